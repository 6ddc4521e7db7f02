import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Database, openRecord, readerOf } from "../../record/index.ts";
import { identityOf } from "../../source-to-document/index.ts";

const bin = fileURLToPath(new URL("../../../bin/chancery.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chancery-durable-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAYS = 60;
const texts = Array.from(
  { length: DAYS },
  (_, n) =>
    `Foreign Minister Ama Boateng of Ghana met her Peruvian counterpart Luz Quispe in Lima on ${(n % 28) + 1} ${n < 28 ? "March" : n < 56 ? "April" : "May"} 2021 to discuss the port of Callao, lot ${n}.`,
);
const file = join(folder, "reports.ndjson");
writeFileSync(file, texts.map((text, n) => JSON.stringify({ id: `r${n}`, text, published: "2021-06-01" })).join("\n"));

const add = (path: string, reports = file): ChildProcess =>
  spawn(process.execPath, [bin, "add", reports], { env: { ...process.env, CHANCERY_DB: path }, stdio: "ignore" });
/** How many of each document's things stand in an entry. */
const thingsOfEach = (database: Database) =>
  database
    .selectFrom("documents")
    .leftJoin("things", "things.document", "documents.id")
    .leftJoin("members", "members.thing", "things.id")
    .select((count) => ["documents.id", count.fn.count<number>("members.thing").as("n")])
    .groupBy("documents.id")
    .execute();
const kept = async (path: string): Promise<number> => {
  const database = await openRecord(path);
  const readers = await Promise.all(texts.map((text) => readerOf(database, identityOf(text))));
  const things = await thingsOfEach(database);
  // No half of a document: each has its meeting and its event, in entries.
  expect(things.every(({ n }) => n === 2)).toBe(true);
  await database.destroy();
  return readers.filter((reader) => reader !== null).length;
};

test("killed at any moment, add leaves no half of a document, and goes on from where it was", async () => {
  const path = join(folder, "killed.db");
  let most = 0;
  for (let wait = 300; wait <= 1100; wait += 100) {
    const child = add(path);
    const ended = once(child, "exit");
    setTimeout(() => child.kill("SIGKILL"), wait);
    await ended;
    const now = await kept(path);
    expect(now).toBeGreaterThanOrEqual(most);
    most = now;
  }
  await once(add(path), "exit");
  expect(await kept(path)).toBe(DAYS);
  const { status, stdout } = spawnSync(process.execPath, [bin, "check"], { env: { ...process.env, CHANCERY_DB: path }, encoding: "utf8" });
  expect([status, stdout]).toEqual([0, `all is well: ${path}\n`]);
}, 240_000);

test("two processes write into one record at once", async () => {
  const path = join(folder, "two.db");
  await (await openRecord(path)).destroy();
  const half = join(folder, "half.ndjson");
  writeFileSync(
    half,
    texts
      .toReversed()
      .map((text, n) => JSON.stringify({ id: `s${n}`, text, published: "2021-06-01" }))
      .join("\n"),
  );
  const codes = await Promise.all([add(path), add(path, half)].map(async (child) => ((await once(child, "exit")) as [number])[0]));
  expect(codes).toEqual([0, 0]);
  expect(await kept(path)).toBe(DAYS);
}, 240_000);

test("killed at any moment, import leaves no half of a row, and goes on from where it was", async () => {
  const path = join(folder, "imported.db");
  const ROWS = 400;
  const table = join(folder, "visits.ndjson");
  const spec = join(folder, "visits.json");
  writeFileSync(
    table,
    Array.from({ length: ROWS }, (_, n) =>
      JSON.stringify({
        who: `Minister ${String.fromCharCode(65 + (n % 26))}ansah`,
        country: "Ghana",
        start: `${1990 + Math.floor(n / 20)}-05-${(n % 20) + 1}`.replace(/-(\d)$/, "-0$1"),
        remarks: `Visit ${n}.`,
      }),
    ).join("\n"),
  );
  writeFileSync(
    spec,
    JSON.stringify({
      publisher: "Protocol",
      title: "Visits",
      columns: { who: "who", from: "country", start: "start", remarks: "remarks" },
      host: "Peru",
    }),
  );
  const load = () =>
    spawn(process.execPath, [bin, "import", "visits", table, "--spec", spec], { env: { ...process.env, CHANCERY_DB: path }, stdio: "ignore" });
  const rows = async (): Promise<number> => {
    const database = await openRecord(path);
    const things = await thingsOfEach(database);
    await database.destroy();
    expect(things.every(({ n }) => n >= 1)).toBe(true);
    return things.length;
  };
  const watched = await openRecord(path);
  const count = async (): Promise<number> =>
    (
      await watched
        .selectFrom("documents")
        .select((of) => of.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
    ).n;
  // Killed behind the first row, and then wherever it happens to be when so many more are there.
  for (const target of [1, 50, 100, 150, 200, 250, 300]) {
    const child = load();
    const ended = once(child, "exit");
    while ((await count()) < target && child.exitCode === null) await new Promise((resume) => setTimeout(resume, 3));
    child.kill("SIGKILL");
    await ended;
    const now = await rows();
    expect(now).toBeGreaterThanOrEqual(target);
    expect(now).toBeLessThan(ROWS);
  }
  await watched.destroy();
  await once(load(), "exit");
  expect(await rows()).toBe(ROWS);
  const { status, stdout } = spawnSync(process.execPath, [bin, "check"], { env: { ...process.env, CHANCERY_DB: path }, encoding: "utf8" });
  expect([status, stdout]).toEqual([0, `all is well: ${path}\n`]);
}, 240_000);
