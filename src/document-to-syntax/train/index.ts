import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { buildTrainingKernels } from "../build-kernels.ts";
import { openModel } from "../model.ts";
import { type Corpus, readCorpus } from "./corpus.ts";
import type { Network } from "./network.ts";
import { packModel } from "./pack.ts";
import { devFigures, learnPhase, type Phase } from "./phase.ts";

// npm run train -- [TREEBANKS] [PHASE]: learns the tagger and parser on the train parts of EWT and GUM, watches the dev parts, never opens the test parts.
// PHASE 2 goes on from the weights of phase 1 on the disk.
const FIRST: Phase = { epochs: 18, rate: 0.002, dropout: 0.3, seed: 20220627, gumTwice: false };
/** The twins go on from the packed weights of the first phase, at a lower rate, each in its own order; the mean of their weights is the model. */
const TWINS: readonly Phase[] = [20220628, 20220629, 20220630].map((seed) => ({ epochs: 12, rate: 0.001, dropout: 0.25, seed, gumTwice: true }));

interface Task {
  readonly folder: string;
  readonly phase: Phase;
  readonly model: Uint8Array;
}
type Answer = { readonly line: string } | { readonly weights: readonly Float32Array[] };
const modelFile = fileURLToPath(new URL("../model/english.bin", import.meta.url));

const main = async (folder: string, from: string): Promise<void> => {
  await buildTrainingKernels();
  const corpus = readCorpus(folder);
  const { words, upos, xpos, relations } = corpus.inventory;
  console.log(
    `${corpus.train.length} sentences, ${corpus.own} words of ${words.length}, ${upos.length} + ${xpos.length} tags, ${relations.length} relations`,
  );
  if (from === "1") save(corpus, learnPhase(corpus, FIRST, null, console.log));
  const model = readFileSync(modelFile);
  const learnt = await Promise.all(
    TWINS.map((phase, twin) => learnTwin({ folder, phase, model }, (line) => console.log(`twin ${twin + 1} ${line}`))),
  );
  const network = learnPhase(corpus, { ...TWINS[0]!, epochs: 0 }, openModel(model), console.log);
  network.setMean(learnt);
  save(corpus, network);
};
const save = (corpus: Corpus, network: Network): void => {
  for (const line of devFigures(corpus, network)) console.log(line);
  const bytes = packModel(network, corpus.inventory);
  writeFileSync(modelFile, bytes);
  console.log(`${bytes.length} bytes of weights`);
};

/** One twin in a thread of its own, so that all cores are used; the outcome does not depend on how many there are. */
const learnTwin = (task: Task, log: (line: string) => void): Promise<readonly Float32Array[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.on("message", (answer: Answer) => ("line" in answer ? log(answer.line) : resolve(answer.weights)));
    worker.on("error", reject);
  });
const twin = ({ folder, phase, model }: Task): void => {
  const say = (answer: Answer): void => parentPort!.postMessage(answer);
  const corpus = readCorpus(folder);
  const network = learnPhase(corpus, phase, openModel(model), (line) => say({ line }));
  for (const line of devFigures(corpus, network)) say({ line });
  say({ weights: network.weights.map(({ w }) => w.data.slice()) });
};

if (isMainThread) await main(process.argv[2] ?? "../shared/data/treebanks", process.argv[3] ?? "1");
else twin(workerData as Task);
