import type { IndicatorRecord } from "../../types/index.ts";
import { foldName } from "../merge/names.ts";
import { compare } from "../order.ts";
import type { Merged, Relation, Report } from "../view.ts";

/** A figure that a publisher gave for a period, and later gave otherwise. */
export interface Revision {
  readonly from: number;
  readonly to: number;
  readonly publisher: string;
  /** The day of the report that gives the later one. */
  readonly published: string;
}
export interface Point {
  /** "2021", "2020-21", "2021-06"; null where none is told. */
  readonly period: string | null;
  readonly entry: Merged<IndicatorRecord>;
  readonly revisions: readonly Revision[];
}
/** Figures of one kind over the periods, oldest first; what is aimed at stands apart. */
export interface Series {
  readonly metric: string;
  readonly unit: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly points: readonly Point[];
  readonly targets: readonly Merged<IndicatorRecord>[];
}

/** The figures of a relation as series by metric, unit and direction; those with most points first. */
export const seriesOf = ({ indicators }: Pick<Relation, "indicators">): readonly Series[] =>
  [...Map.groupBy(indicators, ({ record }) => [foldName(record.metric), record.unit, record.from, record.to].join("|")).values()]
    .map((entries): Series => {
      const { metric, unit, from, to } = entries[0]!.record;
      const byPeriod = [...entries].sort((a, b) => compare(a.record.period ?? "", b.record.period ?? "") || compare(a.id, b.id));
      return {
        metric,
        unit,
        from,
        to,
        points: byPeriod
          .filter(({ record }) => record.qualifier !== "target")
          .map((entry) => ({ period: entry.record.period, entry, revisions: revisionsOf(entry.reports) })),
        targets: byPeriod.filter(({ record }) => record.qualifier === "target"),
      };
    })
    .sort(
      (a, b) => b.points.length - a.points.length || compare(a.metric, b.metric) || compare(a.unit, b.unit) || compare(a.from ?? "", b.from ?? ""),
    );

const revisionsOf = (reports: readonly Report<IndicatorRecord>[]): readonly Revision[] => {
  const dated = reports.filter(({ source }) => source.published !== null && source.publisher !== null);
  const byPublisher = Map.groupBy(dated, ({ source }) => foldName(source.publisher!));
  return [...byPublisher.values()]
    .flatMap((own) => {
      const inTime = [...own].sort((a, b) => compare(a.source.published!, b.source.published!) || compare(a.thing, b.thing));
      return inTime.flatMap((report, at): readonly Revision[] => {
        const before = inTime[at - 1];
        if (!before || before.record.value === report.record.value) return [];
        return [{ from: before.record.value, to: report.record.value, publisher: report.source.publisher!, published: report.source.published! }];
      });
    })
    .sort((a, b) => compare(a.published, b.published) || compare(a.publisher, b.publisher));
};
