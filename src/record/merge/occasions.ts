import type { EngagementRecord, ParticipantRecord } from "../../types/index.ts";
import type { Difference, Occasion, Report } from "../view.ts";
import type { Manner, Sources } from "./manner.ts";
import { matchOccasions } from "./match-occasions.ts";
import { windowOf } from "./match-times.ts";
import { sameTitle } from "./names.ts";
import { compatibleOffices } from "./offices.ts";
import { samePerson } from "./persons.ts";
import { samePlace } from "./places.ts";
import { type Alike, type Choice, dates, equal, prefer, wordOn } from "./prefer.ts";

const titles: Alike = (a, b) => sameTitle(String(a), String(b)) || String(a).toLowerCase() === String(b).toLowerCase();
const KINDS: readonly EngagementRecord["kind"][] = ["consultations", "conference", "exercise", "visit", "call", "meeting"];
const STATUSES: readonly EngagementRecord["status"][] = ["held", "ongoing", "cancelled", "planned", "invited"];

const occasionFrom = (reports: readonly Report<EngagementRecord>[], sources: Sources): Occasion => {
  const status = (wordOn("status", reports, sources.corrections)?.value as EngagementRecord["status"] | undefined) ?? newestStatus(reports);
  // What was announced before is no contradiction of how it came: reports of what happened decide. Where and in what form it was to be held is not how it was.
  const happened = reports.filter(({ record }) => record.status === "held" || record.status === "ongoing");
  const deciding = (status === "held" || status === "ongoing") && happened.length > 0 ? happened : reports;
  // One end told by what happened: the other is not taken from what was planned.
  const dated = deciding.some(({ record }) => record.start !== null || record.end !== null);
  const choose = (
    property: keyof EngagementRecord & string,
    alike: Alike,
    about: (value: string | number) => string,
    among: readonly Report<EngagementRecord>[] = reports,
  ): Choice => {
    const telling = among.filter((report) => deciding.includes(report));
    const chosen = prefer(property, telling, alike, sources, about);
    const known = property === "place" || property === "format" || (dated && (property === "start" || property === "end"));
    return chosen.value === null && !known ? { ...prefer(property, among, alike, sources, about), difference: null } : chosen;
  };
  const ahead = status === "planned" || status === "invited" || status === "cancelled";
  const whenTold = ahead ? newestWord(reports) : reports;
  const start = choose("start", dates, String, whenTold);
  const day = (): string => String(start.value ?? "");
  const [end, place, mechanism, round, alongside, format, kind] = [
    choose("end", dates, String, whenTold),
    choose("place", samePlace, day),
    choose("mechanism", titles, day),
    choose("round", equal, day),
    choose("alongside", titles, day),
    choose("format", equal, day),
    wordOn("kind", reports, sources.corrections)?.value as EngagementRecord["kind"] | undefined,
  ];
  const first = reports[0]!.record;
  const union = (property: "states" | "bodies" | "topics" | "rules"): readonly string[] =>
    (property !== "rules" ? (wordOn(property, reports, sources.corrections)?.value as readonly string[] | undefined) : undefined) ??
    [...new Set(reports.flatMap(({ record }) => record[property]))].sort();
  const people = personsOf(reports, sources);
  const record: EngagementRecord = {
    kind: kind ?? KINDS.find((one) => reports.some((report) => report.record.kind === one))!,
    status,
    format: format.value as EngagementRecord["format"],
    start: start.value as string | null,
    end: end.value as string | null,
    states: union("states"),
    bodies: union("bodies"),
    participants: people.persons,
    place: place.value as string | null,
    mechanism: mechanism.value as string | null,
    round: round.value as number | null,
    alongside: alongside.value as string | null,
    topics: union("topics"),
    evidence: first.evidence,
    rules: union("rules"),
  };
  const sameEnds = start.difference && end.difference && JSON.stringify(start.difference.values) === JSON.stringify(end.difference.values);
  const differences = [start, sameEnds ? null : end, place, round, format].flatMap((choice): readonly Difference[] =>
    choice?.difference ? [choice.difference] : [],
  );
  return { id: [...reports.map((report) => report.thing)].sort()[0]!, record, reports, differences: [...differences, ...people.differences] };
};

