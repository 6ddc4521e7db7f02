import type { PartialDate } from "../../types/index.ts";
import type { Database } from "../database.ts";
import { LISTS, type ListName, type RecordOf } from "../lists.ts";
import { mergeAll } from "../merge/merge.ts";
import { compare } from "../order.ts";
import { entriesNamed, type StoredEntry } from "../store/entries.ts";
import { judgeOf, mannerOf, sourcesOf } from "../store/settle.ts";
import { thingsOf } from "../store/things.ts";
import type { Merged, Relation, RelationSummary, Source } from "../view.ts";

export interface RelationOptions {
  /** Only what reports published up to this day tell. */
  readonly asOf?: PartialDate | null | undefined;
  /** No more than so many of each list, the newest; all, unless given. */
  readonly newest?: number | undefined;
}
/** What the record holds on two parties (alpha-3 codes or bodies, in any order). */
export const relationOf = async (
  database: Database,
  one: string,
  other: string,
  { asOf = null, newest }: RelationOptions = {},
): Promise<Relation> => {
  const [a, b] = [one, other].sort() as [string, string];
  const counts = await database
    .selectFrom("entry_pairs")
    .select((count) => ["list", count.fn.countAll<number>().as("n")])
    .where("a", "=", a)
    .where("b", "=", b)
    .groupBy("list")
    .execute();
  const ids: string[] = [];
  for (const { list } of counts) {
    let query = database.selectFrom("entry_pairs").select("entry").where("a", "=", a).where("b", "=", b).where("list", "=", list);
    query = query.orderBy("date", "desc").orderBy("entry");
    // As of an earlier day, entries are made anew of things that now stand under other dates: then all are looked at.
    if (newest !== undefined && asOf === null) query = query.limit(newest);
    ids.push(...(await query.execute()).map(({ entry }) => entry));
  }
  const found = asOf === null ? await entriesNamed(database, ids) : await entriesUpTo(database, ids, [a, b], asOf);
  const byList = Map.groupBy(found, ({ list }) => list);
  const entries = [...byList.values()].flatMap((own) => own.slice(0, newest));
  const older = [...byList].map(([list, own]) => {
    const all = asOf === null ? counts.find((count) => count.list === list)!.n : own.length;
    return [list, all - own.slice(0, newest).length] as const;
  });
  const of = <L extends ListName>(list: L) => entries.filter((entry) => entry.list === list) as unknown as readonly Merged<RecordOf<L>>[];
  const sources = new Map<string, Source>(entries.flatMap(({ reports }) => reports.map(({ source }) => [source.id, source] as const)));
  return {
    states: [a, b],
    sources: [...sources.values()].sort((x, y) => compare(y.published ?? "", x.published ?? "") || compare(x.id, y.id)),
    occasions: of("engagements"),
    instruments: of("instruments"),
    partnerships: of("partnerships"),
    milestones: of("milestones"),
    indicators: of("indicators"),
    commitments: of("commitments"),
    statements: of("statements"),
    events: of("events"),
    older: Object.fromEntries(older.filter(([, left]) => left > 0)),
  };
};

/** The same things as the reports published up to a day told them: brought together anew, for what came later had its part in how they stand now. */
const entriesUpTo = async (
  database: Database,
  ids: readonly string[],
  pair: readonly string[],
  asOf: PartialDate,
): Promise<readonly StoredEntry[]> => {
  if (ids.length === 0) return [];
  const members = await database.selectFrom("members").select("thing").where("entry", "in", ids).execute();
  const all = await thingsOf(
    database,
    members.map(({ thing }) => thing),
  );
  const things = all.filter(({ source }) => source.published !== null && source.published <= asOf);
  const judge = await judgeOf(database, things);
  const sources = await sourcesOf(database, things);
  return LISTS.flatMap((list) => {
    const own = things.filter((thing) => thing.list === list).map(({ thing, source, record }) => ({ thing, source, record }));
    return (
      mergeAll(list, mannerOf(list), own, judge, sources)
        // A later report may have been the one that brought the second party in.
        .filter(({ record }) => pair.every((party) => mannerOf(list).partiesOf(record).includes(party)))
        .map((entry) => ({ ...entry, list }))
    );
  });
};

/** Every relation that the record tells of, those with most occasions first. `last` and `next` are of what was held and of what is planned from the newest report on. */
export const relations = async (database: Database): Promise<readonly RelationSummary[]> => {
  const reports = await database
    .selectFrom("entry_pairs")
    .innerJoin("members", "members.entry", "entry_pairs.entry")
    .innerJoin("things", "things.id", "members.thing")
    .innerJoin("documents", "documents.id", "things.document")
    .select(["entry_pairs.a", "entry_pairs.b"])
    .select((count) => [count.fn.count<number>("things.document").distinct().as("reports"), count.fn.max("documents.published").as("newest")])
    .where("entry_pairs.a", "!=", "")
    .groupBy(["entry_pairs.a", "entry_pairs.b"])
    .execute();
  const occasions = await database
    .selectFrom("entry_pairs")
    .innerJoin("entries", "entries.id", "entry_pairs.entry")
    .select(["entry_pairs.a", "entry_pairs.b", "entries.status", "entries.date"])
    .where("entry_pairs.list", "=", "engagements")
    .where("entry_pairs.a", "!=", "")
    .execute();
  const ofPair = Map.groupBy(occasions, (row) => `${row.a}\n${row.b}`);
  return reports
    .map(({ a, b, reports, newest }): RelationSummary => {
      const own = ofPair.get(`${a}\n${b}`) ?? [];
      const datesOf = (status: string): readonly string[] =>
        own.flatMap((row) => (row.status === status && row.date !== "" ? [row.date] : [])).sort();
      const due = datesOf("planned").filter((date) => date >= (newest ?? "").slice(0, date.length));
      return { states: [a, b], occasions: own.length, reports, last: datesOf("held").at(-1) ?? null, next: due[0] ?? null };
    })
    .sort((x, y) => y.occasions - x.occasions || compare(x.states.join(), y.states.join()));
};
