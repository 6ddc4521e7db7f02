import { type Clause, childrenOf, relation } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

/** How far behind its verb a clause that "that" opens is looked for. */
const REACH = 14;

/** The clause that tells what was said or asked: the verb's own, else the first behind it that "that" opens, wherever the tree has hung it. */
export const saidClause = (clause: Clause, context: Context): Clause | null => {
  const { clauses } = around(context, clause);
  const own = childrenOf(clause.tree, clause.head).find((child) => child.index > clause.head.index && relation(child) === "ccomp");
  const found = own && clauses.find((other) => other.head.index === own.index && other.sort === "verb");
  if (found) return found;
  const that = clause.sentence.tokens.find(
    (token) =>
      token.index > clause.head.index && token.index < clause.head.index + REACH && token.text.toLowerCase() === "that" && token.upos !== "DET",
  );
  // "Asked about it, he answered that …": another verb's.
  const between = that ? clause.sentence.tokens.slice(clause.head.index + 1, that.index).some((token) => token.upos === "VERB") : false;
  if (that && !between) {
    const opened = clauses.find((other) => other.sort === "verb" && childrenOf(clause.tree, other.head).some((child) => child.index === that.index));
    if (opened) return opened;
  }
  const beside = childrenOf(clause.tree, clause.head, "parataxis", "ccomp")[0];
  if (beside) return clauses.find((other) => other.head.index === beside.index && other.sort === "verb") ?? null;
  // "The raid was illegal, Chad said", where the tree hangs the saying on what was said.
  const { governor } = clause;
  const closes = relation(clause.head) === "parataxis" && governor !== null && governor.head.index < clause.head.index;
  return closes && governor.sort === "verb" ? governor : null;
};
