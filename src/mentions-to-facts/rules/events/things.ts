import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, type Phrase } from "../../clauses/index.ts";

const QUANTITY =
  /^(?:dozen|hundred|thousand|score|number|group|pair|couple|total|series|member|million|handful|shipment|batch|load|kind|part|tonne|ton|crew|consignment|set|piece|all|most|some|many|several|lot|additional)$/;

/** The noun that a phrase is about: its head, or what a quantity is counted of ("dozens of migrants"). */
export const thingOf = (phrase: Phrase, clause: Clause): Token => {
  const counted = QUANTITY.test(phrase.head.lemma.toLowerCase()) ? childrenOf(clause.tree, phrase.head, "nmod")[0] : undefined;
  return counted ?? phrase.head;
};
/** "two hundred Liberians": a people's name. */
const isPeople = (phrase: Phrase, head: Token): boolean =>
  phrase.actors.some((one) => one.kind === "state" && one.form === "people" && one.first <= head.index && head.index <= one.last);
/** True when a phrase is about one of these things, by its head, what is counted, or a member of a list. */
export const isOneOf = (things: ReadonlySet<string>, phrase: Phrase, clause: Clause): boolean => {
  const head = thingOf(phrase, clause);
  // "closed the Torkham crossing", where the tree takes the last word for a participle.
  const next = clause.sentence.tokens[phrase.head.index + 1];
  const torn = next?.xpos === "VBG" && phrase.last === phrase.head.index ? [next] : [];
  return [phrase.head, head, ...torn, ...childrenOf(clause.tree, head, "conj")].some(
    (token) => things.has(token.lemma.toLowerCase()) || things.has(token.text.toLowerCase()) || (things.has("citizen") && isPeople(phrase, token)),
  );
};
