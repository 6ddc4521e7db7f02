import { expect, test } from "vitest";
import type { Token, Upos } from "../types/index.ts";
import { mendMonthOfMay } from "./month-of-may.ts";

/** "word/UPOS/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, upos, head, deprel] = part.split("/") as [string, Upos, string, string];
    return { index, start: 0, end: 0, text: word, lemma: word, upos, xpos: "", head: Number(head) - 1, deprel };
  });

test("a month beside its day is a name", () => {
  const mended = mendMonthOfMay(tree("on/ADP/2/case 17/NUM/4/obl May/AUX/4/aux had/VERB/0/root"));
  expect(mended[2]).toMatchObject({ upos: "PROPN", head: 1, deprel: "nmod:unmarked" });
});
test.each([["what may be", "They/PRON/3/nsubj may/AUX/3/aux meet/VERB/0/root"]])("%s stays", (_, text) =>
  expect(mendMonthOfMay(tree(text))).toEqual(tree(text)),
);
