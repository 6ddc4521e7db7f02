import { expect, test } from "vitest";
import { readerFromDisk } from "../apps/reader.ts";
import { documentFromText } from "../source-to-document/index.ts";

const read = readerFromDisk();
const topicsOf = (...paragraphs: readonly string[]) =>
  read(documentFromText(paragraphs.join("\n\n"), { published: "2023-03-15" })).engagements.map(({ kind, states, topics }) => [
    kind,
    states.join(),
    topics,
  ]);

test("a meeting is about what its sentence tells and the ones behind it go on about", () => {
  expect(
    topicsOf(
      "Kenyan Foreign Minister Alice Wanjiru met her Danish counterpart, Lars Holm, in Nairobi on Monday.",
      "They discussed trade and fisheries. Climate change was also on the agenda.",
    ),
  ).toEqual([["meeting", "DNK,KEN", ["climate", "fisheries", "trade"]]]);
});
test("figures and history are not what was talked about", () => {
  expect(
    topicsOf(
      "Kenyan Foreign Minister Alice Wanjiru met her Danish counterpart, Lars Holm, in Nairobi on Monday to discuss fisheries.",
      "Exports of tea grew by 4 percent in 2021.",
    ),
  ).toEqual([["meeting", "DNK,KEN", ["fisheries"]]]);
});
test("a visit has the topics of its talks", () => {
  const told = topicsOf(
    "Danish Foreign Minister Lars Holm arrived in Kenya on Monday for a three-day visit.",
    "On Tuesday Holm held talks on tourism with Kenyan Foreign Minister Alice Wanjiru.",
  );
  expect(told).toEqual([
    ["visit", "DNK,KEN", ["tourism"]],
    ["meeting", "DNK,KEN", ["tourism"]],
  ]);
});
