import { expect, test } from "vitest";
import { areCopies, signatureOf } from "./copies.ts";

const wire =
  "The foreign ministers of Peru and Ghana met in Lima on Monday and agreed to open talks on fisheries, to exchange students of medicine, and to meet again in Accra next spring. Both called the talks useful. The ministers last met two years ago, when the two states signed an air services agreement that airlines have yet to use.";

test("an agency's text with another head and a line less is a copy", () => {
  const cut = `LIMA: ${wire.replace("Both called the talks useful. ", "")} (Agencies)`;
  expect(areCopies(signatureOf(wire), signatureOf(cut))).toBe(true);
});
test("another report of the same talks is none, and a text too short tells nothing", () => {
  const other =
    "Peru and Ghana will begin talks on fisheries, their foreign ministers said after a meeting on Monday. Students of medicine from Accra are to come to Lima under an exchange scheme, and the pair plan to see each other in Ghana next spring, the Peruvian minister told reporters, adding that airlines should make use of an older air services agreement.";
  expect(areCopies(signatureOf(wire), signatureOf(other))).toBe(false);
  expect([signatureOf("They met."), areCopies("", "")]).toEqual(["", false]);
});
