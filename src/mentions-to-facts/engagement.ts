import type { ActorMention, EngagementRecord, PartialDate, ParticipantRecord, Span } from "../types/index.ts";
import { alongsideOf, byThen, formOf, statusOf, supposedDay, type When, whenOf, whereOf } from "./circumstances/index.ts";
import type { Clause } from "./clauses/index.ts";
import { bodiesOf, type Context, personsOf, sorted, statesOf } from "./context.ts";
import { inTurn } from "./in-turn.ts";
import type { Yield } from "./rule.ts";
import { ofTwoStates } from "./two-sides.ts";

/** What a rule knows of an occasion; the rest (when, where, form, status, what about) is read off the clause. */
export interface Told {
  readonly kind: EngagementRecord["kind"];
  readonly parties: readonly ActorMention[];
  readonly format?: EngagementRecord["format"];
  readonly status?: EngagementRecord["status"];
  readonly place?: { readonly name: string; readonly span: Span } | null;
  readonly start?: PartialDate | null;
  readonly end?: PartialDate | null;
  readonly mechanism?: string | null;
  readonly round?: number | null;
  /** States that take part though nobody of theirs is named (the host of a visit). */
  readonly states?: readonly string[];
  readonly bodies?: readonly string[];
  /** Keep the persons out of the list of participants (they only gave the invitation). */
  readonly without?: readonly number[];
  /** How many parties must be known; 2 unless told otherwise. */
  readonly atLeast?: number;
}

/** One engagement as a clause tells it, or nothing when it has too few parties or did not take place. */
export const engagement = (told: Told, clause: Clause, context: Context): readonly Yield[] => {
  const turns = inTurn(told, clause, context);
  if (turns) return turns.flatMap((turn) => oneEngagement(turn, clause, context));
  const apart = toldApart(told, clause, context);
  return apart ? apart.flatMap((parties) => oneEngagement({ ...told, parties }, clause, context)) : oneEngagement(told, clause, context);
};

const MEETING_VERB = /^(?:meet|speak|talk|receive|host|telephone|phone|confer|see|consult)$/;
/** How far behind the sentence a word may stand that tells that all sat together. */
const NEXT = 400;
const TOGETHER = /\b(?:trilateral|quadrilateral|three-way|four-way|together|joint|jointly|summit|quad|conference|multilateral|group|all)\b/i;
/** "met A of X, and B of Y": one person and a list of others, each of another state. */
const listsPartners = (told: Told, clause: Clause): boolean => {
  const [alone, ...rest] = told.parties.filter((one) => one.persons.length > 0);
  if (!MEETING_VERB.test(clause.lemma) || !alone || alone.states.length > 1 || rest.length < 2) return false;
  // "A, B and C met": all of them with each other.
  if (rest.some((one) => clause.subject?.actors.includes(one))) return false;
  const each = rest.every((one) => one.kind === "person" && one.form === "name" && one.states.length === 1 && one.states[0] !== alone.states[0]);
  return each && new Set(rest.flatMap((one) => one.states)).size === rest.length;
};

/** "separate meetings with A and B": one occasion with each of them. */
const toldApart = (told: Told, clause: Clause, context: Context): readonly (readonly ActorMention[])[] | null => {
  if (told.kind !== "meeting" && told.kind !== "call") return null;
  const ahead = context.document.text.slice(clause.sentence.start, clause.sentence.end + NEXT);
  if (listsPartners(told, clause) && !TOGETHER.test(ahead))
    return told.parties
      .filter((one) => one.persons.length > 0)
      .slice(1)
      .map((one) => [told.parties.find((first) => first.persons.length > 0)!, one]);
  if (
    !/\b(?:separate|separately|respectively|respective|individual|individually|each with|in turn|one by one|one after (?:the other|another)|back-to-back|bilateral(?:ly| meetings| talks)|a series of|two-way talks|one-on-one (?:meetings|talks))\b/i.test(
      context.document.text.slice(clause.sentence.start, clause.sentence.end),
    )
  )
    return null;
  const [first, ...others] = told.parties.flatMap((one, index) => (index === 0 ? [one] : oneByOne(one, context)));
  const named = new Set(others.filter((one) => one.persons.length > 0).flatMap((one) => one.states));
  const partners = others
    .filter((one) => one.persons.length > 0 || !one.states.every((state) => named.has(state)))
    .filter((one) => one.states.length > 0 && !one.states.some((state) => first!.states.includes(state)));
  return first && partners.length > 1 ? partners.map((partner) => [first, partner]) : null;
};

