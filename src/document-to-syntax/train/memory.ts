import { readFileSync } from "node:fs";

/** A stretch of the kernels' memory with its byte offset. */
export interface Block {
  readonly at: number;
  readonly length: number;
  readonly data: Float32Array;
}
export type Kernels = Readonly<
  Record<
    | "gemm"
    | "transpose"
    | "adam"
    | "average"
    | "sumOfSquares"
    | "fillMask"
    | "addBias"
    | "biasBack"
    | "gather"
    | "scatter"
    | "windows"
    | "windowsBack"
    | "gates"
    | "recur"
    | "recurBack"
    | "residual"
    | "residualBack"
    | "leaky"
    | "leakyBack"
    | "arcs"
    | "arcsBack",
    (...values: readonly number[]) => number
  >
> & { readonly memory: WebAssembly.Memory };

/** The kernels of training with their memory, from which blocks are taken. */
export const openMemory = (path: string, megabytes: number): { readonly kernels: Kernels; readonly block: (length: number) => Block } => {
  const abort = (): never => {
    throw new Error("a kernel aborted");
  };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), { env: { abort } });
  const kernels = instance.exports as unknown as Kernels;
  kernels.memory.grow(megabytes * 16);
  let next = 131072;
  const block = (length: number): Block => {
    const at = next;
    next += Math.ceil((length * 4) / 16) * 16;
    if (next > kernels.memory.buffer.byteLength) throw new Error(`the trainer needs more than ${megabytes} MB`);
    return { at, length, data: new Float32Array(kernels.memory.buffer, at, length) };
  };
  return { kernels, block };
};

/** A seeded generator (mulberry32), so that everybody gets the same weights. */
export const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
