import { expect, test } from "vitest";
import type { Token, Upos } from "../types/index.ts";
import { mendVisitingGuest } from "./visiting-guest.ts";

/** "word/UPOS/TAG/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, upos, xpos, head, deprel] = part.split("/") as [string, Upos, string, string, string];
    return { index, start: 0, end: 0, text: word, lemma: word, upos, xpos, head: Number(head) - 1, deprel };
  });

test("a visiting guest is no doing", () => {
  const mended = mendVisitingGuest(
    tree("talks/NOUN/NNS/0/root with/SCONJ/IN/3/mark visiting/VERB/VBG/1/acl Premier/PROPN/NNP/5/nmod:desc Kral/PROPN/NNP/3/obj"),
  );
  expect(mended.map(({ head, deprel }) => `${deprel}:${head}`)).toEqual(["root:-1", "case:4", "amod:4", "nmod:desc:4", "nmod:0"]);
});
test.each([
  ["a place", "thanked/VERB/VBD/0/root for/SCONJ/IN/3/mark visiting/VERB/VBG/1/advcl Oslo/PROPN/NNP/3/obj"],
  ["no preposition", "was/AUX/VBD/2/aux visiting/VERB/VBG/0/root Premier/PROPN/NNP/4/nmod:desc Kral/PROPN/NNP/2/obj"],
])("%s stays", (_, text) => expect(mendVisitingGuest(tree(text))).toEqual(tree(text)));
