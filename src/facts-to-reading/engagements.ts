import { toDays } from "../language/calendar.ts";
import type { EngagementRecord, Evidence, PartialDate, ParticipantRecord } from "../types/index.ts";
import { stateOf } from "../world/index.ts";
import { type AttendanceFact, withAttendance } from "./attendance.ts";
import { type EngagementFact, sameEngagement } from "./same-engagement.ts";

/** Tellings of one occasion become one record; the values told most precisely win, earlier ones before later ones. */
export const foldEngagements = (
  facts: readonly EngagementFact[],
  attendances: readonly AttendanceFact[] = [],
  today: PartialDate | null = null,
): readonly EngagementRecord[] => {
  const groups: EngagementFact[][] = [];
  // Tellings with names and dates first: the bare ones ("the meeting") join them.
  for (const fact of [...facts].sort((a, b) => weight(b) - weight(a) || a.evidence[0]!.start - b.evidence[0]!.start)) {
    const fitting = groups.filter(
      (known) => !isBeside(known, fact) && !isBackground(known, fact, today) && sameEngagement(merged(known), fact.values),
    );
    // "The talks" are those told nearest before.
    const group = fitting.sort((a, b) => distance(a, fact) - distance(b, fact))[0];
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  const standing = groups.filter(
    (group) => group.some(standsAlone) && (group.some(({ values }) => values.states.length + values.bodies.length > 0) || isOfSeries(group, groups)),
  );
  return withAttendance(standing, attendances)
    .map((group) => [...group].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start))
    .sort((a, b) => a[0]!.evidence[0]!.start - b[0]!.evidence[0]!.start)
    .map((group, _index, all) => ({
      ...withSeries(dated(merged(group), group), all.map(merged)),
      evidence: evidenceOf(group.flatMap((fact) => fact.evidence)),
      rules: [...new Set(group.map((fact) => fact.rule))].sort(),
    }));
};

/** Who has led a session and calls on the minister of the hosts does so beside it; what was done on the day of the story is no session of another year. */
const isBeside = (group: readonly EngagementFact[], fact: EngagementFact): boolean =>
  (isCourtesy(fact) && group.some(isSession)) ||
  (isSession(fact) && group.every(isCourtesy)) ||
  group.some((one) => (isSession(one) && isAtAnotherTime(one, fact)) || (isSession(fact) && isAtAnotherTime(fact, one)));
/** "X received Y. The two had last met in Prague in 2018": what the report opens with is not what it tells behind it as long gone. */
const isBackground = (group: readonly EngagementFact[], fact: EngagementFact, today: PartialDate | null): boolean => {
  if (today === null) return false;
  const apart = (news: EngagementFact, old: EngagementFact): boolean =>
    [news, old].every(({ values }) => values.kind === "meeting" || values.kind === "call") &&
    news.values.start === null &&
    news.values.status === "held" &&
    old.values.status === "held" &&
    news.values.participants.some(({ name }) => name !== null) &&
    news.evidence[0]!.start < old.evidence[0]!.start &&
    isLongGone(old.values.end ?? old.values.start, today);
  const dated = group.filter(({ values }) => values.start !== null);
  return dated.length > 0
    ? fact.values.start === null && dated.every((old) => apart(fact, old))
    : fact.values.start !== null && group.some((news) => apart(news, fact));
};
const LONG = 20;
const isLongGone = (date: PartialDate | null, today: PartialDate): boolean => {
  if (date === null || today.length < 10) return false;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return last.length === 10 && toDays(today) - toDays(last) > LONG;
};
const isAtAnotherTime = ({ values: { start } }: EngagementFact, { values, supposed }: EngagementFact): boolean =>
  start !== null &&
  values.start === null &&
  values.mechanism === null &&
  supposed?.start != null &&
  !supposed.start.startsWith(start) &&
  !start.startsWith(supposed.start);
const isCourtesy = ({ rule, values }: EngagementFact): boolean => /\/(?:called-on|received)$/.test(rule) && values.participants.length > 1;
const isSession = ({ values }: EngagementFact): boolean => values.kind === "consultations" && values.mechanism !== null;

const isOfSeries = (group: readonly EngagementFact[], groups: readonly (readonly EngagementFact[])[]): boolean =>
  group.some(({ values }) => values.mechanism !== null && values.round !== null) &&
  groups.some((other) => other !== group && other.some(({ values }) => values.states.length > 1 && values.mechanism === group[0]!.values.mechanism));
