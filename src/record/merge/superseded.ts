import { compare } from "../order.ts";
import type { Report } from "../view.ts";
import { foldName } from "./names.ts";

/** Of each publisher's reports the newest: a figure given anew takes the place of the same publisher's earlier one. Reports without publisher or date all stay. */
export const newestOfEach = <R>(reports: readonly Report<R>[]): readonly Report<R>[] => {
  const newest = new Map<string, string>();
  for (const { source } of reports) {
    const { publisher, published } = source;
    if (publisher === null || published === null) continue;
    const known = newest.get(foldName(publisher));
    if (known === undefined || compare(known, published) < 0) newest.set(foldName(publisher), published);
  }
  return reports.filter(
    ({ source: { publisher, published } }) => publisher === null || published === null || newest.get(foldName(publisher)) === published,
  );
};
