import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { documentFromText } from "../../source-to-document/index.ts";
import type { MilestoneRecord, PartnershipRecord, Reading } from "../../types/index.ts";
import { type Database, openRecord } from "../database.ts";
import { commitment, engagement, indicator, instrument, reading, statement } from "../made-up.test-data.ts";
import { correct } from "../people/acts.ts";
import { keep } from "../store/keep.ts";
import { overviewOf } from "./overview.ts";
import { relationOf } from "./relation.ts";
import { nextAnniversary } from "./standing.ts";

let database: Database;
beforeEach(async () => {
  database = await openRecord(":memory:");
});
afterEach(() => database.destroy());

/** Keeps a made-up report of a day; each of its records stands on words of its own. */
const add = async (published: string, publisher: string, lists: Partial<Reading>, words = "Report"): Promise<void> => {
  const text = `${words} of ${publisher}, ${published}`;
  const document = documentFromText(text, { published, publisher });
  const cited = Object.fromEntries(
    Object.entries(lists as Record<string, readonly object[]>).map(([list, records]) => [
      list,
      records.map((record, at) => ({ ...record, evidence: [{ start: at, end: at + 3, text: text.slice(at, at + 3) }] })),
    ]),
  );
  await keep(database, document, () => reading(document.id, [], cited as Partial<Reading>), "1");
};
const relation = (asOf: string | null = null) => relationOf(database, "GHA", "PER", { asOf });
const told = { evidence: [], rules: ["made-up"], states: ["GHA", "PER"], bodies: [] };
const partnership = (label: string, since: string | null): PartnershipRecord => ({ ...told, label, since });
const milestone = (what: string, since: number | null): MilestoneRecord => ({ ...told, what, years: null, year: null, since });

