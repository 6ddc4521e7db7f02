import { TABLES } from "../dimensions.ts";
import type { Network } from "./network.ts";

export interface Inventory {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly lemmas: Readonly<Record<string, string>>;
}

/**
 * The model file: u32 length of a UTF-8 JSON head (inventories, and for each matrix name, rows, columns, kind), then the head, then the matrices.
 * Matrices are int8 with one f32 scale a row for embeddings and a column for the rest; vectors (biases, gains) stay f32.
 */
export const packModel = (network: Network, inventory: Inventory): Uint8Array => {
  const parts: Uint8Array[] = [];
  const matrices = network.weights.map(({ name, rows, columns, w }) => {
    if (rows === 1) {
      parts.push(new Uint8Array(w.data.slice().buffer));
      return { name, rows, columns, kind: "f32" };
    }
    const byRow = TABLES.some(([table]) => table === name);
    const scales = new Float32Array(byRow ? rows : columns);
    const ints = new Int8Array(rows * columns);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) scales[byRow ? i : j] = Math.max(scales[byRow ? i : j]!, Math.abs(w.data[i * columns + j]!));
    for (let i = 0; i < scales.length; i++) scales[i]! /= 127;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) ints[i * columns + j] = Math.round(w.data[i * columns + j]! / (scales[byRow ? i : j]! || 1));
    }
    parts.push(new Uint8Array(scales.buffer), new Uint8Array(ints.buffer));
    return { name, rows, columns, kind: byRow ? "rows" : "columns" };
  });
  const head = new TextEncoder().encode(JSON.stringify({ ...inventory, matrices }));
  const size = new Uint8Array(new Uint32Array([head.length]).buffer);
  const all = [size, head, ...parts];
  const out = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};
