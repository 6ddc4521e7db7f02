import { LOOSE_HEADS, NAMES_IN_THEMSELVES } from "../language/instruments.ts";
import type { InstrumentMention, Mention, Sentence, Syntax } from "../types/index.ts";
import type { Finder } from "./index.ts";
import { type Head, headAt } from "./instruments/heads.ts";
import { quotedTitleBehind } from "./instruments/quoted.ts";
import { seriesOf } from "./instruments/series.ts";
import { endOfTitle } from "./instruments/title-end.ts";
import { startOfTitle } from "./instruments/title-start.ts";
import { lower, placeOf } from "./place.ts";

/** Accords by name, by what they are about ("MoU on tourism"), or bare ("the agreement"). */
export const findInstruments: Finder = (syntax, found) => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of found) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return syntax.sentences.flatMap((sentence) => instrumentsOf(syntax, sentence, bySentence.get(sentence.index) ?? []));
};

const instrumentsOf = (syntax: Syntax, sentence: Sentence, mentions: readonly Mention[]): readonly InstrumentMention[] => {
  const found: InstrumentMention[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const head = headAt(sentence, index);
    if (!head) continue;
    const made = instrumentAt(syntax, sentence, head, mentions);
    found.push(...made);
    index = made.length > 0 ? Math.max(head.last, ...made.map((mention) => mention.last)) : head.last;
  }
  return found;
};

const instrumentAt = (syntax: Syntax, sentence: Sentence, head: Head, mentions: readonly Mention[]): readonly InstrumentMention[] => {
  const next = sentence.tokens[head.last + 1];
  // "treaty allies", "agreement text", "deal-making": the head goes on.
  if (
    next &&
    next.upos === "NOUN" &&
    next.start - sentence.tokens[head.last]!.end <= 1 &&
    !/^(?:et|ltd|today|yesterday|tomorrow|amending|extending|establishing|governing|abolishing)$/i.test(next.text) &&
    !headAt(sentence, next.index)
  )
    return [];
  if (next && headAt(sentence, next.index) && next.start === sentence.tokens[head.last]!.end + 1) return [];
  if (
    head.word === "agreement" &&
    !head.capital &&
    /^(?:in|broad|full|general|complete|total|wide|widespread|unanimous|common|tacit)$/.test(lower(sentence, head.first - 1))
  )
    return [];
  const start = startOfTitle(sentence, head, mentions);
  const quoted = quotedTitleBehind(syntax, sentence, head.last);
  if (quoted) return [mentionOf(sentence, head, mentions, start, quoted.last, quoted.title, true)];
  const { end, topic } = endOfTitle(sentence, head, mentions);
  const modified = start < head.first;
  const named =
    topic !== null ||
    (modified &&
      !/^(?:bilateral|joint|new|final|draft|formal)$/.test(
        sentence.tokens
          .slice(start, head.first)
          .map((token) => token.text.toLowerCase())
          .join(" "),
      )) ||
    NAMES_IN_THEMSELVES.test(head.word) ||
    (head.capital && head.first !== head.last && head.type !== "mou");
  const issued = (head.type === "joint-statement" || head.word === "joint declaration") && sentence.tokens.length > 3;
  const worth = head.type === "loan" || head.type === "grant" ? moneyBefore(start, mentions) : null;
  const counted = worth ?? countBefore(sentence, start, mentions);
  const money = moneyBehind(sentence, head, mentions);
  if (LOOSE_HEADS.has(head.word) && !named && counted === null && money === null && !isBargain(sentence, head) && !isDone(sentence, start, head))
    return [];
  if (/^(?:protocol|convention|charter)$/.test(head.word) && !head.capital && topic === null) return [];
  if (/^(?:document|instrument)$/.test(head.word) && (counted === null || named)) return [];
  if (
    LOOSE_HEADS.has(head.word) &&
    !head.capital &&
    !modified &&
    topic !== null &&
    !/^(?:on|between)$/.test(lower(sentence, topic - 1)) &&
    !(/^(?:contract|deal)$/.test(head.word) && /^(?:to|for)$/.test(lower(sentence, topic - 1))) &&
    head.type !== "roadmap" &&
    head.type !== "loan"
  )
    return [];
  if (/^program(?:me)?$/.test(head.word) && (topic === null || lower(sentence, topic - 1) !== "of" || modified)) return [];
  if (head.word === "grant" && worth === null && money === null) return [];
  if (head.word === "deal" && /^(?:great|good|big)$/.test(lower(sentence, head.first - 1))) return [];
  const series = money === null && head.plural && topic !== null ? seriesOf(sentence, topic, end) : [];
  if (series.length > 1)
    return series.map((item) =>
      mentionOf(
        sentence,
        head,
        mentions,
        item.first,
        item.last,
        `${singularTitle(syntax, sentence, start, head)} on ${textOf(syntax, sentence, item.first, item.last)}`,
        true,
      ),
    );
  const twoKinds = counted !== null && !named && head.plural && lower(sentence, end + 1) === "and" ? headAt(sentence, end + 2) : null;
  const last = topic === null && money !== null ? money : twoKinds?.plural ? twoKinds.last : end;
  const first = counted !== null && !named ? counted : start;
  return [
    mentionOf(sentence, head, mentions, first, last, textOf(syntax, sentence, first, last), named || issued || counted !== null || money !== null),
  ];
};

