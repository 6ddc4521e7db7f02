import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const groups = (text: string) =>
  mentionsOf("group", text).map(({ start, end, form, states, persons }) => [text.slice(start, end), form, states, persons.length]);
const MET = "Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Nairobi.";

describe("two persons told together", () => {
  test.each([
    ["The two officials discussed trade.", ["The two officials", "persons", ["KEN", "NOR"], 2]],
    ["They discussed trade.", ["They", "pronoun", ["KEN", "NOR"], 2]],
    ["Both dignitaries discussed trade.", ["Both dignitaries", "persons", ["KEN", "NOR"], 2]],
    ["The two sides discussed trade.", ["The two sides", "sides", ["KEN", "NOR"], 0]],
    ["The two countries have long been friends.", ["The two countries", "states", ["KEN", "NOR"], 0]],
  ])("%s", (text, group) => expect(groups(`${MET} ${text}`)).toEqual([group]));
});

describe("two states told together", () => {
  test.each([
    ["Chile and Peru opened talks. Both sides agreed to meet again.", ["Both sides", "sides", ["CHL", "PER"], 0]],
    ["Chile and Peru opened talks. The two neighbours share a border.", ["The two neighbours", "states", ["CHL", "PER"], 0]],
    ["Chile and Peru opened talks. The two interior ministries share files.", ["The two interior ministries", "states", ["CHL", "PER"], 0]],
    ["Talks between Chile and Peru began. Both nations hope for peace.", ["Both nations", "states", ["CHL", "PER"], 0]],
  ])("%s", (text, group) => expect(groups(text)).toContainEqual(group));

  test("the pair told last is meant", () => {
    const text = "Chile and Peru opened talks. Later Ghana met Togo. The two countries share a border.";
    expect(groups(text)).toEqual([["The two countries", "states", ["GHA", "TGO"], 0]]);
  });
});

test.each([
  ["Ghana, Togo and Benin opened talks. The three countries share a coast.", ["The three countries", "states", ["BEN", "GHA", "TGO"], 0]],
  [
    "Ghana, Togo and Benin opened talks. All three foreign ministers were there.",
    ["All three foreign ministers", "persons", ["BEN", "GHA", "TGO"], 0],
  ],
])("three states told together: %s", (text, group) => expect(groups(text)).toEqual([group]));

describe("no groups", () => {
  test.each([
    "The two bridges were closed.",
    "Ghana met Togo. The three countries share a coast.",
    "Both roads lead to Rome.",
    "Ghana opened its border. The two countries are friends.",
    "",
  ])("%j", (text) => expect(groups(text)).toEqual([]));
});
