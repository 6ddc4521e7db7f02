import { ACT_NOUNS, DOING_VERBS, DRAWING_VERBS, LIGHT_VERBS, type NounAct } from "../../../language/acts/nouns.ts";
import { type Clause, childrenOf, headOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { event, typeUnderMood } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold, type ToldParty } from "./told-parties.ts";

const BY_NOUN = new Map<string, NounAct>(ACT_NOUNS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));

/** An act told as a noun, uttered by a light verb ("voiced concern over", "a protest was lodged with") or with its doer beside it ("the attack by A on B"). */
export default rule({
  says: "<actor> expressed concern over, lodged a protest with … <actor>; the expulsion by <actor> of <actor>; <actor>'s condemnation of <actor>",
  patterns: [{ noun: [...BY_NOUN.keys()] }],
  yields: (_bound, clause, context) => {
    const act = BY_NOUN.get(clause.lemma)!;
    const verb = utteredBy(clause, context);
    const mood = verb ?? clause;
    const type = typeUnderMood(act.type, mood);
    if (!type || childrenOf(clause.tree, clause.head, "det").some((token) => token.text.toLowerCase() === "no")) return [];
    const { first, last } = reachOf(clause, verb);
    const told = partiesTold(first, last, clause, context);
    const after = told.filter((one) => one.first > clause.head.index);
    const own = nearestTied(
      told.filter((one) => one.first < clause.head.index && one.owner && one.prep === null && isBefore(one, clause)),
      [[null]],
      [],
    );
    const by = nearestTied(
      after.filter((one) => one.first - clause.head.index < 8 || act.bare),
      [["by"]],
      [],
    );
    if (verb && DRAWING_VERBS.has(verb.lemma))
      return drawn(act, own.length > 0 ? own : nearestTied(after, [["from", "of", "by"]], []), verb, context);
    // "stressed Latvia's support": whose it is told to be, before who says so.
    const uttering = verb ? doersOf(verb, context) : [];
    const unsaid = verb?.voice === "passive" && context.mentions.author ? [context.mentions.author] : [];
    const source = [own, uttering, by, unsaid].find((one) => one.length > 0) ?? [];
    if (source.length === 0 || (!verb && !act.bare)) return [];
    const target = aimedAt(act, after, own, source);
    const others = clause.preps.some(
      (phrase) => act.to?.includes(phrase.prep) && phrase.on.index === clause.head.index && phrase.head.upos !== "PRON",
    );
    if (target.length === 0 && !(act.open && verb && !others) && !(act.bare && by.length > 0 && act.type === "ASSAULT")) return [];
    return event(type, source, target, mood, context);
  },
});

/** Upon whom it came: the subject of "drew a protest from". */
const drawn = (act: NounAct, source: readonly string[], verb: Clause, context: Context): readonly Yield[] => {
  const type = typeUnderMood(act.type, verb);
  const target = doersOf(verb, context).filter((party) => !source.includes(party));
  return type && target.length > 0 ? event(type, source, target, verb, context) : [];
};

/** From the noun's first word to the end of what is told of it, in the light verb's clause too. */
const reachOf = (clause: Clause, verb: Clause | null): { readonly first: number; readonly last: number } => {
  const tokens = subtree(clause.tree, clause.head);
  return { first: tokens[0]!.index, last: Math.max(tokens.at(-1)!.index, verb?.extent.at(-1)?.index ?? 0) };
};
/** Nothing but adjectives stands between an owner and the noun. */
const isBefore = (one: ToldParty, clause: Clause): boolean =>
  clause.sentence.tokens
    .slice(one.last + 1, clause.head.index)
    .every((token) => !["VERB", "ADP", "PUNCT"].includes(token.upos) || /^["“”'‘’]$/.test(token.text));

/** Who stands behind the noun's prepositions; for a bare "Russian attack" nobody; for "the Russian protest" voiced by another, the owner. */
const aimedAt = (act: NounAct, after: readonly ToldParty[], own: readonly string[], source: readonly string[]): readonly string[] => {
  const rest = after.filter((one) => one.prep !== "by" || act.behind.includes("by"));
  const near = nearestTied(rest, act.behind.length > 0 ? [[act.behind[0]!], act.behind] : [], source);
  if (near.length > 0) return near;
  const any = act.type === "ACCUSE" ? nearestTied(rest, [rest.map((one) => one.prep)], source) : [];
  return any.length > 0 ? any : own.filter((party) => !source.includes(party));
};

/** The clause of the light verb that has this noun as its object, as the subject of its passive, or as what its relative clause is about. */
const utteredBy = (clause: Clause, context: Context): Clause | null => {
  let noun = clause.head;
  for (let above = headOf(clause.tree, noun); above && relation(noun) === "conj"; above = headOf(clause.tree, noun)) noun = above;
  const clauses = around(context, clause).clauses;
  const above = headOf(clause.tree, noun);
  const lemma = above?.lemma.toLowerCase() ?? "";
  const verbs = BY_NOUN.get(clause.lemma)!.done ? DOING_VERBS : LIGHT_VERBS;
  if (above && (verbs.has(lemma) || DRAWING_VERBS.has(lemma))) {
    const direct = ["obj", "iobj", "nsubj:pass"].includes(noun.deprel);
    const cases = childrenOf(clause.tree, noun, "case").map((token) => token.text.toLowerCase());
    // "assured them of support", "gave a welcome": an object behind "of", or one that the tree hangs without a preposition.
    const loose = relation(noun) === "obl" && (cases.length === 0 || (lemma === "assure" && cases.includes("of")));
    if (direct || loose) return clauses.find((other) => other.head.index === above.index) ?? null;
  }
  const telling = childrenOf(clause.tree, noun, "acl").find((child) => verbs.has(child.lemma.toLowerCase()));
  return telling ? (clauses.find((other) => other.head.index === telling.index) ?? null) : null;
};
