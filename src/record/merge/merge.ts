import { compare, newestFirst } from "../order.ts";
import type { Merged, Report } from "../view.ts";
import { type Judge, type Key, type Manner, NO_SOURCES, NOBODY, type Sources } from "./manner.ts";
import type { Match } from "./match.ts";
import { type Link, pairKey, partition } from "./partition.ts";

/** The score of a person's word: before all that the matcher says. */
export const JUDGED = 1000;

export interface Block {
  readonly block: string;
  readonly window: Key["window"];
}
/** The blocks of a report's record: two that have none in common are never one. */
export const blocksOf = <R>(list: string, manner: Manner<R>, report: Report<R>): readonly Block[] => {
  const parties = [...new Set(manner.partiesOf(report.record))].sort();
  const pairs = parties.length < 2 ? [`${parties[0] ?? ""}|`] : parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `${a}|${b}`));
  return manner.keysOf(report).flatMap(({ key, window }) => pairs.map((pair) => ({ block: `${list}|${pair}|${key}`, window })));
};

/**
 * Reports grouped into things of the world. It follows from the set of reports and judgements alone; in what order they came makes no difference.
 * `barred` answers from what is known of both, so that a group never holds two that cannot be one.
 */
export const groupsOf = <R>(
  manner: Manner<R>,
  reports: readonly Report<R>[],
  links: readonly Link[],
  judge: Judge = NOBODY,
): readonly (readonly Report<R>[])[] => {
  const named = new Map(reports.map((report) => [report.thing, report]));
  const barred = (a: string, b: string): boolean => {
    const word = judge(a, b);
    return word === null ? manner.match(named.get(a)!, named.get(b)!).barred : word !== "same";
  };
  return partition([...named.keys()], links, barred).map((group) => group.map((thing) => named.get(thing)!).sort(newestFirst));
};

/** All reports of a list brought together in memory. */
export const mergeAll = <R>(
  list: string,
  manner: Manner<R>,
  reports: readonly Report<R>[],
  judge: Judge = NOBODY,
  sources: Sources = NO_SOURCES,
): readonly Merged<R>[] => {
  const links = linksAmong(list, manner, reports, judge);
  return groupsOf(manner, reports, links, judge)
    .map((group) => manner.view(group, sources))
    .sort((a, b) => compare(manner.dateOf(b.record), manner.dateOf(a.record)) || compare(a.id, b.id));
};

const linksAmong = <R>(list: string, manner: Manner<R>, reports: readonly Report<R>[], judge: Judge): readonly Link[] => {
  const blocks = new Map<string, Report<R>[]>();
  for (const report of reports)
    for (const { block } of blocksOf(list, manner, report)) {
      const others = blocks.get(block);
      if (others) others.push(report);
      else blocks.set(block, [report]);
    }
  const links = new Map<string, Link>();
  for (const group of blocks.values())
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) {
        const link = linkOf(one, other, manner.match(one, other), judge);
        if (link) links.set(pairKey(one.thing, other.thing), link);
      }
    });
  return [...links.values()];
};

/** The link of two things by the matcher's answer and, before it, a person's word. */
export const linkOf = <R>(one: Report<R>, other: Report<R>, match: Match, judge: Judge): Link | null => {
  const word = judge(one.thing, other.thing);
  const same = word === null ? match.verdict === "same" : word === "same";
  return same ? { a: one.thing, b: other.thing, score: word === "same" ? JUDGED : match.score } : null;
};
