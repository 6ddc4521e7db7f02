import { expect, test } from "vitest";
import { readerFromDisk } from "../../apps/reader.ts";
import { documentFromText } from "../../source-to-document/index.ts";

const read = readerFromDisk();
const accordOn = (text: string) => read(documentFromText(text, { published: "2023-05-17" })).instruments.map(({ date }) => date);

test.each([
  ["Norway and Chile recalled the Treaty of Friendship of 12 May 1994.", "1994-05-12"],
  ["Norway and Chile welcomed the Agreement on Fisheries, signed in April 2014.", "2014-04"],
  ["Norway and Chile praised their 1979 Treaty of Friendship.", "1979"],
])("an accord has the date at its name: %s", (text, date) => expect(accordOn(text)).toEqual([date]));
test("a date elsewhere in the sentence is not its own", () => {
  expect(accordOn("On Monday Norway and Chile recalled the Treaty of Friendship.")).toEqual([null]);
});
