import { toDays } from "../language/calendar.ts";
import type { EngagementRecord, Fact, ParticipantRecord } from "../types/index.ts";
import { CITIES, STATES, stateOf } from "../world/index.ts";

export type EngagementFact = Extract<Fact, { readonly kind: "engagement" }>;
type Values = EngagementFact["values"];

const MET = new Set<EngagementRecord["kind"]>(["meeting", "consultations", "conference", "call"]);

/**
 * Do two tellings within one document mean the same occasion? Their kinds, dates, rounds and forms must not contradict each other; then shared persons, the same
 * mechanism, or the same parties with nothing that tells them apart, join them.
 */
export const sameEngagement = (a: Values, b: Values): boolean => {
  if (!kindsFit(a, b) || !statusFits(a, b) || !datesFit(a, b) || !formsFit(a, b) || !placesFit(a.place, b.place)) return false;
  if (a.round !== null && b.round !== null && a.round !== b.round) return false;
  if ((a.alongside && b.mechanism && sameName(a.alongside, b.mechanism)) || (b.alongside && a.mechanism && sameName(b.alongside, a.mechanism)))
    return false;
  if (a.mechanism && b.mechanism) return sameName(a.mechanism, b.mechanism) && (shareParty(a, b) || partyless(a) || partyless(b));
  // A forum and a meeting of two held about it are two occasions.
  const [forum, other] = a.kind === "conference" ? [a, b] : [b, a];
  if (forum.kind === "conference" && forum.mechanism !== null && other.kind !== "conference") return false;
  if (!shareParty(a, b)) return false;
  // What a third state took part in was no session of two.
  const session = [a, b].find((one) => one.kind === "consultations" && one.mechanism !== null && one.states.length === 2);
  if (session && ![a, b].every((one) => one.states.every((state) => session.states.includes(state)))) return false;
  if (a.kind === "visit" || b.kind === "visit")
    return (
      a.kind === b.kind &&
      samePlace(a.place, b.place) &&
      (a.status !== "invited" || a.participants.length > 0 === b.participants.length > 0) &&
      personsFit(a.participants, b.participants, 1)
    );
  if (a.kind === "exercise" || b.kind === "exercise") return a.kind === b.kind;
  const sameParties = equal(a.states, b.states) && equal(a.bodies, b.bodies);
  const named = a.participants.length > 0 && b.participants.length > 0;
  if (named && partnersDiffer(a.participants, b.participants)) return false;
  if (named)
    return (
      personsFit(a.participants, b.participants, 2) || (sameParties && personsFit(a.participants, b.participants, 1) && startsFit(a.start, b.start))
    );
  if (!sameParties && !subset(a, b) && !subset(b, a)) return false;
  // One telling without persons: "the meeting", "the talks", told near.
  return startsFit(a.start, b.start);
};
/** The same day, or a day and its month. */
const startsFit = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || (a.length === 7 && b.startsWith(a)) || (b.length === 7 && a.startsWith(b));

const kindsFit = (a: Values, b: Values): boolean =>
  a.kind === b.kind || (MET.has(a.kind) && MET.has(b.kind) && !(a.kind === "call") === !(b.kind === "call")) || (callLike(a) && callLike(b));
const callLike = (v: Values): boolean => v.kind === "call" || (v.kind === "meeting" && v.format === null);
const statusFits = (a: Values, b: Values): boolean =>
  a.status === b.status ||
  (a.status !== "invited" &&
    b.status !== "invited" &&
    (a.status === "ongoing" || b.status === "ongoing") &&
    a.status !== "planned" &&
    b.status !== "planned");
const formsFit = (a: Values, b: Values): boolean => a.format === null || b.format === null || a.format === b.format;
const span = (v: Values): readonly [string, string] | null => {
  const from = v.start ?? v.end;
  const to = v.end ?? v.start;
  if (!from || !to) return null;
  return [
    from.padEnd(10, "-00").replace(/-00$/, "-01").slice(0, 10).replace("-00", "-01"),
    to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to,
  ];
};
/** Of a journey the first day told here and the last one told there. */
const LONGEST = 31;
const endsMeet = (a: Values, b: Values): boolean =>
  a.kind === "visit" &&
  b.kind === "visit" &&
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => {
    if (x!.start?.length !== 10 || x!.end !== null || y!.start !== null || y!.end?.length !== 10) return false;
    const days = toDays(y!.end) - toDays(x!.start);
    return days >= 0 && days <= LONGEST;
  });
