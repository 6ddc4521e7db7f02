import { isOfficeHead, OFFICE_MODIFIERS } from "../../language/offices.ts";
import { ORGANS } from "../../language/portfolios.ts";
import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

/** "the Kurdish Regional Government": an organ's name among the next words. */
export const isOrgan = (sentence: Sentence, at: number): boolean => {
  for (let next = at; next <= at + 2; next++) if (ORGANS.has(lower(sentence, next))) return true;
  return false;
};
/** A ministry or department, to which officials belong. */
export const isMinistry = (sentence: Sentence, at: number): boolean => {
  for (let next = at; next <= at + 3; next++) {
    if (!isCapital(sentence.tokens[next]?.text ?? "")) return false;
    if (/^(?:ministry|department|office|bureau|division|directorate|secretariat|embassy|agency|authority|chancellery)$/.test(lower(sentence, next)))
      return true;
  }
  return false;
};
/** The last word of an office served: "to the Prime Minister"; -1 when none stands there. */
export const officerAt = (sentence: Sentence, at: number): number => {
  let end = at;
  while (end < at + 3 && OFFICE_MODIFIERS.has(lower(sentence, end)) && !isOfficeHead(lower(sentence, end))) end++;
  return isOfficeHead(lower(sentence, end)) ? end : -1;
};
/** "secretary to the President", "adviser to the Prime Minister", "Secretary to the Ministry of …". */
export const toSomebody = (sentence: Sentence, at: number): boolean =>
  isMinistry(sentence, at) || isOfficeHead(lower(sentence, at)) || isOrgan(sentence, at);
