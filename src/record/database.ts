import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { Migrator } from "kysely/migration";
import { MIGRATIONS } from "./migrations/index.ts";
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
  const database = new Kysely<Tables>({ dialect: new WaitingDialect({ database: rememberStatements(sqlite) }) });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => MIGRATIONS } });
    const all = await migrator.getMigrations();
    const behind = all.filter(({ executedAt }) => executedAt === undefined);
    if (behind.length > 0 && behind.length < all.length && path !== ":memory:") backUp(sqlite, path, behind[0]!.name);
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  } catch (error) {
    await database.destroy();
    throw new Error(`${path}: cannot be brought to this version's tables: ${(error as Error).message}`);
  }
  return database;
};

/** An older file is copied beside itself before its tables change: "record.db.before-002-entries". A copy that is there already is an earlier attempt's: it stays. */
const backUp = (sqlite: BetterSqlite.Database, path: string, migration: string): void => {
  const copy = `${path}.before-${migration}`;
  if (!existsSync(copy)) sqlite.prepare("vacuum into ?").run(copy);
};

/** More kinds of statement are not kept ready; those used last stay. */
const READY = 300;
/** Statements are prepared once: to prepare one takes longer than to run it. */
const rememberStatements = (sqlite: BetterSqlite.Database): SqliteDatabase => {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => {
      ready.clear();
      sqlite.close();
    },
    prepare: (text) => {
      const statement = ready.get(text) ?? sqlite.prepare(text);
      ready.delete(text);
      ready.set(text, statement);
      if (ready.size > READY) ready.delete(ready.keys().next().value!);
      return statement;
    },
  };
};

/** Takes the file's write lock when a transaction begins: two that read first and write later could not both go on. */
class WaitingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}
class WaitingDialect extends SqliteDialect {
  readonly #config: { readonly database: SqliteDatabase };
  constructor(config: { readonly database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new WaitingDriver(this.#config);
  }
}
