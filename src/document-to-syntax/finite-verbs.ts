import type { Token } from "../types/index.ts";

/** Past forms that are participles too, besides those in -ed. */
const TWOFOLD = new Set(
  `bought brought built caught cut dealt felt fought found got had heard held hit kept laid led left lent lost made meant met paid put read said sent set sold
   sought spent stood taught thought told understood won`.split(/\s+/),
);
const isStop = (text: string): boolean => /^[.!?"”’)]$/.test(text);

/**
 * A full sentence has a finite verb: a bare "-ed" at its root that has a subject and no auxiliary is in the past tense, not passive, whatever tag it was given.
 * A headline ("Pact signed in Oslo"), which has no stop, keeps its participle; so does a verb with an agent ("by …").
 */
export const mendFiniteVerbs = (tokens: readonly Token[]): readonly Token[] => {
  const children = (index: number): readonly Token[] => tokens.filter((token) => token.head === index);
  const changes = new Map<number, Partial<Token>>();
  for (const token of tokens) {
    if (token.deprel === "nsubj:outer" && tokens[token.head]?.upos === "VERB") changes.set(token.index, { deprel: "nsubj" });
  }
  const root = tokens.find((token) => token.head < 0);
  if (root?.xpos === "VBN" && tokens.length > 3 && isStop(tokens.at(-1)!.text) && (/ed$/i.test(root.text) || TWOFOLD.has(root.text.toLowerCase()))) {
    const own = children(root.index);
    const subject = own.find(({ deprel, index }) => /^nsubj(?::pass)?$/.test(deprel) && index < root.index);
    const hasAuxiliary = own.some(({ deprel }) => /^(?:aux|cop)/.test(deprel));
    const hasAgent = own.some(
      ({ index }) => index > root.index && children(index).some(({ deprel, text }) => deprel === "case" && text.toLowerCase() === "by"),
    );
    if (subject && !hasAuxiliary && !hasAgent) {
      changes.set(root.index, { xpos: "VBD" });
      changes.set(subject.index, { deprel: "nsubj" });
      const bare = own.find(
        ({ deprel, index }) => deprel === "obl" && index > root.index && !children(index).some((child) => child.deprel === "case"),
      );
      if (bare && !own.some(({ deprel }) => deprel === "obj")) changes.set(bare.index, { deprel: "obj" });
    }
  }
  return changes.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...changes.get(token.index) }));
};
