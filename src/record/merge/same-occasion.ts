import type { EngagementRecord, PartialDate } from "../../types/index.ts";
import type { Report } from "../view.ts";
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
/** An occasion told without a date is news: it lies about the day of the report. */
const NEWS_BEFORE = 10;
const NEWS_AFTER = 120;

const partiesOf = (it: Values): readonly string[] => [...it.states, ...it.bodies];
const sameName = (a: Values, b: Values): boolean => a.mechanism !== null && b.mechanism !== null && sameTitle(a.mechanism, b.mechanism);
const samePlace = (a: Values, b: Values): boolean => a.place !== null && b.place !== null && sameTitle(a.place, b.place);

/** Can two tellings not be one occasion? */
export const contradict = (a: Values, b: Values): boolean => {
  if (FAMILY[a.kind] !== FAMILY[b.kind] || (a.format === "phone") !== (b.format === "phone")) return true;
  const named = sameName(a, b);
  if (a.mechanism !== null && b.mechanism !== null && !named) return true;
  if (named && a.round !== null && b.round !== null && a.round !== b.round) return true;
  // Each names a party that the other lacks: two occasions, unless their common name says otherwise.
  if (!named && without(a, b) && without(b, a)) return true;
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  const limit = named && a.round !== null && a.round === b.round ? SAME_ROUND : NEAR;
  return (apart !== null && apart > limit) || personsConflict(a.participants, b.participants);
};
const without = (a: Values, b: Values): boolean => partiesOf(a).some((party) => !partiesOf(b).includes(party));

/**
 * Do two reports tell one occasion? They must share two parties and contradict each other in nothing; then the same round, or the same mechanism, persons or
 * place at compatible dates join them, or, where neither is told, the very same day.
 */
export const sameOccasion = (
  { record: a, source: from }: Report<EngagementRecord>,
  { record: b, source: other }: Report<EngagementRecord>,
): boolean => {
  if (contradict(a, b)) return false;
  const shared = partiesOf(a).filter((party) => partiesOf(b).includes(party)).length;
  if (shared < 2) return false;
  const mechanism = a.mechanism !== null && b.mechanism !== null;
  if (mechanism && a.round !== null && a.round === b.round) return true;
  const persons = sharedPersons(a.participants, b.participants);
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  if (apart === null)
    return (
      newsTogether(a, from.published, b, other.published) &&
      (mechanism || persons >= 1 || (samePlace(a, b) && a.participants.length + b.participants.length === 0))
    );
  const precise = (it: Values): boolean => (it.start ?? it.end ?? "").length === 10;
  if (apart > 0) return mechanism || (persons >= 2 && precise(a) && precise(b));
  if (mechanism || persons >= 1) return true;
  // Without persons or a name, only the day tells; a month or a year is too wide.
  return precise(a) && precise(b) && (a.place === null || b.place === null || samePlace(a, b));
};

/** At least one is told without a date: does the day of its report fit the other's date, or, with none, the other's report? */
const newsTogether = (a: Values, reportedA: PartialDate | null, b: Values, reportedB: PartialDate | null): boolean => {
  const windowOf = (it: Values, reported: PartialDate | null): readonly [number, number] | null => {
    const told = spanOf(it.start, it.end);
    if (told || reported === null) return told;
    const [day] = daysOf(reported);
    return it.status === "held" || it.status === "ongoing" ? [day - NEWS_BEFORE, day] : [day, day + NEWS_AFTER];
  };
  // Two undated plans must be news of the same days: else any two invitations would be one.
  const bothOpen = spanOf(a.start, a.end) === null && spanOf(b.start, b.end) === null;
  if (bothOpen && a.status === b.status)
    return reportedA !== null && reportedB !== null && (daysBetween(spanOf(reportedA, null), spanOf(reportedB, null)) ?? NEWS_AFTER) <= NEWS_BEFORE;
  return daysBetween(windowOf(a, reportedA), windowOf(b, reportedB)) === 0;
};
