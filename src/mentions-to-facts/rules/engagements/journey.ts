import type { ActorMention, Span } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement, type Told } from "../../engagement.ts";
import type { Yield } from "../../rule.ts";

export interface Destination {
  readonly name: string;
  readonly state: string;
  readonly span: Span;
}
/** A journey of these to a place in another state, as a clause tells it. */
export const journey = (
  guests: readonly ActorMention[],
  destination: Destination,
  clause: Clause,
  context: Context,
  more: Partial<Told> = {},
): readonly Yield[] =>
  engagement(
    { kind: "visit", format: "in-person", parties: guests, states: [destination.state], place: destination, ...stayOf(clause, context), ...more },
    clause,
    context,
  );

const BEGINNING = /^(?:arrive|reach|land|begin|start|commence|embark|launch|open|touch|kick|leave|depart|fly|jet|come|enter)$/;
/** "arrived today for a two-day visit" goes on until tomorrow. */
const stayOf = (clause: Clause, context: Context): Partial<Told> => {
  const verb = clause.sort === "verb" ? clause : clause.governor;
  if (!verb || !BEGINNING.test(verb.lemma) || clause.mood.modality !== "told") return {};
  const { start, end } = whenOf(clause, context, "visit");
  const { today } = context;
  return today !== null && start?.length === 10 && end !== null && start < end && start <= today && today <= end ? { status: "ongoing" } : {};
};
