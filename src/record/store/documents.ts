import type { Reading } from "../../types/index.ts";
import type { Database } from "../database.ts";
import { LISTS } from "../lists.ts";
import { thingsOf } from "./things.ts";

/** A kept document with its reading; null when the record does not hold it. */
export const documentNamed = async (database: Database, hash: string) => {
  const row = await database.selectFrom("documents").selectAll().where("hash", "=", hash).executeTakeFirst();
  if (!row) return null;
  const ids = await database.selectFrom("things").select("id").where("document", "=", row.id).execute();
  const things = await thingsOf(
    database,
    ids.map(({ id }) => id),
  );
  const lists = Object.fromEntries(LISTS.map((list) => [list, things.filter((thing) => thing.list === list).map((thing) => thing.record)]));
  const { text, published, title, publisher, url } = row;
  return {
    document: { id: hash, text, published, title, publisher, url },
    kind: row.kind,
    reading: { id: hash, ...lists } as unknown as Reading,
    things: things.map(({ thing, list }) => ({ thing, list })),
  };
};

/** The documents that another version of the reader read, or none yet, oldest first. */
export const staleDocuments = async (database: Database, reader: string): Promise<readonly string[]> => {
  const rows = await database
    .selectFrom("documents")
    .select("hash")
    .where("kind", "=", "report")
    .where((where) => where.or([where("reader", "is", null), where("reader", "!=", reader)]))
    .orderBy("id")
    .execute();
  return rows.map(({ hash }) => hash);
};
