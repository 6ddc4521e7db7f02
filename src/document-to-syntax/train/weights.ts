import { ARC, DISTANCES, INPUT, LABEL, ROLES, TABLES, WIDTH, WINDOWS } from "../dimensions.ts";
import { BUCKETS } from "../features.ts";
import type { Block } from "./memory.ts";

/** One weight matrix with its gradient, Adam's moments and running average. */
export interface Weight {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly w: Block;
  readonly g: Block;
  readonly m1: Block;
  readonly m2: Block;
  readonly avg: Block;
}
export interface Sizes {
  /** Words with an embedding of their own, and words with a vector learnt from running text. */
  readonly words: number;
  readonly vectors: number;
  readonly upos: number;
  readonly xpos: number;
  readonly relations: number;
}
export const pad4 = (n: number): number => Math.ceil(n / 4) * 4;

/** Every matrix of the net with its first values: uniform within ±scale; scale 1 means all ones. `near` begins at zero. */
export const makeWeights = (sizes: Sizes, block: (length: number) => Block, random: () => number): readonly Weight[] => {
  const weight = (name: string, rows: number, columns: number, scale: number): Weight => {
    const make = () => block(rows * columns);
    const made = { name, rows, columns, w: make(), g: make(), m1: make(), m2: make(), avg: make() };
    if (name !== "near" && name !== "nearBias") for (let i = 0; i < made.w.length; i++) made.w.data[i] = scale === 1 ? 1 : (random() * 2 - 1) * scale;
    return made;
  };
  const dense = (name: string, rows: number, columns: number): readonly Weight[] => [
    weight(name, rows, columns, Math.sqrt(3 / rows)),
    weight(`${name}Bias`, 1, columns, 0),
  ];
  return [
    ...TABLES.map(([name, columns]) => weight(name, name === "word" ? sizes.words : name === "vector" ? sizes.vectors : BUCKETS[name], columns, 0.1)),
    ...dense("input", INPUT, WIDTH),
    ...WINDOWS.flatMap((window, l) => [
      ...dense(`mix${l}`, window * WIDTH, 2 * WIDTH),
      weight(`gain${l}`, 1, WIDTH, 1),
      weight(`shift${l}`, 1, WIDTH, 0),
    ]),
    ...dense("tags", WIDTH, pad4(sizes.upos + sizes.xpos)),
    ...dense("roles", WIDTH, ROLES),
    weight("root", 1, ROLES, 0.1),
    ...dense("arc", ARC, ARC),
    weight("distance", 1, DISTANCES, 0),
    ...dense("label", 3 * LABEL, pad4(sizes.relations)),
    ...dense("near", WIDTH, 2 * DISTANCES),
  ];
};