describe("an overview of a relation", () => {
  test("says since when there are relations, and what the partnership was raised to", async () => {
    await add("2021-05-04", "Accra Wire", {
      milestones: [milestone("embassy in Lima", 1991), milestone("diplomatic-relations", 1966)],
      partnerships: [partnership("Comprehensive Partnership", "2009"), partnership("Strategic Partnership", "2017-03")],
    });
    const { standing, anniversaries } = overviewOf(await relation());
    expect(standing.diplomatic?.record.since).toBe(1966);
    expect(standing.partnerships.map(({ record }) => record.label)).toEqual(["Strategic Partnership", "Comprehensive Partnership"]);
    expect(Object.values(anniversaries).sort((a, b) => a.year - b.year)).toEqual([
      { year: 2021, years: 30 },
      { year: 2021, years: 55 },
    ]);
  });

  test("tells the life of an agreement from all its reports", async () => {
    await add("2020-02-01", "Accra Wire", { instruments: [instrument({ action: "proposed", date: "2020" })] });
    await add("2021-05-04", "Diario de Lima", { instruments: [instrument({ date: "2021-05" })] });
    await add("2021-05-05", "Accra Wire", { instruments: [instrument({ date: "2021-05-03" })] });
    await add("2022-01-10", "Accra Wire", { instruments: [instrument({ action: "in-force", date: "2022-01-01" })] });
    const found = await relation();
    expect(found.instruments).toHaveLength(1);
    expect(overviewOf(found).lives[found.instruments[0]!.id]!.map(({ action, date }) => [action, date])).toEqual([
      ["proposed", "2020"],
      ["signed", "2021-05-03"],
      ["in-force", "2022-01-01"],
    ]);
  });

  test("puts figures in series; the same publisher's later figure revises its earlier one, another's contradicts it", async () => {
    await add("2020-03-01", "Accra Wire", { indicators: [indicator({ period: "2019", value: 31 })] });
    await add("2021-03-01", "Accra Wire", { indicators: [indicator({ value: 40 }), indicator({ qualifier: "target", period: "2030", value: 90 })] });
    await add("2021-09-01", "Accra Wire", { indicators: [indicator({ value: 44 })] });
    const [series, ...others] = overviewOf(await relation()).series;
    expect(others).toEqual([]);
    expect(series!.points.map(({ period, entry, revisions }) => [period, entry.record.value, revisions])).toEqual([
      ["2019", 31, []],
      ["2020", 44, [{ from: 40, to: 44, publisher: "Accra Wire", published: "2021-09-01" }]],
    ]);
    expect(series!.points[1]!.entry.differences).toEqual([]);
    expect(series!.targets.map(({ record }) => record.value)).toEqual([90]);
    await add("2021-10-01", "Diario de Lima", { indicators: [indicator({ value: 50 })] });
    const [again] = overviewOf(await relation()).series;
    expect(again!.points[1]!.entry.differences).toMatchObject([{ property: "value" }]);
  });

  test("follows an undertaking until a later report shows that it was kept", async () => {
    const board = "to convene the Joint Fisheries Board within a year";
    await add("2020-03-01", "Accra Wire", { commitments: [commitment({ text: board }), commitment({ text: "to train 20 pilots", due: "2020-12" })] });
    const kinds = async (asOf: string) => {
      const found = await relation(asOf);
      return Object.fromEntries(found.commitments.map(({ id, record }) => [record.text, overviewOf(found, asOf).followUps[id]!.kind]));
    };
    expect(await kinds("2020-06-01")).toEqual({ [board]: "open", "to train 20 pilots": "open" });
    const session = engagement({ kind: "consultations", mechanism: "Joint Fisheries Board", start: "2020-11-20", end: "2020-11-20" });
    await add("2020-11-21", "Accra Wire", { engagements: [session] });
    expect(await kinds("2021-06-01")).toEqual({ [board]: "done", "to train 20 pilots": "none seen" });
  });

  test("knows one undertaking, and one saying, in other words", async () => {
    await add("2021-05-04", "Accra Wire", { commitments: [commitment({})], statements: [statement({})] });
    await add("2021-05-05", "Diario de Lima", {
      commitments: [commitment({ text: "direct flights from Accra to Lima are to be opened", due: "2022" })],
      statements: [statement({ text: "Ghana's ports are open to Peru's fishing fleet", date: null })],
    });
    await add("2021-05-06", "Diario de Lima", {
      commitments: [
        commitment({ text: "to open a consulate in Cusco" }),
        commitment({ by: ["GHA"], text: "to open direct flights between Lima and Accra" }),
      ],
      statements: [statement({ text: "Ghana's ports are open to Peru's fishing fleet", date: "2021-05-20" })],
    });
    const found = await relation();
    expect(found.commitments.map(({ record, reports }) => [record.due, reports.length])).toEqual([
      ["2022", 2],
      [null, 1],
    ]);
    expect(found.statements.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
  });
});

test("as of an earlier day, what people corrected stands, and copies of one text still count once", async () => {
  const day = (start: string) => ({ engagements: [engagement({ start, end: start, mechanism: "Joint Commission", round: 3 })] });
  const copied = `The third session sat in Accra, ${"and the delegations spoke of ports, fish, cocoa, gold, visas and flights between the two coasts, ".repeat(3)}`;
  await add("2021-05-03", "Accra Wire", day("2021-05-03"));
  await add("2021-05-05", "Diario de Lima", day("2021-05-04"), `${copied}as agencies say`);
  await add("2021-05-05", "Callao Post", day("2021-05-04"), `${copied}as agencies say`);
  await add("2021-06-05", "Callao Post", { ...day("2021-05-03") }, "Much later");
  const [then] = (await relation("2021-05-30")).occasions;
  // Two copies are one source: one against one, and the first report came on the day itself.
  expect(then).toMatchObject({ record: { start: "2021-05-03" }, differences: [{ because: "told closer to the event" }] });
  await correct(database, { author: "desk", at: "2021-06-01T09:00:00Z" }, then!.id, "place", "Accra");
  const [now] = (await relation("2021-05-30")).occasions;
  expect(now!.record.place).toBe("Accra");
});

test.each([
  [1957, "2022-06-27", { year: 2022, years: 65 }],
  [1957, "2023-01-01", { year: 2027, years: 70 }],
  [2020, "2020-03-01", { year: 2021, years: 1 }],
  [1900, "2021-01-01", { year: 2025, years: 125 }],
  [null, "2021-01-01", null],
])("the next anniversary of %s, seen on %s", (since, asOf, next) => expect(nextAnniversary({ since }, asOf)).toEqual(next));
