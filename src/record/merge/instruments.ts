import { LIFE } from "../../language/accord-acts.ts";
import type { InstrumentAction, InstrumentRecord } from "../../types/index.ts";
import type { Difference, Merged, Report } from "../view.ts";
import { countIn } from "./counts.ts";
import type { Manner, Sources } from "./manner.ts";
import { BAR, type Feature, type Match, matchOf, withinOne } from "./match.ts";
import { dates, equal, prefer, wordOn } from "./prefer.ts";
import { daysBetween, spanOf } from "./spans.ts";
import { titleLikeness } from "./titles.ts";

/** "signed", "exchanged" and "adopted" name one step. */
const stepOf = (action: InstrumentAction): number => {
  const at = LIFE.indexOf(action);
  return at >= LIFE.indexOf("adopted") && at <= LIFE.indexOf("signed") ? LIFE.indexOf("signed") : at;
};

/** Reports may differ by some days on when something was signed; then it is shown. */
const NEAR = 3;
const match = (one: Report<InstrumentRecord>, other: Report<InstrumentRecord>): Match => {
  const [a, b] = [one.record, other.record];
  const apart = daysBetween(spanOf(a.date, a.date), spanOf(b.date, b.date));
  const oneStep = stepOf(a.action) === stepOf(b.action);
  const likeness = titleLikeness(a.title, b.title);
  const parties = (it: InstrumentRecord): readonly string[] => [...it.states, ...it.bodies];
  const lacks = (x: readonly string[], y: readonly string[]): boolean => x.some((party) => !y.includes(party));
  const counts = [countIn(a.title), countIn(b.title)];
  const telling: Feature = counts.every((count) => count !== null)
    ? { says: "so many accords, none of them named", weight: oneStep && apart === 0 ? 2 : BAR }
    : likeness === null
      ? {
          says: "a title that says no more than what it is",
          weight: apart === 0 && oneStep && a.title.toLowerCase() === b.title.toLowerCase() ? 1 : 0,
        }
      : likeness >= 0.8
        ? { says: "much the same title", weight: 3 }
        : likeness >= 0.5
          ? { says: "titles with much in common", weight: 1 }
          : { says: "other titles", weight: BAR };
  return matchOf([
    withinOne(one, other),
    lacks(parties(a), parties(b)) && lacks(parties(b), parties(a)) ? { says: "each names a party that the other lacks", weight: BAR } : null,
    oneStep && apart !== null && apart > NEAR && a.action !== "mentioned"
      ? { says: `${a.action} and ${b.action} ${apart} days apart`, weight: BAR }
      : null,
    telling,
    apart === 0 && a.date?.length === 10 && b.date?.length === 10 ? { says: "the same day", weight: 1 } : null,
  ]);
};

/** Sets of accords told by their number alone: the numbers may disagree. */
const countOf = (reports: readonly Report<InstrumentRecord>[], sources: Sources): Difference | null =>
  prefer(
    "count",
    reports.map((report) => ({ ...report, record: { ...report.record, count: countIn(report.record.title) } })),
    equal,
    sources,
    () => reports[0]!.record.date ?? "",
  ).difference;

const view = (reports: readonly Report<InstrumentRecord>[], sources: Sources): Merged<InstrumentRecord> => {
  const furthest = Math.max(...reports.map(({ record }) => stepOf(record.action)));
  const there = reports.filter(({ record }) => stepOf(record.action) === furthest);
  const date = prefer("date", there, dates, sources, String);
  const count = countOf(there, sources);
  const word = <K extends keyof InstrumentRecord & string>(property: K): InstrumentRecord[K] | undefined =>
    wordOn(property, reports, sources.corrections)?.value as InstrumentRecord[K] | undefined;
  const counted = count && reports.find(({ thing }) => thing === count.values[0]!.things[0]);
  const titled =
    counted?.record ?? [...reports].sort((a, b) => b.record.title.length - a.record.title.length || (a.thing < b.thing ? -1 : 1))[0]!.record;
  const union = (property: "states" | "bodies" | "topics"): readonly string[] =>
    word(property) ?? [...new Set(reports.flatMap(({ record }) => record[property]))].sort();
  const record: InstrumentRecord = {
    ...there[0]!.record,
    title: word("title") ?? titled.title,
    type: word("type") ?? there[0]!.record.type,
    action: word("action") ?? there[0]!.record.action,
    date: date.value as string | null,
    states: union("states"),
    bodies: union("bodies"),
    topics: union("topics"),
  };
  return {
    id: [...reports.map((report) => report.thing)].sort()[0]!,
    record,
    reports,
    differences: [date.difference, count].filter((one) => one !== null),
  };
};

/** Instruments, from proposed to in force and beyond: each step told somewhere. */
export const INSTRUMENTS: Manner<InstrumentRecord> = {
  partiesOf: (it) => [...it.states, ...it.bodies],
  keysOf: ({ record: { title, type } }) => [{ key: countIn(title) === null ? type : "set", window: null }],
  match,
  view,
  dateOf: (it) => it.date ?? "",
};
