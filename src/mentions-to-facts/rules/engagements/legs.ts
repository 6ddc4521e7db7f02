import type { DateMention, Mention } from "../../../types/index.ts";
import { stateName } from "../../../world/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import type { Destination } from "./journey.ts";

/** One stop of a journey, with the date that stands right behind it. */
export interface Leg {
  readonly destination: Destination;
  readonly date: DateMention | null;
}
const LINK =
  /^[\s,()]*(?:and|then|and then|followed by|before|as well as|and later|and from there|and also|later)?[\s,]*(?:to|in|on to|onto|travelling to|traveling to|going to|flying to|visiting)?\s*(?:the\s)?$/i;
const JOINT = /[,&]|\b(?:and|then|followed|before|as well|later)\b/i;

/** What may stand between a place and its date. */
const BEHIND = /^(?:in|on|from|,|\(|at|late|early|the)$/i;

/** Places, and states told by their names. */
const placeOf = (one: Mention, context: Context): readonly (Destination & { readonly country: boolean })[] => {
  if (one.kind === "place" && one.state) return [{ name: one.name, state: one.state, span: one, country: one.sort === "country" }];
  if (one.kind !== "state" || one.form !== "name") return [];
  return one.states.slice(0, 1).map((state) => ({ name: context.document.text.slice(one.start, one.end), state, span: one, country: true }));
};

/** The stops told in a row, each in another state: "Phnom Penh on Tuesday and Bangkok the following day". Several cities of one state are a journey to that state. */
export const legsOf = (destination: Destination, clause: Clause, context: Context): readonly Leg[] => {
  const { mentions } = around(context, clause);
  const dates = mentions.filter(
    (one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span"),
  );
  const places = mentions.flatMap((one) => placeOf(one, context)).filter((one) => one.span.start >= destination.span.end);
  const dated = (last: number): DateMention | null =>
    dates.find((date) => date.first > last && clause.sentence.tokens.slice(last + 1, date.first).every((token) => BEHIND.test(token.text))) ?? null;
  const lastToken = (span: { readonly end: number }): number => clause.sentence.tokens.findLastIndex((token) => token.end <= span.end);
  const legs: Leg[] = [{ destination, date: dated(lastToken(destination.span)) }];
  for (const place of places) {
    const before = legs.at(-1)!;
    const from = before.date && before.date.end <= place.span.start ? before.date.end : before.destination.span.end;
    const between = context.document.text.slice(from, place.span.start);
    if (!LINK.test(between) || !JOINT.test(between)) break;
    if (place.state !== before.destination.state) legs.push({ destination: place, date: dated(lastToken(place.span)) });
    // "in Putrajaya, Malaysia": the country only says where the town lies.
    else
      legs[legs.length - 1] = {
        destination: { ...place, name: place.country ? before.destination.name : stateName(place.state) },
        date: before.date ?? dated(lastToken(place.span)),
      };
  }
  return legs;
};

const BETWEEN = /^(?:,|;|and|again|once|more|then|in|on|later|also|as|well|before|that|a|second|third|time|for)$/;
/** "in September 1993 and again, as head of state, in May 1995": the dates of a journey made more than once. */
export const datesInARow = (clause: Clause, context: Context): readonly DateMention[] => {
  const dates = around(context, clause).mentions.filter(
    (one): one is DateMention =>
      one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span") && one.first > clause.head.index,
  );
  const row = dates.slice(0, 1);
  for (const date of dates.slice(1)) {
    const between = clause.sentence.tokens.slice(row.at(-1)!.last + 1, date.first);
    const words = between.map((token) => token.text.toLowerCase());
    const again = words.includes("again") && between.length < 10 && between.every((token) => token.upos !== "VERB");
    if (!again && !(words.length > 0 && words.every((word) => BETWEEN.test(word)) && words.some((word) => /^(?:,|and|again)$/.test(word)))) break;
    row.push(date);
  }
  return row.length > 1 ? row : [];
};
