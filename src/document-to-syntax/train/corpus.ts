import { TABLES } from "../dimensions.ts";
import { type Features, featuresOf, fold } from "../features.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { lemmaExceptions } from "./lemmas.ts";
import type { Coded } from "./network.ts";
import type { Inventory } from "./pack.ts";
import { readTexts } from "./texts.ts";

/** What the net learns from: the train parts of EWT and GUM, and the words around them in running text. */
export interface Corpus {
  readonly inventory: Inventory;
  /** How many of the words have an embedding of their own; they come first. */
  readonly own: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly train: readonly Coded[];
  /** Those of GUM among them: fewer, and nearer to the prose of news. */
  readonly gum: readonly Coded[];
  readonly dev: readonly (readonly [name: string, sentences: readonly Coded[]])[];
  /** Word numbers of the treebanks and texts, 0 for words without a vector. */
  readonly running: readonly Int32Array[];
}

const LONGEST = 120;
/** Dev sentences longer than what the net's memory holds are left out. */
const LONGEST_DEV = 300;

/** Reads the treebanks in `folder`, never their test parts, and the texts in `texts/` beside it. Throws when one cannot be read. */
export const readCorpus = (folder: string): Corpus => {
  const gum = readConllu(`${folder}/gum-train.conllu`);
  const train = [...readConllu(`${folder}/ewt-train.conllu`), ...gum];
  const texts = readTexts(`${folder}/../texts`);
  const counts = new Map<string, number>();
  for (const s of train) for (const form of s.forms) counts.set(fold(form), (counts.get(fold(form)) ?? 0) + 1);
  const textCounts = new Map(counts);
  for (const sentence of texts) for (const word of sentence) textCounts.set(word, (textCounts.get(word) ?? 0) + 1);
  const often = (of: ReadonlyMap<string, number>, least: number): readonly string[] =>
    [...of]
      .filter(([, n]) => n >= least)
      .map(([word]) => word)
      .sort();
  const own = ["", ...often(counts, 2)];
  const isOwn = new Set(own);
  const words = [...own, ...often(textCounts, 3).filter((word) => !isOwn.has(word) && word.length < 25)];
  const wordIndex = new Map(words.map((word, index) => [word, index]));

  const all = (pick: (sentence: GoldSentence) => readonly string[]): readonly string[] => [...new Set(train.flatMap(pick))].sort();
  const upos = all((s) => s.upos),
    xpos = all((s) => s.xpos),
    relations = all((s) => s.relations);
  const index = (list: readonly string[], values: readonly string[]): Int32Array =>
    Int32Array.from(values, (value) => Math.max(0, list.indexOf(value)));
  const rowOf = (name: (typeof TABLES)[number][0], f: Features): number => {
    if (name !== "word" && name !== "vector") return f[name];
    const row = wordIndex.get(f.word) ?? 0;
    return name === "vector" || row < own.length ? row : 0;
  };
  const code = (s: GoldSentence): Coded => {
    const features = s.forms.map(featuresOf);
    return {
      ids: TABLES.map(([name]) => Int32Array.from(features, (f) => rowOf(name, f))),
      upos: index(upos, s.upos),
      xpos: index(xpos, s.xpos),
      head: Int32Array.from(s.heads),
      relation: index(relations, s.relations),
    };
  };
  const coded = (sentences: readonly GoldSentence[], longest: number) => sentences.filter((s) => s.forms.length <= longest).map(code);
  const learnt = coded(train, LONGEST);
  return {
    inventory: { words, upos, xpos, relations, lemmas: lemmaExceptions(train) },
    own: own.length,
    counts,
    train: learnt,
    gum: learnt.slice(learnt.length - coded(gum, LONGEST).length),
    dev: ["ewt-dev", "gum-dev"].map((name) => [name, coded(readConllu(`${folder}/${name}.conllu`), LONGEST_DEV)] as const),
    running: [...train.map((s) => s.forms.map(fold)), ...texts].map((sentence) => Int32Array.from(sentence, (word) => wordIndex.get(word) ?? 0)),
  };
};
