import type { EngagementRecord } from "../../types/index.ts";
import { stateOf } from "../../world/index.ts";
import type { Report } from "../view.ts";
import { BAR, type Feature, type Match, matchOf, withinOne } from "./match.ts";
import { personsConflict, sameTitle, sharedPersons } from "./names.ts";
import { daysBetween, daysOf, spanOf } from "./spans.ts";

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
/** Reports of one occasion may be some days apart on its date; then it is shown as a contradiction. */
const NEAR = 3;
const SAME_ROUND = 45;
/** What happened and is told without a date happened within so many days before the report. */
const NEWS_BEFORE = 10;
/** What is planned without a date comes soon, or, less surely, later. */
const SOON = 60;
const LATER = 180;

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
    apart === null ? undated(one, other) : dates(a, b, apart),
    place(a, b, apart),
    subjects(a, b),
  ]);
};

const partiesOf = (it: Values): readonly string[] => [...it.states, ...it.bodies];
const without = (a: Values, b: Values): boolean => partiesOf(a).some((party) => !partiesOf(b).includes(party));
const sameName = (a: Values, b: Values): boolean => a.mechanism !== null && b.mechanism !== null && sameTitle(a.mechanism, b.mechanism);
const sameRound = (a: Values, b: Values): boolean => sameName(a, b) && a.round !== null && a.round === b.round;
const precise = (it: Values): boolean => (it.start ?? it.end ?? "").length === 10;

const parties = (a: Values, b: Values): Feature | null => {
  const shared = partiesOf(a).filter((party) => partiesOf(b).includes(party));
  if (shared.length < 2) return { says: "fewer than two parties in common", weight: BAR };
  // Each names a party that the other lacks: two occasions, unless their common name says otherwise.
  return !sameName(a, b) && without(a, b) && without(b, a) ? { says: "each names a party that the other lacks", weight: BAR } : null;
};

const form = (a: Values, b: Values): Feature | null =>
  FAMILY[a.kind] !== FAMILY[b.kind] || (a.format === "phone") !== (b.format === "phone")
    ? { says: `a ${a.kind} and a ${b.kind}, or one of them by telephone`, weight: BAR }
    : null;

const mechanism = (a: Values, b: Values): readonly (Feature | null)[] => {
  if (a.mechanism === null || b.mechanism === null) return [];
  if (!sameName(a, b)) return [{ says: `${a.mechanism}, and ${b.mechanism}`, weight: BAR }];
  const named = { says: `both ${a.mechanism}`, weight: 5 };
  if (a.round === null || b.round === null) return [named];
  return a.round === b.round ? [named, { says: `both round ${a.round}`, weight: 3 }] : [{ says: `rounds ${a.round} and ${b.round}`, weight: BAR }];
};

const persons = (a: Values, b: Values): readonly (Feature | null)[] => {
  if (personsConflict(a.participants, b.participants)) return [{ says: "other persons for the same state", weight: BAR }];
  const shared = Math.min(2, sharedPersons(a.participants, b.participants));
  return shared === 0 ? [] : [{ says: shared === 1 ? "a person in common" : "two persons in common", weight: 2.25 * shared }];
};

const dates = (a: Values, b: Values, apart: number): Feature => {
  const limit = sameRound(a, b) ? SAME_ROUND : NEAR;
  if (apart > limit) return { says: `${apart} days apart`, weight: BAR };
  if (apart > 0)
    return sameRound(a, b) || !(precise(a) && precise(b))
      ? { says: `${apart} days apart`, weight: -2 }
      : { says: `${apart} days apart`, weight: -0.25 - 0.5 * apart };
  return precise(a) && precise(b) ? { says: "the same days", weight: 3 } : { says: "dates that do not contradict each other", weight: 1 };
};

/** At least one is told without a date: how far is the day of its report from the other's date, or, with none, from the other's report? */
const undated = (one: Report<Values>, other: Report<Values>): Feature | null => {
  const [a, b] = [daysAbout(one), daysAbout(other)];
  if (a === null || b === null) return { says: "nothing tells when one of them was", weight: 0.5 };
  const both = a.open && b.open;
  // Two undated plans must be news of the same days: else any two invitations would be one.
  const soon = both && one.record.status !== "held" && other.record.status !== "held" ? NEWS_BEFORE : 0;
  const apart = daysBetween(soon > 0 ? a.report : a.span, soon > 0 ? b.report : b.span) ?? 0;
  if (apart <= soon) return { says: "told without a date, in news of the same days", weight: 1 };
  const [plan, held] = a.planned ? [a, b] : [b, a];
  const later = held.span[0] - plan.span[1];
  if (a.planned !== b.planned && later > 0 && later <= LATER - SOON)
    return { says: "planned without a date, and held some months later", weight: -1 };
  return { says: "told without a date, not in news of the same days", weight: sameRound(one.record, other.record) ? 0 : -6 };
};
interface Window {
  readonly open: boolean;
  readonly planned: boolean;
  readonly span: readonly [number, number];
  readonly report: readonly [number, number] | null;
}
/** In which days a telling may lie: its own, or, without any, those about its report; null where neither is known. */
const daysAbout = ({ record, source }: Report<Values>): Window | null => {
  const told = spanOf(record.start, record.end);
  const report = source.published === null ? null : daysOf(source.published);
  const planned = record.status === "planned" || record.status === "invited";
  if (told) return { open: false, planned, span: told, report };
  if (!report) return null;
  const [day] = report;
  return { open: true, planned, span: planned ? [day, day + SOON] : [day - NEWS_BEFORE, day], report };
};

const place = (a: Values, b: Values, apart: number | null): Feature | null => {
  if (a.place === null || b.place === null) return null;
  // A city beside a country is told more precisely, not otherwise.
  if ((stateOf(a.place) === null) !== (stateOf(b.place) === null)) return null;
  if (!sameTitle(a.place, b.place)) return { says: `${a.place}, and ${b.place}`, weight: apart === 0 ? -1.6 : -0.5 };
  // Where nobody is named and no day is told, the place is all there is.
  return { says: `both in ${a.place}`, weight: apart === null && a.participants.length + b.participants.length === 0 ? 2 : 0.75 };
};

const subjects = (a: Values, b: Values): Feature | null => {
  const shared = a.topics.filter((topic) => b.topics.includes(topic)).length;
  return shared > 0 && 2 * shared >= new Set([...a.topics, ...b.topics]).size ? { says: "much the same subjects", weight: 0.5 } : null;
};

/** Everything that can be one with a telling lies within these days; null where nothing tells when it was. */
export const windowOf = (report: Report<Values>): readonly [number, number] | null => {
  const about = daysAbout(report);
  // A round is the same round however long ago.
  if (about === null || (about.open && report.record.round !== null)) return null;
  const [from, to] = about.span;
  return about.open ? [from, to + LATER] : [from - SAME_ROUND, to + SAME_ROUND];
};
