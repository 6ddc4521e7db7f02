import type { Mention, PartnershipMention, Sentence, Syntax } from "../types/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";

/** Words that rank a partnership. One of GRADES makes it a named standing; the others only go with it. */
const GRADES = new Set(
  "strategic comprehensive special enhanced strengthened privileged global cooperative upgraded deepened all-weather broad-based multidimensional multifaceted expanded".split(
    " ",
  ),
);
const FIELDS = new Set("energy security defence defense green digital maritime minerals".split(" "));
const WITH = new Set(
  "all weather bilateral economic political development cooperation cooperative global and security clean long-term trilateral new".split(" "),
);
const OPENING = new Set("the a an this that their our its his her new bilateral existing current both india's".split(" "));

/** Named standings of a relation: "Comprehensive Strategic Partnership", "the strategic partnership", "defence alliance". */
export const findPartnerships: Finder = (syntax, found) => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of found) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return syntax.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_token, index): readonly PartnershipMention[] => {
      const mentions = bySentence.get(sentence.index) ?? [];
      const span = partnershipAt(sentence, index, mentions) ?? allianceAt(sentence, index, mentions) ?? statusAt(sentence, index);
      return span ? [mentionOf(syntax, sentence, span, mentions)] : [];
    }),
  );
};

interface Label {
  readonly first: number;
  readonly last: number;
}

const partnershipAt = (sentence: Sentence, index: number, mentions: readonly Mention[]): Label | null => {
  if (lower(sentence, index) !== "partnership") return null;
  // "Strategic Partnership Agreement", "Economic Partnership Forum" are something else.
  const next = sentence.tokens[index + 1];
  if (
    next &&
    /^(?:agreement|treaty|accord|forum|council|dialogue|meeting|talks|commission|declaration|document|roadmap|summit|mechanism)s?$/i.test(next.text)
  )
    return null;
  let first = index;
  let graded = false;
  for (let at = index - 1; at >= 0; at--) {
    const word = lower(sentence, at);
    if (
      mentions.some(
        (mention) => (mention.kind === "state" || mention.kind === "body" || mention.kind === "date") && mention.first <= at && mention.last >= at,
      )
    )
      break;
    if (GRADES.has(word) || (FIELDS.has(word) && at === index - 1)) graded = true;
    else if (
      !WITH.has(word) &&
      word !== "-" &&
      word !== "," &&
      !(
        isCapital(sentence.tokens[at]!.text) &&
        at > 0 &&
        !OPENING.has(word) &&
        isCapital(sentence.tokens[index]!.text) &&
        sentence.tokens[at]!.upos !== "PRON"
      )
    )
      break;
    first = at;
  }
  while (first < index && (OPENING.has(lower(sentence, first)) || /^(?:and|[-–,]|new)$/.test(lower(sentence, first)))) first++;
  if (!graded || first === index) return null;
  return { first, last: tailOf(sentence, index, mentions) };
};

