import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { ListName } from "../lists.ts";
import { entriesNamed, type StoredEntry } from "../store/entries.ts";
import { cursorOf, fromCursor, type Page, type Paged } from "./page.ts";

/** What a list of entries may be narrowed to; dates are compared as far as they are known. */
export interface Filter {
  readonly list: ListName;
  /** Codes of states or bodies that must all be concerned; at most two. */
  readonly parties?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly level?: string | undefined;
  readonly topic?: string | undefined;
  readonly publisher?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only those on which reports disagree. */
  readonly disputed?: boolean | undefined;
}

/** Entries of a list, newest first; what has no date comes last. */
export const entriesOf = async (database: Database, filter: Filter, page: Page): Promise<Paged<StoredEntry>> => {
  let query = database.selectFrom("entries").select(["entries.id", "entries.date"]).where("entries.list", "=", filter.list);
  const [one, other] = [...(filter.parties ?? [])].sort();
  if (one !== undefined && other !== undefined)
    query = query.where("entries.id", "in", (from) =>
      from.selectFrom("entry_pairs").select("entry").where("a", "=", one).where("b", "=", other).where("list", "=", filter.list),
    );
  else if (one !== undefined)
    query = query.where("entries.id", "in", (from) =>
      from
        .selectFrom("entry_pairs")
        .select("entry")
        .where("list", "=", filter.list)
        .where((where) => where.or([where("a", "=", one), where("b", "=", one)])),
    );
  if (filter.kind) query = query.where("entries.kind", "=", filter.kind);
  if (filter.status) query = query.where("entries.status", "=", filter.status);
  if (filter.level) query = query.where("entries.level", "=", filter.level);
  if (filter.from) query = query.where("entries.date", ">=", filter.from);
  // "2022" lies before "2022-06-27": a date told by its month or year counts by its beginning.
  if (filter.to) query = query.where("entries.date", "<=", filter.to).where("entries.date", "!=", "");
  if (filter.disputed) query = query.where("entries.differences_json", "!=", "[]");
  if (filter.topic)
    query = query.where("entries.id", "in", (from) =>
      from
        .selectFrom("claims")
        .innerJoin("members", "members.thing", "claims.thing")
        .select("members.entry")
        .where("claims.property", "=", "topics")
        .where("claims.value_json", "=", JSON.stringify(filter.topic)),
    );
  if (filter.publisher)
    query = query.where("entries.id", "in", (from) =>
      from
        .selectFrom("documents")
        .innerJoin("things", "things.document", "documents.id")
        .innerJoin("members", "members.thing", "things.id")
        .select("members.entry")
        .where(sql<string>`lower(documents.publisher)`, "=", filter.publisher!.toLowerCase()),
    );
  if (page.after !== undefined) {
    const [date, id] = fromCursor(page.after);
    query = query.where((where) =>
      where.or([where("entries.date", "<", date), where.and([where("entries.date", "=", date), where("entries.id", ">", id)])]),
    );
  }
  const rows = await query
    .orderBy("entries.date", "desc")
    .orderBy("entries.id")
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const items = await entriesNamed(
    database,
    shown.map(({ id }) => id),
  );
  const last = shown.at(-1);
  return { items, next: rows.length > page.limit && last ? cursorOf(last.date, last.id) : null };
};

/** The entry that a thing or an entry of this name stands in; null where there is none. */
export const entryOf = async (database: Database, name: string): Promise<StoredEntry | null> => {
  const row = await database
    .selectFrom("things")
    .innerJoin("members", "members.thing", "things.id")
    .select("members.entry")
    .where("things.name", "=", name)
    .executeTakeFirst();
  return row ? ((await entriesNamed(database, [row.entry]))[0] ?? null) : null;
};
