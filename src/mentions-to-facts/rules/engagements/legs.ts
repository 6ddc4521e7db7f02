import type { DateMention, PlaceMention } from "../../../types/index.ts";
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
  /^[\s,]*(?:and|then|and then|followed by|before|as well as|and later|and from there|and also|later)?[\s,]*(?:to|in|on to|onto|travelling to|traveling to|going to|flying to|visiting)?\s*(?:the\s)?$/i;
const JOINT = /[,&]|\b(?:and|then|followed|before|as well|later)\b/i;

/** The stops told in a row, each in another state: "Phnom Penh on Tuesday and Bangkok the following day". Several cities of one state are a journey to that state. */
export const legsOf = (destination: Destination, clause: Clause, context: Context): readonly Leg[] => {
  const { mentions } = around(context, clause);
  const dates = mentions.filter(
    (one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span"),
  );
  const places = mentions.filter((one): one is PlaceMention => one.kind === "place" && one.state !== null && one.start >= destination.span.end);
  const dated = (last: number): DateMention | null => dates.find((date) => date.first > last && date.first <= last + 3) ?? null;
  const lastToken = (span: { readonly end: number }): number => clause.sentence.tokens.findLastIndex((token) => token.end <= span.end);
  const legs: Leg[] = [{ destination, date: dated(lastToken(destination.span)) }];
  for (const place of places) {
    const before = legs.at(-1)!;
    const from = before.date && before.date.end <= place.start ? before.date.end : before.destination.span.end;
    const between = context.document.text.slice(from, place.start);
    if (!LINK.test(between) || !JOINT.test(between)) break;
    const name = place.state === before.destination.state ? stateName(place.state) : place.name;
    const next = { name, state: place.state!, span: place };
    if (place.state !== before.destination.state) legs.push({ destination: next, date: dated(place.last) });
    // "in Putrajaya, Malaysia": the country only says where the town lies.
    else
      legs[legs.length - 1] =
        place.sort === "country" ? { ...before, destination: { ...before.destination, span: place } } : { ...before, destination: next };
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
