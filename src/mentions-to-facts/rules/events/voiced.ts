import { type NounAct, UTTERED_NOUNS, UTTERING_VERBS } from "../../../language/acts/nouns.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { aimOf, isDenied, roundNoun, verbOf } from "./act-noun.ts";
import { doersIn, doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { saidClause } from "./said-clause.ts";
import { nearestTied, type ToldParty } from "./told-parties.ts";

const BY_NOUN = new Map<string, NounAct>(UTTERED_NOUNS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));
/** Concern about these is for somebody, not against them. */
const PLIGHT =
  /\b(?:situation|crisis|conflict|war|violence|humanitarian|outbreak|disaster|spread|tensions?|loss|earthquake|floods?|fighting|casualties|safety|plight|suffering|famine|people)\b/i;

const THANKS = /^(?:gratitude|appreciation|thanks|gratefulness)$/;

/** What is thought of another, uttered: concern, protest, support, thanks, an appeal, a threat. */
export default rule({
  says: "<actor> expressed concern over, lodged a protest with, voiced support for … <actor>; <actor> stressed <actor>'s support for <actor>",
  patterns: [{ noun: [...BY_NOUN.keys()] }],
  yields: (_bound, clause, context) => {
    const act = BY_NOUN.get(clause.lemma)!;
    const verb = verbOf(clause, UTTERING_VERBS, context);
    const type = verb && !isDenied(clause) ? typeUnderMood(act.type, verb) : null;
    if (!verb || !type || (act.verbs && !act.verbs.includes(verb.lemma)) || (act.needs && !clause.preps.some((phrase) => act.needs === phrase.prep)))
      return [];
    const { own, given, after } = roundNoun(clause, verb, context);
    // "stressed Latvia's support": whose it is told to be, before who says so; a protest lodged by nobody is the writer's.
    const unsaid = verb.voice === "passive" && context.mentions.author ? [context.mentions.author] : [];
    const source = [own, doersOf(verb, context), unsaid].find((one) => one.length > 0) ?? [];
    const target = targetOf(act, clause, verb, own, given, after, source, context);
    return target ? event(type, source, target, verb, context) : [];
  },
});

/** Whom it is aimed at; nobody named when that is left open; null when it is aimed at something else. */
const targetOf = (
  act: NounAct,
  clause: Clause,
  verb: Clause,
  own: readonly string[],
  given: readonly string[],
  after: readonly ToldParty[],
  source: readonly string[],
  context: Context,
): readonly string[] | null => {
  const between = (one: ToldParty): string => context.document.text.slice(clause.head.end, clause.sentence.tokens[one.first]!.start);
  const culprits = act.type === "ACCUSE" ? after.filter((one) => one.owner || !PLIGHT.test(between(one))) : after;
  const direct = given.filter((party) => !source.includes(party));
  if (act.clause) {
    const who = whoShould(clause, verb, source, context);
    return who.length > 0 ? who : null;
  }
  const near = [direct, aimOf(act, culprits, source)].find((one) => one.length > 0);
  if (near) return near;
  const should = act.type === "REQUEST" ? whoShould(clause, verb, source, context) : [];
  if (should.length > 0) return should;
  const any = act.type === "ACCUSE" || THANKS.test(clause.lemma) ? nearestTied(culprits, [culprits.map((one) => one.prep)], source) : [];
  if (any.length > 0) return any;
  const others = own.filter((party) => !source.includes(party));
  if (others.length > 0) return others;
  if (!act.open || (act.type === "ACCUSE" && after.length > culprits.length)) return null;
  const elsewhere = clause.preps.some(
    (phrase) => act.to?.includes(phrase.prep) && phrase.on.index === clause.head.index && phrase.head.upos !== "PRON",
  );
  return elsewhere ? null : [];
};

/** "the hope that Chile would open the port": the subject of what is asked, in a clause on the noun or on its verb. */
const whoShould = (clause: Clause, verb: Clause, source: readonly string[], context: Context): readonly string[] => {
  const inner = childrenOf(clause.tree, clause.head, "acl", "ccomp").find(
    (child) =>
      child.index > clause.head.index &&
      // "its demand that Chad stop", which the tree may take for a relative clause
      (child.deprel !== "acl:relcl" || childrenOf(clause.tree, child, "mark").some((mark) => mark.text.toLowerCase() === "that")),
  );
  const asked = (inner && around(context, clause).clauses.find((other) => other.head.index === inner.index)) ?? saidClause(verb, context);
  const who = asked?.subject && childrenOf(clause.tree, asked.head, "nsubj").length > 0 ? doersIn(asked.subject, asked, context) : [];
  return who.some((party) => source.includes(party)) ? [] : who;
};
