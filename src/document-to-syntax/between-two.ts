import type { Token } from "../types/index.ts";

/** "talks between A and B": B is joined to A, not to the talks, since what is between needs two. */
export const mendBetween = (tokens: readonly Token[]): readonly Token[] => {
  const heads = new Map<number, number>();
  for (const between of tokens) {
    if (between.deprel !== "case" || between.text.toLowerCase() !== "between") continue;
    const one = tokens[between.head]!;
    if (/^NN(?:P)?S$/.test(one.xpos) || tokens.some(({ head, deprel }) => head === one.index && deprel === "conj")) continue;
    const other = tokens.find(({ head, deprel, index }) => deprel === "conj" && head === one.head && index > one.index);
    const isJoined =
      other && tokens.some(({ head, deprel, index }) => deprel === "cc" && head === other.index && index > one.index && index < other.index);
    if (other && isJoined) heads.set(other.index, one.index);
  }
  return heads.size === 0 ? tokens : tokens.map((token) => ({ ...token, head: heads.get(token.index) ?? token.head }));
};
