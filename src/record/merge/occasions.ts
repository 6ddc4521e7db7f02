import type { EngagementRecord, ParticipantRecord } from "../../types/index.ts";
import type { Difference, Occasion, Report } from "../view.ts";
import type { Match } from "./match.ts";
import { matchOccasions } from "./match-occasions.ts";
import { samePerson, sameTitle } from "./names.ts";
import { type Link, partition } from "./partition.ts";
import { type Alike, equal, prefer } from "./prefer.ts";
import { sameDate } from "./spans.ts";

const titles: Alike = (a, b) => sameTitle(String(a), String(b)) || String(a).toLowerCase() === String(b).toLowerCase();
const dates: Alike = (a, b) => sameDate(String(a), String(b));
const KINDS: readonly EngagementRecord["kind"][] = ["consultations", "conference", "exercise", "visit", "call", "meeting"];
const STATUSES: readonly EngagementRecord["status"][] = ["held", "ongoing", "cancelled", "planned", "invited"];

/** Reports of engagements as occasions, newest first; the same whatever order the reports come in. */
export const occasionsOf = (reports: readonly Report<EngagementRecord>[]): readonly Occasion[] => {
  const named = new Map(reports.map((report) => [report.thing, report]));
  const matches = new Map<string, Match>();
  const links: Link[] = [];
  reports.forEach((one, at) => {
    for (const other of reports.slice(at + 1)) {
      const match = matchOccasions(one, other);
      matches.set(keyOf(one.thing, other.thing), match);
      if (match.verdict === "same") links.push({ a: one.thing, b: other.thing, score: match.score });
    }
  });
  return partition([...named.keys()], links, (a, b) => matches.get(keyOf(a, b))?.barred ?? false)
    .map((group) => occasionFrom(group.map((thing) => named.get(thing)!)))
    .sort((a, b) => order(b.record.start ?? b.record.end ?? "", a.record.start ?? a.record.end ?? "") || order(a.id, b.id));
};
const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const occasionFrom = (group: readonly Report<EngagementRecord>[]): Occasion => {
  const reports = [...group].sort((a, b) => order(b.source.published ?? "", a.source.published ?? "") || order(a.thing, b.thing));
  const status = newestStatus(reports);
  // What was announced before is no contradiction of how it came: reports of what happened decide. Where and in what form it was to be held is not how it was.
  const happened = reports.filter(({ record }) => record.status === "held" || record.status === "ongoing");
  const deciding = (status === "held" || status === "ongoing") && happened.length > 0 ? happened : reports;
  const choose = (property: keyof EngagementRecord & string, alike: Alike) => {
    const chosen = prefer(property, deciding, alike);
    return chosen.value === null && property !== "place" && property !== "format"
      ? { ...prefer(property, reports, alike), difference: null }
      : chosen;
  };
  const [start, end, place, mechanism, round, alongside, format] = [
    choose("start", dates),
    choose("end", dates),
    choose("place", titles),
    choose("mechanism", titles),
    choose("round", equal),
    choose("alongside", titles),
    choose("format", equal),
  ];
  const first = reports[0]!.record;
  const union = (of: (it: EngagementRecord) => readonly string[]): readonly string[] =>
    [...new Set(reports.flatMap(({ record }) => of(record)))].sort();
  const record: EngagementRecord = {
    kind: KINDS.find((kind) => reports.some((report) => report.record.kind === kind))!,
    status,
    format: format.value as EngagementRecord["format"],
    start: start.value as string | null,
    end: end.value as string | null,
    states: union((it) => it.states),
    bodies: union((it) => it.bodies),
    participants: personsOf(reports),
    place: place.value as string | null,
    mechanism: mechanism.value as string | null,
    round: round.value as number | null,
    alongside: alongside.value as string | null,
    topics: union((it) => it.topics),
    evidence: first.evidence,
    rules: union((it) => it.rules),
  };
  const sameEnds = start.difference && end.difference && JSON.stringify(start.difference.values) === JSON.stringify(end.difference.values);
  const differences = [start, sameEnds ? null : end, place, round, format].flatMap((choice): readonly Difference[] =>
    choice?.difference ? [choice.difference] : [],
  );
  return { id: [...group].map((report) => report.thing).sort()[0]!, record, reports, differences };
};

/** What was planned and later held is held: the newest report decides; of one day, the firmest. */
const newestStatus = (reports: readonly Report<EngagementRecord>[]): EngagementRecord["status"] => {
  const newest = reports[0]!.source.published ?? "";
  const told = reports.filter(({ source }) => (source.published ?? "") === newest).map(({ record }) => record.status);
  return STATUSES.find((status) => told.includes(status))!;
};

/** Every person once, under the fullest name told. */
const personsOf = (reports: readonly Report<EngagementRecord>[]): readonly ParticipantRecord[] => {
  const persons: ParticipantRecord[] = [];
  for (const person of reports.flatMap(({ record }) => record.participants)) {
    const at = persons.findIndex((known) => samePerson(known, person));
    if (at < 0) persons.push(person);
    else {
      const known = persons[at]!;
      persons[at] = {
        name: (person.name ?? "").length > (known.name ?? "").length ? person.name : known.name,
        office: known.office ?? person.office,
        state: known.state ?? person.state,
        body: known.body ?? person.body,
      };
    }
  }
  return persons;
};
