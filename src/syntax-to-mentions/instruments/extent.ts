import { NOT_IN_TITLE, PLAIN_TITLE_WORDS } from "../../language/instruments.ts";
import { topicsOf } from "../../language/topics.ts";
import type { Mention, PlaceMention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { type Head, headAt } from "./heads.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const ENDS =
  /^(?:[.;:—]|which|that|who|whose|where|when|while|whereas|during|after|before|since|until|amid|following|today|yesterday|with|by|as|at|into|under|but|if|because|including|signed|inked|concluded|reached|agreed|covering|adopted|upon|than|so|done|worth|valued|aimed|aiming|initialled|initialed|sealed|exchanged|ratified|last|within|through|throughout|without)$/;
const OPENS = /^(?:on|for|of|to|in|regarding|concerning|between|about|among|amending|extending|establishing|governing|abolishing)$/;

/** Where a title begins that has its head at `head`: modifiers in capitals, or plain words that say what it is about. */
export const startOfTitle = (sentence: Sentence, head: Head, mentions: readonly Mention[]): number => {
  let start = head.first;
  for (let at = head.first - 1; at >= 0; ) {
    const token = sentence.tokens[at]!;
    const word = token.text.toLowerCase();
    const whole = mentions.find(
      (mention) => (mention.kind === "state" || mention.kind === "body" || mention.kind === "mechanism") && mention.last === at && mention.first < at,
    );
    const date = mentions.some(
      (mention) =>
        mention.kind === "date" && mention.first <= at && mention.last >= at && mention.sort !== "duration" && !/^(?:19|20)\d\d$/.test(word),
    );
    if (date) break;
    if (whole && head.capital) {
      start = whole.first;
      at = whole.first - 1;
    } else if (
      head.capital &&
      isCapital(token.text) &&
      !/^[A-Z]\.?$/.test(token.text) &&
      (!NOT_IN_TITLE.has(word) || lower(sentence, at + 1) === "-") &&
      !isSecondOpening(sentence, at) &&
      !/^(?:AUX|PRON|DET|ADP)$/.test(token.upos) &&
      (token.upos !== "VERB" || namesAsVerb(sentence, at)) &&
      !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word)
    ) {
      start = at--;
    } else if (head.capital && /^(?:19|20)\d\d$/.test(word) && start === at + 1) {
      start = at--;
    } else if (/^(?:forces?|mission)$/.test(word) && statusBefore(sentence, at) !== null) {
      start = statusBefore(sentence, at)!;
      at = start - 1;
    } else if (word === ")" && start === at + 1 && acronymIn(sentence, at)) {
      // "Clean Energy Demand Initiative (CEDI) Letter of Intent".
      at -= 3;
    } else if (/^(?:brokered|mediated|backed|sponsored|led)$/.test(word) && /^[-–]$/.test(lower(sentence, at - 1)) && start === at + 1) {
      start = at - 2;
      at -= 3;
    } else if (!head.capital && nameBefore(sentence, at, whole?.first ?? at)) {
      // "the Black Sea grain deal", "the EU-Mercosur trade agreement".
      start = whole?.first ?? at;
      at = start - 1;
    } else if (
      !head.capital &&
      token.upos === "NOUN" &&
      token.deprel === "compound" &&
      token.head <= head.last &&
      token.head > at &&
      !NOT_IN_TITLE.has(word) &&
      /^\p{Ll}/u.test(token.text)
    ) {
      // "a labour recruitment deal".
      start = at--;
    } else if (PLAIN_TITLE_WORDS.test(word) && token.upos !== "VERB" && !(at === 0 && head.capital)) {
      start = at--;
    } else if (/^[-–]$/.test(word) && start === at + 1 && at > 0 && sentence.tokens[at - 1]!.end === token.start) {
      start = at - 1;
      at -= 2;
    } else if (/^(?:and|,|&)$/.test(word) && start === at + 1 && joins(sentence, at, head)) {
      at--;
    } else break;
  }
  while (
    start < head.first &&
    (/^(?:[-–,&]|and)$/.test(lower(sentence, start)) || (NOT_IN_TITLE.has(lower(sentence, start)) && !partOfName(sentence, start, head)))
  )
    start++;
  return start;
};
/** "Five-Point Consensus", "New START treaty". */
const partOfName = (sentence: Sentence, at: number, head: Head): boolean =>
  isCapital(sentence.tokens[at]!.text) &&
  (lower(sentence, at + 1) === "-" ||
    (at > 0 && lower(sentence, at) === "new" && at + 1 < head.first && /^[A-Z]{3,}$/.test(sentence.tokens[at + 1]!.text)));
