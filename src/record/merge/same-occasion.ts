import type { EngagementRecord } from "../../types/index.ts";
import { personsConflict, sameTitle, sharedPersons } from "./names.ts";
import { daysBetween, spanOf } from "./spans.ts";

type Values = Omit<EngagementRecord, "evidence" | "rules">;

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

const partiesOf = (it: Values): readonly string[] => [...it.states, ...it.bodies];

/** Can two tellings not be one occasion? */
export const contradict = (a: Values, b: Values): boolean => {
  if (FAMILY[a.kind] !== FAMILY[b.kind] || (a.format === "phone") !== (b.format === "phone")) return true;
  const sameName = a.mechanism !== null && b.mechanism !== null && sameTitle(a.mechanism, b.mechanism);
  if (a.mechanism !== null && b.mechanism !== null && !sameName) return true;
  if (sameName && a.round !== null && b.round !== null && a.round !== b.round) return true;
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  const limit = sameName && a.round !== null && a.round === b.round ? SAME_ROUND : NEAR;
  return (apart !== null && apart > limit) || personsConflict(a.participants, b.participants);
};

/**
 * Do two reports tell one occasion? They must share two parties and contradict each other in nothing; then the same round, the same mechanism or the same
 * persons at compatible dates join them, or, where neither is told, the very same day.
 */
export const sameOccasion = (a: Values, b: Values): boolean => {
  if (contradict(a, b)) return false;
  const shared = partiesOf(a).filter((party) => partiesOf(b).includes(party)).length;
  if (shared < 2) return false;
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  const mechanism = a.mechanism !== null && b.mechanism !== null;
  if (mechanism && a.round !== null && a.round === b.round) return true;
  const persons = sharedPersons(a.participants, b.participants);
  if (apart === null) return false;
  const precise = (it: Values): boolean => (it.start ?? it.end ?? "").length === 10;
  if (apart > 0) return (persons >= 2 && precise(a) && precise(b)) || (mechanism && persons >= 1);
  if (mechanism || persons >= 1) return true;
  // Without persons or a name, only the day tells; a month or a year is too wide.
  return precise(a) && precise(b) && (a.place === null || b.place === null || sameTitle(a.place, b.place));
};
