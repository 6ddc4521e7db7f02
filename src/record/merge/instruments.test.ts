import { describe, expect, test } from "vitest";
import type { InstrumentRecord } from "../../types/index.ts";
import { instrument } from "../made-up.test-data.ts";
import type { Report } from "../view.ts";
import { INSTRUMENTS } from "./instruments.ts";
import { mergeAll } from "./merge.ts";

/** Each in a report of its own, published a day apart. */
const merged = (...records: readonly Partial<InstrumentRecord>[]) =>
  mergeAll(
    "instruments",
    INSTRUMENTS,
    records.map(
      (record, at): Report<InstrumentRecord> => ({
        thing: `d${at}/instruments/0-5`,
        source: { id: `d${at}`, published: `2021-05-1${at}`, title: null, publisher: null, url: null },
        record: instrument(record),
      }),
    ),
  );

describe("reports of one instrument", () => {
  test("tell its life: the furthest step counts", () => {
    const [one, ...others] = merged({ action: "proposed", date: "2020" }, { action: "in-force", date: "2021-09-01" }, {});
    expect(others).toEqual([]);
    expect(one!.record).toMatchObject({ action: "in-force", date: "2021-09-01" });
    expect(one!.differences).toEqual([]);
  });
  test("differ on the day of one step", () => {
    const [one, ...others] = merged({}, { date: "2021-05-04" }, {});
    expect(others).toEqual([]);
    expect(one!.differences).toMatchObject([{ property: "date", values: [{ value: "2021-05-03" }, { value: "2021-05-04" }] }]);
  });
  test("of two titles stay two", () => {
    expect(merged({}, { title: "agreement on visas" })).toHaveLength(2);
  });
});

describe("sets of accords told by their number", () => {
  test("signed on one day are one set, and the numbers contradict each other", () => {
    const [one, ...others] = merged({ title: "six MoUs", type: "mou" }, { title: "five agreements" }, { title: "a total of six agreements" });
    expect(others).toEqual([]);
    expect(one!.differences).toMatchObject([
      { property: "count", values: [{ value: 6 }, { value: 5 }], because: "told by 2 independent sources against 1" },
    ]);
    expect(one!.record.title).toMatch(/six/);
  });
  test("of other days, or of no day, are not brought together", () => {
    expect(merged({ title: "six MoUs" }, { title: "five agreements", date: "2021-05-10" })).toHaveLength(2);
    expect(merged({ title: "six MoUs", date: null }, { title: "five agreements", date: null })).toHaveLength(2);
  });
});
