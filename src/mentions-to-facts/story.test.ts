import { expect, test } from "vitest";
import { readerFromDisk } from "../apps/reader.ts";
import { documentFromText } from "../source-to-document/index.ts";

const read = readerFromDisk();
const readOn = (published: string, ...paragraphs: readonly string[]) => read(documentFromText(paragraphs.join("\n\n"), { published }));
const daysOf = (reading: ReturnType<typeof read>) => reading.engagements.map(({ kind, start, end }) => [kind, start, end]);

test("an undated meeting has the day told before it in its paragraph, else the day of the news", () => {
  const reading = readOn(
    "2023-03-15",
    "Kenyan Foreign Minister Alice Wanjiru met her Danish counterpart, Lars Holm, in Nairobi on Monday.",
    "Holm then received Senegalese Prime Minister Moussa Diop.",
    "On Tuesday he flew to Kampala. There he held talks with Ugandan Foreign Minister Grace Okello.",
  );
  expect(reading.engagements.filter((one) => one.kind === "meeting").map((one) => [one.states.join(), one.start])).toEqual([
    ["DNK,KEN", "2023-03-13"],
    ["DNK,SEN", "2023-03-13"],
    ["DNK,UGA", "2023-03-14"],
  ]);
});
test("the dateline's day dates the news; a meeting told as recent has none", () => {
  const reading = readOn(
    "2023-03-15",
    "NAIROBI, March 15 (Savanna) -- Kenyan Foreign Minister Alice Wanjiru met her Danish counterpart, Lars Holm. She welcomed the recent meeting between President Daniel Mutua of Kenya and Ugandan President Moses Kato.",
  );
  expect(reading.engagements.map((one) => [one.states.join(), one.start])).toEqual([
    ["DNK,KEN", "2023-03-15"],
    ["KEN,UGA", null],
  ]);
});
test("a visit's length gives its other end; one that has only begun has none", () => {
  expect(daysOf(readOn("2023-03-15", "Danish Foreign Minister Lars Holm arrived in Kenya on Monday for a three-day visit."))).toEqual([
    ["visit", "2023-03-13", "2023-03-15"],
  ]);
  expect(daysOf(readOn("2023-03-15", "Danish Foreign Minister Lars Holm arrived in Kenya on Monday."))).toEqual([["visit", "2023-03-13", null]]);
  expect(daysOf(readOn("2023-03-15", "Danish Foreign Minister Lars Holm concluded a two-day visit to Kenya on Monday."))).toEqual([
    ["visit", "2023-03-12", "2023-03-13"],
  ]);
});
test("what is done in the course of a visit does not date it", () => {
  const reading = readOn("2023-03-15", "The treaty was signed on Monday during a visit to Kenya by Danish Foreign Minister Lars Holm.");
  expect(daysOf(reading).find(([kind]) => kind === "visit")).toEqual(["visit", null, null]);
});
test("a plan is dated as an event by the day on which it was told", () => {
  const { events } = readOn("2023-03-15", "Danish Foreign Minister Lars Holm will meet his Kenyan counterpart, Alice Wanjiru, in Nairobi next week.");
  expect(events.map(({ type, date }) => [type, date])).toEqual([["AGREE", "2023-03-15"]]);
});
