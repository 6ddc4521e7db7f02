import { expect, test } from "vitest";
import { levelOf } from "./level.ts";

const at = (...offices: readonly (string | null)[]) => levelOf(offices.map((office) => ({ name: null, office, state: "PER", body: null })));
test.each([
  [["president"], "head"],
  [["prime minister", "foreign minister"], "head"],
  [["crown prince and prime minister"], "head"],
  [["vice president"], "minister"],
  [["foreign minister", "ambassador"], "minister"],
  [["secretary of state"], "minister"],
  [["deputy foreign minister"], "official"],
  [["assistant secretary of state for european affairs"], "official"],
  [["president of the senate"], "official"],
  [["national security adviser"], "official"],
  [["special envoy of the president"], "official"],
  [[null], ""],
  [[], ""],
])("%j is of level %s", (offices, level) => {
  expect(at(...offices)).toBe(level);
});
