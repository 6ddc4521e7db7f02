import { expect, test } from "vitest";
import type { Token, Upos } from "../types/index.ts";
import { mendLostSubject } from "./lost-subject.ts";

/** "word/UPOS/TAG/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, upos, xpos, head, deprel] = part.split("/") as [string, Upos, string, string, string];
    return { index, start: 0, end: 0, text: word, lemma: word, upos, xpos, head: Number(head) - 1, deprel };
  });

test("the noun behind the opening phrase is the subject", () => {
  const mended = mendLostSubject(
    tree("During/ADP/IN/2/case talks/NOUN/NNS/6/obl ,/PUNCT/,/5/punct the/DET/DT/5/det minister/NOUN/NN/2/appos called/VERB/VBN/0/root"),
  );
  expect(mended[4]).toMatchObject({ head: 5, deprel: "nsubj" });
  expect(mended[5]!.xpos).toBe("VBD");
});
test.each([
  ["a verb with a subject", "During/ADP/IN/2/case talks/NOUN/NNS/5/obl ,/PUNCT/,/2/punct he/PRON/PRP/5/nsubj called/VERB/VBD/0/root"],
  ["no opening phrase", "He/PRON/PRP/2/nsubj called/VERB/VBD/0/root"],
])("%s stays", (_, text) => expect(mendLostSubject(tree(text))).toEqual(tree(text)));
