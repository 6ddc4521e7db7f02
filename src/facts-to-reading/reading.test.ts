import { describe, expect, test } from "vitest";
import type { Fact } from "../types/index.ts";
import { foldFacts } from "./index.ts";
import { engagement, factsOf, instrument } from "./made-up.test-data.ts";

const both = ["KEN", "NOR"];
const eventsOf = (...facts: readonly Fact[]) =>
  foldFacts(factsOf(facts)).events.map(({ type, source, target, date }) => ({ type, source, target, date }));

describe("events", () => {
  test("a meeting held is CONSULT, all parties on both sides", () => {
    expect(eventsOf(engagement(0, { start: "2022-06-22", end: "2022-06-22" }))).toEqual([
      { type: "CONSULT", source: both, target: both, date: "2022-06-22" },
    ]);
  });
  test("a body takes part like a state", () => {
    expect(eventsOf(engagement(0, { kind: "conference", states: ["NOR"], bodies: ["AU"], start: "2022-06-22", end: "2022-06-22" }))).toMatchObject([
      { type: "CONSULT", source: ["AU", "NOR"], target: ["AU", "NOR"] },
    ]);
  });
  test("a planned meeting is AGREE, an invitation nothing", () => {
    expect(eventsOf(engagement(0, { status: "planned", start: "2022-10", end: "2022-10" }))).toMatchObject([
      { type: "AGREE", source: both, target: both },
    ]);
    expect(eventsOf(engagement(0, { kind: "visit", status: "invited", format: "in-person" }))).toEqual([]);
  });
  test("an exercise is COOPERATE", () => {
    expect(eventsOf(engagement(0, { kind: "exercise", mechanism: "Northern Wind", start: "2022-06" }))).toMatchObject([{ type: "COOPERATE" }]);
  });
  test("signing is SUPPORT, agreeing AGREE, negotiating nothing", () => {
    expect(eventsOf(instrument(0, { action: "signed", date: "2022-06-22" }))).toEqual([
      { type: "SUPPORT", source: both, target: both, date: "2022-06-22" },
    ]);
    expect(eventsOf(instrument(0, { action: "agreed" }))).toMatchObject([{ type: "AGREE" }]);
    expect(eventsOf(instrument(0, { action: "negotiating" }))).toEqual([]);
  });
  test("one per source, target and type, dated by the day before publication that is told first, else by the newest", () => {
    const dayOf = (...starts: readonly string[]) =>
      eventsOf(...starts.map((start, index) => engagement(50 * index, { start, end: start }))).map(({ date }) => date);
    expect(dayOf("2022-06-22", "2022-06-24")).toEqual(["2022-06-22"]);
    expect(dayOf("2019-05-02", "2022-06-24")).toEqual(["2022-06-24"]);
    expect(dayOf("2018-03-01", "2019-05-02")).toEqual(["2019-05-02"]);
  });
});

describe("accords", () => {
  test("told twice, they are one with the longer title and the newest action", () => {
    const { instruments } = foldFacts(
      factsOf([
        instrument(0, { title: "Agreement on Fisheries and Aquaculture", action: "negotiating", topics: ["fisheries"] }),
        instrument(50, { title: "Agreement on Fisheries", action: "signed", date: "2022-06-22", topics: ["maritime"] }),
      ]),
    );
    expect(instruments).toMatchObject([
      { title: "Agreement on Fisheries and Aquaculture", action: "signed", date: "2022-06-22", topics: ["fisheries", "maritime"] },
    ]);
  });
  test("of another title, type or pair they stay apart", () => {
    const facts = [
      instrument(0, {}),
      instrument(10, { title: "Agreement on Air Services" }),
      instrument(20, { type: "mou" }),
      instrument(30, { states: ["CHL", "PER"] }),
    ];
    expect(foldFacts(factsOf(facts)).instruments).toHaveLength(4);
  });
  test("signed without a date of its own: on the day of the talks; only mentioned: none", () => {
    const talks = engagement(0, { start: "2022-06-22", end: "2022-06-22" });
    const dated = (action: "signed" | "mentioned") => foldFacts(factsOf([talks, instrument(50, { action })])).instruments[0]!.date;
    expect(dated("signed")).toBe("2022-06-22");
    expect(dated("mentioned")).toBeNull();
  });
});

test("equal facts become one record with everybody's evidence", () => {
  const told = { kind: "partnership" as const, rule: "partnerships/named-standing" };
  const values = { label: "Strategic Partnership", since: "2015", states: both, bodies: [] };
  const at = (start: number) => [{ start, end: start + 1, text: "x" }];
  const { partnerships } = foldFacts(
    factsOf([
      { ...told, sentence: 0, evidence: at(0), values },
      { ...told, sentence: 3, evidence: at(30), values: { ...values, label: "strategic partnership" } },
      { ...told, sentence: 4, evidence: at(40), values: { ...values, states: ["CHL", "PER"] } },
    ]),
  );
  expect(partnerships.map(({ states, evidence }) => [states, evidence.map(({ start }) => start)])).toEqual([
    [both, [0, 30]],
    [["CHL", "PER"], [40]],
  ]);
});

test("no facts, empty lists", () => {
  expect(foldFacts(factsOf([]))).toEqual({
    id: "made-up",
    engagements: [],
    instruments: [],
    partnerships: [],
    milestones: [],
    indicators: [],
    commitments: [],
    statements: [],
    events: [],
  });
});