/** "status of forces", "Status of Visiting Forces". */
const statusBefore = (sentence: Sentence, at: number): number | null =>
  [2, 3].map((back) => at - back).find((first) => lower(sentence, first) === "status" && lower(sentence, first + 1) === "of") ?? null;
const acronymIn = (sentence: Sentence, close: number): boolean =>
  lower(sentence, close - 2) === "(" && /^[A-Z]{2,}$/.test(sentence.tokens[close - 1]!.text) && isCapital(sentence.tokens[close - 3]?.text ?? "");

const nameBefore = (sentence: Sentence, at: number, first: number): boolean =>
  (first > 0 || /^[A-Z]{2,}/.test(sentence.tokens[first]!.text)) &&
  isCapital(sentence.tokens[at]!.text) &&
  /^(?:PROPN|ADJ)$/.test(sentence.tokens[at]!.upos) &&
  !NOT_IN_TITLE.has(lower(sentence, at)) &&
  !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower(sentence, at));
/** "the Enhanced Defence Cooperation Agreement": a participle in capitals, with no subject before it. */
const namesAsVerb = (sentence: Sentence, at: number): boolean =>
  at > 0 && !/^(?:NOUN|PROPN|AUX)$/.test(sentence.tokens[at - 1]!.upos) && sentence.tokens[at - 1]!.xpos !== "PRP";
/** A capital only because the sentence begins. */
const isSecondOpening = (sentence: Sentence, at: number): boolean =>
  at === 0 && /^(?:Existing|Such|During|Under|In|Recalling|Our|Their)$/.test(sentence.tokens[0]!.text);
const joins = (sentence: Sentence, at: number, head: Head): boolean => {
  const before = sentence.tokens[at - 1];
  const after = sentence.tokens[at + 1];
  if (!before || !after || headAt(sentence, at - 1)) return false;
  if (head.capital)
    return isCapital(before.text) && isCapital(after.text) && before.upos !== "PRON" && PLAIN_TITLE_WORDS.test(before.text.toLowerCase());
  return PLAIN_TITLE_WORDS.test(before.text.toLowerCase()) && PLAIN_TITLE_WORDS.test(after.text.toLowerCase());
};

