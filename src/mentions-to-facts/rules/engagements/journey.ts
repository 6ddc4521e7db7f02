import { addDays } from "../../../language/calendar.ts";
import type { ActorMention, DateMention, PartialDate, Span } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
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
/**
 * How long a visit lasts. "arrived today for a two-day visit" goes on until tomorrow; an arrival alone leaves the end open;
 * "during a visit to Oslo" says nothing of when the visit was, whatever day the clause above tells.
 */
const stayOf = (clause: Clause, context: Context): Partial<Told> => {
  if (clause.sort === "noun" && isSetting(clause)) {
    const own = datesWithin(clause, context)[0];
    return { start: own?.from ?? null, end: own ? (own.to ?? own.from) : null };
  }
  const verb = clause.sort === "verb" ? clause : clause.governor;
  if (!verb || !BEGINNING.test(verb.lemma)) return {};
  const { start, end } = whenOf(clause, context);
  if (start?.length !== 10 || end !== start) return {};
  const days = daysOf(clause, context);
  if (days === null) return /^(?:arrive|reach|land|leave|depart|enter|touch)$/.test(verb.lemma) ? { start, end: null } : {};
  const last: PartialDate = addDays(start, days - 1);
  const { today } = context;
  const goesOn = days > 1 && clause.mood.modality === "told" && today !== null && start <= today && today <= last;
  return { start, end: last, ...(goesOn ? { status: "ongoing" as const } : {}) };
};

const SETTING = /^(?:during|on|in|amid|throughout|after|following|since|ahead|before|within|from)$/;
/** "on a visit to", "during the trip": the journey is where something else was done. */
const isSetting = (clause: Clause): boolean => {
  const verb = clause.governor;
  if (verb && (BEGINNING.test(verb.lemma) || TRAVELLING.test(verb.lemma))) return false;
  return childrenOf(clause.tree, clause.head, "case").some((token) => SETTING.test(token.text.toLowerCase()));
};
const TRAVELLING = /^(?:be|go|travel|pay|make|undertake|conclude|complete|end|visit|return|set|head|expect|schedule|due|slate|leave)$/;

const datesWithin = (clause: Clause, context: Context): readonly DateMention[] =>
  around(context, clause).mentions.filter(
    (one): one is DateMention =>
      one.kind === "date" &&
      (one.sort === "point" || one.sort === "span") &&
      one.from !== null &&
      clause.extent.some((token) => token.index >= one.first && token.index <= one.last),
  );

/** "a three-day visit": the days of the one duration that the sentence tells. */
const daysOf = (clause: Clause, context: Context): number | null => {
  const told = around(context, clause).mentions.flatMap((one) => (one.kind === "date" && one.sort === "duration" && one.days ? [one.days] : []));
  return told.length === 1 ? told[0]! : null;
};
