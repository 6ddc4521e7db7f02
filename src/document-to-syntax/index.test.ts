import fc from "fast-check";
import { expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import type { Document, Sentence } from "../types/index.ts";
import { loadParser, readSyntax } from "./index.ts";

const parser = parserFromDisk();
const documentOf = (text: string): Document => ({ id: "d", text, published: null, title: null, publisher: null, url: null, dateline: null });
const read = (text: string): readonly Sentence[] => readSyntax(parser, documentOf(text)).sentences;
/** "word -relation-> head" of each word. */
const arcs = (sentence: Sentence): readonly string[] =>
  sentence.tokens.map(({ text, deprel, head }) => `${text} ${deprel} ${head < 0 ? "-" : sentence.tokens[head]!.text}`);

test("subject, object and time of an active clause", () => {
  const [sentence] = read("The two foreign ministers signed a treaty on Monday.");
  expect(arcs(sentence!)).toEqual(expect.arrayContaining(["signed root -", "ministers nsubj signed", "treaty obj signed", "Monday obl signed"]));
  expect(sentence!.tokens.find(({ text }) => text === "signed")).toMatchObject({ lemma: "sign", upos: "VERB", xpos: "VBD" });
});
test("a passive clause with its agent", () => {
  const [sentence] = read("The agreement was signed by the ambassador.");
  expect(arcs(sentence!)).toEqual(expect.arrayContaining(["agreement nsubj:pass signed", "was aux:pass signed"]));
});
test("a relative clause", () => {
  const [sentence] = read("The envoy, who arrived yesterday, met the president.");
  expect(arcs(sentence!)).toEqual(expect.arrayContaining(["envoy nsubj met", "arrived acl:relcl envoy", "president obj met"]));
});
test("names of several words hang together", () => {
  const [sentence] = read("President Anna Keller visited Ghana.");
  expect(sentence!.tokens.filter(({ upos }) => upos === "PROPN").map(({ text }) => text)).toEqual(["President", "Anna", "Keller", "Ghana"]);
});

test("sentences not worth a tree have words and tags alone", () => {
  const { sentences } = readSyntax(parser, documentOf("They met. They signed."), { worthParsing: (words) => words.includes("signed") });
  expect(sentences.map(({ parsed }) => parsed)).toEqual([false, true]);
  expect(sentences[0]!.tokens.map(({ head }) => head)).toEqual([-1, 0, 0]);
  expect(sentences[0]!.tokens.map(({ upos }) => upos)).toEqual(["PRON", "VERB", "PUNCT"]);
});
test("a sentence reads the same alone and among others", () => {
  const sentence = "The president received the credentials of five new ambassadors.";
  const alone = read(sentence)[0]!;
  const among = read(`Talks begin today.\n\n${sentence}\n\nNo date was set.`)[1]!;
  expect(arcs(among)).toEqual(arcs(alone));
});

test("whatever the text: every word is the text's, every tree has one root and ends there", () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(unit, { maxLength: 60 }).map((units) => units.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      for (const sentence of read(text)) {
        expect(sentence.tokens.filter(({ head }) => head === -1).length).toBe(1);
        for (const token of sentence.tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          let at = token.head;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThan(sentence.tokens.length);
            at = sentence.tokens[at]!.head;
          }
        }
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
test("an endless line is read in pieces", () => {
  const { sentences } = readSyntax(parser, documentOf("word ".repeat(2000)));
  expect(sentences.flatMap(({ tokens }) => tokens).length).toBe(2000);
});
test("broken weights are named", () => {
  expect(() => loadParser({ kernels: new Uint8Array(8), weights: new Uint8Array(3) })).toThrow("the model file is empty");
  expect(() => loadParser({ kernels: new Uint8Array(8), weights: Uint8Array.of(255, 255, 0, 0, 1, 2, 3, 4, 5) })).toThrow("cut short");
});
