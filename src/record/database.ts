import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { MIGRATIONS } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/**
 * The record in a file, made where it is not there yet and brought to this version's tables; ":memory:" for one that is kept nowhere.
 * @throws when the file is no such database or cannot be opened, naming it
 */
export const openRecord = async (path: string): Promise<Database> => {
  let sqlite: BetterSqlite.Database;
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    sqlite = new BetterSqlite(path);
    // A reader never waits for a writer; two processes at once wait for each other.
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = NORMAL");
    sqlite.pragma("foreign_keys = ON");
    sqlite.pragma("busy_timeout = 10000");
  } catch (error) {
    throw new Error(`${path}: cannot be opened as a record: ${(error as Error).message}`);
  }
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const { error } = await new Migrator({ db: database, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
  if (error) {
    await database.destroy();
    throw new Error(`${path}: cannot be brought to this version's tables: ${(error as Error).message}`);
  }
  return database;
};
