import type { Database } from "../database.ts";
import type { ListName, RecordOf } from "../lists.ts";
import { newestFirst } from "../order.ts";
import type { Difference, Merged } from "../view.ts";
import { thingsOf } from "./things.ts";

export interface StoredEntry extends Merged<RecordOf<ListName>> {
  readonly list: ListName;
}

/** Entries with the reports that tell them, in the order asked for. */
export const entriesNamed = async (database: Database, ids: readonly string[]): Promise<readonly StoredEntry[]> => {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom("entries").selectAll().where("id", "in", ids).execute();
  const members = await database.selectFrom("members").selectAll().where("entry", "in", ids).execute();
  const things = await thingsOf(
    database,
    members.map(({ thing }) => thing),
  );
  const entryOf = new Map(members.map(({ thing, entry }) => [thing, entry]));
  const reportsOf = Map.groupBy(things, (thing) => entryOf.get(thing.id)!);
  const named = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): readonly StoredEntry[] => {
    const row = named.get(id);
    if (!row) return [];
    const reports = [...(reportsOf.get(id) ?? [])].sort(newestFirst).map(({ thing, source, record }) => ({ thing, source, record }));
    const values = JSON.parse(row.record_json) as object;
    const rules = [...new Set(reports.flatMap(({ record }) => record.rules))].sort();
    const record = { ...values, evidence: reports[0]?.record.evidence ?? [], rules } as unknown as RecordOf<ListName>;
    return [{ id, list: row.list as ListName, record, reports, differences: JSON.parse(row.differences_json) as readonly Difference[] }];
  });
};
