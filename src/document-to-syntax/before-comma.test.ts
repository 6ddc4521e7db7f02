import { expect, test } from "vitest";
import type { Token, Upos } from "../types/index.ts";
import { mendBeforeComma } from "./before-comma.ts";

/** "word/UPOS/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, upos, head, deprel] = part.split("/") as [string, Upos, string, string];
    return { index, start: 0, end: 0, text: word, lemma: word, upos, xpos: "", head: Number(head) - 1, deprel };
  });

test("a day before the comma belongs to the verb before it", () => {
  const heads = mendBeforeComma(
    tree("concluded/VERB/0/root visits/NOUN/1/obj today/NOUN/6/obl:unmarked ,/PUNCT/6/punct having/AUX/6/aux met/VERB/1/advcl"),
  );
  expect(heads.map(({ head }) => head)).toEqual([-1, 0, 0, 5, 5, 0]);
});
test.each([
  ["a day behind the comma", "spoke/VERB/0/root ,/PUNCT/4/punct today/NOUN/4/obl:unmarked meeting/VERB/1/advcl"],
  ["no comma", "left/VERB/0/root today/NOUN/4/obl:unmarked having/AUX/4/aux met/VERB/1/advcl"],
])("%s stays", (_, text) => expect(mendBeforeComma(tree(text))).toEqual(tree(text)));
