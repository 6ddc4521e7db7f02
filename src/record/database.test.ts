import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { afterAll, expect, test } from "vitest";
import { openRecord } from "./database.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { documentNamed, staleDocuments } from "./store/documents.ts";
import { dropWords, entriesWith } from "./store/words.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file of the first version is brought forward, with a copy beside it; its reports wait to be read", async () => {
  const path = join(folder, "old.db");
  const sqlite = new BetterSqlite(path);
  const old = new Kysely<never>({ dialect: new SqliteDialect({ database: sqlite }) });
  const first = { "001-claims": MIGRATIONS["001-claims"]! };
  await new Migrator({ db: old, provider: { getMigrations: async () => first } }).migrateToLatest();
  sqlite.prepare("insert into documents (id, text, published, title) values ('abc', 'Talks in Lima.', '2021-05-03', 'Talks')").run();
  await old.destroy();

  const database = await openRecord(path);
  expect(await staleDocuments(database, "1")).toEqual(["abc"]);
  expect((await documentNamed(database, "abc"))?.document).toEqual({
    id: "abc",
    text: "Talks in Lima.",
    published: "2021-05-03",
    title: "Talks",
    publisher: null,
    url: null,
  });
  await database.destroy();

  const copy = new BetterSqlite(`${path}.before-002-entries`, { readonly: true });
  expect(copy.prepare("select text from documents").all()).toEqual([{ text: "Talks in Lima." }]);
  copy.close();
});

test("a file of the second version is brought forward, and its entries are still found by their words", async () => {
  const path = join(folder, "second.db");
  const sqlite = new BetterSqlite(path);
  const old = new Kysely<never>({ dialect: new SqliteDialect({ database: sqlite }) });
  const two = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 2));
  await new Migrator({ db: old, provider: { getMigrations: async () => two } }).migrateToLatest();
  const insert = sqlite.prepare("insert into entries_words (entry, words, people) values (?, ?, ?)");
  insert.run("a/1", "talks Lima fisheries", "Ama Boateng foreign minister");
  insert.run("b/1", "call Accra", "Luz Quispe");
  await old.destroy();

  const database = await openRecord(path);
  expect(await entriesWith(database, "lima", 10)).toEqual(["a/1"]);
  expect(await entriesWith(database, "quispe", 10, true)).toEqual(["b/1"]);
  await dropWords(database, ["a/1"]);
  expect(await entriesWith(database, "lima", 10)).toEqual([]);
  expect(await entriesWith(database, "accra", 10)).toEqual(["b/1"]);
  await database.destroy();
});

test("a new file needs no copy; what is no database is refused, named, and left as it is", async () => {
  const path = join(folder, "new.db");
  await (await openRecord(path)).destroy();
  expect(existsSync(`${path}.before-002-entries`)).toBe(false);
  const other = join(folder, "letter.txt");
  writeFileSync(other, "Dear colleague, this is no database at all, and should stay a letter. ".repeat(20));
  await expect(openRecord(other)).rejects.toThrow(`${other}: cannot be`);
});