/** "his Latvian and Estonian counterparts": one mention of several persons, each of another state. */
const oneByOne = (actor: ActorMention, context: Context): readonly ActorMention[] => {
  const states = actor.persons.map((index) => context.mentions.persons[index]?.state ?? null);
  if (actor.kind !== "person" || states.length < 2 || states.includes(null) || new Set(states).size < states.length) return [actor];
  return actor.persons.map((person, at) => ({ ...actor, persons: [person], states: [states[at]!] }));
};

const oneEngagement = (told: Told, clause: Clause, context: Context): readonly Yield[] => {
  if (isSport(told, clause, context)) return [];
  const when =
    told.start !== undefined
      ? { start: told.start, end: told.end === undefined ? told.start : told.end, span: null }
      : notBygone(whenOf(clause, context, told.kind), clause, context);
  const status = told.status ?? statusOf(clause, ("since" in when ? when.since : null) ?? when.start, context.today);
  if (!status) return [];
  // Beside persons, an adjective ("the Lao capital") is no party.
  const people = told.parties.some((one) => one.persons.length > 0);
  const acting = told.parties.filter((one) => !people || one.kind !== "state" || (one.form !== "adjective" && one.form !== "pair"));
  const named = sorted([...statesOf(acting), ...(told.states ?? [])]);
  const states =
    named.length === 1 && stateless(told.parties, context)
      ? sorted([...named, ...context.actingStates.filter((state) => state !== named[0]).slice(0, 1)])
      : named.length === 0 && (told.kind === "meeting" || told.kind === "call") && context.actingStates.length > 1 && areTwoSides(told, context)
        ? sorted(context.actingStates.slice(0, 2))
        : named;
  const bodies = sorted([...bodiesOf(told.parties), ...(told.bodies ?? [])]);
  const unplaced = personsOf(acting).filter((index) => isUnplaced(index, context)).length;
  if (states.length + bodies.length + Math.min(1, unplaced) < (told.atLeast ?? 2) || states.length + bodies.length < Math.min(1, told.atLeast ?? 2))
    return [];
  const where =
    told.place === undefined
      ? told.format === "video" || told.format === "phone"
        ? null
        : asPlace(whereOf(clause, context, told.kind))
      : told.place;
  const aside = alongsideOf(clause, context);
  const format = told.format !== undefined ? told.format : (formOf(clause, context.document.text) ?? (where || aside?.aside ? "in-person" : null));
  const kind = kindOf(told, states, bodies);
  // A meeting of two has no name of its own, unless it is one of a series.
  const mechanism = kind === "meeting" && told.round == null ? null : (told.mechanism ?? null);
  const values: Omit<EngagementRecord, "evidence" | "rules"> = {
    kind,
    status,
    format,
    start: when.start,
    end: when.end,
    states,
    bodies,
    participants: participantsOf(personsOf(told.parties), told.without ?? [], context),
    place: format === "video" || format === "phone" ? null : (where?.name ?? null),
    mechanism,
    round: told.round ?? null,
    alongside: aside && aside.name !== told.mechanism ? aside.name : null,
    topics: context.topicsOfSentence(clause.sentence.index),
  };
  const also = [when.span, where?.span, aside?.span].filter((span): span is Span => span != null);
  const supposed = when.start === null && when.end === null && status === "held" ? supposedDay(clause, context, told.kind) : null;
  return [{ kind: "engagement", values, also, ...(supposed ? { supposed } : {}) }];
};