/** A plan that is moved is no contradiction: of what is still ahead, or was called off, an earlier report's other day counts no more. */
const newestWord = (reports: readonly Report<EngagementRecord>[]): readonly Report<EngagementRecord>[] => {
  const last = reports.find(({ record }) => record.start !== null);
  return reports.filter(
    ({ source, record }) =>
      record.start === null ||
      record.start === last!.record.start ||
      dates(record.start, last!.record.start!) ||
      source.published === last!.source.published,
  );
};

/** What was planned and later held is held: the newest report decides; of one day, the firmest. */
const newestStatus = (reports: readonly Report<EngagementRecord>[]): EngagementRecord["status"] => {
  const newest = reports[0]!.source.published ?? "";
  const told = reports.filter(({ source }) => (source.published ?? "") === newest).map(({ record }) => record.status);
  return STATUSES.find((status) => told.includes(status))!;
};

interface People {
  readonly persons: readonly ParticipantRecord[];
  /** One person, named alike by several reports, in offices that are not the same. */
  readonly differences: readonly Difference[];
}
/** Every person once, under the fullest name told. */
const personsOf = (reports: readonly Report<EngagementRecord>[], { corrections }: Sources): People => {
  const corrected = wordOn("participants", reports, corrections);
  if (corrected) return { persons: corrected.value as readonly ParticipantRecord[], differences: [] };
  // The fullest names first, so that it makes no difference in what order the reports come.
  const told = reports
    .flatMap(({ thing, record }) => record.participants.map((person) => ({ thing, person })))
    .sort((a, b) => (b.person.name ?? "").length - (a.person.name ?? "").length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const groups = told.reduce<readonly (readonly (typeof told)[number][])[]>((known, one) => {
    const at = known.findIndex((group) => samePerson(group[0]!.person, one.person));
    return at < 0 ? known.concat([[one]]) : known.with(at, known[at]!.concat(one));
  }, []);
  const order = new Map(
    reports
      .flatMap(({ record }) => record.participants)
      .map((person, at) => [JSON.stringify(person), at] as const)
      .reverse(),
  );
  const firstTold = (group: (typeof groups)[number]): number => Math.min(...group.map(({ person }) => order.get(JSON.stringify(person))!));
  const inOrder = [...groups].sort((a, b) => firstTold(a) - firstTold(b));
  const persons = inOrder.map((group): ParticipantRecord => {
    const full = group[0]!.person;
    const told = <K extends "state" | "body">(property: K) =>
      full[property] ?? group.find(({ person }) => person[property] !== null)?.person[property] ?? null;
    const state = told("state");
    const named = { name: full.name, office: full.office, state, body: told("body") };
    const [difference] = officesOf(named, group);
    const office = difference
      ? String(difference.values[0]!.value)
      : (full.office ?? group.find(({ person }) => person.office !== null)?.person.office ?? null);
    return { ...named, office };
  });
  return { persons, differences: inOrder.flatMap((group, at) => officesOf(persons[at]!, group)) };
};
/** The offices of one person that cannot be one, the office shown first. */
const officesOf = (
  shown: ParticipantRecord,
  group: readonly { readonly thing: string; readonly person: ParticipantRecord }[],
): readonly Difference[] => {
  const sides = group.reduce<readonly { readonly value: string; readonly things: readonly string[] }[]>((known, { thing, person }) => {
    if (person.office === null) return known;
    const at = known.findIndex((side) => compatibleOffices(side.value, person.office!));
    return at < 0
      ? known.concat({ value: person.office, things: [thing] })
      : known.with(at, { ...known[at]!, things: known[at]!.things.concat(thing) });
  }, []);
  if (sides.length < 2) return [];
  const values = [...sides].sort((a, b) => b.things.length - a.things.length || (a.value < b.value ? -1 : 1));
  const told = values[0]!.things.length > values[1]!.things.length;
  return [{ property: `office of ${shown.name}`, values, because: told ? "told by more reports" : "nothing tells them apart; shown in order" }];
};

/** Engagements: occasions on which officials of two or more parties met, spoke, visited or sat together. */
export const OCCASIONS: Manner<EngagementRecord> = {
  partiesOf: (it) => [...it.states, ...it.bodies],
  keysOf: (report) => [{ key: "", window: windowOf(report) }],
  match: matchOccasions,
  view: occasionFrom,
  dateOf: (it) => it.start ?? it.end ?? "",
};
