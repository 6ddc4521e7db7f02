import { describe, expect, test } from "vitest";
import type { EngagementRecord } from "../../types/index.ts";
import { engagement, person } from "../made-up.test-data.ts";
import { matchOccasions } from "./match-occasions.ts";

const told = (document: string, published: string | null, record: Partial<EngagementRecord>) => ({
  thing: `${document}/engagements/0-5`,
  source: { id: document, published, title: null, publisher: null, url: null },
  record: engagement(record),
});
const boateng = person("Ama Boateng", "foreign minister", "GHA");
const quispe = person("Luz Quispe", "foreign minister", "PER");
const on = (day: string) => ({ start: day, end: day });

describe("the matcher", () => {
  test("gives its grounds in words", () => {
    const match = matchOccasions(
      told("a", "2021-05-04", { ...on("2021-05-03"), mechanism: "Joint Commission", round: 3 }),
      told("b", "2022-06-01", { ...on("2021-05"), mechanism: "Ghana-Peru Joint Commission", round: 3 }),
    );
    expect(match.verdict).toBe("same");
    expect(match.features.map(({ says }) => says)).toEqual(["both Joint Commission", "both round 3", "dates that do not contradict each other"]);
  });
  test("answers the same whichever comes first", () => {
    const [one, other] = [
      told("a", "2021-05-04", { ...on("2021-05-03"), place: "Lima", participants: [boateng] }),
      told("b", "2021-05-09", { place: "Peru", participants: [person("Boateng", null, "GHA")] }),
    ];
    expect(matchOccasions(one, other)).toMatchObject({ verdict: "same", score: matchOccasions(other, one).score });
  });
  test("leaves what it cannot tell to a person", () => {
    const plan = told("a", "2021-05-04", { kind: "visit", status: "planned", place: "Peru", participants: [boateng] });
    const months = told("b", "2021-09-05", { kind: "visit", ...on("2021-09-03"), participants: [boateng] });
    expect(matchOccasions(plan, months)).toMatchObject({ verdict: "different", barred: false });
    const both = told("b", "2021-09-05", { ...months.record, place: "Peru", topics: ["trade"] });
    expect(matchOccasions({ ...plan, record: { ...plan.record, topics: ["trade"] } }, both).verdict).toBe("undecided");
    const dayLater = told("b", "2021-05-05", { ...on("2021-05-04"), participants: [boateng] });
    expect(matchOccasions(told("a", "2021-05-05", { ...on("2021-05-03"), participants: [boateng] }), dayLater).verdict).toBe("undecided");
  });
  test("follows a plan that is put off, or called off, but not one that was told after the day", () => {
    const plan = told("a", "2021-05-04", { status: "planned", ...on("2021-05-12"), place: "Lima", participants: [boateng, quispe] });
    const held = { ...on("2021-05-20"), place: "Lima", participants: [boateng, quispe] };
    expect(matchOccasions(plan, told("b", "2021-05-21", held)).verdict).toBe("same");
    expect(matchOccasions(plan, told("b", "2021-05-10", { ...held, status: "planned" })).verdict).toBe("same");
    expect(matchOccasions(plan, told("b", "2021-05-21", { ...held, participants: [boateng] })).verdict).toBe("different");
    expect(matchOccasions(plan, told("b", "2021-07-21", { ...held, ...on("2021-07-20") })).barred).toBe(true);
    expect(matchOccasions(plan, told("b", "2021-05-21", { ...held, ...on("2021-05-01") })).barred).toBe(true);
    expect(matchOccasions(told("a", "2021-05-13", { ...plan.record, status: "held" }), told("b", "2021-05-21", held)).barred).toBe(true);
    const visit = told("a", "2021-05-04", { kind: "visit", status: "planned", place: "Accra", participants: [quispe] });
    const off = { ...visit.record, status: "cancelled" } as const;
    expect(matchOccasions(visit, told("b", "2021-06-10", off)).verdict).toBe("same");
    expect(matchOccasions(told("a", "2021-07-04", visit.record), told("b", "2021-06-10", off)).verdict).toBe("different");
  });
  test("knows a gathering of the same three parties, and an out-of-the-way place", () => {
    const three = { kind: "conference", states: ["CHL", "GHA", "PER"], status: "planned" } as const;
    expect(matchOccasions(told("a", "2021-05-04", { ...three, place: "Peru" }), told("b", "2021-05-05", { ...three, place: "Lima" })).verdict).toBe(
      "same",
    );
    expect(matchOccasions(told("a", "2021-05-04", three), told("b", "2021-05-05", { ...three, states: ["GHA", "PER"] })).verdict).toBe("different");
    const border = (day: string) => ({ ...on(day), place: "Tumbes", topics: ["borders"] });
    expect(matchOccasions(told("a", "2021-05-04", border("2021-05")), told("b", "2021-05-25", border("2021-05-20"))).verdict).toBe("same");
  });
  test.each([
    ["other rounds", { mechanism: "Joint Commission", round: 3 }, { mechanism: "Joint Commission", round: 4 }, "rounds 3 and 4"],
    [
      "other mechanisms",
      { mechanism: "Joint Commission" },
      { mechanism: "Political Consultations" },
      "Joint Commission, and Political Consultations",
    ],
    ["other weeks", on("2021-05-03"), on("2021-05-20"), "17 days apart"],
    ["a call", { kind: "call", format: "phone" }, {}, "a call and a meeting, or one of them by telephone"],
  ] as const)("bars %s", (_, a, b, says) => {
    const match = matchOccasions(told("a", null, a), told("b", null, b));
    expect([match.verdict, match.barred]).toEqual(["different", true]);
    expect(match.features.filter(({ weight }) => weight < -100).map((feature) => feature.says)).toEqual([says]);
  });
});
