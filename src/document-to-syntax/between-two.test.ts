import { expect, test } from "vitest";
import type { Token } from "../types/index.ts";
import { mendBetween } from "./between-two.ts";

/** "word/TAG/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, xpos, head, deprel] = part.split("/") as [string, string, string, string];
    return { index, start: 0, end: 0, text: word, lemma: word, upos: "NOUN", xpos, head: Number(head) - 1, deprel };
  });

test("the second of two is joined to the first", () => {
  const heads = mendBetween(tree("talks/NNS/0/root between/IN/3/case Ghana/NNP/1/nmod and/CC/5/cc Oman/NNP/1/conj")).map(({ head }) => head);
  expect(heads).toEqual([-1, 2, 0, 4, 2]);
});
test.each([
  ["a plural", "talks/NNS/0/root between/IN/3/case ministers/NNS/1/nmod and/CC/5/cc visits/NNS/1/conj"],
  ["two that are joined already", "talks/NNS/0/root between/IN/3/case Ghana/NNP/1/nmod and/CC/5/cc Oman/NNP/3/conj"],
  ["another preposition", "talks/NNS/0/root with/IN/3/case Ghana/NNP/1/nmod and/CC/5/cc visits/NNS/1/conj"],
])("%s stays", (_, text) => expect(mendBetween(tree(text))).toEqual(tree(text)));
