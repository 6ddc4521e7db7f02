import type { ActorMention, Sentence, Token } from "../types/index.ts";
import { type Clause, isActor } from "./clauses/index.ts";
import type { Context } from "./context.ts";

const BULLET = /^\s*(?:[•·▪◦‣*–—-]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[).])\s+/i;
/** How many lines a list may hold. */
const LONGEST = 15;

/** The line that opens a list: its last verb with a subject, and who is told to do what the items tell. */
export interface ListOpening {
  readonly text: string;
  readonly clause: Clause | null;
  readonly actors: readonly ActorMention[];
}

/** The words of a line behind its bullet; null where it has none. */
export const behindBullet = (sentence: Sentence, context: Context): readonly Token[] | null => {
  // The mark may stand in the line before the sentence's own first word.
  const from = context.document.text.lastIndexOf("\n", sentence.start - 1) + 1;
  const bullet = BULLET.exec(context.document.text.slice(from, Math.min(sentence.end, from + 12)));
  if (!bullet || sentence.start - from > bullet[0].length) return null;
  const words = sentence.tokens.filter((token) => token.start >= from + bullet[0].length);
  return words.length > 2 ? words : null;
};

/** "The ministers:", "It was agreed that:", "the Government has decided:" above the line, with bullets only between. */
export const openingOf = (sentence: Sentence, context: Context): ListOpening | null => {
  if (!behindBullet(sentence, context)) return null;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST); at--) {
    const above = context.sentences[at]!;
    const text = context.document.text.slice(above.sentence.start, above.sentence.end).trim();
    if (/(?::|\b(?:to|that|on))$/.test(text)) {
      const clause = above.clauses.findLast((one) => one.sort === "verb" && (one.subject !== null || one.agent !== null)) ?? null;
      return { text, clause, actors: clause ? ((clause.agent ?? clause.subject)?.actors ?? []) : above.mentions.filter(isActor) };
    }
    if (!behindBullet(above.sentence, context)) return null;
  }
  return null;
};
