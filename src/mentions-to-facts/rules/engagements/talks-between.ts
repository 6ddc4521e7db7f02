import { TALKS_LIST } from "../../../language/encounters.ts";
import type { ActorMention } from "../../../types/index.ts";
import { type Clause, childrenOf, isActor } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bound, optional, type Pattern, rule, type Slot } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

const DOINGS = [...TALKS_LIST, "handshake", "ceremony"];

/** "X, in a conversation with Y, …" where the tree gives the talks no verb: the person told last before them. */
const personBefore = (clause: Clause, context: Context): readonly ActorMention[] =>
  around(context, clause)
    .mentions.filter((one): one is ActorMention => one.kind === "person" && one.form !== "pronoun" && one.last < clause.head.index)
    .slice(-1);

/** "our call for restraint", "a call to act": no telephone. */
const isAppeal = (clause: Clause): boolean =>
  clause.lemma === "call" && /^(?:for|on|upon|to)$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "");
/** Nouns for what goes on all the time; an occasion only where persons, a day or a place are told. */
const LASTING = /^(?:engagement|exchange|interaction|deliberation)$/;
const OTHERS =
  /^(?:conflict|war|dispute|relation|tie|tension|border|cooperation|partnership|relationship|friendship|peace|fighting|differences?|hostility)$/;
const provided: NonNullable<Pattern["provided"]> = {
  lacks: "talks of these parties, told as an occasion",
  holds: (clause, bound, context) => {
    if (isAppeal(clause)) return false;
    // "talks on the conflict between Chad and Sudan": the conflict is theirs.
    const between = bound.both
      ? clause.sentence.tokens.findLast((token) => token.index <= bound.both!.phrase.first && /^(?:between|among)$/i.test(token.text))
      : undefined;
    if (between && between.index >= bound.both!.phrase.first - 1 && OTHERS.test(clause.sentence.tokens[between.index - 1]?.lemma ?? "")) return false;
    if (!LASTING.test(clause.lemma)) return true;
    const told = [...parties(bound, "both", "first", "second"), ...(clause.governor?.subject?.actors ?? [])];
    return (
      told.some((one) => one.persons.length > 0) ||
      around(context, clause).mentions.some(
        (one) => ((one.kind === "date" && one.from !== null) || one.kind === "place") && clause.extent.some((token) => token.index === one.first),
      )
    );
  },
};

/** The talks are what is arranged, and nobody is told who has them. */
const isArranged = ({ governor, head }: Clause): boolean =>
  governor !== null &&
  governor.subject?.head.index === head.index &&
  /^(?:plan|schedule|set|expect|due|fix|slate|follow|hold|take|arrange|be|on|foresee)$/.test(governor.lemma);
const ownState = (partners: readonly ActorMention[], context: Context): readonly string[] => {
  const theirs = new Set(partners.flatMap((one) => [...one.states, ...one.bodies]));
  return theirs.size === 1 ? context.actingStates.filter((state) => !theirs.has(state)).slice(0, 1) : [];
};
const statesAndBodies = (actors: readonly ActorMention[]): ReadonlySet<string> => new Set(actors.flatMap((one) => [...one.states, ...one.bodies]));
/** "Talks with his Zambian counterpart covered …", "The meeting with the Zambian president dwelt on …": whose counterpart it is, else the person of another state told last. */
const oneBefore = (told: readonly ActorMention[], { phrase }: Bound, clause: Clause, context: Context): readonly ActorMention[] => {
  const known = statesAndBodies(told);
  const isOther = (one: ActorMention): boolean => one.persons.length > 0 && one.states.length === 1 && !known.has(one.states[0]!);
  const owner = around(context, clause)
    .mentions.filter(isActor)
    .find((one) => one.kind === "person" && one.form === "pronoun" && one.first >= phrase.first && one.last <= phrase.last && isOther(one));
  if (owner) return [owner];
  const definite = clause.head.deprel === "nsubj" && childrenOf(clause.tree, clause.head, "det").some((token) => /^the$/i.test(token.text));
  if (!definite || told.every((one) => one.persons.length === 0)) return [];
  const before = [1, 2].flatMap((back) => context.sentences[clause.sentence.index - back]?.mentions.filter(isActor).toReversed() ?? []);
  return before.filter((one) => one.kind === "person" && one.form !== "pronoun" && isOther(one)).slice(0, 1);
};

/** "his talks with Lavrov of Russia": whose officer he is, not who talks. */
const both: Slot = {
  ...actor("both"),
  accepts: (phrase, clause, context) => {
    const before = phrase.first - 1;
    const isOfficers = around(context, clause).mentions.some(
      (one) =>
        one.kind === "person" &&
        one.last >= before - 1 &&
        one.last <= before &&
        one.first > clause.head.index &&
        /^of$/i.test(clause.sentence.tokens[one.last + 1]?.text ?? ""),
    );
    return isOfficers ? null : actor("both").accepts(phrase, clause, context);
  },
};

export default rule({
  says: "talks between <actor> and <actor>; <actor>'s meeting with <actor>",
  patterns: [
    { noun: DOINGS, preps: { "between|among|of|involving": both, with: optional(actor("second")) }, provided },
    { noun: DOINGS, subject: actor("first"), preps: { with: actor("second") }, provided },
    { noun: DOINGS, preps: { with: actor("second") }, provided },
    { noun: DOINGS, subject: actor("both"), provided },
  ],
  yields: (bound, clause, context) => {
    const governor = clause.governor?.subject?.actors.length ? clause.governor.subject.actors : personBefore(clause, context);
    const known = parties(bound, "both", "first", "second");
    const told = bound.both || bound.first ? known : [...governor, ...known];
    const all = bound.second && statesAndBodies(told).size === 1 ? [...told, ...oneBefore(told, bound.second, clause, context)] : told;
    // "A meeting with Canada's X is planned for Friday": whose it is the report tells.
    const ours = isArranged(clause) && statesAndBodies(all).size === 1 ? ownState(known, context) : [];
    return engagement({ ...callOrMeeting(clause, context), parties: all, states: ours }, clause, context);
  },
});
