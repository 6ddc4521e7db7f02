import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { featuresOf, fold } from "../features.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { lemmaExceptions } from "./lemmas.ts";
import { generator, openMemory } from "./memory.ts";
import { type Coded, Network } from "./network.ts";
import { packModel } from "./pack.ts";

// npm run train -- [TREEBANKS] [EPOCHS]: learns the tagger and parser on the train parts of EWT and GUM, watches the dev parts, never opens the test parts.
const [folder = "../shared/data/treebanks", epochs = "18"] = process.argv.slice(2);
const EPOCHS = Number(epochs);
const BATCH = 500;
const RATE = 0.002;

const train = ["ewt-train", "gum-train"].flatMap((name) => readConllu(`${folder}/${name}.conllu`));
const dev = ["ewt-dev", "gum-dev"].map((name) => [name, readConllu(`${folder}/${name}.conllu`)] as const);

const inventory = (pick: (sentence: GoldSentence) => readonly string[]): readonly string[] => [...new Set(train.flatMap(pick))].sort();
const upos = inventory((s) => s.upos), xpos = inventory((s) => s.xpos), relations = inventory((s) => s.relations);
const counts = new Map<string, number>();
for (const s of train) for (const form of s.forms) counts.set(fold(form), (counts.get(fold(form)) ?? 0) + 1);
const words = ["", ...[...counts].filter(([, n]) => n >= 2).map(([word]) => word).sort()];
const wordIndex = new Map(words.map((word, index) => [word, index]));

const index = (list: readonly string[], values: readonly string[]): Int32Array => Int32Array.from(values, (value) => Math.max(0, list.indexOf(value)));
const code = (s: GoldSentence): Coded => {
  const features = s.forms.map(featuresOf);
  return {
    word: Int32Array.from(features, (f) => wordIndex.get(f.word) ?? 0),
    prefix: Int32Array.from(features, (f) => f.prefix),
    suffix3: Int32Array.from(features, (f) => f.suffix3),
    suffix2: Int32Array.from(features, (f) => f.suffix2),
    shape: Int32Array.from(features, (f) => f.shape),
    upos: index(upos, s.upos),
    xpos: index(xpos, s.xpos),
    head: Int32Array.from(s.heads),
    relation: index(relations, s.relations),
  };
};
const coded = train.filter((s) => s.forms.length <= 120).map(code);
console.log(`${train.length} sentences, ${words.length} words, ${upos.length} + ${xpos.length} tags, ${relations.length} relations`);

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { kernels, block } = openMemory(`${root}build/kernels.wasm`, 160);
const random = generator(20220627);
const network = new Network(kernels, block, { words: words.length, upos: upos.length, xpos: xpos.length, relations: relations.length }, random);

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
    if (size + s.word.length > BATCH && size > 0) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(s);
    size += s.word.length;
  }
  return out;
};

const check = (): void => {
  for (const [name, sentences] of dev) {
    let tokens = 0, u = 0, x = 0, head = 0, labelled = 0;
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
const save = (): void => {
  network.swapAverage();
  check();
  mkdirSync(`${root}src/document-to-syntax/model`, { recursive: true });
  const bytes = packModel(network, { words, upos, xpos, relations, lemmas: lemmaExceptions(train) });
  writeFileSync(`${root}src/document-to-syntax/model/english.bin`, bytes);
  console.log(`  ${bytes.length} bytes of weights`);
  network.swapAverage();
};

let step = 0;
const stepsPlanned = EPOCHS * batches().length;
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  const begun = performance.now();
  let loss = 0;
  const all = batches();
  for (const batch of all) {
    step++;
    loss += network.learn(batch);
    network.step(step, RATE * Math.min(1, step / 200) * Math.max(0.02, 1 - step / stepsPlanned));
  }
  console.log(`epoch ${epoch}: loss ${(loss / all.length).toFixed(3)}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  if (epoch % 4 === 0 || epoch === EPOCHS) save();
}
