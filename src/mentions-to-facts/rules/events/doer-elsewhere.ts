import { type Clause, childrenOf, headOf, type Phrase, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

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

/** "Oman's decision to close its border": whose decision it is does it. */
export const deciderOf = (clause: Clause, context: Context): readonly string[] => {
  const noun = clause.head.deprel === "acl" ? clause.sentence.tokens[clause.head.head] : undefined;
  if (!noun || !/^(?:decision|move|order|threat|vow|refusal|promise|pledge|offer)$/.test(noun.lemma)) return [];
  const tokens = subtree(clause.tree, noun, (child) => child.index === clause.head.index);
  return nearestTied(partiesTold(tokens[0]!.index, tokens.at(-1)!.index, clause, context), [[null], ["by"], ["of", "from"]], []);
};
