import type { Subject, Syntax } from "../types/index.ts";

/** Of these, what is said in a report about them is said about them, whatever its words; a remark in a report about trade need not be about trade. */
const STRIFE: ReadonlySet<string> = new Set(["conflict", "border", "security", "peace-process", "sanctions"]);

/** The first sentences weigh more: they tell what the report is about. */
const LEAD = 3;
const weigh = (index: number): number => (index < LEAD ? 1.5 : 1);
/** Shares of the sentences that tell of a topic. */
const ALL_THROUGH = 0.4;
const TAKEN_UP = 0.2;
const AS_MUCH_AS_ANY = 0.7;
/** A topic that one sentence tells is none of the report's. */
const LEAST = 2;

/** What a report is about as a whole. */
export const subjectOf = ({ sentences }: Syntax, topicsOfSentence: (index: number) => readonly string[], inTitle: readonly string[]): Subject => {
  const counts = new Map<string, number>();
  for (const { index } of sentences) for (const topic of topicsOfSentence(index)) counts.set(topic, (counts.get(topic) ?? 0) + weigh(index));
  const told = [...counts].filter(([, count]) => count >= LEAST);
  const most = Math.max(0, ...counts.values());
  return {
    topics: told
      .filter(([topic, count]) => count >= (inTitle.includes(topic) ? TAKEN_UP : ALL_THROUGH) * sentences.length)
      .map(([topic]) => topic)
      .sort(),
    strife: told
      .filter(([topic, count]) => STRIFE.has(topic) && count >= AS_MUCH_AS_ANY * most)
      .map(([topic]) => topic)
      .sort(),
  };
};
