import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { documentFromText } from "../../source-to-document/index.ts";
import type { EngagementRecord } from "../../types/index.ts";
import { type Database, openRecord } from "../database.ts";
import { engagement, person, reading } from "../made-up.test-data.ts";
import { relationOf } from "../queries/relation.ts";
import { keep } from "../store/keep.ts";
import { actsOf, addOccasion, correct, judge, note, notesOf, split, undo } from "./acts.ts";

let database: Database;
beforeEach(async () => {
  database = await openRecord(":memory:");
});
afterEach(() => database.destroy());

const boateng = person("Ama Boateng", "foreign minister", "GHA");
const by = { author: "desk", at: "2021-06-01T09:00:00Z" };
const add = async (text: string, record: Partial<EngagementRecord>, reader = "1"): Promise<void> => {
  const document = documentFromText(text, { published: "2021-05-05" });
  await keep(
    database,
    document,
    () => reading(document.id, [engagement({ ...record, evidence: [{ start: 0, end: 5, text: text.slice(0, 5) }] })]),
    reader,
  );
};
const occasions = async () => (await relationOf(database, "PER", "GHA")).occasions;
const on = (day: string): Partial<EngagementRecord> => ({ start: day, end: day, participants: [boateng] });
const two = async () => {
  await add("Talks on Monday", on("2021-05-03"));
  await add("Talks again on the twentieth", on("2021-05-20"));
  return (await occasions()).map(({ id }) => id) as [string, string];
};

describe("a person's word", () => {
  test("brings together what the matcher keeps apart, and taken back leaves all as it was", async () => {
    const [one, other] = await two();
    const before = await occasions();
    const act = await judge(database, by, one, other, "same");
    expect(await occasions()).toMatchObject([{ record: { start: "2021-05-03" }, differences: [{ property: "start" }] }]);
    const back = await undo(database, by, act);
    expect(await occasions()).toEqual(before);
    await undo(database, by, back);
    expect(await occasions()).toHaveLength(1);
    expect((await actsOf(database, { limit: 10 })).map(({ payload, undone }) => [payload.kind, undone])).toEqual([
      ["undo", null],
      ["undo", 3],
      ["judge", null],
    ]);
  });

  test("takes one report's telling out of its entry", async () => {
    await add("Talks on Monday", on("2021-05-03"));
    await add("Other talks on Monday", on("2021-05-03"));
    const [joined] = await occasions();
    expect(joined!.reports).toHaveLength(2);
    await split(database, by, joined!.reports[0]!.thing);
    expect(await occasions()).toHaveLength(2);
  });

  test("corrects a value, before all reports and before an older correction", async () => {
    const [id] = await two();
    await correct(database, by, id, "place", "Lima");
    const act = await correct(database, by, id, "start", "2021-05-21");
    const corrected = (await occasions()).find((one) => one.id === id)!;
    expect(corrected.record).toMatchObject({ place: "Lima", start: "2021-05-21" });
    expect(corrected.differences).toMatchObject([
      { property: "start", because: "corrected by hand", values: [{ value: "2021-05-21" }, { value: "2021-05-20" }] },
    ]);
    await undo(database, by, act);
    expect((await occasions()).find((one) => one.id === id)!.record.start).toBe("2021-05-20");
  });

  test("outlasts a newer reader, also one that reads other words", async () => {
    const [one, other] = await two();
    await judge(database, by, one, other, "same");
    await correct(database, by, (await occasions())[0]!.id, "place", "Lima");
    await add("Talks on Monday", { ...on("2021-05-04"), topics: ["trade"] }, "2");
    expect(await occasions()).toMatchObject([{ record: { place: "Lima", topics: ["trade"] } }]);
    const text = "Talks on Monday";
    const document = documentFromText(text, { published: "2021-05-05" });
    await keep(database, document, () => reading(document.id, []), "3");
    expect(await occasions()).toMatchObject([{ reports: [{ record: { start: "2021-05-20" } }] }]);
    await add(text, on("2021-05-03"), "4");
    expect(await occasions()).toMatchObject([{ record: { place: "Lima" } }]);
  });

  test("may be an occasion of its own: planned, known from the day it was entered, held once a report says so, and taken back", async () => {
    const {
      evidence: _evidence,
      rules: _rules,
      ...planned
    } = engagement({ status: "planned", start: "2021-07", end: "2021-07", participants: [boateng] });
    const act = await addOccasion(database, by, "Minister Boateng is to come to Lima in July 2021.", planned);
    expect((await relationOf(database, "GHA", "PER", { asOf: "2021-05-31" })).occasions).toEqual([]);
    expect((await relationOf(database, "GHA", "PER", { asOf: "2021-06-01" })).occasions).toMatchObject([{ record: { status: "planned" } }]);
    const document = documentFromText("Talks in July", { published: "2021-07-09" });
    const held = engagement({ start: "2021-07-08", end: "2021-07-08", participants: [boateng], evidence: [{ start: 0, end: 5, text: "Talks" }] });
    await keep(database, document, () => reading(document.id, [held]), "1");
    expect(await occasions()).toMatchObject([{ record: { status: "held", start: "2021-07-08" }, reports: [{}, {}], differences: [] }]);
    await undo(database, by, act);
    expect(await occasions()).toMatchObject([{ record: { status: "held" }, reports: [{ source: { id: document.id } }] }]);
  });

  test("may be a note, which stays with the thing", async () => {
    const [id] = await two();
    const act = await note(database, by, id, "Ask the embassy.");
    expect(await notesOf(database, id)).toEqual([{ act, by, text: "Ask the embassy." }]);
    await undo(database, by, act);
    expect(await notesOf(database, id)).toEqual([]);
  });

  test("is refused with a clear word where it cannot be", async () => {
    const [one, other] = await two();
    await expect(correct(database, by, one, "start", "next Monday")).rejects.toThrow("start: wants a date: 2022, 2022-06 or 2022-06-27");
    await expect(correct(database, by, one, "colour", "red")).rejects.toThrow("colour: is no property");
    await expect(correct(database, by, "nothing", "place", "Lima")).rejects.toThrow("nothing: the record holds no such entry");
    await expect(judge(database, by, one, one, "same")).rejects.toThrow("are one entry");
    await expect(split(database, by, other)).rejects.toThrow("stands alone");
    await expect(undo(database, by, 99)).rejects.toThrow("99: no such act");
    await expect(note(database, { ...by, author: " " }, one, "x")).rejects.toThrow("author: is empty");
    expect(await actsOf(database, { limit: 10 })).toEqual([]);
  });
});
