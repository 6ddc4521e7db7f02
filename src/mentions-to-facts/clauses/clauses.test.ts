import { describe, expect, test } from "vitest";
import { parserFromDisk } from "../../apps/parser-from-disk.ts";
import { readSyntax } from "../../document-to-syntax/index.ts";
import { documentFromText } from "../../source-to-document/index.ts";
import { findMentions } from "../../syntax-to-mentions/index.ts";
import { type Clause, clausesOf, type Phrase } from "./index.ts";

const parser = parserFromDisk();
const clauses = (text: string): readonly Clause[] =>
  clausesOf(findMentions(readSyntax(parser, documentFromText(text, { published: "2022-06-27" })))).flatMap((sentence) => sentence.clauses);
const clause = (text: string, lemma: string): Clause => {
  const all = clauses(text);
  const found = all.find((one) => one.lemma === lemma);
  if (!found) throw new Error(`no clause "${lemma}" in "${text}": ${all.map((one) => one.lemma).join(", ")}`);
  return found;
};
const words = (text: string, phrase: Phrase | null | undefined): string | null => (phrase ? text.slice(phrase.start, phrase.end) : null);

describe("how a predicate is put", () => {
  test.each([
    ["The ministers met in Oslo.", "meet", "told", "past"],
    ["The ministers have met in Oslo.", "meet", "told", "past"],
    ["The ministers will meet in Oslo.", "meet", "planned", "future"],
    ["The ministers are to meet in Oslo.", "meet", "planned", "future"],
    ["The session is due to open in Lima in May.", "open", "planned", "future"],
    ["The presidents are expected to visit Chad.", "visit", "planned", "future"],
    ["Kenya and Oman agreed to hold talks.", "hold", "planned", "future"],
    ["The two presidents did not meet in Geneva.", "meet", "denied", "past"],
    ["The presidents never met.", "meet", "denied", "past"],
    ["The envoy may visit Chad.", "visit", "possible", "present"],
    ["If the ministers meet, the border will open.", "meet", "possible", "present"],
    ["She hopes to visit Peru.", "visit", "wished", "future"],
    ["He refused to meet the envoy of Oman.", "meet", "denied", "past"],
    ["The ministers are meeting in Rome.", "meet", "ongoing", "present"],
    ["Trade will be raised when the ministers meet in Rome.", "meet", "planned", "future"],
    ["Kenya and Oman committed to holding talks.", "hold", "planned", "future"],
    ["The minister declined an invitation to visit Peru.", "visit", "wished", "future"],
  ])("%s", (text, lemma, modality, tense) => expect(clause(text, lemma).mood).toMatchObject({ modality, tense }));

  test.each([
    ["The upcoming visit to Togo was praised.", "visit", "planned"],
    ["Ghana cancelled the visit to Togo.", "visit", "cancelled"],
    ["She spoke ahead of the visit to Togo.", "visit", "planned"],
    ["She spoke during the visit to Togo.", "visit", "told"],
    ["Preparations for the visit to Togo went on.", "visit", "planned"],
    ["The possibility of a visit to Togo was raised.", "visit", "possible"],
    ["The cancellation of the visit to Togo was regretted.", "visit", "cancelled"],
  ])("a doing told as a noun: %s", (text, lemma, modality) => expect(clause(text, lemma).mood.modality).toBe(modality));
});

describe("who does what to whom", () => {
  test("subject, object and prepositional phrases", () => {
    const text = "The Omani minister discussed trade with the Peruvian ambassador in Muscat.";
    const found = clause(text, "discuss");
    expect(words(text, found.subject)).toBe("The Omani minister");
    expect(found.object?.head.text).toBe("trade");
    expect(found.preps.map(({ prep, head }) => `${prep} … ${head.text}`)).toEqual(["with … ambassador", "in … Muscat"]);
    expect(found.preps[0]!.actors.flatMap((actor) => actor.states)).toEqual(["PER"]);
    expect(found.voice).toBe("active");
  });
  test("the agent of a passive", () => {
    const text = "The Rwandan foreign minister was received by Tanzanian President Samia Suluhu Hassan in Dodoma.";
    const found = clause(text, "receive");
    expect(found.voice).toBe("passive");
    expect(found.subject?.actors.flatMap((actor) => actor.states)).toEqual(["RWA"]);
    expect(found.agent?.actors.flatMap((actor) => actor.states)).toEqual(["TZA"]);
  });
  test("a coordinated verb has the subject of the first", () => {
    expect(clause("The Chilean minister flew to Lima and met the mayor.", "meet").subject?.actors.flatMap((actor) => actor.states)).toEqual(["CHL"]);
  });
  test("an infinitive has the subject of the verb above", () => {
    expect(clause("The Chilean minister decided to visit Lima.", "visit").subject?.actors.flatMap((actor) => actor.states)).toEqual(["CHL"]);
  });
  test("a relative clause is about the noun before it", () => {
    expect(clause("The Chilean minister, who met the mayor, flew home.", "meet").subject?.actors.flatMap((actor) => actor.states)).toEqual(["CHL"]);
  });
  test("“his counterpart” is the counterpart, not he", () => {
    const found = clause("Omani Foreign Minister Badr Albusaidi spoke with his Dutch counterpart Wopke Hoekstra.", "speak");
    expect(found.preps.find(({ prep }) => prep === "with")?.actors.flatMap((actor) => actor.states)).toEqual(["NLD"]);
  });
  test("who leads a delegation comes along", () => {
    const found = clause("A delegation led by Vice President Dina Boluarte of Peru arrived in Quito.", "arrive");
    expect(found.subject?.actors.flatMap((actor) => actor.states)).toContain("PER");
  });
  test("a possessor does what a noun tells", () => {
    const found = clause("The Zambian president's visit to Botswana ended.", "visit");
    expect(found.sort).toBe("noun");
    expect(found.subject?.actors.flatMap((actor) => actor.states)).toEqual(["ZMB"]);
  });
});

test("a text without a predicate has no clauses", () => {
  expect(clauses("Oslo")).toEqual([]);
  expect(clauses("")).toEqual([]);
});
