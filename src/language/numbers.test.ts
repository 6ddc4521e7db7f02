import { expect, test } from "vitest";
import { MAGNITUDES, numberWord, ordinalOf } from "./numbers.ts";

test.each([
  ["zero", 0],
  ["Nineteen", 19],
  ["sixty", 60],
  ["sixty-five", 65],
  ["hundred", 100],
])("%s is %i", (word, value) => expect(numberWord(word)).toBe(value));
test.each(["sixty-twelve", "five-sixty", "fifth", "a", "", "65"])("%j is no number in words", (word) => expect(numberWord(word)).toBeNull());

test.each([
  ["1st", 1],
  ["22nd", 22],
  ["113th", 113],
  ["first", 1],
  ["twelfth", 12],
  ["thirtieth", 30],
  ["Twenty-First", 21],
  ["IV", 4],
  ["IX", 9],
  ["XIV", 14],
  ["XXVI", 26],
  ["XL", 40],
])("%s is the number %i", (word, value) => expect(ordinalOf(word)).toBe(value));
test.each(["zeroth", "I", "xiv", "MCM", "five", "5", "5thly", "twenty-five"])("%j is no ordinal", (word) => expect(ordinalOf(word)).toBeNull());

test("powers", () => {
  expect([MAGNITUDES.crore, MAGNITUDES.lakh, MAGNITUDES.bn, MAGNITUDES.dozen]).toEqual([10_000_000, 100_000, 1_000_000_000, 12]);
});