/** "The third round was held in March; the fifth will be in Bolgatanga": a day gone by is not that of what is to come. */
const notBygone = (when: When, clause: Clause, context: Context): When => {
  const { mood, start, end } = clause;
  const { today } = context;
  const last = when.end ?? when.start;
  const own = when.span !== null && start <= when.span.start && when.span.end <= end;
  const coming = mood.modality === "planned" && mood.tense === "future";
  return coming && !own && last !== null && today !== null && last < today.slice(0, last.length) ? byThen(clause, context) : when;
};

const SPORT =
  /\b(?:in an? friendly|group [A-L]|quarter-?finals?|semi-?finals?|the finals?(?=[\s.,]*(?:on|of the|in|at|tie|match|$))|(?:a|the|opening|cup|friendly|test|league) match(?:es)?|cup|tournament|qualifiers?|qualifying|kick-?off|coach|striker|innings|wickets?|olympics?|championships?|goalkeeper|stadium|fixtures?)\b/i;
/** Teams bear the names of states: "Senegal and Cameroon are to meet in the semi-final". */
const isSport = (told: Told, clause: Clause, context: Context): boolean =>
  told.parties.every((one) => one.persons.length === 0) &&
  !told.mechanism &&
  SPORT.test(context.document.text.slice(clause.sentence.start, clause.sentence.end));

/** Two persons of whom no state is told, of whom the text shows that they are not of one: by their offices, or because they talk by telephone. */
const areTwoSides = (told: Told, context: Context): boolean =>
  ofTwoStates(told.parties, context) ||
  (told.kind === "call" && told.parties.filter((one) => one.kind === "person" && one.form === "name").length === 2);

/** A named person of whom the text does not tell for whom he or she acts. */
const isUnplaced = (index: number, context: Context): boolean => {
  const person = context.mentions.persons[index];
  return person?.name != null && person.office !== null && person.state === null && person.body === null;
};
/** Somebody takes part whose state the text does not tell: of two main states it is the other. */
const stateless = (parties: readonly ActorMention[], context: Context): boolean =>
  parties.some(
    (party) =>
      party.kind === "person" &&
      party.states.length + party.bodies.length === 0 &&
      party.persons.some((index) => context.mentions.persons[index]?.name),
  );

const asPlace = (place: ({ readonly name: string } & Span) | null) => (place ? { name: place.name, span: place } : null);

/** Two parties meet; three or more, or a body, confer. */
const kindOf = (told: Told, states: readonly string[], bodies: readonly string[]): EngagementRecord["kind"] =>
  told.kind === "meeting" && (states.length > 2 || bodies.length > 0)
    ? "conference"
    : told.kind === "conference" && states.length === 2 && bodies.length === 0 && OF_TWO.test(told.mechanism ?? "")
      ? "meeting"
      : told.kind === "conference" && states.length === 2 && bodies.length === 0 && JOINT.test(told.mechanism ?? "")
        ? "consultations"
        : told.kind;
/** "the Joint Ministerial Forum" of two states is a series of theirs. */
const JOINT = /\b(?:joint|bilateral|intergovernmental|inter-governmental|binational)\b/i;
/** "the Kenya-Ethiopia summit" names both; "the Cairo summit" may have had more guests. */
const OF_TWO =
  /^(?:(?:the|annual|bilateral|leaders['’]?|special|virtual|first|historic|[\p{Lu}][\p{L}.]*[-–—/ ][\p{Lu}][\p{L}.]*) )*summit(?: (?:meeting|talks))?$/iu;

export const participantsOf = (persons: readonly number[], without: readonly number[], context: Context): readonly ParticipantRecord[] =>
  persons.flatMap((index) => {
    const person = context.mentions.persons[index];
    if (!person || without.includes(index)) return [];
    // Who chairs a session holds no office by that.
    const office = CHAIRING.test(person.office ?? "") ? null : person.office;
    return person.name || (office && (person.state || person.body)) ? [{ name: person.name, office, state: person.state, body: person.body }] : [];
  });
const CHAIRING = /^co-?chair(?:man|woman|person)?$/;
