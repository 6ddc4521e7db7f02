import type { Token } from "../types/index.ts";

const PAST_OR_PRESENT = /^VB[DNZP]$/;

/**
 * "During his stay in Oslo, the minister, X, called on the King": a verb without a subject has for one the noun behind the comma
 * that ends the opening phrase, which the tree took for another name of that phrase.
 */
export const mendLostSubject = (tokens: readonly Token[]): readonly Token[] => {
  const opening = tokens.find((token) => token.head >= 0 && token.index > 0 && token.deprel.startsWith("obl") && opensWithPreposition(tokens, token));
  const verb = opening ? tokens[opening.head]! : undefined;
  if (!opening || !verb || verb.index < opening.index || verb.upos !== "VERB" || !PAST_OR_PRESENT.test(verb.xpos)) return tokens;
  if (tokens.some(({ head, deprel }) => head === verb.index && /^(?:nsubj|csubj|expl|aux)/.test(deprel))) return tokens;
  const subject = tokens.find(
    (token) => token.head === opening.index && token.index > opening.index && token.index < verb.index && token.deprel === "appos",
  );
  if (!subject) return tokens;
  const first = firstOf(tokens, subject);
  if (tokens[first - 1]?.text !== "," && tokens[first]?.text !== ",") return tokens;
  return tokens.map((token) =>
    token === subject ? { ...token, head: verb.index, deprel: "nsubj" } : token === verb && verb.xpos === "VBN" ? { ...token, xpos: "VBD" } : token,
  );
};

const opensWithPreposition = (tokens: readonly Token[], noun: Token): boolean =>
  tokens[0]!.upos === "ADP" && tokens[0]!.head === noun.index && tokens[0]!.deprel === "case";

/** The first word of what hangs on a noun, as far as its words stand in a row before it. */
const firstOf = (tokens: readonly Token[], noun: Token): number => {
  let first = noun.index;
  while (first > 0 && tokens[first - 1]!.head === noun.index && tokens[first - 1]!.text !== ",") first--;
  return first;
};
