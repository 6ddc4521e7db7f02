import { ACRONYMS, LEXICON } from "./topics/lexicon.ts";

const bounded = (words: string, flags: string): RegExp => new RegExp(`\\b(?:${words})\\b`, flags);
const PATTERNS: readonly (readonly [topic: string, patterns: readonly RegExp[]])[] = Object.keys(LEXICON)
  .sort()
  .map((topic) => [topic, [bounded(LEXICON[topic]!, "i"), ...(ACRONYMS[topic] ? [bounded(ACRONYMS[topic], "")] : [])]]);

/** The topics that a stretch of text tells, sorted. */
export const topicsOf = (text: string): readonly string[] =>
  PATTERNS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(text))).map(([topic]) => topic);
