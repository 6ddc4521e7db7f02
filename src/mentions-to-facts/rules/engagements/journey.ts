import { sharedPart } from "../../../language/calendar.ts";
import type { ActorMention, Span } from "../../../types/index.ts";
import { comesHome, whenOf } from "../../circumstances/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement, type Told } from "../../engagement.ts";
import type { Yield } from "../../rule.ts";
import { gappedAfter } from "./gapped.ts";
import { type Ends, endsTold } from "./journey-ends.ts";
import { datesInARow, type Leg, legsOf } from "./legs.ts";

export interface Destination {
  readonly name: string;
  readonly state: string;
  readonly span: Span;
}
/** A journey of these to a place in another state, as a clause tells it: one occasion for each state, and for each time. */
export const journey = (
  guests: readonly ActorMention[],
  destination: Destination,
  clause: Clause,
  context: Context,
  more: Partial<Told> = {},
): readonly Yield[] => {
  const to = ({ name, state, span }: Destination, told: Partial<Told>) =>
    engagement({ kind: "visit", format: "in-person", parties: guests, states: [state], place: { name, span }, ...told, ...more }, clause, context);
  const home = guests.flatMap((one) => one.states);
  const others = gappedAfter(clause, [...home, destination.state], context).flatMap(({ person, date }) =>
    to(destination, { parties: [person], states: [...home, destination.state], start: date.from, end: date.to ?? date.from }),
  );
  if (others.length > 0) return [...to(destination, {}), ...others];
  const legs = legsOf(destination, clause, context).filter((leg) => !home.includes(leg.destination.state));
  const [first] = legs;
  if (legs.length > 1) {
    const whole = legs.every((leg) => leg.date === null) ? wholeOf(clause, context) : null;
    return legs.flatMap((leg) => to(leg.destination, whole ?? datesOfLeg(leg, legs)));
  }
  const dates = datesInARow(clause, context);
  if (dates.length > 0 && clause.mood.modality === "told")
    return dates.flatMap((date) => to(first?.destination ?? destination, { start: date.from, end: date.to ?? date.from }));
  return to(first?.destination ?? destination, stayOf(clause, context));
};

/** A stop that no day is told of has the month or year of the whole journey. */
const wholeOf = (clause: Clause, context: Context): Partial<Told> => {
  const { start, end } = whenOf(clause, context, "visit");
  const shared = start === null || end === null ? null : sharedPart(start, end);
  return shared !== null && shared.length < 10 ? { start: shared, end: shared } : { start: null, end: null };
};

/** Its own date; a day told behind the last stop of several is that stop's alone, a month or year that of all. */
const datesOfLeg = (leg: Leg, legs: readonly Leg[]): Partial<Told> => {
  const own = leg.date;
  const shared = legs.every((one) => one.date === null || one === legs.at(-1)) ? legs.at(-1)!.date : null;
  const date = own ?? (shared?.from && shared.from.length < 10 ? shared : null);
  return { start: date?.from ?? null, end: date ? (date.to ?? date.from) : null };
};

const BEGINNING = /^(?:arrive|reach|land|begin|start|commence|embark|launch|open|touch|kick|leave|depart|fly|jet|come|enter)$/;
/** "arrived today for a two-day visit" goes on until tomorrow. */
const stayOf = (clause: Clause, context: Context): Partial<Told> => {
  const { start: from, end: to } = whenOf(clause, context, "visit");
  const told = from === null && to === null ? endsTold(clause, context) : null;
  if (told) return { ...told, ...(isOn(told, clause, context) ? { status: "ongoing" as const } : {}) };
  const verb = clause.sort === "verb" ? clause : clause.governor;
  if (!verb || !BEGINNING.test(verb.lemma) || comesHome(verb) || clause.mood.modality !== "told") return {};
  return isOn({ start: from, end: to }, clause, context) ? { status: "ongoing" } : {};
};
/** By the calendar it has begun and is not over on the day of the report. */
const isOn = ({ start, end }: Ends, clause: Clause, { today }: Context): boolean =>
  /^(?:told|ongoing)$/.test(clause.mood.modality) &&
  today !== null &&
  start?.length === 10 &&
  end !== null &&
  start < end &&
  start <= today &&
  (today < end || (today === end && !isOver(clause)));

/** "left after a visit", "wound up a visit". */
const isOver = ({ sort, sentence, head, governor }: Clause): boolean =>
  sort === "noun" &&
  (sentence.tokens.slice(Math.max(0, head.index - 6), head.index).some((token) => /^(?:after|following|end|close|conclusion)$/i.test(token.text)) ||
    /^(?:conclude|end|wrap|wind|wound|finish|complete|close|cut)$/.test(governor?.lemma ?? ""));
