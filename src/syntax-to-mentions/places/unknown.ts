import type { Sentence, Syntax } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|English|French|Arabic|Chinese|Spanish|Covid|COVID|Phase|Article|Chapter|Section|Twitter|Facebook|X|Defence|Foreign|Ministry|Prime|President|Mr|Ms|Mrs|Dr|Minister|Islam|Fiscal|FY|Q1|Q2|Q3|Q4|God|AI|IT)$/;
const NO_PLACE_INSIDE =
  /^(?:Summit|Forum|Conference|Meeting|Dialogue|Ministry|Council|Committee|Commission|Agreement|University|Institute|Association|Company|Week|Day|Session|Assembly|Court|Project|Program|Programme|Partnership|Initiative|Group|Games|Cup|Expo|Declaration|Treaty|Convention|Department|Office|Party|Bank|Times|News|Post|Exercise|Exercises|Series|Ltd|LTD|Inc|Plc|Fund|Agency|Act|Bill|Policy|Strategy|Plan)$/;

/** The text's own lower-case words: what it also writes small ("democracy") is no place's name. */
export const commonWords = (syntax: Syntax): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const sentence of syntax.sentences) for (const token of sentence.tokens) if (/^\p{Ll}/u.test(token.text)) words.add(token.text);
  return words;
};

/** The last of one to three capitalised unknown words behind "in" or "at": "in Karuizawa", "at Cam Ranh". */
export const unknownAt = (sentence: Sentence, first: number, common: ReadonlySet<string>): number | null => {
  const before = lower(sentence, first - 1);
  if (before !== "in" && before !== "at" && before !== "off") return null;
  const token = sentence.tokens[first]!;
  if (NO_PLACE.test(token.text) || token.upos !== "PROPN" || common.has(token.text.toLowerCase())) return null;
  let last = first;
  while (
    last < first + 2 &&
    sentence.tokens[last + 1]?.upos === "PROPN" &&
    isCapital(sentence.tokens[last + 1]!.text) &&
    !NO_PLACE.test(sentence.tokens[last + 1]!.text)
  )
    last++;
  // "in USAID funding": the name only qualifies the noun behind it.
  const next = sentence.tokens[last + 1];
  if (next?.upos === "NOUN" && next.text.length > 1 && token.text === token.text.toUpperCase()) return null;
  return sentence.tokens.slice(first, last + 2).some(({ text }) => NO_PLACE_INSIDE.test(text)) ? null : last;
};
