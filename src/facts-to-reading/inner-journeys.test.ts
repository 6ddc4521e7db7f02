import { expect, test } from "vitest";
import { readerFromDisk } from "../apps/reader.ts";
import { documentFromText } from "../source-to-document/index.ts";

const read = readerFromDisk();
const visits = (text: string) =>
  read(documentFromText(text, { published: "2022-06-27" }))
    .engagements.filter(({ kind }) => kind === "visit")
    .map(({ status, start, end, place }) => [status, start, end, place]);

test("a way within the visited state is part of the visit, which has the state for its place", () => {
  expect(
    visits(
      "Ghana's president, Kofi Mensah, arrived in Hanoi on Monday for a four-day visit to Vietnam. On Wednesday he will travel to Ho Chi Minh City.",
    ),
  ).toEqual([["ongoing", "2022-06-27", "2022-06-30", "Vietnam"]]);
});
test("another state is another visit", () => {
  expect(
    visits("Ghana's president, Kofi Mensah, arrived in Hanoi on Monday for a four-day visit to Vietnam. On Friday he will travel to Kuala Lumpur.")
      .length,
  ).toBe(2);
});
test("by the calendar it goes on", () => {
  expect(visits("Ghana's president, Kofi Mensah, paid a visit to Peru from 25 to 29 June.")).toEqual([
    ["ongoing", "2022-06-25", "2022-06-29", "Peru"],
  ]);
});
