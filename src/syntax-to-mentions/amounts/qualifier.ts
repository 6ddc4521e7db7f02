import type { AmountMention, Sentence } from "../../types/index.ts";

const ABOUT =
  /(?:^|\s)(?:about|around|nearly|almost|approximately|approx\.?|roughly|some|circa|close to|an? estimated|estimated(?: at)?|just under|just over the|or so|under|nearing|approaching|in the region of|in the order of|~|≈)$/;
const OVER =
  /(?:^|\s)(?:over|more than|at least|exceed(?:s|ed|ing)?|above|in excess of|upwards? of|surpass(?:es|ed|ing)?|no (?:less|fewer) than|not less than|beyond|crossed|topp(?:ed|ing)|just over|well over|greater than|a minimum of)(?: the)?$/;
const UP_TO = /(?:^|\s)(?:up to|as much as|as many as|a maximum of|at most|not more than)$/;

/** How the words just before an amount bound it. */
export const qualifierBefore = (sentence: Sentence, first: number): AmountMention["qualifier"] => {
  const words = sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  // "added up to $7 billion" is a sum, "no more than $440 million" says "only".
  if (/(?:no|any) more than$|(?:add|adds|added|adding|amount|amounted|sum|summed) up to$/.test(words)) return null;
  if (OVER.test(words)) return "over";
  if (UP_TO.test(words)) return "up-to";
  return ABOUT.test(words) ? "about" : null;
};
