import { expect, test } from "vitest";
import { isOutOfTheWay, samePlace, stateOfPlace } from "./places.ts";

test.each([
  ["Lima", "LIMA", true],
  ["the Peruvian capital", "Lima", true],
  ["Ghana's capital", "Accra", true],
  ["Lima", "Peru", true],
  ["Parliament House", "Lima", true],
  ["Lima", "Accra", false],
  ["Peru", "Ghana", false],
])("%s, %s: %s", (a, b, same) => expect([samePlace(a, b), samePlace(b, a)]).toEqual([same, same]));
test.each([
  ["Peru", "PER"],
  ["Lima", "PER"],
  ["the Moroccan capital", "MAR"],
  ["the hills", null],
])("%s lies in %s", (place, state) => expect(stateOfPlace(place)).toBe(state));
test.each([
  ["Tumbes", true],
  ["Lima", false],
  ["Geneva", false],
  ["Peru", false],
])("%s is out of the way: %s", (place, so) => expect(isOutOfTheWay(place)).toBe(so));
