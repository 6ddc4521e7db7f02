import { describe, expect, test } from "vitest";
import { engagement, person } from "../../record/made-up.test-data.ts";
import { sayAmount, sayDates, sayEngagement, sayOrdinal, sayPerson, sayState, sayWhen } from "./index.ts";

test.each([
  ["2021-05-03", "2021-05-03", "3 May 2021"],
  ["2021-05-03", "2021-05-05", "3 to 5 May 2021"],
  ["2021-05-30", "2021-06-02", "30 May to 2 June 2021"],
  ["2021-12-30", "2022-01-02", "30 December 2021 to 2 January 2022"],
  ["2021-05", "2021-05", "May 2021"],
  ["2021", null, "2021"],
  [null, null, null],
])("%s to %s", (start, end, said) => {
  expect(sayDates(start, end)).toBe(said);
});

test("when, as it stands in a sentence", () => {
  expect([sayWhen("2021-05-03", null), sayWhen("2021-05", "2021-05"), sayWhen("2021-05-03", "2021-05-05"), sayWhen(null, null)]).toEqual([
    "on 3 May 2021",
    "in May 2021",
    "from 3 to 5 May 2021",
    "",
  ]);
});

test.each([
  [14_450_000_000, "USD", "USD 14.45 billion"],
  [500_000_000, "EUR", "EUR 500 million"],
  [23_450, "persons", "23,450 persons"],
  [3.5, "percent", "3.5 percent"],
  [2e12, "JPY", "JPY 2 trillion"],
])("%d %s", (value, unit, said) => {
  expect(sayAmount(value, unit)).toBe(said);
});

test("ordinals", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(sayOrdinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "102nd",
    "111th",
  ]);
});

test("states and persons", () => {
  expect([sayState("USA"), sayState("PER"), sayState("PHL")]).toEqual(["the United States", "Peru", "the Philippines"]);
  expect(sayPerson(person("Ama Boateng", "secretary (west)", "GHA"))).toBe("Secretary (West) Ama Boateng of Ghana");
  expect(sayPerson(person(null, "foreign minister", "PER"))).toBe("the Foreign Minister of Peru");
});

const boateng = person("Ama Boateng", "foreign minister", "GHA");
const quispe = person("Luz Quispe", "foreign minister", "PER");
describe("an engagement in a sentence", () => {
  test.each([
    [
      { kind: "call", format: "phone", participants: [boateng, quispe], start: "2021-05-03", end: "2021-05-03" },
      "Foreign Minister Ama Boateng of Ghana and Foreign Minister Luz Quispe of Peru spoke by telephone on 3 May 2021.",
    ],
    [
      { kind: "visit", participants: [boateng], place: "Lima", status: "planned", start: "2021-06", end: "2021-06" },
      "Foreign Minister Ama Boateng of Ghana is to visit Lima in June 2021.",
    ],
    [{ kind: "visit", place: "Peru", status: "invited" }, "A visit from Ghana to Peru has been proposed."],
    [
      { kind: "consultations", mechanism: "Joint Commission", round: 3, place: "Accra", participants: [boateng] },
      "Ghana and Peru held the 3rd Joint Commission in Accra. Taking part: Foreign Minister Ama Boateng of Ghana.",
    ],
    [{ kind: "meeting", format: "video", status: "cancelled" }, "Ghana and Peru were to hold talks by video conference. This was cancelled."],
    [
      { kind: "conference", bodies: ["AU"], mechanism: "Ocean Summit", participants: [person("Ama Boateng", "minister of foreign affairs", "GHA")] },
      "Ghana, Peru and the AU took part in the Ocean Summit. Taking part: Ama Boateng, Minister of Foreign Affairs of Ghana.",
    ],
  ] as const)("%o", (given, said) => {
    expect(sayEngagement(engagement(given as Parameters<typeof engagement>[0]))).toBe(said);
  });
});