const datesFit = (a: Values, b: Values): boolean => {
  if (endsMeet(a, b)) return true;
  const x = span(a);
  const y = span(b);
  return !x || !y || (x[0] <= y[1] && y[0] <= x[1]);
};
const shareParty = (a: Values, b: Values): boolean =>
  [...a.states, ...a.bodies].some((party) => b.states.includes(party) || b.bodies.includes(party));
const partyless = (v: Values): boolean => v.states.length + v.bodies.length === 0;
const equal = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value) => b.includes(value));
const subset = (a: Values, b: Values): boolean => [...a.states, ...a.bodies].every((party) => b.states.includes(party) || b.bodies.includes(party));
/** By city or seat of government; null for a name that those of two states bear. */
const STATE_OF_PLACE = [...CITIES, ...STATES.flatMap(({ code, seats }) => seats.map((name) => ({ name, state: code })))].reduce(
  (known, { name, state }) => known.set(name, known.has(name) && known.get(name) !== state ? null : state),
  new Map<string, string | null>(),
);
export const lyingIn = (place: string | null): string | null =>
  place === null ? null : STATE_OF_PLACE.has(place) ? STATE_OF_PLACE.get(place)! : stateOf(place);
/** A day in one country is none in another. */
const placesFit = (a: string | null, b: string | null): boolean => {
  const [x, y] = [lyingIn(a), lyingIn(b)];
  return x === null || y === null || x === y;
};
/** "met the president", "met the premier": the same guest, but of the other state somebody else each time. */
const partnersDiffer = (a: readonly ParticipantRecord[], b: readonly ParticipantRecord[]): boolean => {
  const alone = (some: readonly ParticipantRecord[], others: readonly ParticipantRecord[]) =>
    some.filter((one) => one.name && !others.some((other) => other.name === one.name));
  const shared = a.filter((one) => one.name && b.some((other) => other.name === one.name));
  // One with one and one with another: two meetings, whatever the text tells of their states.
  const pair = (some: readonly ParticipantRecord[]): boolean => some.length === 2 && some.every((one) => one.name);
  if (pair(a) && pair(b) && shared.length === 1) return true;
  if (pair(a) !== pair(b) && shared.length === 1 && a.length === 2 && b.length === 2 && holdsAnother(a, b)) return true;
  const [ours, theirs] = [alone(a, b), alone(b, a)];
  // Of one whose state is not told, that of the other is taken.
  return ours.some((one) =>
    theirs.some((other) => {
      const state = one.state ?? other.state;
      return state !== null && (other.state ?? state) === state && shared.some((guest) => guest.state !== state);
    }),
  );
};
/** "met the Emir, X", "held talks with the Prime Minister": of one state, but of two offices that each have one holder. */
const holdsAnother = (a: readonly ParticipantRecord[], b: readonly ParticipantRecord[]): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        (one.name === null) !== (other.name === null) &&
        one.state !== null &&
        one.state === other.state &&
        SOLE.test(one.office ?? "") &&
        SOLE.test(other.office ?? "") &&
        one.office !== other.office &&
        !(PREMIER.test(one.office!) && PREMIER.test(other.office!)),
    ),
  );
const SOLE =
  /^(?:president|king|queen|emir|amir|sultan|emperor|pope|prime minister|premier|chancellor|taoiseach|(?:foreign|defen[cs]e|finance|interior|trade|energy|transport) minister|speaker(?: of parliament)?)$/;
const PREMIER = /^(?:prime minister|premier|chancellor|taoiseach)$/;
const samePlace = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLowerCase() === b.toLowerCase() || a.includes(b) || b.includes(a) || isIn(a, b) || isIn(b, a);
/** "arrived in Maputo" is the visit to Mozambique. */
const isIn = (city: string, country: string): boolean =>
  !STATE_OF_PLACE.has(country) && stateOf(country) !== null && lyingIn(city) === stateOf(country);
const key = (p: ParticipantRecord): string => `${p.name ?? ""}|${p.name ? "" : p.office}|${p.name ? "" : p.state}`;
/** At least `least` persons in common, or all of the shorter list. */
const personsFit = (a: readonly ParticipantRecord[], b: readonly ParticipantRecord[], least: number): boolean => {
  const keys = new Set(a.map(key));
  const shared = b.filter((person) => keys.has(key(person))).length;
  return shared >= Math.min(least, a.length, b.length);
};
export const sameName = (a: string, b: string): boolean => {
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .split(" ")
      .filter((word) => !/^(?:the|of|on|for|and|meeting|session|talks)$/.test(word));
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word));
};
