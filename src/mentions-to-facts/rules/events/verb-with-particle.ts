import { type Clause, childrenOf } from "../../clauses/index.ts";

/** The verb with its particle, then the bare verb: "rule-out", "rule". */
export const verbKeys = (clause: Clause): readonly string[] => {
  const { tree, head, lemma } = clause;
  const next = tree.sentence.tokens[head.index + 1];
  const particle =
    childrenOf(tree, head, "compound:prt")[0] ??
    (next && /^(?:out|off|down|back|over|aside|up|away|on|home|highly|warmly|well)$/i.test(next.text) && (next.upos === "ADV" || next.upos === "ADP")
      ? next
      : null) ??
    tree.sentence.tokens
      .slice(head.index + 1, head.index + 7)
      .find(
        (token) =>
          /^(?:out|off|home|back|down)$/i.test(token.text) && (token.head === head.index || tree.sentence.tokens[token.index + 1]?.text === "of"),
      );
  return particle ? [`${lemma}-${particle.text.toLowerCase()}`, lemma] : [lemma];
};