/** "… of coordination for a new era", "… for peace and prosperity": only where capitals or quotation marks hold it together. */
const tailOf = (sentence: Sentence, index: number, mentions: readonly Mention[]): number => {
  // "of Kenya and Chile": the partners are no part of the name.
  if (mentions.some((mention) => mention.kind === "state" && mention.first > index + 1 && mention.first <= index + 3)) return index;
  const quoted = closeOfQuote(sentence, index);
  if (quoted !== null && quoted < index + 8 && /^(?:of|for)$/.test(lower(sentence, index + 1))) return quoted;
  const known = /^(?:of coordination for (?:a|the) new era|of coordination|for (?:a|the) new era|for the 21st century|for peace and prosperity)/;
  const words = sentence.tokens.slice(index + 1, index + 7).map((token) => token.text.toLowerCase());
  const match = known.exec(words.join(" "));
  if (match) return index + match[0].split(" ").length;
  if (!/^(?:of|for)$/.test(lower(sentence, index + 1)) || !isCapital(sentence.tokens[index]!.text)) return index;
  let last = index;
  for (let at = index + 2; at < sentence.tokens.length && at < index + 14; at++) {
    const token = sentence.tokens[at]!;
    if (isCapital(token.text) && (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ")) last = at;
    else if (!/^(?:the|a|and|of|for|,|in|new|shared)$/.test(token.text.toLowerCase())) break;
  }
  return last;
};
const closeOfQuote = (sentence: Sentence, index: number): number | null => {
  const open = sentence.tokens.findLastIndex((token) => token.index < index && /^["“]$/.test(token.text));
  if (open < index - 6) return null;
  for (let at = index + 1; at < Math.min(sentence.tokens.length, index + 24); at++)
    if (/^["”]$/.test(sentence.tokens[at]!.text)) return /^[.,]$/.test(lower(sentence, at - 1)) ? at - 2 : at - 1;
  return null;
};

/** "Comprehensive Green Strategic Alliance": back over the words that rank it. */
const rankedFrom = (sentence: Sentence, index: number): number => {
  let first = index;
  while (first > 0 && (GRADES.has(lower(sentence, first - 1)) || FIELDS.has(lower(sentence, first - 1)))) first--;
  return first;
};

/** An alliance of states that are named with it; NATO and parties are bodies. */
const allianceAt = (sentence: Sentence, index: number, mentions: readonly Mention[]): Label | null => {
  const word = lower(sentence, index);
  if (!/^alliances?$/.test(word) || mentions.some((mention) => mention.kind === "body" && mention.first <= index && mention.last >= index))
    return null;
  const pair = mentions.filter((mention) => mention.kind === "state" && mention.last < index && mention.first >= index - 8).length >= 2;
  const kind = /^(?:defen[cs]e|military|treaty|security)$/.test(lower(sentence, index - 1));
  if (kind) return { first: index - 1, last: index };
  if (lower(sentence, index - 1) === "strategic") return { first: rankedFrom(sentence, index - 1), last: index };
  const link = /^(?:commitments?|obligations?)$/.test(lower(sentence, index + 1)) ? index + 2 : index + 1;
  const withState =
    /^(?:with|to)$/.test(lower(sentence, link)) &&
    mentions.some((mention) => mention.kind === "state" && mention.first > link && mention.first <= link + 3);
  return pair || withState || lower(sentence, index - 1) === "ironclad" ? { first: index, last: index } : null;
};

/** "EU candidate status", "Major Non-NATO Ally". */
const statusAt = (sentence: Sentence, index: number): Label | null => {
  if (lower(sentence, index) === "status" && /^(?:candidate|observer|associate|partner)$/.test(lower(sentence, index - 1))) {
    return { first: /^[A-Z]{2,6}$/.test(sentence.tokens[index - 2]?.text ?? "") ? index - 2 : index - 1, last: index };
  }
  if (!/^(?:ally|relationship)$/.test(lower(sentence, index))) return null;
  const words = sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  if (lower(sentence, index) === "ally" && /major non ?- ?nato$|major non-nato$/.test(words))
    return { first: index - (words.endsWith("non - nato") ? 4 : 2), last: index };
  if (lower(sentence, index) === "relationship" && isCapital(sentence.tokens[index]!.text) && /^mutually beneficial|mutually beneficial$/.test(words))
    return { first: index - 2, last: closeOfQuote(sentence, index) ?? index };
  return null;
};

/** The states of a label stand before it ("India-Japan …") or behind it ("… between Japan and Mongolia", "… with Brazil"). */
const mentionOf = (syntax: Syntax, sentence: Sentence, { first, last }: Label, mentions: readonly Mention[]): PartnershipMention => {
  const near = (mention: Mention): boolean => {
    if (mention.first >= first && mention.last <= last) return true;
    if (mention.last < first && mention.first >= first - 5)
      return sentence.tokens.slice(mention.last + 1, first).every((token) => token.upos !== "VERB" && token.upos !== "ADP" && token.upos !== "AUX");
    return (
      mention.first > last &&
      mention.first <= last + 8 &&
      /^(?:between|with|linking)$/.test(lower(sentence, last + 1)) &&
      sentence.tokens
        .slice(last + 1, mention.first)
        .every((token) => token.upos !== "AUX" && !/^(?:VBD|VBZ|VBP)$/.test(token.xpos) && token.text !== ".")
    );
  };
  const inside = mentions.filter(near);
  return {
    kind: "partnership",
    ...placeOf(sentence, first, last),
    label: syntax.document.text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end).replace(/\s+/g, " "),
    states: [...new Set(inside.flatMap((mention) => (mention.kind === "state" ? mention.states : [])))].sort(),
    bodies: [...new Set(inside.flatMap((mention) => (mention.kind === "body" ? mention.bodies : [])))].sort(),
  };
};
