import { describe, expect, test } from "vitest";
import { countIn } from "./counts.ts";

describe("how many accords a title speaks of", () => {
  test.each([
    ["six MoUs", 6],
    ["A total of 11 memoranda of understanding", 11],
    ["Seven bilateral agreements", 7],
    ["MoU on fisheries", null],
    ["two agreements on fisheries", null],
    ["2003 Ceasefire Understanding", null],
    ["several agreements", null],
    ["Plan of Action 2022-2027", null],
  ])("%s: %s", (title, count) => expect(countIn(title)).toBe(count));
});
