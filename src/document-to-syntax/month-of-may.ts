import type { Token } from "../types/index.ts";

/** "on 17 May had a talk": the month between a day and a verb, or before a day, is no auxiliary. */
export const mendMonthOfMay = (tokens: readonly Token[]): readonly Token[] => {
  const may = tokens.find(
    (token) =>
      token.text === "May" && token.upos === "AUX" && (isDay(tokens[token.index - 1]) || (token.index > 0 && isDay(tokens[token.index + 1]))),
  );
  if (!may) return tokens;
  const day = isDay(tokens[may.index - 1]) ? may.index - 1 : may.index + 1;
  return tokens.map((token) => (token === may ? { ...token, upos: "PROPN", xpos: "NNP", head: day, deprel: "nmod:unmarked" } : token));
};
const isDay = (token: Token | undefined): boolean => token !== undefined && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token.text);
