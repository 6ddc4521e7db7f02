import type { Mention, PlaceMention, Span, StateMention } from "../../../types/index.ts";
import { whereOf } from "../../circumstances/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

export interface Venue {
  readonly name: string;
  readonly span: Span;
}
const HOSTING = /^(?:venue|host|setting|seat|receive|welcome)$/;
const ARRANGING = /^(?:plan|schedule|fix|set|slate|pencil|due|expect|book)$/;

/** Where a session is, as the words of holding one tell it; undefined where nothing but "in <place>" could. */
export const venueOf = (clause: Clause, context: Context): Venue | undefined => {
  const { mentions } = around(context, clause);
  const told = whereOf(clause, context);
  // "… in Berlin in May, and New Delhi will host the next": of two clauses each has its own place.
  if (told && told.sort !== "country" && clause.extent.some((token) => token.index === told.first)) return undefined;
  const host = HOSTING.test(clause.lemma)
    ? clause.voice === "passive"
      ? (clause.agent ?? clause.preps.find(({ prep }) => prep === "by"))
      : clause.subject
    : null;
  const arranged = ARRANGING.test(clause.lemma)
    ? clause.preps.find(({ prep, first }) => prep === "for" && placeIn(mentions, { first, last: first + 1 }))
    : undefined;
  const phrase = host ?? arranged;
  const place = phrase ? placeIn(mentions, arranged && !host ? { first: phrase.first, last: phrase.first + 1 } : phrase) : null;
  if (place) return { name: context.document.text.slice(place.start, place.end), span: place };
  return clause.extent.some((token) => token.text.toLowerCase() === "there") ? lastCity(clause, context) : undefined;
};

/** "Zagreb will host", "hosted by India": a host is where it is, unless a person is. */
const placeIn = (mentions: readonly Mention[], { first, last }: Pick<Phrase, "first" | "last">): PlaceMention | StateMention | null => {
  const inside = mentions.filter((one) => one.first <= last && one.last >= first);
  if (inside.some((one) => one.kind === "person" || one.kind === "group")) return null;
  const named = (one: Mention): one is PlaceMention | StateMention =>
    one.kind === "place" || (one.kind === "state" && (one.form === "name" || one.form === "seat"));
  return inside.find((one): one is PlaceMention => one.kind === "place" && one.sort !== "country") ?? inside.find(named) ?? null;
};

/** "will be convened there": the city or house told last before. */
const lastCity = (clause: Clause, context: Context): Venue | undefined => {
  const before = [clause.sentence.index, clause.sentence.index - 1].flatMap((index) => context.sentences[index]?.mentions ?? []);
  const city = before
    .filter((one): one is PlaceMention => one.kind === "place" && (one.sort === "city" || one.sort === "building") && one.start < clause.start)
    .sort((a, b) => b.start - a.start)[0];
  return city ? { name: city.name, span: city } : undefined;
};
