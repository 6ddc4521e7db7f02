import { expect, test } from "vitest";
import { readerFromDisk } from "../apps/reader.ts";
import { documentFromText } from "../source-to-document/index.ts";

test("half a year is no date: a record's dates keep its year", () => {
  const reading = readerFromDisk()(
    documentFromText(
      "Kenyan President Daniel Mutua welcomed Prime Minister Lars Holm's invitation to Copenhagen for the Nordic-Africa Summit in the second half of 2023. Kenya and Denmark agreed to open a joint port office in the first half of 2024.",
      { published: "2023-03-15" },
    ),
  );
  expect(reading.engagements.map(({ start }) => start)).toContain("2023");
  expect(reading.commitments.map(({ due }) => due)).toEqual(["2024"]);
});
