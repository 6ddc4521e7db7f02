import type { ActorMention, MechanismMention } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { partiesInName } from "./session-parties.ts";

export interface Company {
  readonly parties: readonly ActorMention[];
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}
const AT = /^(?:at|in|to|for|during)$/;
const SEEING = /^(?:see|meet|host|welcome|receive|join)$/;

/**
 * Who is at a gathering that is named by the way: those its name tells, those whom the text says to do something at it; where it tells nobody, the body
 * or, last, the states that the sentence is about.
 */
export const companyOf = (
  mechanism: MechanismMention,
  clause: Clause,
  { host, ahead }: { readonly host: string | null; readonly ahead: boolean },
  context: Context,
): Company => {
  const named = { states: partiesInName(mechanism), bodies: mechanism.bodies };
  const present = !ahead && isAt(mechanism, clause) ? presentAt(mechanism, clause) : [];
  if (present.length > 0 || named.bodies.length > 0 || named.states.length > 1) return { ...named, parties: present };
  const { mentions } = around(context, clause);
  const told = mentions
    .filter(isActor)
    .filter((one) => (one.last < mechanism.first || one.first > mechanism.last) && !(one.kind === "state" && one.form === "adjective"));
  const bodies = [...new Set(told.flatMap((one) => one.bodies))];
  if (bodies.length === 1) return { ...named, bodies, parties: [] };
  const of = bodyOfReport(context);
  if (of) return { ...named, bodies: [of], parties: [] };
  const states = [...new Set(told.filter((one) => one.last < mechanism.first).flatMap((one) => one.states))];
  return { parties: [], bodies: [], states: states.length > 0 && states.length < 4 ? states : host ? [host] : context.actingStates.slice(0, 1) };
};

/** "raised it at the summit", but not "welcomed the outcome of the summit". */
const isAt = (mechanism: MechanismMention, { sentence }: Clause): boolean => {
  let at = mechanism.first - 1;
  while (at > 0 && /^(?:the|this|an?|next|last|upcoming|forthcoming|coming|annual|year|week|month|['’]s)$/i.test(sentence.tokens[at]!.text)) at--;
  return AT.test(sentence.tokens[at]?.text.toLowerCase() ?? "");
};
const presentAt = (mechanism: MechanismMention, clause: Clause): readonly ActorMention[] => {
  const subject = (clause.subject?.actors ?? []).filter((one) => one.last < mechanism.first && (one.kind !== "state" || one.form !== "adjective"));
  const object = SEEING.test(clause.lemma) ? (clause.object?.actors ?? []).filter((one) => one.persons.length > 0) : [];
  return [...subject, ...object];
};

/** The body that a report is about, where it names one time and again and no other. */
const bodyOfReport = ({ mentions: { mentions } }: Context): string | null => {
  const told = mentions.flatMap((one) => (one.kind === "body" || one.kind === "person" ? one.bodies : []));
  const first = told[0];
  return first !== undefined && told.length > 2 && told.every((body) => body === first) ? first : null;
};
