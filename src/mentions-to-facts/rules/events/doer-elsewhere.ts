import { type Clause, childrenOf, headOf, type Phrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

/** "Chad says troops crossed the border and killed six": who crossed killed, not who says. */
export const subjectBetween = (clause: Clause, phrase: Phrase, context: Context): Phrase | null => {
  const above = headOf(clause.tree, clause.head);
  if (!above || !/^(?:say|claim|report|state|declare|add|allege|tell)$/.test(above.lemma) || phrase.head.index > above.index) return null;
  const told = childrenOf(clause.tree, above, "ccomp").find((child) => child.index < clause.head.index);
  return around(context, clause).clauses.find((other) => other.head.index === told?.index)?.subject ?? null;
};

/** "In Kabul, government spokesman …": the place that opens the sentence says whose. */
export const openingPlace = (clause: Clause, context: Context): string | null => {
  const opens = /^in$/i.test(clause.sentence.tokens[0]?.text ?? "");
  const place = opens ? around(context, clause).mentions.find((one) => one.first === 1 && (one.kind === "place" || one.kind === "state")) : undefined;
  return place?.kind === "place" ? place.state : place?.kind === "state" ? (place.states[0] ?? null) : null;
};
