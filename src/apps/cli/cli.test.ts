import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../../bin/chancery.mjs", import.meta.url));
const samples = fileURLToPath(new URL("../../../samples/reports.ndjson", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chancery = (args: readonly string[], input: string | Buffer = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, CHANCERY_DB: join(folder, "record.db"), NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const REPORT =
  "ACCRA, May 4 (Test Wire) -- Ghanaian Foreign Minister Ama Boateng met her Peruvian counterpart Luz Quispe in Lima on Monday to discuss trade.\n";

describe("read", () => {
  test("tells a report in sentences with the words behind them", () => {
    const { status, stdout } = chancery(["read", file("report.txt", REPORT), "--published", "2021-05-04"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Test Wire · 4 May 2021 · ACCRA");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Foreign Minister Ama Boateng of Ghana and Foreign Minister Luz Quispe of Peru met in Lima on 3 May 2021.",
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour where there is no terminal
    expect(stdout).not.toMatch(/\u001b/);
  });

  test("gives the reading as JSON, from the standard input too, with evidence that is the text's", () => {
    const { stdout } = chancery(["read", "-", "--json", "--published", "2021-05-04"], REPORT);
    const reading = JSON.parse(stdout);
    expect(reading.engagements).toMatchObject([{ kind: "meeting", start: "2021-05-03", states: ["GHA", "PER"], place: "Lima" }]);
    for (const one of reading.engagements[0].evidence) expect(REPORT.slice(one.start, one.end)).toBe(one.text);
  });

  test("says so where there is nothing", () => {
    expect(chancery(["read", "-"], "The band played on.\n").stdout).toBe("Nothing about relations between states was found.\n");
  });
});

describe("code", () => {
  const line = (id: string, text: string): string => JSON.stringify({ id, text, published: "2021-05-04" });

  test("gives one line for each, in order, errors in their place, and goes on", () => {
    const { status, stdout, stderr } = chancery(
      ["code"],
      `${line("a", REPORT)}\nnot json\n\n{"id":"c","text":""}\n${line("d", REPORT.replaceAll("\n", "\r\n"))}\n`,
    );
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(lines).toMatchObject([
      { id: "a" },
      { line: 2, error: expect.stringContaining("not JSON") },
      { id: "c", line: 4, error: "text: is empty" },
      { id: "d" },
    ]);
    expect(lines[0].engagements).toHaveLength(1);
    expect(lines[3].engagements).toEqual(lines[0].engagements);
    expect(status).toBe(1);
    expect(stderr).toContain("2 of 4 lines");
  });

  test("gives the same bytes twice", () => {
    const input = readFileSync(samples);
    const [one, two] = [chancery(["code"], input), chancery(["code"], input)];
    expect(one.status).toBe(0);
    expect(one.stdout).toBe(two.stdout);
    expect(one.stdout.trimEnd().split("\n")).toHaveLength(14);
  });

  test("passes over a line of 50 MB with bounded memory", () => {
    const { status, stdout } = chancery(["code"], Buffer.concat([Buffer.alloc(50_000_000, "a"), Buffer.from(`\n${line("b", REPORT)}\n`)]));
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((one) => JSON.parse(one)),
    ).toMatchObject([{ line: 1, error: expect.stringContaining("50000000 bytes") }, { id: "b" }]);
    expect(status).toBe(1);
  });

  test("refuses an empty input", () => {
    expect(chancery(["code"])).toMatchObject({ status: 1, stdout: "", stderr: "chancery: standard input: holds no documents\n" });
  });
});

test("why shows tree, mentions, rules and values", () => {
  const { status, stdout } = chancery([
    "why",
    "Foreign Minister Ama Boateng of Ghana met her Peruvian counterpart in Lima on Monday.",
    "--published",
    "2021-05-04",
  ]);
  expect(status).toBe(0);
  for (const part of [
    /^ {2}met root/m,
    /person .*“.*Ama Boateng.*” .* → Ama Boateng, foreign minister, GHA/,
    /date .*“Monday”.* → 2021-05-03/,
    /engagements\/met/,
    /place +Lima/,
  ])
    expect(stdout).toMatch(part);
});

/** Each command is a process of its own; many at once on a busy machine take their time. */
const SLOW = 120_000;
describe("the record's commands", () => {
  const db = (): string => join(folder, "commands.db");
  const run = (...args: readonly string[]) => chancery([...args, "--db", db()]);
  const json = (...args: readonly string[]) => JSON.parse(run(...args, "--json").stdout);
  beforeAll(() => run("add", samples));

  test(
    "occasions: narrowed, paged, as sentences and as JSON",
    () => {
      expect(run("occasions", "--of", "Chile", "--of", "PRT", "--kind", "meeting").stdout).toContain("met in Lisbon on 16 May 2023.");
      const first = json("occasions", "--limit", "2");
      expect(first.items).toHaveLength(2);
      const second = json("occasions", "--limit", "2", "--after", first.next);
      expect(second.items[0].id).not.toBe(first.items[0].id);
      expect(second.items[0].record.start <= first.items[1].record.start).toBe(true);
      expect(run("occasions", "--of", "Atlantis")).toMatchObject({ status: 1, stderr: expect.stringContaining('"Atlantis" is no state or body') });
      expect(run("occasions", "--topic", "water", "--of", "FJI").stdout).toBe("The record holds no such occasion.\n");
    },
    SLOW,
  );

  test(
    "contradictions name both sides and why one is preferred",
    () => {
      expect(run("contradictions", "--of", "CHL").stdout.replace(/\s+/g, " ")).toContain(
        "start: 2023-05-16 (Harbour Wire, Ministry of Foreign Affairs of Portugal) against 2023-05-17 (El Faro de Santiago); the first is preferred: told by 2 independent sources against 1",
      );
    },
    SLOW,
  );

  test(
    "relation, due, search and person tell of the samples",
    () => {
      expect(run("relation", "CHL", "PRT").stdout).toContain("Meetings, visits and calls");
      expect(run("due", "--as-of", "2023-05-20", "--within", "400d").stdout).toContain("to hold the next round in Lisbon in 2023");
      expect(run("search", "social", "securit").stdout).toContain("In the record");
      expect(run("search", "…").stdout).toBe("Nothing holds all these words.\n");
      expect(run("person", "fuentes").stdout).toContain("Isidora Fuentes, Chile\n  foreign minister");
      expect(run("person", "nobody")).toMatchObject({ status: 1, stderr: "chancery: the record tells of nobody called nobody\n" });
    },
    SLOW,
  );

  test(
    "people's hand: correct, plan, judge, note, undo and log",
    () => {
      const disputed = () => json("contradictions", "--of", "CHL", "--of", "PRT").items[0];
      const one = disputed();
      expect(run("correct", one.id, "start", "2023-05-17", "--author", "desk").stdout).toMatch(/^corrected; `chancery undo 1`/);
      expect(disputed().record.start).toBe("2023-05-17");
      expect(run("undo", "1", "--author", "desk").stdout).toMatch(/^taken back/);
      expect(disputed().record.start).toBe("2023-05-16");
      expect(run("plan", "visit", "CHL", "PRT", "--start", "2030-05", "--place", "Porto", "--author", "desk").stdout).toContain("May 2030");
      const [planned] = json("occasions", "--of", "CHL", "--from", "2030").items;
      expect(planned.record).toMatchObject({ kind: "visit", status: "planned", place: "Porto", states: ["CHL", "PRT"] });
      expect(run("note", planned.id, "Ask", "Lisbon.", "--author", "desk").status).toBe(0);
      expect(run("judge", planned.id, one.id, "same", "--author", "desk").status).toBe(0);
      expect(
        run("log")
          .stdout.split("\n")
          .map((line) => line.slice(0, 2).trim()),
      ).toEqual(expect.arrayContaining(["5", "4", "3", "2", "1"]));
      for (const act of ["5", "4", "3"]) expect(run("undo", act, "--author", "desk").status).toBe(0);
      expect(json("occasions", "--of", "CHL", "--from", "2030").items).toEqual([]);
      expect(run("correct", one.id, "kind", "party")).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("kind: wants meeting, call, visit"),
      });
      expect(run("undo", "x")).toMatchObject({ status: 1, stderr: expect.stringContaining("no act's number") });
    },
    SLOW,
  );

  test(
    "import visits: all rows that have a day, odd ones told, a second time nothing new",
    () => {
      const table = file(
        "visits.csv",
        "who,land,from,until\nPresident Ada Okoro,Nigeria,2019-04-02,2019-04-04\nKing Kalo,Atlantis,2019-05-01,\nQueen Ino,Tonga,soon,\n",
      );
      const spec = file(
        "spec.json",
        JSON.stringify({
          publisher: "Court Circular",
          title: "Visits",
          columns: { who: "who", from: "land", start: "from", end: "until" },
          host: "GBR",
        }),
      );
      const { status, stdout, stderr } = run("import", "visits", table, "--spec", spec);
      expect([status, stdout]).toEqual([1, `2 added, 2 odd, 1 not kept: ${db()}\n`]);
      expect(stderr).toContain('row 3: "Atlantis" is no state known here; kept without it');
      expect(stderr).toContain('row 4: from: "soon" is no date');
      expect(json("occasions", "--of", "NGA").items[0].record).toMatchObject({
        start: "2019-04-02",
        end: "2019-04-04",
        participants: [{ name: "Ada Okoro", office: "president", state: "NGA" }],
      });
      expect(run("import", "visits", table, "--spec", spec).stdout).toContain("0 added, 2 already there");
      const wrong = file("wrong.json", JSON.stringify({ publisher: "x", title: "y", columns: { who: "who", start: "from" }, colour: 1 }));
      expect(run("import", "visits", table, "--spec", wrong)).toMatchObject({ status: 1, stderr: expect.stringContaining("wrong.json:") });
    },
    SLOW,
  );

  test(
    "export gives the readings back with clusters; check and reread find all well",
    () => {
      const lines = run("export", "readings")
        .stdout.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      const clusters = lines.flatMap(({ engagements }) => engagements.map(({ cluster }: { cluster: string }) => cluster));
      expect(new Set(clusters).size).toBeLessThan(clusters.length);
      expect(run("check")).toMatchObject({ status: 0, stdout: `all is well: ${db()}\n` });
      expect(run("reread").stdout).toBe(`0 read again: ${db()}\n`);
      expect(run("undecided").status).toBe(0);
      expect(run("mechanism", "CHL", "FJI")).toMatchObject({ status: 1, stderr: expect.stringContaining("holds no mechanism") });
    },
    SLOW,
  );
});

describe("the record", () => {
  test("add keeps, a second time changes nothing, brief writes with citations", () => {
    expect(chancery(["add", samples]).stdout).toMatch(/^14 added: /);
    expect(chancery(["add", samples]).stdout).toMatch(/^0 added, 14 already there: /);
    const { status, stdout } = chancery(["brief", "Portugal", "CHL"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Chile – Portugal\n/);
    expect(stdout).toContain("## Where reports disagree");
    for (const sentence of stdout
      .split("## Sources")[0]!
      .split("\n")
      .filter((one) => one.startsWith("- ")))
      expect(sentence).toMatch(/\[\d+\]|more on record|no report tells|No report on record|No figure/);
    expect(chancery(["brief", "PRT", "CHL"]).stdout).toBe(stdout);
  });

  test("brief writes web pages and Word files, and chooses what fits a page", () => {
    expect(chancery(["brief", "CHL", "PRT", "--format", "html", "--pages", "1"]).stdout).toMatch(/^<!doctype html>/);
    const out = join(folder, "brief.docx");
    expect(chancery(["brief", "CHL", "PRT", "--format", "docx", "--out", out])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(chancery(["brief", "CHL", "PRT", "--pages", "0"])).toMatchObject({ status: 1, stderr: expect.stringContaining("no number of pages") });
    expect(chancery(["brief", "CHL", "PRT", "--format", "odt"])).toMatchObject({ status: 1, stderr: expect.stringContaining("md, html, docx, pdf") });
  });

  test.each([
    ["an unknown state", ["brief", "Atlantis", "IND"], "no state known"],
    ["a state with itself", ["brief", "IND", "India"], "two states"],
    ["a relation without reports", ["brief", "Nauru", "Bhutan"], "no report"],
    ["a date that is none", ["brief", "IND", "MYS", "--as-of", "soon"], "no date"],
    ["a missing file", ["add", "/no/such/file"], "no such file"],
    ["a folder", ["add", tmpdir()], "is a folder"],
    ["a port that is none", ["serve", "--port", "99999"], "no port"],
  ])("%s is told, and nothing happens", (_, args, message) => {
    const before = chancery(["brief", "PRT", "CHL"]).stdout;
    const { status, stdout, stderr } = chancery(args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(chancery(["brief", "PRT", "CHL"]).stdout).toBe(before);
  });

  test.each([
    ["binary rubbish", "rubbish.txt", Buffer.from([0, 1, 2, 3, 255, 254]), "binary"],
    ["an empty file", "empty.txt", "", "is empty"],
    ["a text of 50 MB", "long.txt", Buffer.alloc(50_000_000, "a "), "longer than"],
    ["an archive with one bad line", "bad.ndjson", `${JSON.stringify({ id: "a", text: REPORT })}\n{"id":"b"}\n`, "line 2: text: "],
    ["an archive with a line of 50 MB", "long.ndjson", Buffer.alloc(50_000_000, "a"), "line 1: the line has 50000000 bytes"],
  ])("%s leaves the record as it was, also behind a good file", (_, name, content, message) => {
    const before = chancery(["brief", "PRT", "CHL"]).stdout;
    const { status, stderr } = chancery(["add", file("good.txt", REPORT), file(name, content)]);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(chancery(["brief", "PRT", "CHL"]).stdout).toBe(before);
    expect(chancery(["brief", "GHA", "PER"]).status).toBe(1);
  });

  test("a file that is no database is told", () => {
    const path = file("notes.db", "these are notes, not a database\n".repeat(50));
    expect(chancery(["brief", "IND", "MYS", "--db", path])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("notes.db: cannot be opened"),
    });
    expect(readFileSync(path, "utf8")).toContain("these are notes");
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

test("an unknown command or a missing argument is told, with where to look", () => {
  expect(chancery(["reed"])).toMatchObject({ status: 1, stderr: expect.stringContaining("--help") });
  expect(chancery(["read"])).toMatchObject({ status: 1, stderr: expect.stringContaining("missing required argument") });
});

test("an older Node gets one line that says what to do", () => {
  const alone = file("chancery.mjs", readFileSync(bin));
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
  const { status, stderr } = spawnSync(process.execPath, ["--import", older, alone, "read", "-"], { input: REPORT, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toBe("chancery: needs Node 24 or newer, this is 20.1.0; run `npm ci` in the project's folder, which brings one along\n");
});
