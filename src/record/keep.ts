import type { Document, Reading } from "../types/index.ts";
import { type Thing, thingsOf } from "./claims.ts";
import type { Database } from "./database.ts";

const MACHINE = "reader";
/** SQLite takes some 32,000 values a statement. */
const ROWS = 500;

export interface Kept {
  /** True when the document was not there before. */
  readonly added: boolean;
  /** True when its machine claims were written: a new document, or another version of the reader. */
  readonly read: boolean;
}

/** By which version of the reader a document was read; null when it is not in the record. */
export const readerOf = async (database: Database, id: string): Promise<string | null> =>
  (await database.selectFrom("readings").select("reader").where("document", "=", id).executeTakeFirst())?.reader ?? null;

/**
 * Keeps a document and what was read in it, all or nothing. The same document again changes nothing; read by another version of the reader, the machine's
 * claims from this document are replaced, and nothing else is touched. It is read only where that is needed.
 */
export const keep = async (database: Database, document: Document, read: () => Reading, reader: string): Promise<Kept> => {
  if ((await readerOf(database, document.id)) === reader) return { added: false, read: false };
  const reading = read();
  return database.transaction().execute(async (transaction) => {
    const before = await readerOf(transaction, document.id);
    if (before === reader) return { added: false, read: false };
    if (before === null) {
      const { id, text, published, title, publisher, url } = document;
      await transaction.insertInto("documents").values({ id, text, published, title, publisher, url }).execute();
      await transaction.insertInto("readings").values({ document: id, reader }).execute();
    } else {
      await transaction.deleteFrom("things").where("document", "=", document.id).execute();
      await transaction.updateTable("readings").set({ reader }).where("document", "=", document.id).execute();
    }
    await write(transaction, document, thingsOf(document, reading), reader);
    return { added: before === null, read: true };
  });
};

const write = async (database: Database, document: Document, things: readonly Thing[], reader: string): Promise<void> => {
  const insert = async <T extends "things" | "evidence" | "claims" | "pairs">(
    table: T,
    rows: readonly Parameters<ReturnType<typeof database.insertInto<T>>["values"]>[0][],
  ): Promise<void> => {
    for (let at = 0; at < rows.length; at += ROWS)
      await database
        .insertInto(table)
        .values(rows.slice(at, at + ROWS) as never)
        .execute();
  };
  await insert(
    "things",
    things.map(({ id, list, position, rules }) => ({ id, document: document.id, list, position, rules: JSON.stringify(rules) })),
  );
  await insert(
    "evidence",
    things.flatMap(({ id, evidence }) => evidence.map(({ start, end }, position) => ({ thing: id, position, start, end }))),
  );
  await insert(
    "claims",
    things.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, thing: id, value: JSON.stringify(claim.value), reader, source: MACHINE }))),
  );
  await insert(
    "pairs",
    things.flatMap(({ id, pairs }) => pairs.map(([a, b]) => ({ a, b, thing: id }))),
  );
};
