import { SESSION_MARKS, SESSIONS } from "../../language/mechanisms.ts";
import { ordinalOf } from "../../language/numbers.ts";
import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";

const ONE_LETTER: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** An ordinal that ends at a token: "5th", "twenty-first", "XII", "inaugural". */
export const roundAt = (sentence: Sentence, index: number): { readonly round: number; readonly first: number } | null => {
  const token = sentence.tokens[index];
  if (!token) return null;
  if (/^(?:inaugural|maiden)$/i.test(token.text)) return { round: 1, first: index };
  // "first-ever", "first ever", as one token or as three.
  if (/^first-ever$/i.test(token.text)) return { round: 1, first: index };
  if (/^ever$/i.test(token.text)) {
    const first = lower(sentence, index - 1) === "-" ? index - 2 : index - 1;
    return lower(sentence, first) === "first" ? { round: 1, first } : null;
  }
  // A single letter is a number only before what is counted ("the V Meeting").
  if (/^[IVX]$/.test(token.text) && (SESSIONS.has(lower(sentence, index + 1)) || SESSION_MARKS.has(lower(sentence, index + 1))))
    return { round: ONE_LETTER[token.text]!, first: index };
  const before = sentence.tokens[index - 2];
  if (lower(sentence, index - 1) === "-" && before) {
    const joined = ordinalOf(`${before.text}-${token.text}`);
    if (joined !== null) return { round: joined, first: index - 2 };
  }
  const round = ordinalOf(token.text);
  return round === null ? null : { round, first: index };
};

/** "the third session of the", "XIV Ordinary Meeting of the", "the next round of their" just before a token: which session of what follows. */
export const sessionBefore = (
  sentence: Sentence,
  index: number,
): { readonly round: number | null; readonly first: number; readonly word: string } | null => {
  let at = index - 1;
  if (/^(?:the|their|its|our|this|bilateral)$/.test(lower(sentence, at))) at--;
  if (lower(sentence, at) !== "of" && lower(sentence, at) !== "in") return null;
  at--;
  const word = lower(sentence, at);
  if (!SESSIONS.has(word)) return null;
  for (let back = at - 1; back >= at - 3; back--) {
    const round = roundAt(sentence, back);
    if (round) return { round: round.round, first: round.first, word };
    if (!SESSION_MARKS.has(lower(sentence, back))) break;
  }
  return { round: null, first: at, word };
};
