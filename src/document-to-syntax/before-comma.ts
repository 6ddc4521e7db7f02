import type { Token } from "../types/index.ts";

/** What may stand between the comma and the participle that it opens: "having met", "where he will also meet". */
const OPENING = /^(?:AUX|ADV|PART|SCONJ|ADP|PRON)$/;
const LENGTH = 5;

/** "concluded a visit to Oslo today, having met the King": what stands before the comma hangs on the verb before it, not on the one behind. */
export const mendBeforeComma = (tokens: readonly Token[]): readonly Token[] => {
  const heads = new Map<number, number>();
  for (const verb of tokens) {
    if (!/^(?:advcl|acl)/.test(verb.deprel) || verb.upos !== "VERB" || verb.head < 0 || verb.head >= verb.index) continue;
    const comma = commaBefore(tokens, verb.index);
    if (comma <= verb.head) continue;
    const above = tokens[verb.head]!.upos === "VERB" ? verb.head : -1;
    if (above < 0) continue;
    for (let index = above + 1; index < comma; index++) {
      const token = tokens[index]!;
      if (token.head === verb.index && /^(?:obl|advmod)/.test(token.deprel)) heads.set(index, above);
    }
  }
  return heads.size === 0 ? tokens : tokens.map((token) => (heads.has(token.index) ? { ...token, head: heads.get(token.index)! } : token));
};

const commaBefore = (tokens: readonly Token[], verb: number): number => {
  for (let index = verb - 1; index >= Math.max(0, verb - LENGTH); index--) {
    if (tokens[index]!.text === ",") return index;
    if (!OPENING.test(tokens[index]!.upos)) return -1;
  }
  return -1;
};
