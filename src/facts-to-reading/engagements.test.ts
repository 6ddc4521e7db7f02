import { describe, expect, test } from "vitest";
import { foldEngagements } from "./engagements.ts";
import { engagement, person } from "./made-up.test-data.ts";

const MUTUA = person("Alfred Mutua", "foreign minister", "KEN");
const HUITFELDT = person("Anniken Huitfeldt", "foreign minister", "NOR");
const RUTO = person("William Ruto", "president", "KEN");

describe("one occasion told twice", () => {
  test("becomes one record with what each telling gives, its evidence and its rules", () => {
    const folded = foldEngagements([
      engagement(0, { participants: [MUTUA, HUITFELDT], start: "2022-06", end: "2022-06", topics: ["trade"] }),
      engagement(50, { start: "2022-06-22", end: "2022-06-22", place: "Oslo", format: "in-person", topics: ["energy"] }, "engagements/talks-between"),
    ]);
    expect(folded).toMatchObject([
      {
        start: "2022-06-22",
        end: "2022-06-22",
        place: "Oslo",
        format: "in-person",
        participants: [MUTUA, HUITFELDT],
        topics: ["energy", "trade"],
        rules: ["engagements/met", "engagements/talks-between"],
      },
    ]);
    expect(folded[0]!.evidence.map(({ start }) => start)).toEqual([0, 50]);
  });
  test("a bare “the talks” joins the consultations told by name", () => {
    const folded = foldEngagements([
      engagement(0, { kind: "consultations", mechanism: "Political Consultations", round: 3, start: "2022-06-22", end: "2022-06-22" }),
      engagement(50, {}),
    ]);
    expect(folded).toMatchObject([{ kind: "consultations", mechanism: "Political Consultations", round: 3 }]);
  });
  test("a bare “the meeting” joins the one told nearest before", () => {
    const folded = foldEngagements([
      engagement(0, { participants: [MUTUA, HUITFELDT], start: "2022-06-22" }),
      engagement(50, { participants: [RUTO, HUITFELDT], start: "2022-06-23" }),
      engagement(60, { topics: ["energy"] }),
    ]);
    expect(folded.map(({ topics }) => topics)).toEqual([[], ["energy"]]);
  });
  test("what is told behind it as long gone is another meeting", () => {
    const told = [
      engagement(0, { participants: [MUTUA, HUITFELDT] }),
      engagement(50, { participants: [MUTUA, HUITFELDT], start: "2018-05", end: "2018-05" }),
    ];
    expect(foldEngagements(told, [], "2022-06-27").map(({ start }) => start)).toEqual([null, "2018-05"]);
  });
  test("a courtesy call stands beside the session that its guest led", () => {
    const told = [
      engagement(0, { kind: "consultations", mechanism: "Political Consultations", start: "2022-06-22", end: "2022-06-22" }),
      engagement(50, { participants: [MUTUA, HUITFELDT] }, "engagements/called-on"),
    ];
    expect(foldEngagements(told)).toHaveLength(2);
  });
  test("one with one and one with another are two meetings", () => {
    const told = [engagement(0, { participants: [MUTUA, HUITFELDT] }), engagement(50, { participants: [RUTO, HUITFELDT] })];
    expect(foldEngagements(told)).toHaveLength(2);
  });
  test("somebody known by office only is the named holder of that office", () => {
    const folded = foldEngagements([
      engagement(0, { participants: [MUTUA, HUITFELDT], start: "2022-06-22", end: "2022-06-22" }),
      engagement(50, { participants: [person(null, "foreign minister", "KEN"), HUITFELDT], start: "2022-06-22", end: "2022-06-22" }),
    ]);
    expect(folded.map(({ participants }) => participants)).toEqual([[MUTUA, HUITFELDT]]);
  });
});

describe("what stays apart", () => {
  const two = (a: Parameters<typeof engagement>[1], b: Parameters<typeof engagement>[1]) => foldEngagements([engagement(0, a), engagement(50, b)]);
  test("different days", () => {
    expect(two({ start: "2022-06-22", end: "2022-06-22" }, { start: "2022-06-24", end: "2022-06-24" })).toHaveLength(2);
  });
  test("different rounds", () => {
    const round = (n: number) => ({ kind: "consultations" as const, mechanism: "Political Consultations", round: n });
    expect(two(round(3), round(4))).toHaveLength(2);
  });
  test("what has been and what is planned", () => {
    expect(two({ start: "2022-06-22", end: "2022-06-22" }, { status: "planned", start: "2022-10", end: "2022-10" })).toHaveLength(2);
  });
  test("a telephone call and a meeting in person", () => {
    expect(two({ kind: "call", format: "phone" }, { format: "in-person" })).toHaveLength(2);
  });
  test("a visit and the talks held during it", () => {
    expect(
      two({ kind: "visit", format: "in-person", place: "Norway", participants: [RUTO] }, { participants: [RUTO], start: "2022-06-22" }),
    ).toHaveLength(2);
  });
  test("other parties", () => {
    expect(two({ start: "2022-06-22", states: ["KEN", "NOR"] }, { start: "2022-06-22", states: ["CHL", "PER"] })).toHaveLength(2);
  });
  test("a guest's meetings with two hosts on one day", () => {
    const støre = person("Jonas Gahr Støre", "prime minister", "NOR");
    expect(
      two({ participants: [MUTUA, HUITFELDT], start: "2022-06-22" }, { participants: [MUTUA, støre], start: "2022-06-22", format: "in-person" }),
    ).toHaveLength(2);
  });
  test("meetings in two countries", () => {
    expect(two({ participants: [MUTUA, HUITFELDT], place: "Oslo" }, { participants: [MUTUA, HUITFELDT], place: "Nairobi" })).toHaveLength(2);
  });
  test("a forum and a meeting of two of those who sit in it", () => {
    const forum = { kind: "conference" as const, mechanism: "Oslo Forum", participants: [MUTUA, HUITFELDT] };
    expect(two(forum, { participants: [MUTUA, HUITFELDT] })).toHaveLength(2);
  });
  test("other persons of the same two states", () => {
    expect(two({ participants: [MUTUA, HUITFELDT] }, { participants: [RUTO, person("Jonas Gahr Støre", "prime minister", "NOR")] })).toHaveLength(2);
  });
});

test("“their talks” alone, without person, date, place or form, is no occasion", () => {
  expect(foldEngagements([engagement(0, {})])).toEqual([]);
  expect(foldEngagements([])).toEqual([]);
});
