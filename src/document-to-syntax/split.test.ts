import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitAndTokenize } from "./split.ts";

const sentences = (text: string): readonly string[] => splitAndTokenize(text).map(({ start, end }) => text.slice(start, end));

describe("one sentence", () => {
  test.each([
    ["a title", "Mr. Tanaka met Dr. Osei and Gen. Park in St. Petersburg."],
    ["initials", "Foreign Minister S. K. Rao and Ambassador J. Okoro signed the note."],
    ["a country in points", "The U.S. Secretary of State flew to Lima."],
    ["a time of day", "The plane landed at 9 a.m. local time."],
    ["a number", "The loan of $14.45 million was agreed under Art. 7 of the accord."],
    ["a month cut short", "Talks are due on Sept. 14 in Nairobi."],
    ["a stop within the quote", '"We agree." he said.'],
    ["a hard-wrapped line", "The two foreign ministers discussed trade and the return of\nprisoners taken during the war."],
  ])("%s", (_, text) => expect(sentences(text)).toEqual([text]));
});

describe("several sentences", () => {
  test("full stops", () =>
    expect(sentences("They met. They signed! Did they agree? Yes.")).toEqual(["They met.", "They signed!", "Did they agree?", "Yes."]));
  test("a closing quote stays with its sentence", () =>
    expect(sentences('He said: "We will sign." The envoy left.')).toEqual(['He said: "We will sign."', "The envoy left."]));
  test("a quote closed by the mark that opens it", () =>
    expect(sentences("He said: “We are disappointed.“ Talks go on.")).toEqual(["He said: “We are disappointed.“", "Talks go on."]));
  test("typographic quotes alike", () => expect(sentences("“We will sign.” “We will wait.”")).toEqual(["“We will sign.”", "“We will wait.”"]));
  test("an abbreviation before a word that begins a sentence", () =>
    expect(sentences("She returned to the U.S. The talks go on.")).toEqual(["She returned to the U.S.", "The talks go on."]));
  test("headline, blank line, text", () =>
    expect(sentences("Ministers hold talks in Oslo\n\nThe ministers met on Monday.")).toEqual([
      "Ministers hold talks in Oslo",
      "The ministers met on Monday.",
    ]));
  test("bullets", () =>
    expect(sentences("Signed:\n- a treaty on tax\n- a note on visas")).toEqual(["Signed:", "- a treaty on tax", "- a note on visas"]));
  test("a footnote's mark stays behind", () =>
    expect(sentences("The treaty lapsed. [17] It was renewed.")).toEqual(["The treaty lapsed. [17]", "It was renewed."]));
  test("a picture's source", () =>
    expect(sentences("The ministers in Oslo Image: Foreign Ministry.")).toEqual(["The ministers in Oslo", "Image: Foreign Ministry."]));
});

test("paragraphs are counted", () => {
  expect(splitAndTokenize("One. Two.\n\nThree.").map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join("")),
  fc
    .array(
      fc.constantFrom(
        "Mr.",
        "U.S.",
        "\ud83d",
        "\ude00",
        " ",
        "\n",
        "\r\n",
        "’s",
        "n't",
        "...",
        "http://",
        "@",
        "14.45",
        "$",
        "“",
        "”",
        "-",
        "a.m.",
        "Talks",
        "\u200b",
        "#",
      ),
    )
    .map((parts) => parts.join("")),
);
test("whatever the text, words lie in order inside their sentence and nothing but blanks is left out", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const sentence of splitAndTokenize(text)) {
        expect(sentence.start).toBe(sentence.tokens[0]!.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
        for (const token of sentence.tokens) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
          at = token.end;
        }
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
