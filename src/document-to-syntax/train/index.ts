import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildTrainingKernels } from "../build-kernels.ts";
import { TABLES } from "../dimensions.ts";
import { type Features, featuresOf, fold } from "../features.ts";
import { openModel } from "../model.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { lemmaExceptions } from "./lemmas.ts";
import { generator, openMemory } from "./memory.ts";
import { type Coded, Network } from "./network.ts";
import { packModel } from "./pack.ts";
import { readTexts } from "./texts.ts";
import { learnVectors } from "./vectors.ts";

// npm run train -- [TREEBANKS] [FIRST]: learns the tagger and parser on the train parts of EWT and GUM, watches the dev parts, never opens the test parts.
// FIRST 2 goes on from the weights of phase 1 on the disk.
const [folder = "../shared/data/treebanks", first = "1"] = process.argv.slice(2);
const BATCH = 350;
/** The second phase begins from the packed weights of the first, at a lower rate. */
const PHASES = [
  { epochs: 18, rate: 0.002, dropout: 0.3, seed: 20220627 },
  { epochs: 15, rate: 0.001, dropout: 0.25, seed: 20220628 },
] as const;

const train = ["ewt-train", "gum-train"].flatMap((name) => readConllu(`${folder}/${name}.conllu`));
const dev = ["ewt-dev", "gum-dev"].map((name) => [name, readConllu(`${folder}/${name}.conllu`)] as const);

const inventory = (pick: (sentence: GoldSentence) => readonly string[]): readonly string[] => [...new Set(train.flatMap(pick))].sort();
const upos = inventory((s) => s.upos),
  xpos = inventory((s) => s.xpos),
  relations = inventory((s) => s.relations);
const counts = new Map<string, number>();
for (const s of train) for (const form of s.forms) counts.set(fold(form), (counts.get(fold(form)) ?? 0) + 1);
const texts = readTexts(`${folder}/../texts`);
const textCounts = new Map(counts);
for (const sentence of texts) for (const word of sentence) textCounts.set(word, (textCounts.get(word) ?? 0) + 1);
const own = [
  "",
  ...[...counts]
    .filter(([, n]) => n >= 2)
    .map(([word]) => word)
    .sort(),
];
const isOwn = new Set(own);
const words = [
  ...own,
  ...[...textCounts]
    .filter(([word, n]) => n >= 3 && !isOwn.has(word) && word.length < 25)
    .map(([word]) => word)
    .sort(),
];
const wordIndex = new Map(words.map((word, index) => [word, index]));

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
const coded = train.filter((s) => s.forms.length <= 120).map(code);
console.log(`${train.length} sentences, ${own.length} words, ${upos.length} + ${xpos.length} tags, ${relations.length} relations`);

const root = fileURLToPath(new URL("../../../", import.meta.url));
await buildTrainingKernels();
const { kernels, block } = openMemory(`${root}build/training.wasm`, 200);
let draw = generator(PHASES[0].seed);
const random = (): number => draw();
// The rarer a word, the oftener it is hidden, so that its ends, shape and neighbours must tell.
const hiding = Float64Array.from(own, (word) => 0.15 + 0.25 / (1 + 0.4 * (counts.get(word) ?? 0)));
const running = [...train.map((s) => s.forms.map(fold)), ...texts].map((sentence) => Int32Array.from(sentence, (word) => wordIndex.get(word) ?? 0));
const begunVectors = performance.now();
const vectors = first === "1" ? learnVectors(running, words.length, TABLES[1][1], random) : new Float32Array(words.length * TABLES[1][1]);
console.log(
  `${words.length} word vectors from ${running.reduce((sum, s) => sum + s.length, 0)} words, ${((performance.now() - begunVectors) / 1000).toFixed(0)} s`,
);
const network = new Network(
  kernels,
  block,
  { words: own.length, vectors: words.length, upos: upos.length, xpos: xpos.length, relations: relations.length },
  random,
  hiding,
  vectors,
);

const batches = (): readonly (readonly Coded[])[] => {
  const order = coded.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const out: Coded[][] = [[]];
  let size = 0;
  for (const i of order) {
    const s = coded[i]!;
    if (size + s.head.length > BATCH && size > 0) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(s);
    size += s.head.length;
  }
  return out;
};

const check = (): void => {
  for (const [name, sentences] of dev) {
    let tokens = 0,
      u = 0,
      x = 0,
      head = 0,
      labelled = 0;
    for (const s of sentences) {
      if (s.forms.length > 300) continue;
      const gold = code(s);
      const [got] = network.predict([gold]);
      for (let i = 0; i < s.forms.length; i++) {
        tokens++;
        if (got!.upos[i] === gold.upos[i]) u++;
        if (got!.xpos[i] === gold.xpos[i]) x++;
        if (got!.head[i] === gold.head[i]) {
          head++;
          if (got!.relation[i] === gold.relation[i]) labelled++;
        }
      }
    }
    const pc = (n: number) => ((100 * n) / tokens).toFixed(2);
    console.log(`  ${name}: UPOS ${pc(u)}  XPOS ${pc(x)}  UAS ${pc(head)}  LAS ${pc(labelled)}`);
  }
};
const modelFile = `${root}src/document-to-syntax/model/english.bin`;
const save = (): void => {
  network.swapAverage();
  check();
  const bytes = packModel(network, { words, upos, xpos, relations, lemmas: lemmaExceptions(train) });
  writeFileSync(modelFile, bytes);
  console.log(`  ${bytes.length} bytes of weights`);
  network.swapAverage();
};

PHASES.forEach(({ epochs, rate, dropout, seed }, phase) => {
  if (phase + 1 < Number(first)) return;
  if (phase > 0) {
    draw = generator(seed);
    network.begin(openModel(readFileSync(modelFile)));
  }
  let step = 0;
  const steps = epochs * batches().length;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const begun = performance.now();
    let loss = 0;
    const all = batches();
    for (const batch of all) {
      step++;
      loss += network.learn(batch, dropout);
      network.step(step, rate * Math.min(1, step / 200) * Math.max(0.02, 1 - step / steps));
    }
    console.log(`epoch ${epoch}: loss ${(loss / all.length).toFixed(3)}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    if (epoch % 6 === 0 || epoch === epochs) save();
  }
});
