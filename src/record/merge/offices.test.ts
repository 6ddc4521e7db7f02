import { expect, test } from "vitest";
import { compatibleOffices, sameOffice } from "./offices.ts";

test.each([
  ["foreign minister", "foreign minister", true],
  ["senior defence minister", "defense minister", true],
  ["external affairs minister", "minister of foreign affairs", true],
  ["minister of foreign affairs and regional integration", "top diplomat", true],
  ["standing deputy minister of foreign affairs", "vice foreign minister", true],
  ["secretary for foreign affairs", "dfa secretary", true],
  ["premier", "prime minister", true],
  ["foreign minister", "deputy foreign minister", false],
  ["foreign minister", "defence minister", false],
  ["president", "prime minister", false],
  ["minister", "co-chair", false],
])("%s, %s: %s", (a, b, same) => expect([sameOffice(a, b), sameOffice(b, a)]).toEqual([same, same]));
test.each([
  ["president", "co-chair", true],
  ["defence secretary", "minister", true],
  ["foreign minister", "defence minister", false],
])("%s beside %s: %s", (a, b, may) => expect([compatibleOffices(a, b), compatibleOffices(b, a)]).toEqual([may, may]));
