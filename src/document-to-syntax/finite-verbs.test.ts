import { expect, test } from "vitest";
import type { Token, Upos } from "../types/index.ts";
import { mendFiniteVerbs } from "./finite-verbs.ts";

/** "word/TAG/head/relation …", heads from 1, 0 for the root. */
const tree = (text: string): readonly Token[] =>
  text.split(" ").map((part, index): Token => {
    const [word, xpos, head, deprel] = part.split("/") as [string, string, string, string];
    const upos: Upos = xpos.startsWith("V") ? "VERB" : "NOUN";
    return { index, start: 0, end: 0, text: word, lemma: word, upos, xpos, head: Number(head) - 1, deprel };
  });
const told = (text: string): string =>
  mendFiniteVerbs(tree(text))
    .map(({ text, xpos, deprel }) => `${text}/${xpos}/${deprel}`)
    .join(" ");

test("a full sentence whose only verb looks like a participle", () => {
  expect(told("Envoys/NNS/2/nsubj:pass invited/VBN/0/root Keller/NNP/2/obl ././2/punct")).toBe(
    "Envoys/NNS/nsubj invited/VBD/root Keller/NNP/obj ././punct",
  );
});
test.each([
  ["a headline", "Pact/NN/2/nsubj:pass signed/VBN/0/root in/IN/4/case Oslo/NNP/2/obl"],
  ["an auxiliary", "Pact/NN/3/nsubj:pass was/VBD/3/aux:pass signed/VBN/0/root ././3/punct"],
  ["an agent", "Pact/NN/2/nsubj:pass signed/VBN/0/root by/IN/4/case envoys/NNS/2/obl:agent ././2/punct"],
  ["a participle that is no past form", "Steps/NNS/2/nsubj:pass taken/VBN/0/root in/IN/4/case Oslo/NNP/2/obl ././2/punct"],
])("%s stays", (_, text) => expect(mendFiniteVerbs(tree(text))).toEqual(tree(text)));
test("the outer subject of a plain verb is its subject", () => {
  expect(told("Talks/NNS/2/nsubj:outer open/VB/0/root")).toBe("Talks/NNS/nsubj open/VB/root");
});
