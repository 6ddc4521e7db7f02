import type { Syntax } from "../types/index.ts";

/** Of these, what is said in a report about them is said about them, whatever its words; a remark in a report about trade need not be about trade. */
export const STRIFE: ReadonlySet<string> = new Set(["conflict", "border", "security", "peace-process", "sanctions"]);
/** The first sentences weigh more: they tell what the report is about. */
const LEAD = 3;

/** What a report is about as a whole: the topics that come up most, at least in two of its sentences; most first. */
export const mainTopicsOf = ({ sentences }: Syntax, topicsOfSentence: (index: number) => readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { index } of sentences)
    for (const topic of topicsOfSentence(index)) counts.set(topic, (counts.get(topic) ?? 0) + (index < LEAD ? 1.5 : 1));
  const most = Math.max(2, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= 0.7 * most)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([topic]) => topic);
};
