import type { DateMention, Mention, PersonMention, PlaceMention } from "../types/index.ts";
import type { Clause } from "./clauses/index.ts";
import { around, type Context } from "./context.ts";
import type { Told } from "./engagement.ts";

/** What parts one partner from the next when both were met, but not together. */
const JOINT = /^(?:and|then|before|&|;)$/i;
const AGAIN = /^(?:with|by|to)$/i;
const THEN = /^(?:then|later|afterwards|afterward|before|followed|subsequently|thereafter)$/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD|VB)$/;
/** How far behind the last partner the day and place of that meeting may stand. */
const TAIL = 7;

/** "met A on Tuesday and with B the next day", "received A in Oslo, then B": one occasion with each, each with its own day and place. */
export const inTurn = (told: Told, clause: Clause, context: Context): readonly Told[] | null => {
  if (told.kind !== "meeting" && told.kind !== "call") return null;
  const { tokens } = clause.sentence;
  const { mentions } = around(context, clause);
  const partners = partnersBehind(told, clause, mentions);
  if (partners.length < 2) return null;
  const lead = told.parties.filter(
    (one) => one.last < partners[0]!.first && one.first < clause.head.index && one.persons.length + one.states.length > 0,
  );
  if (lead.length === 0) return null;
  // A day or place behind the joint belongs to the partner behind it.
  const joints = partners.map((one, at) =>
    at === 0 ? clause.head.index : (tokens.slice(partners[at - 1]!.last + 1, one.first).find((token) => JOINT.test(token.text))?.index ?? one.first),
  );
  const lastOne = partners.at(-1)!.last;
  const stop = tokens.find(
    (token) => token.index > lastOne && (/^(?:VERB|AUX|SCONJ)$/.test(token.upos) || /^(?:who|which|where|when|to|;)$/i.test(token.text)),
  );
  const end = Math.min(stop?.index ?? tokens.length, lastOne + TAIL);
  const own = <M extends Mention>(at: number, fits: (one: Mention) => one is M): M | null =>
    mentions.filter(fits).find((one) => one.first >= joints[at]! && one.last < (joints[at + 1] ?? end)) ?? null;
  const dates = partners.map((_, at) => own(at, isDate));
  const frame = mentions.filter(isDate).findLast((one) => one.last < clause.head.index) ?? null;
  const known = dates.some((date) => date !== null);
  return partners.map((partner, at) => {
    const date = dates[at] ?? frame;
    const place = own(at, isPlace);
    return {
      ...told,
      parties: [...lead, partner],
      ...(date ? { start: date.from, end: date.to ?? date.from } : known ? { start: null, end: null } : {}),
      ...(place ? { place: { name: place.name, span: place } } : at > 0 && partners.some((_, other) => own(other, isPlace)) ? { place: null } : {}),
    };
  });
};

/** The persons behind the predicate, from its own partner on, as long as each is met in a turn of his own. */
const partnersBehind = (told: Told, clause: Clause, mentions: readonly Mention[]): readonly PersonMention[] => {
  const { tokens } = clause.sentence;
  const persons = mentions.filter(
    (one): one is PersonMention =>
      one.kind === "person" && one.form !== "pronoun" && one.first > clause.head.index && !mentions.some((other) => holds(other, one)),
  );
  const first = persons.findIndex((one) => told.parties.includes(one));
  const row = persons.slice(Math.max(first, 0), first < 0 ? 0 : first + 1);
  for (const person of first < 0 ? [] : persons.slice(first + 1)) {
    const before = row.at(-1)!;
    const gap = tokens.slice(before.last + 1, person.first);
    if (gap.length === 0 || gap.some((token) => FINITE.test(token.xpos) || /^(?:who|which|where|whose)$/i.test(token.text))) break;
    if (isSubject(person, clause)) break;
    const words = gap.map((token) => token.text.toLowerCase());
    const dated = mentions.some((one) => isDate(one) && one.first > before.last && one.last < person.first);
    const joined = words.some((word) => JOINT.test(word) || word === ",");
    const apart = words.some((word) => THEN.test(word)) || (joined && (dated || saysAgain(words)));
    if (!apart) break;
    row.push(person);
  }
  return row;
};
/** "with A and with B", "by A, by B and by C": the preposition is told once more. */
const saysAgain = (words: readonly string[]): boolean => {
  const link = words.at(-1) === "the" ? words.at(-2) : words.at(-1);
  return AGAIN.test(link ?? "") && (words.includes("and") || (link === "by" && words.includes(",")));
};
const holds = (outer: Mention, inner: Mention): boolean =>
  outer !== inner &&
  outer.kind === "person" &&
  outer.first <= inner.first &&
  inner.last <= outer.last &&
  outer.last - outer.first > inner.last - inner.first;
const isDate = (one: Mention): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span");
const isPlace = (one: Mention): one is PlaceMention => one.kind === "place" && (one.sort === "city" || one.sort === "building");
/** "… on Tuesday, and Minister B said": the next clause's own. */
const isSubject = (person: PersonMention, { sentence }: Clause): boolean =>
  sentence.tokens.slice(person.first, person.last + 1).some((token) => token.deprel.startsWith("nsubj"));
