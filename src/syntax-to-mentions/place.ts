import type { Place, Sentence } from "../types/index.ts";

/** Where tokens first..last of a sentence stand in the text. */
export const placeOf = (sentence: Sentence, first: number, last: number): Place => ({
  sentence: sentence.index,
  first,
  last,
  start: sentence.tokens[first]!.start,
  end: sentence.tokens[last]!.end,
});
/** Lower-case text of a token, "" outside the sentence. */
export const lower = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? "";
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
