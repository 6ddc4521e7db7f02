import { ARC, DISTANCES, INPUT, LABEL, ROLES, TABLES, WIDTH, WINDOWS } from "./dimensions.ts";
import type { Model } from "./model.ts";

/** The kernels of kernels/kernels.ts; every argument a number: byte offsets into `memory`, counts, scales. */
export type Kernels = Readonly<
  Record<
    "narrow" | "windows" | "gemmI16" | "gates" | "recur" | "residual" | "addBias" | "leaky" | "arcs" | "largest",
    (...values: readonly number[]) => void
  >
> & { readonly memory: WebAssembly.Memory };

/** Words of one sentence at most. */
export const MOST = 1024;
/** Columns of the label scores and of the tags, padded for the kernels. */
export interface Memory {
  readonly kernels: Kernels;
  /** Byte offset of a block, a weight (`mix0`), its column scales (`mix0Scales`) or a bias (`mix0Bias`). */
  readonly at: (name: string) => number;
  readonly floats: (name: string) => Float32Array;
  readonly ints: (name: string) => Int32Array;
  readonly tagColumns: number;
  readonly labelColumns: number;
}

/** Loads the kernels, lays out their memory and copies the weights into it, matrices transposed and widened to i16. */
export const layOut = (code: BufferSource, model: Model): Memory => {
  const abort = (): never => {
    throw new Error("a kernel aborted");
  };
  const kernels = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { abort } }).exports as unknown as Kernels;
  const tagColumns = model.matrix("tags").columns;
  const labelColumns = model.matrix("label").columns;
  const dense = ["input", "tags", "roles", "arc", "near", "label", ...WINDOWS.map((_, l) => `mix${l}`)];
  const vectors = [...dense.map((name) => `${name}Bias`), "root", "distance", ...WINDOWS.flatMap((_, l) => [`gain${l}`, `shift${l}`])];
  /** Bytes of each block. */
  const sizes: readonly (readonly [string, number])[] = [
    ...dense.flatMap((name) => {
      const { rows, columns } = model.matrix(name);
      return [
        [name, rows * columns * 2],
        [`${name}Scales`, columns * 4],
      ] as const;
    }),
    ...vectors.map((name) => [name, model.matrix(name).values.length * 4] as const),
    ["one", INPUT * 4],
    ["one16", INPUT * 2],
    ["vector", WIDTH * 4],
    ["x", MOST * WIDTH * 4],
    ["x16", MOST * WIDTH * 2],
    ["win", MOST * 3 * WIDTH * 2],
    ["pre", MOST * 2 * WIDTH * 4],
    ["c", MOST * WIDTH * 4],
    ["ends", MOST * 4],
    ["tag", MOST * tagColumns * 4],
    ["role", MOST * ROLES * 4],
    ["dep", MOST * ARC * 4],
    ["dep16", MOST * ARC * 2],
    ["u", MOST * ARC * 4],
    ["scores", (MOST + 1) * 4 * MOST],
    ["z", MOST * 3 * LABEL * 4],
    ["z16", MOST * 3 * LABEL * 2],
    ["lab", MOST * labelColumns * 4],
    ["best", MOST * 4],
    ["nearScores", MOST * 2 * DISTANCES * 4],
  ];
  const places = new Map<string, readonly [at: number, bytes: number]>();
  let total = 65536;
  for (const [name, bytes] of sizes) {
    places.set(name, [total, bytes]);
    total += Math.ceil(bytes / 64) * 64;
  }
  kernels.memory.grow(Math.ceil((total - kernels.memory.buffer.byteLength) / 65536) + 1);
  const buffer = kernels.memory.buffer;
  const place = (name: string) => places.get(name)!;
  for (const name of vectors) new Float32Array(buffer, place(name)[0], place(name)[1] / 4).set(model.matrix(name).values);
  for (const name of dense) {
    const { rows, columns, values, scales } = model.matrix(name);
    const wide = new Int16Array(buffer, place(name)[0], rows * columns);
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) wide[j * rows + i] = values[i * columns + j]!;
    new Float32Array(buffer, place(`${name}Scales`)[0], columns).set(scales);
  }
  const views = new Map([...places].map(([name, [at, bytes]]) => [name, new Float32Array(buffer, at, bytes >> 2)]));
  return {
    kernels,
    at: (name) => place(name)[0],
    floats: (name) => views.get(name)!,
    ints: (name) => new Int32Array(buffer, place(name)[0], place(name)[1] >> 2),
    tagColumns,
    labelColumns,
  };
};

/** The vector a word enters the net with: its embeddings, before the first product. */
export const embed = (model: Model, rows: readonly number[], out: Float32Array): void => {
  let at = 0;
  TABLES.forEach(([name, columns], t) => {
    const { values, scales } = model.matrix(name);
    const row = rows[t]!;
    for (let j = 0; j < columns; j++) out[at++] = values[row * columns + j]! * scales[row]!;
  });
};
