import type { PartialDate } from "../types/index.ts";
import type { Database } from "./database.ts";
import type { ListName, RecordOf } from "./lists.ts";
import { occasionsOf } from "./merge/occasions.ts";
import {
  mergeCommitments,
  mergeEvents,
  mergeIndicators,
  mergeInstruments,
  mergeMilestones,
  mergePartnerships,
  mergeStatements,
} from "./merge/others.ts";
import { thingsNamed } from "./reports.ts";
import type { Report as AnyReport, Relation, RelationSummary, Source } from "./view.ts";

/** All that the record holds on two states (alpha-3 codes, in any order); with `asOf`, only what reports published up to that day tell. */
export const relationOf = async (database: Database, one: string, other: string, asOf: PartialDate | null = null): Promise<Relation> => {
  const [a, b] = [one, other].sort() as [string, string];
  const rows = await database.selectFrom("pairs").select("thing").where("a", "=", a).where("b", "=", b).orderBy("thing").execute();
  const named = await thingsNamed(
    database,
    rows.map((row) => row.thing),
  );
  const things = asOf === null ? named : named.filter(({ source }) => source.published !== null && source.published <= asOf);
  const of = <L extends ListName>(list: L) => things.filter((thing) => thing.list === list) as readonly AnyReport<RecordOf<L>>[];
  const sources = new Map<string, Source>(things.map((thing) => [thing.source.id, thing.source]));
  return {
    states: [a, b],
    sources: [...sources.values()].sort((x, y) => compare(y.published ?? "", x.published ?? "") || compare(x.id, y.id)),
    occasions: occasionsOf(of("engagements")),
    instruments: mergeInstruments(of("instruments")),
    partnerships: mergePartnerships(of("partnerships")),
    milestones: mergeMilestones(of("milestones")),
    indicators: mergeIndicators(of("indicators")),
    commitments: mergeCommitments(of("commitments")),
    statements: mergeStatements(of("statements")),
    events: mergeEvents(of("events")),
  };
};

/** Every pair of states that the record tells of, those with most occasions first. */
export const relations = async (database: Database): Promise<readonly RelationSummary[]> => {
  const rows = await database
    .selectFrom("pairs")
    .innerJoin("things", "things.id", "pairs.thing")
    .innerJoin("documents", "documents.id", "things.document")
    .select(["pairs.a", "pairs.b"])
    .select((count) => [count.fn.count<number>("things.document").distinct().as("reports"), count.fn.max("documents.published").as("newest")])
    .groupBy(["pairs.a", "pairs.b"])
    .execute();
  const told = await database
    .selectFrom("pairs")
    .innerJoin("things", "things.id", "pairs.thing")
    .select(["pairs.a", "pairs.b", "pairs.thing"])
    .where("things.list", "=", "engagements")
    .execute();
  const things = await thingsNamed(database, [...new Set(told.map((row) => row.thing))]);
  const named = new Map(things.map((thing) => [thing.thing, thing as AnyReport<RecordOf<"engagements">>]));
  const ofPair = Map.groupBy(told, (row) => `${row.a} ${row.b}`);
  return rows
    .map(({ a, b, reports, newest }): RelationSummary => {
      const occasions = occasionsOf((ofPair.get(`${a} ${b}`) ?? []).map((row) => named.get(row.thing)!));
      const startsOf = (status: string): readonly string[] =>
        occasions.flatMap(({ record }) => (record.status === status && record.start !== null ? [record.start] : [])).sort();
      const due = startsOf("planned").filter((start) => start >= (newest ?? "").slice(0, start.length));
      return { states: [a, b], occasions: occasions.length, reports, last: startsOf("held").at(-1) ?? null, next: due[0] ?? null };
    })
    .sort((x, y) => y.occasions - x.occasions || compare(x.states.join(), y.states.join()));
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
