import { fileURLToPath } from "node:url";
import { TABLES } from "../dimensions.ts";
import type { Model } from "../model.ts";
import type { Corpus } from "./corpus.ts";
import { generator, openMemory } from "./memory.ts";
import { type Coded, Network } from "./network.ts";
import { learnVectors } from "./vectors.ts";

/** One run over the training sentences: the seed of its order and dropout, the first rate, which falls to nothing. */
export interface Phase {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly seed: number;
  /** Whether each sentence of GUM is learnt twice an epoch. */
  readonly gumTwice: boolean;
}
/** Words a batch. */
const BATCH = 350;
const MEGABYTES = 200;

/** Trains a new net, or one that begins from `model`, and returns it with its averaged weights in use. Lines for the reader go to `log`. */
export const learnPhase = (
  corpus: Corpus,
  { epochs, rate, dropout, seed, gumTwice }: Phase,
  model: Model | null,
  log: (line: string) => void,
): Network => {
  const random = generator(seed);
  const { words, upos, xpos, relations } = corpus.inventory;
  const { kernels, block } = openMemory(fileURLToPath(new URL("../../../build/training.wasm", import.meta.url)), MEGABYTES);
  // The rarer a word, the oftener it is hidden, so that its ends, shape and neighbours must tell.
  const hiding = Float64Array.from(words.slice(0, corpus.own), (word) => 0.15 + 0.25 / (1 + 0.4 * (corpus.counts.get(word) ?? 0)));
  const columns = TABLES.find(([name]) => name === "vector")![1];
  const vectors = model ? new Float32Array(words.length * columns) : learnVectors(corpus.running, words.length, columns, random);
  const sizes = { words: corpus.own, vectors: words.length, upos: upos.length, xpos: xpos.length, relations: relations.length };
  const network = new Network(kernels, block, sizes, random, hiding, vectors);
  if (model) network.begin(model);
  const sentences = gumTwice ? [...corpus.train, ...corpus.gum] : corpus.train;
  let step = 0;
  const steps = epochs * batches(sentences, random).length;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const begun = performance.now();
    let loss = 0;
    const all = batches(sentences, random);
    for (const batch of all) {
      step++;
      loss += network.learn(batch, dropout);
      network.step(step, rate * Math.min(1, step / 200) * Math.max(0.02, 1 - step / steps));
    }
    log(`epoch ${epoch}: loss ${(loss / all.length).toFixed(3)}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  network.swapAverage();
  return network;
};

const batches = (sentences: readonly Coded[], random: () => number): readonly (readonly Coded[])[] => {
  const order = sentences.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const out: Coded[][] = [[]];
  let size = 0;
  for (const i of order) {
    const s = sentences[i]!;
    if (size + s.head.length > BATCH && size > 0) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(s);
    size += s.head.length;
  }
  return out;
};

/** Accuracy on the dev parts, in per cent of their words. */
export const devFigures = (corpus: Corpus, network: Network): readonly string[] =>
  corpus.dev.map(([name, sentences]) => {
    let [tokens, u, x, head, labelled] = [0, 0, 0, 0, 0];
    for (const gold of sentences) {
      const [got] = network.predict([gold]);
      for (let i = 0; i < gold.head.length; i++) {
        tokens++;
        if (got!.upos[i] === gold.upos[i]) u++;
        if (got!.xpos[i] === gold.xpos[i]) x++;
        if (got!.head[i] !== gold.head[i]) continue;
        head++;
        if (got!.relation[i] === gold.relation[i]) labelled++;
      }
    }
    const percent = (n: number) => ((100 * n) / tokens).toFixed(2);
    return `${name}: UPOS ${percent(u)}  XPOS ${percent(x)}  UAS ${percent(head)}  LAS ${percent(labelled)}`;
  });
