import type { NounAct } from "../../../language/acts/nouns.ts";
import { type Clause, childrenOf, headOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { nearestTied, partiesTold, type ToldParty } from "./told-parties.ts";

/** The clause of a verb that has this noun as its object, as the subject of its passive, or as what its relative clause is about. */
export const verbOf = (clause: Clause, verbs: ReadonlySet<string>, context: Context): Clause | null => {
  let noun = clause.head;
  for (let above = headOf(clause.tree, noun); above && relation(noun) === "conj"; above = headOf(clause.tree, noun)) noun = above;
  const clauses = around(context, clause).clauses;
  const above = headOf(clause.tree, noun);
  const lemma = above?.lemma.toLowerCase() ?? "";
  if (above && verbs.has(lemma)) {
    const direct = ["obj", "iobj", "nsubj:pass"].includes(noun.deprel);
    const cases = childrenOf(clause.tree, noun, "case").map((token) => token.text.toLowerCase());
    // "assured them of support", "gave a welcome": an object behind "of", or one that the tree hangs without a preposition.
    const loose = relation(noun) === "obl" && (cases.length === 0 || (lemma === "assure" && cases.includes("of")));
    if (direct || loose) return clauses.find((other) => other.head.index === above.index && other.sort === "verb") ?? null;
  }
  // "the support that Japan gave" is what it did, "the concern that it voiced" what it said.
  const telling = childrenOf(clause.tree, noun, "acl").find(
    (child) => verbs.has(child.lemma.toLowerCase()) && !/^(?:give|extend|offer|show|have|receive|get)$/.test(child.lemma),
  );
  return telling ? (clauses.find((other) => other.head.index === telling.index) ?? null) : null;
};

/** The parties told round the noun: whose it is ("Chad's", "Chadian") and those told behind it, as far as its verb's clause goes. */
export const roundNoun = (
  clause: Clause,
  verb: Clause | null,
  context: Context,
): { readonly own: readonly string[]; readonly given: readonly string[]; readonly after: readonly ToldParty[] } => {
  const tokens = subtree(clause.tree, clause.head);
  const told = partiesTold(tokens[0]!.index, Math.max(tokens.at(-1)!.index, verb?.extent.at(-1)?.index ?? 0), clause, context);
  const cases = childrenOf(clause.tree, clause.head, "case").map((token) => token.text.toLowerCase());
  const before = told.filter(
    (one) => one.first < clause.head.index && one.owner && (one.prep === null || cases.includes(one.prep)) && isRightBefore(one, clause),
  );
  // "gave Guinea an ultimatum": who stands between the verb and its noun.
  const start = (verb?.head.index ?? clause.head.index) + 1;
  const offered = verb !== null && /^(?:offer|give|send|extend|assure)$/.test(verb.lemma) ? nameRightBehind(verb, clause, context) : null;
  const given =
    start < clause.head.index
      ? partiesTold(start, clause.head.index - 1, clause, context).filter((one) => one.prep === null && (!one.owner || one.first === offered))
      : [];
  return {
    own: nearestTied(
      before.filter((one) => one.first !== offered),
      [[null, ...cases]],
      [],
    ),
    given: nearestTied(given, [[null]], []),
    after: told.filter((one) => one.first > clause.head.index),
  };
};
/** "offered Peru condolences": a state's name between its verb and the noun, without "'s", is whom it is offered to. */
const nameRightBehind = (verb: Clause, clause: Clause, context: Context): number | null => {
  const name = around(context, clause).mentions.find(
    (one) =>
      one.kind === "state" && one.form === "name" && one.first > verb.head.index && one.first <= verb.head.index + 2 && one.last < clause.head.index,
  );
  return name && !/^['’]s?$/.test(clause.sentence.tokens[name.last + 1]?.text ?? "") ? name.first : null;
};

/** Nothing but adjectives stands between an owner and the noun. */
const isRightBefore = (one: ToldParty, clause: Clause): boolean =>
  clause.sentence.tokens
    .slice(one.last + 1, clause.head.index)
    .every((token) => !["VERB", "ADP", "PUNCT"].includes(token.upos) || /^["“”'‘’]$/.test(token.text));

/** Whom the noun's prepositions name: the first of its own before the others. */
export const aimOf = (act: NounAct, after: readonly ToldParty[], source: readonly string[]): readonly string[] =>
  nearestTied(
    after.filter((one) => one.prep !== "by" || act.behind.includes("by")),
    [[act.behind[0]!], act.behind],
    source,
  );

export const isDenied = (clause: Clause): boolean => childrenOf(clause.tree, clause.head, "det").some((token) => token.text.toLowerCase() === "no");