const mentionOf = (
  sentence: Sentence,
  head: Head,
  mentions: readonly Mention[],
  first: number,
  last: number,
  title: string,
  named: boolean,
): InstrumentMention => {
  const from = Math.min(first, head.first);
  // "ASEAN's Five-Point Consensus" is the body's own.
  const owner = /^['’]s?$/.test(lower(sentence, from - 1)) ? from - 2 : -1;
  const inside = mentions.filter(
    (mention) =>
      (mention.first >= from && mention.last <= last) ||
      (mention.kind === "body" && owner >= 0 && mention.last >= owner && mention.last <= owner + 1),
  );
  const states = [...new Set(inside.flatMap((mention) => (mention.kind === "state" ? mention.states : [])))].sort();
  // "the treaty establishing the Union": what it makes is no party to it.
  const founds = sentence.tokens
    .slice(from, last + 1)
    .some((token) => /^(?:establishing|establishment|creating|creation|founding)$/i.test(token.text));
  const bodies = founds ? [] : [...new Set(inside.flatMap((mention) => (mention.kind === "body" ? mention.bodies : [])))].sort();
  const gift = sentence.tokens.some((token) => /^(?:grants?|aid|assistance|grant-in-aid)$/i.test(token.text));
  const type = head.word === "exchange of notes" && !gift ? "agreement" : head.type;
  return { kind: "instrument", ...placeOf(sentence, first, last), title, type, named, states, bodies };
};

/** "signed a deal", "put their names to a contract", "adopted a roadmap": done to it, it is an accord. */
const isDone = (sentence: Sentence, start: number, head: Head): boolean => {
  if (!/^(?:deal|contract|arrangement|roadmap|declaration|understanding|compact)$/.test(head.word) || head.plural) return false;
  let at = start - 1;
  while (at > 0 && /^(?:DET|ADJ|NUM|PRON)$/.test(sentence.tokens[at]!.upos)) at--;
  const verb = lower(sentence, at);
  return head.type === "roadmap" || head.type === "declaration"
    ? /^(?:adopt|approv|endors|sign|unveil|launch|agree|finali)/.test(verb)
    : /^(?:sign|ink|clinch|struck|strik|conclud|seal|initial)/.test(verb) ||
        (verb === "to" && /^(?:names?|signatures?|pens?|pen)$/.test(lower(sentence, at - 1)));
};
/** "a deal under which Hungary will buy gas", "a contract signed between the governments of …". */
const isBargain = (sentence: Sentence, head: Head): boolean =>
  /^(?:deal|contract|arrangement)$/.test(head.word) &&
  /^(?:under which|whereby|by which|(?:signed |concluded |inked )?(?:between|by) (?:the )?(?:two )?(?:governments|states|defen[cs]e ministries|ministries))/.test(
    [1, 2, 3, 4].map((ahead) => lower(sentence, head.last + ahead)).join(" "),
  );

const textOf = (syntax: Syntax, sentence: Sentence, first: number, last: number): string =>
  syntax.document.text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end).replace(/\s+/g, " ");
/** "Three Memorandums of Understanding", "21 instruments": a set that is told by its number. */
const countBefore = (sentence: Sentence, start: number, mentions: readonly Mention[]): number | null =>
  !mentions.some((mention) => mention.kind === "amount" && /^[A-Z]{3}$/.test(mention.unit ?? "") && mention.last === start - 1) &&
  sentence.tokens[start - 1]?.upos === "NUM" &&
  !/^(?:one|19\d\d|20\d\d)$/i.test(sentence.tokens[start - 1]!.text)
    ? start - 1
    : null;
const singularTitle = (syntax: Syntax, sentence: Sentence, start: number, head: Head): string =>
  textOf(syntax, sentence, start, head.last)
    .replace(/\b(MoU|MOU|agreement|Agreement|treaty|protocol|Protocol)s$/u, "$1")
    .replace(/^Memorand(?:a|ums)\b/, "Memorandum")
    .replace(/^memorand(?:a|ums)\b/, "memorandum");
/** "a 200 million euro loan". */
const moneyBefore = (start: number, mentions: readonly Mention[]): number | null =>
  mentions.find((mention) => mention.kind === "amount" && mention.last === start - 1)?.first ?? null;
/** "a line of credit of US$ 20 million": the sum belongs to a loan's title. */
const moneyBehind = (sentence: Sentence, head: Head, mentions: readonly Mention[]): number | null => {
  if (!/^(?:of|worth|for)$/.test(lower(sentence, head.last + 1))) return null;
  const sum = mentions.find((mention) => mention.kind === "amount" && mention.first <= head.last + 3 && mention.first >= head.last + 2);
  return sum?.last ?? null;
};