/** Where it ends: "(MoU)", then "on …", "for …", "between … and …", "to <verb> …" up to the end of the phrase. */
export const endOfTitle = (sentence: Sentence, head: Head, mentions: readonly Mention[]): { readonly end: number; readonly topic: number | null } => {
  let end = bracketEnd(sentence, head.last);
  // "Plan of Action 2022-2027".
  if (head.capital && /^(?:19|20)\d\d$/.test(lower(sentence, end + 1)))
    end += /^[-–]$/.test(lower(sentence, end + 2)) && /^\d+$/.test(lower(sentence, end + 3)) ? 3 : 1;
  const comma = lower(sentence, end + 1) === "," && /^(?:on|for|regarding)$/.test(lower(sentence, end + 2)) ? 1 : 0;
  // "a draft agreement with Turkmenistan on road transport".
  const partner =
    lower(sentence, end + 1) === "with"
      ? mentions.find((mention) => (mention.kind === "state" || mention.kind === "body") && mention.first >= end + 2 && mention.first <= end + 3)
      : undefined;
  if (partner && /^(?:on|for|concerning|regarding)$/.test(lower(sentence, partner.last + 1))) {
    const last = phraseEnd(sentence, partner.last + 2, mentions);
    if (last > partner.last + 1) return { end: last, topic: partner.last + 2 };
  }
  const link = lower(sentence, end + 1 + comma);
  if (head.word === "joint statement" && head.capital && link === "by") return { end: phraseEnd(sentence, end + 2, mentions), topic: end + 2 };
  // "an agreement ending the war", "a treaty handing over the islands".
  const doing = sentence.tokens[end + 1];
  if (doing?.xpos === "VBG" && /^(?:agreement|treaty|deal|pact|accord|protocol)$/.test(head.word) && !PREPOSITIONAL.test(link)) {
    const last = phraseEnd(sentence, end + 2, mentions);
    return last > end + 1 ? { end: last, topic: end + 2 } : { end, topic: null };
  }
  if (!OPENS.test(link)) return { end, topic: null };
  const inField = /^(?:fields?|areas?|sphere|spheres|sector|domain|domains)$/.test(lower(sentence, end + 3));
  const inSubject =
    head.capital &&
    head.first !== head.last &&
    isCapital(sentence.tokens[end + 2]?.text ?? "") &&
    mentions.every((mention) => mention.first !== end + 2 || (mention.kind === "place" && isSubject(mention)));
  if (link === "in" && !inSubject && !(inField && /^(?:the|of)$/.test(lower(sentence, end + 2)))) return { end, topic: null };
  const first = end + 2 + comma;
  const date = mentions.find((mention) => mention.kind === "date" && mention.sort !== "duration" && mention.first <= first && mention.last >= first);
  if (date) return { end: link === "of" ? date.last : end, topic: null };
  const verb = sentence.tokens[first]?.upos === "ADV" ? first + 1 : first;
  if (link === "to" && (sentence.tokens[verb]?.upos !== "VERB" || !/^(?:agreement|contract)$/.test(head.type))) return { end, topic: null };
  if (link === "of" && /^(?:the|its|their)$/.test(lower(sentence, first)) && !head.capital) return { end, topic: null };
  if (mentions.some((mention) => mention.kind === "date" && mention.sort === "duration" && mention.first <= first + 1 && mention.last >= first))
    return { end, topic: null };
  const last = phraseEnd(sentence, first, mentions);
  return last < first ? { end, topic: null } : { end: last, topic: first };
};

/** Capital adjectives of a title that go in series. */
const ABOUT =
  /^(?:Economic|Trade|Commercial|Scientific|Technical|Technological|Cultural|Educational|Financial|Industrial|Military|Political|Legal|Social|Agricultural|Science|Technology|Culture|Education|Economy)$/;
const PREPOSITIONAL = /^(?:covering|following|including|concerning|regarding|according|pending|during|involving|being|having)$/;
const within = (index: number, first: number, at: number): boolean => index >= first - 1 && index < at;
const startsDate = (index: number, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.kind === "date" && mention.sort !== "duration" && mention.first <= index && mention.last >= index);

const bracketEnd = (sentence: Sentence, last: number): number => {
  if (sentence.tokens[last + 1]?.text !== "(") return last;
  for (let close = last + 2; close < last + 8; close++)
    if (sentence.tokens[close]?.text === ")") return close === last + 3 || /\d/.test(lower(sentence, last + 2)) ? close : last;
  return last;
};

