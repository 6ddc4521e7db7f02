import { areCopies } from "../copies.ts";
import type { Database } from "../database.ts";
import { levelOf } from "../level.ts";
import { LISTS, type ListName, type RecordOf } from "../lists.ts";
import type { Correction, Judge, Manner, Sources } from "../merge/manner.ts";
import { MANNERS } from "../merge/manners.ts";
import type { Verdict } from "../merge/match.ts";
import { groupsOf, linkOf } from "../merge/merge.ts";
import { foldName } from "../merge/names.ts";
import { type Link, pairKey } from "../merge/partition.ts";
import type { Merged } from "../view.ts";
import { insertRows } from "./rows.ts";
import { type StoredThing, thingsOf } from "./things.ts";
import { dropWords, indexWords } from "./words.ts";

type AnyRecord = RecordOf<ListName>;
/** The manner of any list: a list's records meet no others. */
export const mannerOf = (list: string): Manner<AnyRecord> => MANNERS[list as ListName] as unknown as Manner<AnyRecord>;

/**
 * Brings the entries round some things up to date: `changed` are new or read anew and are matched again; the groups of `touched` are worked out again.
 * What comes out follows from the things, links and judgements that are there, not from the order in which they came.
 */
export const settle = async (database: Database, changed: readonly number[], touched: readonly number[] = []): Promise<void> => {
  if (changed.length > 0) await link(database, changed);
  const affected = await connected(database, [...changed, ...touched]);
  if (affected.length === 0) return;
  const things = await thingsOf(database, affected);
  const judge = await judgeOf(database, things);
  const links = await linksOf(database, things, judge);
  const sources = await sourcesOf(database, things);
  await dropEntries(database, affected);
  const number = new Map(things.map(({ id, thing }) => [thing, id]));
  for (const list of LISTS) {
    const own = things.filter((thing) => thing.list === list);
    if (own.length === 0) continue;
    const manner = mannerOf(list);
    const merged = groupsOf(manner, own, links, judge).map((group) => manner.view(group, sources));
    await insertRows(
      database,
      "entries",
      merged.map((one) => entryRow(list, manner, one)),
    );
    await indexWords(database, merged);
    await insertRows(
      database,
      "members",
      merged.flatMap((one) => one.reports.map(({ thing }) => ({ thing: number.get(thing)!, entry: one.id }))),
    );
    await insertRows(
      database,
      "entry_pairs",
      merged.flatMap((one) => pairsOf(manner, one.record).map(([a, b]) => ({ a, b, list, date: manner.dateOf(one.record), entry: one.id }))),
    );
  }
};

/** Takes away the entries in which these things stand; whoever else stood there is to be settled again. */
export const dropEntries = async (database: Database, things: readonly number[]): Promise<void> => {
  const old = await database.selectFrom("members").select("entry").distinct().where("thing", "in", things).execute();
  const ids = old.map(({ entry }) => entry);
  if (ids.length === 0) return;
  await dropWords(database, ids);
  await database.deleteFrom("entries").where("id", "in", ids).execute();
};

const entryRow = (list: ListName, manner: Manner<AnyRecord>, { id, record, reports, differences }: Merged<AnyRecord>) => {
  const { evidence: _evidence, rules: _rules, ...values } = record;
  const told = record as { readonly status?: string; readonly kind?: string; readonly mechanism?: string | null; readonly participants?: never };
  return {
    id,
    list,
    date: manner.dateOf(record),
    status: told.status ?? (record as { readonly action?: string }).action ?? "",
    kind: told.kind ?? (record as { readonly type?: string }).type ?? "",
    level: told.participants ? levelOf(told.participants) : "",
    mechanism: foldName(told.mechanism ?? ""),
    record_json: JSON.stringify(values),
    differences_json: JSON.stringify(differences),
    reports: reports.length,
  };
};
/** Every two parties are a relation; one alone is a relation of its own ("", A). */
const pairsOf = (manner: Manner<AnyRecord>, record: AnyRecord): readonly (readonly [string, string])[] => {
  const parties = [...new Set(manner.partiesOf(record))].sort();
  return parties.length < 2
    ? parties.map((party) => ["", party] as const)
    : parties.flatMap((a, at) => parties.slice(at + 1).map((b) => [a, b] as const));
};

