import type { Fact } from "../types/index.ts";
import type { EngagementFact } from "./same-engagement.ts";

export type AttendanceFact = Extract<Fact, { readonly kind: "attendance" }>;
type Group = readonly EngagementFact[];

/** How many sentences behind an occasion its company may be told. */
const FAR = 25;
const SITTING = new Set(["meeting", "consultations", "conference", "call"]);

/** Gives each telling of who else was there to the occasion that it belongs to: one told in the same sentence or before it, nearest first. */
export const withAttendance = (groups: readonly Group[], attendances: readonly AttendanceFact[]): readonly Group[] =>
  groups.map((group) => {
    const own = attendances.filter((attendance) => occasionsOf(attendance, groups).includes(group));
    return own.length === 0 ? group : [...group, ...own.map((attendance) => asTelling(attendance, group))];
  });

/** Mostly one; two sessions told in one breath ("their consultations and their dialogue") have the same heads. */
const occasionsOf = (attendance: AttendanceFact, groups: readonly Group[]): readonly Group[] => {
  const fitting = groups
    .map((group) => ({ group, gap: gapTo(attendance, group), shared: sharesPerson(attendance, group) }))
    .filter(
      ({ group, gap, shared }) =>
        gap !== null && fits(attendance, group) && (shared || sharesState(attendance, group) || (gap <= 1 && isStateless(attendance))),
    );
  const rank = ({ group, gap, shared }: (typeof fitting)[number]): number =>
    gap! - (shared ? 0.5 : 0) + (SITTING.has(group[0]!.values.kind) === (attendance.values.at === "meeting") ? 0 : 3);
  const best = Math.min(...fitting.map(rank));
  const nearest = fitting.filter((one) => rank(one) === best).map(({ group }) => group);
  return nearest.every((group) => group[0]!.values.kind === "consultations") ? nearest : nearest.slice(0, 1);
};

/** Sentences between the occasion's nearest telling before and the company's; null when it is told only later, or too far before. */
const gapTo = ({ sentence }: AttendanceFact, group: Group): number | null => {
  const gaps = group.map((fact) => sentence - fact.sentence).filter((gap) => gap >= 0 && gap <= FAR);
  return gaps.length > 0 ? Math.min(...gaps) : null;
};
const fits = ({ values: { at } }: AttendanceFact, group: Group): boolean => {
  const { kind, status } = group[0]!.values;
  if (status === "invited" || status === "cancelled") return false;
  return at === "journey" ? kind === "visit" || SITTING.has(kind) : SITTING.has(kind);
};
const isStateless = ({ values }: AttendanceFact): boolean => values.participants.every(({ state, body }) => state === null && body === null);
const sharesState = ({ values }: AttendanceFact, group: Group): boolean =>
  values.participants.some(({ state }) => state !== null && group.some((fact) => fact.values.states.includes(state)));
const sharesPerson = ({ values }: AttendanceFact, group: Group): boolean =>
  values.participants.some(({ name }) => name !== null && group.some((fact) => fact.values.participants.some((one) => one.name === name)));

/** The company as one more telling of the occasion; officers of states that take no part in it stay out. */
const asTelling = (attendance: AttendanceFact, group: Group): EngagementFact => {
  const states = new Set(group.flatMap((fact) => fact.values.states));
  const participants = attendance.values.participants.filter(({ state }) => state === null || states.has(state));
  const { values } = group[0]!;
  return {
    kind: "engagement",
    rule: attendance.rule,
    evidence: attendance.evidence,
    sentence: attendance.sentence,
    values: { ...values, format: null, start: null, end: null, place: null, mechanism: null, round: null, alongside: null, topics: [], participants },
  };
};
