import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSamples } from "../src/apps/cli/samples.ts";
import { type Database, openRecord, type Relation, relationOf } from "../src/record/index.ts";
import { briefOf } from "../src/record-to-brief/index.ts";

let database: Database;
let chile: Relation;
beforeAll(async () => {
  database = await openRecord(":memory:");
  expect(await addSamples(database)).toBe(14);
  chile = await relationOf(database, "PRT", "CHL");
});
afterAll(() => database.destroy());

describe("the sample reports, from text to brief", () => {
  test("are read only into an empty record", async () => {
    expect(await addSamples(database)).toBe(0);
  });

  test("three reports of the talks in Lisbon are one occasion, with the day on which they disagree", () => {
    const talks = chile.occasions.find(({ record }) => record.kind === "meeting" && record.place === "Lisbon" && record.status === "held");
    expect(talks?.reports.map(({ source }) => source.publisher).sort()).toEqual([
      "El Faro de Santiago",
      "Harbour Wire",
      "Ministry of Foreign Affairs of Portugal",
    ]);
    expect(talks?.record).toMatchObject({ start: "2023-05-16", states: ["CHL", "PRT"] });
    expect(talks?.record.participants.map(({ name, state }) => `${name} ${state}`).sort()).toEqual(["Duarte Almeida PRT", "Isidora Fuentes CHL"]);
    expect(talks?.differences).toMatchObject([{ property: "start", values: [{ value: "2023-05-16" }, { value: "2023-05-17" }] }]);
  });

  test("the trade figure stands with both values", () => {
    const trade = chile.indicators.find(({ record }) => record.metric === "bilateral trade" && record.period === "2022");
    expect(trade?.differences[0]?.values.map(({ value }) => value).sort()).toEqual([412_000_000, 430_000_000]);
  });

  test("the planned meeting of the fisheries ministers and the held one are one, and it was held", async () => {
    const { occasions } = await relationOf(database, "NOR", "ISL");
    expect(occasions.find(({ record }) => record.place === "Bergen")).toMatchObject({
      record: { status: "held", start: "2023-06-27" },
      reports: [{}, {}],
    });
  });

  test("the call of the presidents is by telephone", async () => {
    const { occasions } = await relationOf(database, "KEN", "IDN");
    expect(occasions.map(({ record }) => record)).toContainEqual(expect.objectContaining({ kind: "call", format: "phone", start: "2023-09-12" }));
  });

  test("the brief cites a report behind every line", () => {
    const [body, sources] = briefOf(chile).split("## Sources") as [string, string];
    const cited = [...body.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    const given = [...sources.matchAll(/^- \[(\d+)\] /gm)].map((match) => Number(match[1]));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(given);
    expect(given).toEqual(given.map((_, index) => index + 1));
  });
});
