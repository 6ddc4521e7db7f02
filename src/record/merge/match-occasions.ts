import type { EngagementRecord } from "../../types/index.ts";
import { stateOf } from "../../world/index.ts";
import type { Report } from "../view.ts";
import { BAR, type Feature, type Match, matchOf, withinOne } from "./match.ts";
import { time } from "./match-times.ts";
import { mayBeShort, sameMechanism } from "./mechanism-names.ts";
import { personsConflict, sharedPersons } from "./persons.ts";
import { isOutOfTheWay, isSameSpot, samePlace, stateOfPlace } from "./places.ts";
import { daysBetween, spanOf } from "./spans.ts";

type Values = EngagementRecord;

/** Kinds under which one occasion may be told: talks can be told as a meeting, as consultations or as a session of a conference. */
const FAMILY: Record<EngagementRecord["kind"], string> = {
  meeting: "talks",
  consultations: "talks",
  conference: "talks",
  call: "call",
  visit: "visit",
  exercise: "exercise",
};
/** Do two reports tell one occasion? Pure, and the same whichever comes first. */
export const matchOccasions = (one: Report<Values>, other: Report<Values>): Match => {
  const [a, b] = [one.record, other.record];
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  return matchOf([
    withinOne(one, other),
    parties(a, b),
    form(a, b),
    ...mechanism(a, b),
    ...persons(a, b),
    time(one, other, sameRound(a, b)),
    place(a, b, apart),
    subjects(a, b),
  ]);
};

const partiesOf = (it: Values): readonly string[] => [...it.states, ...it.bodies];
const without = (a: Values, b: Values): boolean => partiesOf(a).some((party) => !partiesOf(b).includes(party));
const sameName = (a: Values, b: Values): boolean =>
  a.mechanism !== null && b.mechanism !== null && sameMechanism(a.mechanism, b.mechanism, [...a.states, ...b.states]);
const sameRound = (a: Values, b: Values): boolean => sameName(a, b) && a.round !== null && a.round === b.round;

const parties = (a: Values, b: Values): Feature | null => {
  const shared = partiesOf(a).filter((party) => partiesOf(b).includes(party));
  if (shared.length < 2) return { says: "fewer than two parties in common", weight: BAR };
  // Each names a party that the other lacks: two occasions, unless their common name says otherwise.
  if (!sameName(a, b) && without(a, b) && without(b, a)) return { says: "each names a party that the other lacks", weight: BAR };
  if (!without(a, b) && !without(b, a)) return shared.length > 2 ? { says: "the same three parties or more", weight: 1.5 } : null;
  // A talk of two beside a gathering of three is another occasion as often as the same, told shorter.
  return sameName(a, b) ? null : { says: "one names a party more", weight: -1 };
};

const form = (a: Values, b: Values): Feature | null =>
  FAMILY[a.kind] !== FAMILY[b.kind] || (a.format === "phone") !== (b.format === "phone")
    ? { says: `a ${a.kind} and a ${b.kind}, or one of them by telephone`, weight: BAR }
    : null;

const mechanism = (a: Values, b: Values): readonly (Feature | null)[] => {
  if (a.mechanism === null || b.mechanism === null) return [];
  if (!sameName(a, b)) {
    const says = `${a.mechanism}, and ${b.mechanism}`;
    return [
      mayBeShort(a.mechanism, b.mechanism) || mayBeShort(b.mechanism, a.mechanism)
        ? { says: `${says}: one may be short for the other`, weight: 0 }
        : { says, weight: BAR },
    ];
  }
  const named = { says: `both ${a.mechanism}`, weight: 5 };
  if (a.round === null || b.round === null) return [named];
  return a.round === b.round ? [named, { says: `both round ${a.round}`, weight: 3 }] : [{ says: `rounds ${a.round} and ${b.round}`, weight: BAR }];
};

const persons = (a: Values, b: Values): readonly (Feature | null)[] => {
  if (personsConflict(a.participants, b.participants)) return [{ says: "other persons for the same state", weight: BAR }];
  const shared = Math.min(2, sharedPersons(a.participants, b.participants));
  return shared === 0 ? [] : [{ says: shared === 1 ? "a person in common" : "two persons in common", weight: 2.25 * shared }];
};

const place = (a: Values, b: Values, apart: number | null): Feature | null => {
  if (a.place === null || b.place === null) return null;
  // A city beside a country is told more precisely, not otherwise.
  if ((stateOf(a.place) === null) !== (stateOf(b.place) === null)) {
    const [x, y] = [stateOfPlace(a.place), stateOfPlace(b.place)];
    return x !== null && x === y ? { says: `${a.place}, and ${b.place}`, weight: 0.5 } : null;
  }
  // A hall, a province or a coast may be where the city lies; two cities are not one.
  if (!isSameSpot(a.place, b.place))
    return { says: `${a.place}, and ${b.place}`, weight: samePlace(a.place, b.place) ? -0.25 : apart === 0 ? -1.6 : -0.5 };
  // Where nobody is named and no day is told, the place is all there is.
  const unnamed = apart === null && a.participants.length + b.participants.length === 0;
  return { says: `both in ${a.place}`, weight: unnamed ? 2 : isOutOfTheWay(a.place) ? 1.5 : 0.75 };
};

const subjects = (a: Values, b: Values): Feature | null => {
  const shared = a.topics.filter((topic) => b.topics.includes(topic)).length;
  return shared > 0 && 2 * shared >= new Set([...a.topics, ...b.topics]).size ? { says: "much the same subjects", weight: 0.5 } : null;
};
