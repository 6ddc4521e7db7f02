import type { Sentence, Token } from "../../types/index.ts";

/** A sentence's tree with its edges turned round, for walking down. */
export interface Tree {
  readonly sentence: Sentence;
  readonly children: readonly (readonly Token[])[];
}

export const treeOf = (sentence: Sentence): Tree => {
  const children: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token);
  return { sentence, children };
};

/** The relation without its subtype: "nsubj:pass" is "nsubj". */
export const relation = ({ deprel }: Token): string => {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

export const childrenOf = (tree: Tree, token: Token, ...relations: readonly string[]): readonly Token[] => {
  const all = tree.children[token.index] ?? [];
  return relations.length === 0 ? all : all.filter((child) => relations.includes(child.deprel) || relations.includes(relation(child)));
};

export const headOf = (tree: Tree, token: Token): Token | null => (token.head >= 0 ? (tree.sentence.tokens[token.head] ?? null) : null);

/** The token and all that hangs on it, in text order, not entering children that `stop` refuses. */
export const subtree = (tree: Tree, top: Token, stop: (child: Token) => boolean = () => false): readonly Token[] => {
  const found: Token[] = [top];
  for (let next = 0; next < found.length; next++) {
    for (const child of childrenOf(tree, found[next]!)) if (!stop(child)) found.push(child);
  }
  return found.sort((a, b) => a.index - b.index);
};