/** Matches things with all that they may be one with, and keeps the answers that are not "different". */
const link = async (database: Database, changed: readonly number[]): Promise<void> => {
  await database
    .deleteFrom("links")
    .where((where) => where.or([where("a", "in", changed), where("b", "in", changed)]))
    .execute();
  const candidates = new Map<number, readonly number[]>();
  for (const id of changed) {
    const blocks = await database.selectFrom("blocks").select(["block", "from_day", "to_day"]).where("thing", "=", id).execute();
    const found = new Set<number>();
    for (const group of Map.groupBy(blocks, ({ from_day, to_day }) => `${from_day} ${to_day}`).values()) {
      const { from_day, to_day } = group[0]!;
      const rows = await database
        .selectFrom("blocks")
        .select("thing")
        .distinct()
        .where(
          "block",
          "in",
          group.map(({ block }) => block),
        )
        .where("to_day", ">=", from_day)
        .where("from_day", "<=", to_day)
        .where("thing", "!=", id)
        .execute();
      for (const { thing } of rows) found.add(thing);
    }
    candidates.set(id, [...found]);
  }
  const things = await thingsOf(database, [...new Set([...candidates].flatMap(([id, others]) => [id, ...others]))]);
  const named = new Map(things.map((thing) => [thing.id, thing]));
  const seen = new Set<string>();
  const rows = [...candidates].flatMap(([id, others]) =>
    others.flatMap((other) => {
      const [a, b] = id < other ? [id, other] : [other, id];
      if (seen.has(`${a} ${b}`)) return [];
      seen.add(`${a} ${b}`);
      const [one, two] = [named.get(a)!, named.get(b)!];
      const { verdict, score } = mannerOf(one.list).match(one, two);
      return verdict === "different" ? [] : [{ a, b, score, verdict }];
    }),
  );
  await insertRows(database, "links", rows);
};

/** All that is held together with these by links and by people's word. */
const connected = async (database: Database, from: readonly number[]): Promise<readonly number[]> => {
  const seen = new Set(from);
  for (let edge = [...seen]; edge.length > 0; ) {
    const next = (await neighboursOf(database, edge)).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    edge = next;
  }
  return [...seen].sort((a, b) => a - b);
};

/** What is linked to one of these, or judged to be the same; these themselves may be among them. */
export const neighboursOf = async (database: Database, ids: readonly number[]): Promise<readonly number[]> => {
  const found = new Set<number>();
  for (const table of ["links", "judgements"] as const)
    for (const [from, to] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const rows = await database.selectFrom(table).select(`${to} as id`).where(from, "in", ids).where("verdict", "=", "same").execute();
      for (const { id } of rows) found.add(id);
    }
  return [...found];
};

/** What people say of two of these things. */
export const judgeOf = async (database: Database, things: readonly StoredThing[]): Promise<Judge> => {
  const names = new Map(things.map(({ id, thing }) => [id, thing]));
  const rows = await database
    .selectFrom("judgements")
    .select(["a", "b", "verdict"])
    .where("a", "in", [...names.keys()])
    .orderBy("act")
    .execute();
  const words = new Map(
    rows.flatMap(({ a, b, verdict }) => (names.has(b) ? [[pairKey(names.get(a)!, names.get(b)!), verdict as Verdict] as const] : [])),
  );
  return (one, other) => words.get(pairKey(one, other)) ?? null;
};

const linksOf = async (database: Database, things: readonly StoredThing[], judge: Judge): Promise<readonly Link[]> => {
  const named = new Map(things.map((thing) => [thing.id, thing]));
  const ids = [...named.keys()];
  const told = await database
    .selectFrom("links")
    .select(["a", "b", "score", "verdict"])
    .where("a", "in", ids)
    .where("verdict", "=", "same")
    .execute();
  const judged = await database.selectFrom("judgements").select(["a", "b"]).where("a", "in", ids).where("verdict", "=", "same").execute();
  const none = { says: "", weight: 0 };
  return [...told, ...judged.map((pair) => ({ ...pair, score: 0, verdict: "same" }))].flatMap(({ a, b, score }) => {
    const [one, other] = [named.get(a), named.get(b)];
    const found = one && other ? linkOf(one, other, { verdict: "same", score, barred: false, features: [none] }, judge) : null;
    return found ? [found] : [];
  });
};

/** Which reports are copies of each other, and what people corrected on these things. */
export const sourcesOf = async (database: Database, things: readonly StoredThing[]): Promise<Sources> => {
  const signatures = new Map(things.map(({ source, signature }) => [source.id, signature]));
  const names = new Map(things.map(({ id, thing }) => [id, thing]));
  const said = await database
    .selectFrom("claims")
    .select(["thing", "property", "value_json", "act"])
    .where("thing", "in", [...names.keys()])
    .where("act", "is not", null)
    .execute();
  return {
    copies: (one, other) => one.id === other.id || areCopies(signatures.get(one.id) ?? "", signatures.get(other.id) ?? ""),
    corrections: said.map(
      (row): Correction => ({ thing: names.get(row.thing)!, property: row.property, value: JSON.parse(row.value_json) as unknown, act: row.act! }),
    ),
  };
};
