import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const labels = (text: string) => mentionsOf("partnership", text).map(({ label }) => label);

describe("partnerships", () => {
  test.each([
    ["Ties were raised to a Comprehensive Strategic Partnership.", "Comprehensive Strategic Partnership"],
    ["They praised the strategic partnership between Chile and Ghana.", "strategic partnership"],
    ["They lauded their Special and Privileged Strategic Partnership.", "Special and Privileged Strategic Partnership"],
    [
      "It is a comprehensive strategic partnership of coordination for a new era.",
      "comprehensive strategic partnership of coordination for a new era",
    ],
    ["The Kenya-Norway Green Strategic Partnership was launched.", "Green Strategic Partnership"],
  ])("%s", (text, label) => expect(labels(text)).toEqual([label]));

  test("the states named with it are its own", () => {
    expect(mentionsOf("partnership", "They praised the strategic partnership between Chile and Ghana.")[0]?.states).toEqual(["CHL", "GHA"]);
  });
  test.each(["They have a close partnership.", "The Economic Partnership Agreement was signed.", "Public-private partnerships were discussed."])(
    "none: %s",
    (text) => expect(labels(text)).toEqual([]),
  );
});
