import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";

/** SQLite takes some 32,000 values a statement. */
const ROWS = 500;
/** Inserts rows, some hundred a statement. */
export const insertRows = async <T extends keyof Tables & string>(
  database: Database,
  table: T,
  rows: readonly Parameters<ReturnType<typeof database.insertInto<T>>["values"]>[0][],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS)
    await database
      .insertInto(table)
      .values(rows.slice(at, at + ROWS) as never)
      .execute();
};
