import { NOT_IN_TITLE, PLAIN_TITLE_WORDS } from "../../language/instruments.ts";
import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { type Head, headAt } from "./heads.ts";

/** "Five-Point Consensus", "New START treaty". */
export const partOfName = (sentence: Sentence, at: number, head: Head): boolean =>
  isCapital(sentence.tokens[at]!.text) &&
  (lower(sentence, at + 1) === "-" ||
    (at > 0 && lower(sentence, at) === "new" && at + 1 < head.first && /^[A-Z]{3,}$/.test(sentence.tokens[at + 1]!.text)));
/** "status of forces", "Status of Visiting Forces". */
export const statusBefore = (sentence: Sentence, at: number): number | null =>
  [2, 3].map((back) => at - back).find((first) => lower(sentence, first) === "status" && lower(sentence, first + 1) === "of") ?? null;
export const acronymIn = (sentence: Sentence, close: number): boolean =>
  lower(sentence, close - 2) === "(" && /^[A-Z]{2,}$/.test(sentence.tokens[close - 1]!.text) && isCapital(sentence.tokens[close - 3]?.text ?? "");

export const nameBefore = (sentence: Sentence, at: number, first: number): boolean =>
  (first > 0 || /^[A-Z]{2,}/.test(sentence.tokens[first]!.text)) &&
  isCapital(sentence.tokens[at]!.text) &&
  /^(?:PROPN|ADJ)$/.test(sentence.tokens[at]!.upos) &&
  !NOT_IN_TITLE.has(lower(sentence, at)) &&
  !isWeekday(lower(sentence, at));
/** "the Enhanced Defence Cooperation Agreement": a participle in capitals, with no subject before it. */
export const namesAsVerb = (sentence: Sentence, at: number): boolean =>
  at > 0 && !/^(?:NOUN|PROPN|AUX)$/.test(sentence.tokens[at - 1]!.upos) && sentence.tokens[at - 1]!.xpos !== "PRP";
/** A capital only because the sentence begins. */
export const isSecondOpening = (sentence: Sentence, at: number): boolean =>
  at === 0 && /^(?:Existing|Such|During|Under|In|Recalling|Our|Their)$/.test(sentence.tokens[0]!.text);
export const joins = (sentence: Sentence, at: number, head: Head): boolean => {
  const before = sentence.tokens[at - 1];
  const after = sentence.tokens[at + 1];
  if (!before || !after || headAt(sentence, at - 1)) return false;
  if (head.capital)
    return isCapital(before.text) && isCapital(after.text) && before.upos !== "PRON" && PLAIN_TITLE_WORDS.test(before.text.toLowerCase());
  return PLAIN_TITLE_WORDS.test(before.text.toLowerCase()) && PLAIN_TITLE_WORDS.test(after.text.toLowerCase());
};
export const isWeekday = (word: string): boolean => /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word);
