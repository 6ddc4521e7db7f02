import { expect, test } from "vitest";
import { lemmaByRule, lemmaOf } from "./lemmatize.ts";

test.each([
  ["praised", "VBD", "praise"],
  ["voiced", "VBD", "voice"],
  ["underlined", "VBD", "underline"],
  ["imposed", "VBN", "impose"],
  ["mobilised", "VBN", "mobilise"],
  ["criticizes", "VBZ", "criticize"],
  ["pursuing", "VBG", "pursue"],
  ["revoking", "VBG", "revoke"],
  ["telephoned", "VBD", "telephone"],
  ["noting", "VBG", "note"],
])("the silent e comes back: %s", (form, tag, lemma) => expect(lemmaByRule(form, tag)).toBe(lemma));

test.each([
  ["planned", "VBD", "plan"],
  ["boycotted", "VBD", "boycott"],
  ["lauded", "VBD", "laud"],
  ["focused", "VBD", "focus"],
  ["visited", "VBD", "visit"],
  ["joined", "VBD", "join"],
  ["agreeing", "VBG", "agree"],
  ["discussed", "VBD", "discuss"],
  ["denied", "VBD", "deny"],
  ["pushes", "VBZ", "push"],
])("no e where none belongs: %s", (form, tag, lemma) => expect(lemmaByRule(form, tag)).toBe(lemma));

test.each([
  ["ministries", "ministry"],
  ["classes", "class"],
  ["prizes", "prize"],
  ["chairmen", "chairman"],
])("nouns: %s", (form, lemma) => expect(lemmaByRule(form, "NNS")).toBe(lemma));

const STRONG = new Map([
  ["took\tVBD", "take"],
  ["held\tVBD", "hold"],
]);
test.each([
  ["undertook", "undertake"],
  ["withheld", "withhold"],
  ["looked", "look"],
])("a strong verb is known behind its prefix: %s", (form, lemma) => expect(lemmaOf(form, "VBD", STRONG)).toBe(lemma));
