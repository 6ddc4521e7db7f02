/** Sizes of the net; widths are multiples of 8 for the kernels. */
/** What a word's vector is made of: table, columns. */
export const TABLES = [
  ["word", 64],
  ["vector", 64],
  ["prefix", 40],
  ["suffix4", 40],
  ["suffix3", 40],
  ["suffix2", 40],
  ["shape", 24],
] as const;
export const INPUT = TABLES.reduce((sum, [, columns]) => sum + columns, 0);
export const WIDTH = 160;
/** Words that each layer sees at once: the word alone, or its neighbours too. */
export const WINDOWS: readonly (1 | 3)[] = [3, 3, 3];
export const ARC = 96;
export const LABEL = 64;
/** Dependent and head, for arcs and for labels, in one product. */
export const ROLES = 2 * ARC + 2 * LABEL;
/** Signed distances between a word and its head, in buckets, that shift an arc's score. */
export const DISTANCES = 32;
export const distanceBucket = (distance: number): number => {
  const size = Math.min(15, Math.abs(distance) <= 6 ? Math.abs(distance) : 4 + Math.floor(Math.log2(Math.abs(distance) - 2)));
  return distance < 0 ? size : 16 + size;
};
