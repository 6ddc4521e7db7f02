import type { Report } from "./view.ts";

/** By code units, the same in every place of the world. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The newest report first; of one day by name. */
export const newestFirst = (a: Report<unknown>, b: Report<unknown>): number =>
  compare(b.source.published ?? "", a.source.published ?? "") || compare(a.thing, b.thing);
