import type {
  CommitmentRecord,
  EventRecord,
  Evidence,
  IndicatorRecord,
  InstrumentRecord,
  MilestoneRecord,
  PartnershipRecord,
  StatementRecord,
} from "../../types/index.ts";
import type { Merged, Report } from "../view.ts";
import { foldName, sameTitle } from "./names.ts";
import { type Link, partition } from "./partition.ts";
import { type Alike, equal, prefer } from "./prefer.ts";
import { daysBetween, sameDate, spanOf } from "./spans.ts";

type Plain = string | number | null;
interface Cited {
  readonly evidence: readonly Evidence[];
}
interface Manner<R> {
  /** Only records with the same key can be one: the rest is not compared. */
  readonly key: (record: R) => string;
  readonly same: (a: R, b: R) => boolean;
  /** Properties whose preferred value is chosen over all reports. */
  readonly choose: readonly (readonly [keyof R & string, Alike])[];
  readonly dateOf: (record: R) => string;
}

const merged = <R extends Cited>({ key, same, choose, dateOf }: Manner<R>, given: readonly Report<R>[]): readonly Merged<R>[] => {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const newestFirst = [...given].sort((a, b) => order(b.source.published ?? "", a.source.published ?? "") || order(a.thing, b.thing));
  return [...Map.groupBy(newestFirst, ({ record }) => key(record)).values()]
    .flatMap((group) => groupsOf(group, same))
    .map((reports): Merged<R> => {
      const choices = choose.map(([property, alike]) => [property, prefer(property, reports, alike)] as const);
      const record = { ...reports[0]!.record, ...Object.fromEntries(choices.map(([property, choice]) => [property, choice.value])) };
      return {
        id: reports.map((report) => report.thing).sort()[0]!,
        record,
        reports,
        differences: choices.flatMap(([, choice]) => choice.difference ?? []),
      };
    })
    .sort((a, b) => order(dateOf(b.record), dateOf(a.record)) || order(a.id, b.id));
};

/** Newest first within each group. */
const groupsOf = <R>(reports: readonly Report<R>[], same: (a: R, b: R) => boolean): readonly (readonly Report<R>[])[] => {
  const links = reports.flatMap((one, at) =>
    reports.slice(at + 1).flatMap((other): readonly Link[] => (same(one.record, other.record) ? [{ a: one.thing, b: other.thing, score: 0 }] : [])),
  );
  const groups = partition(
    reports.map(({ thing }) => thing),
    links,
    () => false,
  );
  return groups.map((things) => reports.filter(({ thing }) => things.includes(thing)));
};
const dates: Alike = (a, b) => sameDate(String(a), String(b));
const list = (values: readonly string[]): string => values.join();
const compatible = (a: Plain, b: Plain): boolean => a === null || b === null || sameDate(String(a), String(b));

/** Reports may differ by some days on when something was signed; then it is shown. */
const near = (a: string | null, b: string | null): boolean => (daysBetween(spanOf(a, a), spanOf(b, b)) ?? 0) <= 3;

export const mergeInstruments = (given: readonly Report<InstrumentRecord>[]): readonly Merged<InstrumentRecord>[] =>
  merged<InstrumentRecord>(
    {
      key: (it) => it.type,
      same: (a, b) => near(a.date, b.date) && sameTitle(a.title, b.title),
      choose: [["date", dates]],
      dateOf: (it) => it.date ?? "",
    },
    given,
  );
export const mergePartnerships = (given: readonly Report<PartnershipRecord>[]): readonly Merged<PartnershipRecord>[] =>
  merged<PartnershipRecord>({ key: (it) => foldName(it.label), same: () => true, choose: [["since", dates]], dateOf: (it) => it.since ?? "" }, given);

export const mergeMilestones = (given: readonly Report<MilestoneRecord>[]): readonly Merged<MilestoneRecord>[] =>
  merged<MilestoneRecord>(
    {
      key: (it) => `${it.what} ${list(it.states)}`,
      same: () => true,
      choose: [["since", equal]],
      dateOf: (it) => String(it.year ?? it.since ?? ""),
    },
    given,
  );
/** Figures of one kind for one period and unit are one; their values may disagree by rounding. */
export const mergeIndicators = (given: readonly Report<IndicatorRecord>[]): readonly Merged<IndicatorRecord>[] =>
  merged<IndicatorRecord>(
    {
      key: (it) => [foldName(it.metric), it.unit, it.period, it.from, it.to, it.qualifier === "target"].join("|"),
      same: (a) => a.period !== null,
      choose: [["value", (a, b) => Math.abs(Number(a) - Number(b)) <= 0.01 * Math.max(Math.abs(Number(a)), Math.abs(Number(b)))]],
      dateOf: (it) => it.period ?? "",
    },
    given,
  );
export const mergeCommitments = (given: readonly Report<CommitmentRecord>[]): readonly Merged<CommitmentRecord>[] =>
  merged<CommitmentRecord>({ key: (it) => foldName(it.text), same: () => true, choose: [["due", dates]], dateOf: (it) => it.due ?? "" }, given);

export const mergeStatements = (given: readonly Report<StatementRecord>[]): readonly Merged<StatementRecord>[] =>
  merged<StatementRecord>(
    { key: (it) => foldName(it.text), same: (a, b) => compatible(a.date, b.date), choose: [["date", dates]], dateOf: (it) => it.date ?? "" },
    given,
  );
export const mergeEvents = (given: readonly Report<EventRecord>[]): readonly Merged<EventRecord>[] =>
  merged<EventRecord>(
    {
      key: (it) => [it.type, list(it.source), list(it.target), it.date].join("|"),
      same: (a) => a.date !== null,
      choose: [],
      dateOf: (it) => it.date ?? "",
    },
    given,
  );
