import type { Span, TopicWord } from "../types/index.ts";
import { isInCapitalsOnly, LEXICON, type Step } from "./topics/lexicon.ts";

interface Word extends Span {
  readonly small: string;
  readonly text: string;
  /** Nothing but a blank or a hyphen parts it from the word before. */
  readonly close: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu;
/** "NATO's": whose it is tells nothing; "people's" and "women's" stand in the lists as they are. */
const POSSESSIVE = /(?<!people|women|workers|king|president)'s$/;
const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const gap = start - end;
    const close = gap === 1 && /[\s\-–‑]/.test(text[end]!);
    const word = match[0];
    words.push({ start, end: start + word.length, text: word, small: word.toLowerCase().replaceAll("’", "'").replace(POSSESSIVE, ""), close });
    end = start + word.length;
  }
  return words;
};

/** Shortest beginning that the lists hold, so that shorter ones need not be asked for. */
const LEAST_BEGINNING = 3;
const nextSteps = (step: Step, { small }: Word): readonly Step[] => {
  const whole = step.words.get(small);
  const found = whole ? [whole] : [];
  if (step.beginnings.size > 0)
    for (let length = LEAST_BEGINNING; length <= small.length; length++) {
      const next = step.beginnings.get(small.slice(0, length));
      if (next) found.push(next);
    }
  return found;
};

/** The longest phrase that begins at a word: "food security" is no security. */
const phraseAt = (words: readonly Word[], from: number): { readonly length: number; readonly topics: ReadonlySet<string> } | null => {
  let open = nextSteps(LEXICON, words[from]!);
  let best: { readonly length: number; readonly topics: ReadonlySet<string> } | null = null;
  for (let at = from; open.length > 0; at++) {
    const whole = open.filter((step) => step.topics !== null);
    if (whole.length > 0) best = { length: at - from + 1, topics: new Set(whole.flatMap((step) => [...step.topics!])) };
    const next = words[at + 1];
    if (!next?.close) break;
    open = open.flatMap((step) => nextSteps(step, next));
  }
  return best;
};

/** The words and phrases of a text that tell a topic, in order; none overlaps another. */
export const topicWordsOf = (text: string): readonly TopicWord[] => {
  const words = wordsOf(text);
  const found: TopicWord[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const word = words[at]!;
    if (phrase && phrase.topics.size > 0 && !(phrase.length === 1 && isInCapitalsOnly(word.small) && !/^\p{Lu}{2}/u.test(word.text)))
      found.push({ start: word.start, end: words[at + phrase.length - 1]!.end, topics: phrase.topics });
    at += phrase?.length ?? 1;
  }
  return found;
};

/** The topics that a stretch of text tells, sorted. */
export const topicsOf = (text: string): readonly string[] => [...new Set(topicWordsOf(text).flatMap(({ topics }) => [...topics]))].sort();
