/** Sizes of the net; widths are multiples of 8 for the kernels. */
export const WORD = 80;
export const AFFIX = 40;
export const SHAPE = 24;
/** word, prefix, suffix3, suffix2, shape side by side. */
export const INPUT = WORD + 3 * AFFIX + SHAPE;
export const WIDTH = 160;
export const LAYERS = 3;
/** A window of three words, each WIDTH wide. */
export const WINDOW = 3 * WIDTH;
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
