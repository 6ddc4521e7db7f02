import { expect, test } from "vitest";
import { readerFromDisk } from "../../apps/reader.ts";
import { documentFromText } from "../../source-to-document/index.ts";

const read = readerFromDisk();
const placesOf = (text: string) => read(documentFromText(text, { published: "2023-05-17" })).engagements.map(({ place }) => place);

test("a capital told by its state is the city that the text names", () => {
  expect(
    placesOf(
      "OSLO, May 16 (NPA) -- Chilean Foreign Minister Ana Rojas met her Omani counterpart in the Norwegian capital on Tuesday. She had reached Oslo on Monday.",
    ),
  ).toContain("Oslo");
});
test("one that the text does not name is none", () => {
  expect(placesOf("Chilean Foreign Minister Ana Rojas met her Omani counterpart in the Norwegian capital on Tuesday.")).toEqual([null]);
});
test("the house goes before the town", () => {
  expect(placesOf("Chilean Foreign Minister Ana Rojas met her Omani counterpart at Al Alam Palace in Muscat on Tuesday.")).toEqual([
    "Al Alam Palace",
  ]);
});
test("'here' is the place of the dateline, outside quotations", () => {
  expect(placesOf("OSLO, May 16 (NPA) -- Chilean Foreign Minister Ana Rojas met her Omani counterpart here on Tuesday.")).toEqual(["OSLO"]);
  expect(placesOf('OSLO, May 16 (NPA) -- "We met here," Chilean Foreign Minister Ana Rojas said of her Omani counterpart.')).not.toContain("OSLO");
});
