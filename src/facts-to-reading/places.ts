import type { EngagementRecord } from "../types/index.ts";

const FORMAL =
  /^(?:the )?(?:(?:People['’]s|Democratic|Socialist|Islamic|Federal|Federative|Arab|Co-operative|Cooperative|Bolivarian|Plurinational|Hashemite|United|Independent|Oriental) )*(?:Republic|Kingdom|State|Sultanate|Commonwealth|Principality|Grand Duchy|Union) of (?:the )?/u;
/** "the Republic of Indonesia" is told as Indonesia. */
const shortName = (place: string): string => {
  const short = place.replace(FORMAL, "");
  return short.length > 2 && /^\p{Lu}/u.test(short) && !/^(?:Congo|Korea|Emirates|States|America)\b/.test(short) ? short : place;
};

/** Talks held during a visit, with the host, whose own place is not told took place where the visit went. */
export const withPlaces = (engagements: readonly EngagementRecord[]): readonly EngagementRecord[] =>
  engagements
    .map((one) => (one.place === null ? one : { ...one, place: shortName(one.place) }))
    .map((one, _, all) => {
      if (one.place !== null || !TALKS.has(one.kind) || one.format === "video" || one.format === "phone") return one;
      const visit = all.find((visit) => visit.kind === "visit" && visit.place !== null && inCourseOf(visit, one));
      return visit ? { ...one, place: visit.place, format: one.format ?? "in-person" } : one;
    });

const TALKS = new Set<EngagementRecord["kind"]>(["meeting", "consultations"]);

/** Talks of the two sides of which nobody is named, on a day of the visit. */
const isNobodys = (talks: EngagementRecord, visit: EngagementRecord): boolean =>
  talks.kind === "meeting" &&
  (talks.rules.includes("engagements/during-the-meeting") || (talks.start?.length === 10 && visit.start?.length === 10)) &&
  talks.states.length === visit.states.length &&
  talks.participants.every(({ name }) => name === null);

/** With the visitor and the visited state, in the same state of things, on days that fit. */
export const inCourseOf = (visit: EngagementRecord, talks: EngagementRecord): boolean =>
  visit.status !== "invited" &&
  visit.status !== "cancelled" &&
  talks.status !== "invited" &&
  ((talks.status === "planned") === (visit.status === "planned") || (talks.status === "planned" && isStillOn(visit))) &&
  visit.states.every((state) => talks.states.includes(state)) &&
  (talks.participants.some(({ name }) => name !== null && visit.participants.some((traveller) => traveller.name === name)) ||
    isNobodys(talks, visit)) &&
  (talks.start === null || visit.start === null || talks.start.slice(0, visit.start.length) >= visit.start.slice(0, talks.start.length)) &&
  (talks.start === null || visit.end === null || talks.start.slice(0, visit.end.length) <= visit.end.slice(0, talks.start.length));
/** A visitor who has come and of whom it is not told that he has left has talks to come there. */
const isStillOn = ({ status, start, end }: EngagementRecord): boolean =>
  status === "ongoing" || (status === "held" && start !== null && end === null);