/** The end of the noun phrase that a title goes on with: before a finite verb, a relative clause, a date, a place in "in …", another accord. */
const phraseEnd = (sentence: Sentence, first: number, mentions: readonly Mention[]): number => {
  let end = first - 1;
  for (let at = first; at < sentence.tokens.length && at < first + 40; at++) {
    const token = sentence.tokens[at]!;
    const word = token.text.toLowerCase();
    if (word === "(") {
      const close = bracketEnd(sentence, at - 1);
      if (close === at - 1) break;
      at = end = close;
      continue;
    }
    if (ENDS.test(word) && !(word === "as" && at === first) && !(word === "with" && lower(sentence, at + 2) === "shared")) break;
    if (word === "dates" && /^(?:from|back)$/.test(lower(sentence, at + 1))) break;
    if (startsDate(at, mentions)) break;
    if (FINITE.has(token.xpos) && token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ") break;
    if (
      /^(?:in|on|from|to)$/.test(word) &&
      word !== "to" &&
      mentions.some(
        (mention) =>
          (mention.kind === "date" || (mention.kind === "place" && !isSubject(mention))) &&
          (mention.first === at + 1 || (mention.first === at + 2 && lower(sentence, at + 1) === "the")) &&
          !(
            mention.kind === "place" &&
            mention.sort !== "city" &&
            mention.sort !== "building" &&
            within(sentence.tokens[mention.last]!.head, first, at)
          ),
      )
    )
      break;
    if (/^["”]$/.test(word)) break;
    if (word === "between" && at > first && /^(?:the two|both)\b/.test(`${lower(sentence, at + 1)} ${lower(sentence, at + 2)}`)) break;
    // The parties of an accord that has its topic already are no part of its title.
    if (word === "between" && at > first && lower(sentence, first - 1) !== "between" && betweenParties(at, mentions)) break;
    if (word === "and" && pairedBehind(sentence, first, at, mentions)) continue;
    if ((word === "and" || word === ",") && !continues(sentence, first, at)) break;
    if (token.upos === "PUNCT" && !/^[-–,'’&()]$/.test(word)) break;
    if (!/^(?:and|,|of|on|for|in|to|the|a|an|its|their|from|between|[-–])$/.test(word)) end = at;
  }
  return end;
};

/** "Cooperation in Archives", "Training in Information Technology": a capital behind "in" that names a subject, and no place that is known. */
const isSubject = (mention: PlaceMention): boolean =>
  mention.state === null &&
  mention.sort === "city" &&
  (topicsOf(mention.name).length > 0 ||
    /\b(?:Archives|Standards|Statistics|Meteorology|Training|Innovation|Research|Technology|Matters|Affairs|Exploration|Uses)\b/.test(mention.name));
const betweenParties = (at: number, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => (mention.kind === "state" || mention.kind === "body") && mention.first > at && mention.first <= at + 3);
/** "between Russia and the United States", "between the Ministry of Health of Cuba and the Ministry of Health of Peru": the second party behind "and". */
const pairedBehind = (sentence: Sentence, first: number, at: number, mentions: readonly Mention[]): boolean => {
  const between = sentence.tokens.slice(first - 1, at).findLastIndex((token) => token.text.toLowerCase() === "between");
  if (between < 0) return false;
  const from = first - 1 + between;
  const party = (mention: Mention): boolean => mention.kind === "state" || mention.kind === "body";
  return (
    mentions.some((mention) => party(mention) && mention.last === at - 1 && mention.first > from) &&
    !sentence.tokens
      .slice(from, at)
      .some(
        (token, index, all) =>
          token.text === "and" && mentions.some((mention) => party(mention) && mention.last === from + index - 1 && all.length > index),
      ) &&
    mentions.some((mention) => party(mention) && mention.first > at && mention.first <= at + 14 && noVerb(sentence, at, mention.first))
  );
};
const noVerb = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.tokens.slice(from, to).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) || /^[;:]$/.test(token.text));

/** Whether a comma or "and" goes on with the same title: its next member hangs on a word of the title, and no other accord begins. */
const continues = (sentence: Sentence, first: number, at: number): boolean => {
  const start = lower(sentence, at + 1) === "and" ? at + 2 : at + 1;
  if (/^(?:a|an|another|also|he|she|they|it|said|to|then|both|two|three|who|in|on|now|with)$/.test(lower(sentence, start))) return false;
  if (sentence.tokens[start]?.upos === "VERB" && /^VB[DN]$/.test(sentence.tokens[start]!.xpos)) return false;
  // "Economic, Scientific and Cultural Cooperation": modifiers of a noun still to come.
  if (sentence.tokens[at - 1]!.upos === "ADJ" && sentence.tokens[at - 1]!.head > at && sentence.tokens[start]?.upos === "ADJ") return true;
  if (
    ABOUT.test(sentence.tokens[at - 1]!.text) &&
    /^(?:\p{Lu}\p{L}+(?:al|ic|ific|ary)|Trade|Science|Technology|Culture|Education|Economy)$/u.test(sentence.tokens[start]?.text ?? "")
  )
    return true;
  for (let next = start; next < Math.min(sentence.tokens.length, start + 7); next++) {
    const token = sentence.tokens[next]!;
    if (headAt(sentence, next)) return false;
    if (token.deprel === "conj" && (within(token.head, first, at) || headAt(sentence, token.head)))
      return !(token.upos === "VERB" && /^VB[DNZP]$/.test(token.xpos));
    if (/^(?:[.;:]|which|that)$/.test(token.text.toLowerCase())) return false;
  }
  return false;
};
