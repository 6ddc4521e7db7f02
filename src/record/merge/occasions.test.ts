import { describe, expect, test } from "vitest";
import type { EngagementRecord } from "../../types/index.ts";
import { engagement, person } from "../made-up.test-data.ts";
import type { Report } from "../view.ts";
import { mergeAll } from "./merge.ts";
import { OCCASIONS } from "./occasions.ts";

const occasionsOf = (reports: readonly Report<EngagementRecord>[]) => mergeAll("engagements", OCCASIONS, reports);

/** Each in a report of its own, published in the order given. */
const reports = (...records: readonly Partial<EngagementRecord>[]): readonly Report<EngagementRecord>[] =>
  records.map((record, index) => ({
    thing: `d${index}/engagements/0-5`,
    source: { id: `d${index}`, published: `2021-05-1${index}`, title: null, publisher: null, url: null },
    record: engagement(record),
  }));
const boateng = person("Ama Boateng", "foreign minister", "GHA");
const quispe = person("Luz Quispe", "foreign minister", "PER");
const may3 = { start: "2021-05-03", end: "2021-05-03" };

describe("reports of one occasion", () => {
  test("join over shared persons, and the fullest values are preferred", () => {
    const [occasion, ...others] = occasionsOf(
      reports(
        { ...may3, participants: [boateng] },
        { start: "2021-05", end: "2021-05", place: "Lima", participants: [person("Boateng", null, "GHA"), quispe] },
      ),
    );
    expect(others).toEqual([]);
    expect(occasion?.record).toMatchObject({ start: "2021-05-03", place: "Lima", participants: [boateng, quispe] });
    expect(occasion?.reports).toHaveLength(2);
    expect(occasion?.differences).toEqual([]);
  });

  test("keep a contradiction with each side's reports", () => {
    const [occasion, ...others] = occasionsOf(
      reports(
        { ...may3, participants: [boateng, quispe] },
        { start: "2021-05-04", end: "2021-05-04", participants: [boateng, quispe] },
        { ...may3, participants: [boateng, quispe] },
      ),
    );
    expect(others).toEqual([]);
    expect(occasion?.record.start).toBe("2021-05-03");
    expect(occasion?.differences).toEqual([
      {
        property: "start",
        values: [
          { value: "2021-05-03", things: ["d2/engagements/0-5", "d0/engagements/0-5"] },
          { value: "2021-05-04", things: ["d1/engagements/0-5"] },
        ],
        because: "told by 2 independent sources against 1",
      },
    ]);
  });

  test("follow a plan that is moved: the newest day counts, and is no contradiction", () => {
    const both = { status: "planned", place: "Lima", participants: [boateng, quispe] } as const;
    const [occasion, ...others] = occasionsOf(
      reports({ ...both, start: "2021-05-17", end: "2021-05-17" }, { ...both, start: "2021-05-24", end: "2021-05-24" }),
    );
    expect(others).toEqual([]);
    expect(occasion).toMatchObject({ record: { start: "2021-05-24", end: "2021-05-24" }, differences: [] });
  });

  test("take the days from what happened, not one of them from the plan", () => {
    const joint = { kind: "consultations", mechanism: "Joint Commission", round: 3 } as const;
    const [occasion] = occasionsOf(
      reports({ ...joint, status: "planned", start: "2021", end: "2021" }, { ...joint, start: null, end: "2021-05-11" }),
    );
    expect(occasion?.record).toMatchObject({ start: null, end: "2021-05-11" });
  });

  test("join over the round of a mechanism, planned and then held", () => {
    const joint = { kind: "consultations", mechanism: "Joint Commission", round: 3 } as const;
    const [occasion, ...others] = occasionsOf(reports({ ...joint, status: "planned", start: "2021-05", end: "2021-05" }, { ...joint, ...may3 }));
    expect(others).toEqual([]);
    expect(occasion?.record).toMatchObject({ status: "held", start: "2021-05-03" });
  });
});

test("what was announced is no contradiction of how it came", () => {
  const joint = { kind: "consultations", mechanism: "Joint Commission" } as const;
  const [occasion] = occasionsOf(
    reports(
      { ...joint, status: "planned", start: "2021-05-02", end: "2021-05-02", place: "Lima", format: "in-person" },
      { ...joint, ...may3, format: "video", participants: [boateng] },
    ),
  );
  expect(occasion).toMatchObject({ record: { status: "held", start: "2021-05-03", format: "video", place: null }, differences: [] });
});

describe("an occasion told without a date", () => {
  const join = (one: Partial<EngagementRecord>, other: Partial<EngagementRecord>): number => occasionsOf(reports(one, other)).length;

  test("lies about the day of its report", () => {
    expect(join({ start: "2021-05-09", end: "2021-05-09", participants: [boateng] }, { participants: [boateng] })).toBe(1);
    expect(join({ start: "2021-03-09", end: "2021-03-09", participants: [boateng] }, { participants: [boateng] })).toBe(2);
    expect(join({ status: "planned", participants: [boateng] }, { start: "2021-06-20", end: "2021-06-20", participants: [boateng] })).toBe(1);
  });

  test("joins another without a date only over a person, a name or a place", () => {
    expect(join({ kind: "visit", status: "invited", place: "Peru" }, { kind: "visit", status: "invited", place: "Peru" })).toBe(1);
    expect(join({ kind: "visit", status: "invited", place: "Peru" }, { kind: "visit", status: "invited" })).toBe(2);
    expect(join({}, {})).toBe(2);
  });
});

describe("different occasions stay apart", () => {
  test.each([
    [
      "other ministers on the same day",
      { ...may3, participants: [boateng, quispe] },
      { ...may3, participants: [person("Kojo Mensah", "trade minister", "GHA"), person("Raúl Vega", "trade minister", "PER")] },
    ],
    ["other rounds", { mechanism: "Joint Commission", round: 3 }, { mechanism: "Joint Commission", round: 4 }],
    ["other weeks", { ...may3, participants: [boateng, quispe] }, { start: "2021-05-20", end: "2021-05-20", participants: [boateng, quispe] }],
    ["a call and talks", { ...may3, kind: "call", format: "phone", participants: [boateng] }, { ...may3, participants: [boateng] }],
    ["nothing but a month in common", { start: "2021-05", end: "2021-05" }, { start: "2021-05", end: "2021-05" }],
    [
      "a third party each",
      { ...may3, kind: "conference", states: ["GHA", "KEN", "PER"], participants: [boateng, quispe] },
      { ...may3, kind: "conference", states: ["CHL", "GHA", "PER"], participants: [boateng, quispe] },
    ],
    ["one state in common", { ...may3, states: ["GHA", "PER"] }, { ...may3, states: ["FRA", "PER"] }],
  ] as const)("%s", (_, one, other) => {
    expect(occasionsOf(reports(one, other))).toHaveLength(2);
  });

  test("two records of one report, which the reader told apart", () => {
    const [one] = reports({ ...may3, participants: [boateng] });
    expect(occasionsOf([one!, { ...one!, thing: "d0/engagements/9-14" }])).toHaveLength(2);
  });
});