/** A round of a conference told without its members has those of the series. */
const withSeries = (one: EngagementFact["values"], all: readonly EngagementFact["values"][]): EngagementFact["values"] => {
  if (one.kind !== "conference" || one.mechanism === null || one.round === null || one.states.length > 1 || one.bodies.length > 0) return one;
  const told = all.filter((other) => other.mechanism === one.mechanism && other.round !== one.round && other.bodies.length === 0);
  return { ...one, states: union([one.states, ...told.map(({ states }) => states)]) };
};
const distance = (group: readonly EngagementFact[], fact: EngagementFact): number =>
  Math.min(...group.map((told) => fact.evidence[0]!.start - told.evidence[0]!.start).map((gap) => (gap < 0 ? FURTHER - gap : gap)));
const FURTHER = 1e6;

const weight = ({ values }: EngagementFact): number =>
  values.participants.filter((person) => person.name).length * 2 +
  (values.start ? values.start.length / 5 : 0) +
  (values.mechanism ? 2 : 0) +
  (values.round ? 2 : 0);
/** A telling that names somebody, a mechanism, a date or a form; "their talks" alone is no occasion of its own. */
const standsAlone = ({ rule, values }: EngagementFact): boolean =>
  rule.endsWith("/during-the-meeting") ||
  values.participants.length > 0 ||
  values.mechanism !== null ||
  values.start !== null ||
  values.format !== null ||
  values.place !== null ||
  values.kind === "visit";

/** Where no telling gives a date: the day on which the story stood at the first that was told as the story goes on. */
const dated = (values: EngagementFact["values"], group: readonly EngagementFact[]): EngagementFact["values"] =>
  values.start !== null || values.end !== null ? values : { ...values, ...group.find((fact) => fact.supposed)?.supposed };

const merged = (group: readonly EngagementFact[]): EngagementFact["values"] => {
  const all = group.map((fact) => fact.values);
  const first = <K extends keyof EngagementFact["values"]>(field: K) => all.find((values) => values[field] !== null)?.[field] ?? null;
  const dated = all
    .filter((values) => values.start !== null)
    .sort((a, b) => b.start!.length - a.start!.length || (b.end ?? "").localeCompare(a.end ?? ""))[0];
  // "arrived on Monday", "ended on Wednesday": the last day may be told apart from the first.
  const end = dated?.end ?? all.find((values) => values.start === null && values.end !== null)?.end ?? null;
  const told = all.find((values) => values.mechanism !== null);
  const kind =
    all.some((values) => values.kind === "consultations") && told
      ? "consultations"
      : all.some((values) => values.kind === "call")
        ? "call"
        : told
          ? told.kind
          : all[0]!.kind;
  return {
    kind,
    status: all.some((values) => values.status === "ongoing") ? "ongoing" : all[0]!.status,
    format: first("format"),
    start: dated?.start ?? null,
    end,
    states: union(all.map((values) => values.states)),
    bodies: union(all.map((values) => values.bodies)),
    participants: persons(all.flatMap((values) => values.participants)),
    place:
      all
        .map((values) => values.place)
        .filter((place) => place !== null)
        .sort((a, b) => precise(b) - precise(a))[0] ?? null,
    mechanism: told?.mechanism ?? null,
    round: first("round"),
    alongside: first("alongside"),
    topics: union(all.map((values) => values.topics)),
  };
};
const precise = (place: string): number => (/\b(?:House|Palace|Hotel|Hall|Airport|Secretariat)\b/.test(place) ? 2 : stateOf(place) === null ? 1 : 0);
const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();
const persons = (all: readonly ParticipantRecord[]): readonly ParticipantRecord[] => {
  const kept: ParticipantRecord[] = [];
  for (const person of all)
    if (!kept.some((other) => other.name === person.name && other.office === person.office && other.state === person.state)) kept.push(person);
  // Somebody known by office only is the named holder of that office and state, if there is one.
  return kept.filter((person) => person.name || !kept.some((other) => other.name && other.state === person.state && other.office === person.office));
};
export const evidenceOf = (all: readonly Evidence[]): readonly Evidence[] => {
  const seen = new Map(all.map((one) => [`${one.start} ${one.end}`, one]));
  return [...seen.values()].sort((a, b) => a.start - b.start || b.end - a.end);
};
