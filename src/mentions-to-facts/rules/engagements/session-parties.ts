import type { ActorMention, MechanismMention, Sentence } from "../../../types/index.ts";
import { type Clause, subtree } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";

/** The states in a name sit in it; a lone one in a conference's name ("the Ukraine Recovery Conference") is what it is about. */
export const partiesInName = (mechanism: MechanismMention): readonly string[] =>
  mechanism.sort === "conference" && mechanism.states.length === 1 && mechanism.bodies.length === 0 ? [] : mechanism.states;

/** Those told in the clause as subject, "with", "by" or "led by"; not those inside the name itself. */
export const takingPart = (
  clause: Clause,
  mechanism: MechanismMention,
  actors: readonly ActorMention[],
  clauses: readonly Clause[],
): readonly ActorMention[] => {
  const others = clauses.filter(
    (other) => other.sort === "noun" && (other.head.index < mechanism.first || other.head.index > mechanism.last) && ANOTHER.test(other.lemma),
  );
  const outside = (actor: ActorMention): boolean => actor.last < mechanism.first || actor.first > mechanism.last;
  const phrases = [clause.subject, clause.object, clause.agent, ...clause.preps.filter((phrase) => TAKING_PART.has(phrase.prep))];
  const told = new Set(phrases.flatMap((phrase) => phrase?.actors ?? []));
  if (/^(?:coincide|follow|precede)$/.test(clause.lemma) && (clause.object || clause.agent || clause.lemma === "coincide")) return [];
  const whole = new Set(subtree(clause.tree, clause.head).map((token) => token.index));
  const leaders = actors.filter(
    (actor) =>
      actor.persons.length > 0 &&
      whole.has(actor.last) &&
      /\b(?:led|headed|chaired|represented|attended|by|between|and|with)\s(?:the\s)?(?:\S+\s)?$/.test(beforeOf(clause, actor)),
  );
  // Those of a meeting told beside it ("… the meeting of A and B in Oslo") are not those of the session.
  const elsewhere = (actor: ActorMention): boolean =>
    others.some((other) => other.head.index < actor.first && other.extent.some((token) => token.index === actor.last));
  const fits = (actor: ActorMention): boolean =>
    mechanism.states.length < 2 ||
    mechanism.bodies.length > 0 ||
    mechanism.sort !== "consultations" ||
    actor.states.every((state) => mechanism.states.includes(state));
  const row = new Set(rowsOf([...told], actors, clause.sentence));
  return actors.filter(
    (actor) =>
      outside(actor) &&
      (told.has(actor) || row.has(actor) || leaders.includes(actor)) &&
      !elsewhere(actor) &&
      fits(actor) &&
      (actor.persons.length > 0 || actor.kind !== "state" || mechanism.sort === "exercise" || actor.form === "name" || actor.form === "government"),
  );
};

/** "from Peru, Chile and Argentina": whom the tree has torn from the row of those told. */
export const rowsOf = (told: readonly ActorMention[], actors: readonly ActorMention[], sentence: Sentence): readonly ActorMention[] => {
  const states = actors.filter((one) => one.kind === "state" && one.form === "name").sort((a, b) => a.first - b.first);
  const linked = (a: ActorMention, b: ActorMention): boolean => {
    const between = sentence.tokens.slice(a.last + 1, b.first);
    return between.length > 0 && between.length <= 3 && between.every((token) => /^(?:,|and|&|the)$/i.test(token.text));
  };
  const rows: ActorMention[][] = [];
  for (const state of states) {
    const row = rows.at(-1);
    if (row && linked(row.at(-1)!, state)) row.push(state);
    else rows.push([state]);
  }
  return rows.filter((row) => row.length > 2 && row.some((one) => told.includes(one))).flat();
};

const ANOTHER = /^(?:meeting|talk|summit|conversation|call|visit|trip|encounter|discussion)$/;
const TAKING_PART = new Set(["by", "with", "between", "from", "of", "alongside", "together with", "among"]);
const beforeOf = (clause: Clause, actor: ActorMention): string =>
  clause.sentence.tokens
    .slice(Math.max(0, actor.first - 4), actor.first)
    .map((token) => `${token.text.toLowerCase()} `)
    .join("");

/** A bilateral mechanism told without its parties is between the two states that the document is about. */
export const pairFor = (mechanism: MechanismMention, clause: Clause, context: Context): readonly string[] => {
  if (mechanism.states.length > 1 || mechanism.bodies.length > 0) return [];
  const told = sorted((clause.subject?.actors ?? []).flatMap((actor) => actor.states));
  return told.length > 2 ? [] : told.length === 2 ? told : context.actingStates.slice(0, 2);
};
