import { toDays } from "../language/calendar.ts";
import type { EngagementRecord, PartialDate } from "../types/index.ts";
import { stateName } from "../world/index.ts";
import { evidenceOf } from "./engagements.ts";
import { lyingIn } from "./same-engagement.ts";

/** A journey whose end is not told goes on for so many days at most. */
const LONGEST = 6;

/** "is in Beijing … will travel to Shanghai on Thursday": a way within the visited state is part of the visit, which then has the state for its place. */
export const withInnerJourneys = (engagements: readonly EngagementRecord[]): readonly EngagementRecord[] => {
  const kept: EngagementRecord[] = [];
  for (const one of engagements) {
    const at = kept.findIndex((visit) => isWithin(one, visit));
    const visit = kept[at];
    if (!visit) kept.push(one);
    else
      kept[at] = {
        ...visit,
        start: visit.start ?? (visit.end === null && visit.status === one.status ? one.start : null),
        place: placeOf(visit, one),
        topics: [...new Set([...visit.topics, ...one.topics])].sort(),
        evidence: evidenceOf([...visit.evidence, ...one.evidence]),
        rules: [...new Set([...visit.rules, ...one.rules])].sort(),
      };
  }
  return kept;
};

/** By the calendar it has begun and is not over on the day of the report. */
export const goingOn = (engagements: readonly EngagementRecord[], today: PartialDate | null): readonly EngagementRecord[] =>
  engagements.map((one) =>
    LASTING.has(one.kind) &&
    one.status === "held" &&
    today?.length === 10 &&
    one.start?.length === 10 &&
    one.end?.length === 10 &&
    one.start <= today &&
    today < one.end
      ? { ...one, status: "ongoing" }
      : one,
  );
const LASTING = new Set<EngagementRecord["kind"]>(["visit", "exercise", "conference"]);

const isWithin = (inner: EngagementRecord, visit: EngagementRecord): boolean => {
  if (inner.kind !== "visit" || visit.kind !== "visit" || !GOING.test(inner.status) || !GOING.test(visit.status)) return false;
  if (inner.place === null || visit.place === null || inner.place === visit.place) return false;
  const state = lyingIn(inner.place);
  if (state === null || lyingIn(visit.place) !== state || !visit.states.includes(state) || inner.states.join() !== visit.states.join()) return false;
  const names = visit.participants.flatMap(({ name }) => name ?? []);
  if (!inner.participants.some(({ name }) => name !== null && names.includes(name))) return false;
  return isInTime(inner, visit);
};
const GOING = /^(?:held|ongoing|planned)$/;

/** On a day of the visit, or soon behind its first one. */
const isInTime = (inner: EngagementRecord, visit: EngagementRecord): boolean => {
  if (visit.status === "planned" && inner.status !== "planned") return false;
  if (inner.start === null) return visit.status === inner.status && inner.end === null;
  const from = visit.start ?? visit.end;
  if (from === null || from.length < 10 || inner.start.length < 10) return from === null && visit.status === "ongoing";
  const days = toDays(inner.start) - toDays(from);
  return visit.start === null ? days <= 0 && days > -LONGEST : days >= 0 && (visit.end === null ? days <= LONGEST : inner.start <= visit.end);
};

const placeOf = (visit: EngagementRecord, inner: EngagementRecord): string => {
  const state = lyingIn(visit.place)!;
  const country = [visit, inner].find(({ place }) => place !== null && lyingIn(place) === state && stateName(state) === place);
  return country?.place ?? (visit.place === inner.place ? visit.place! : stateName(state));
};
