import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";
import { roundAt } from "./rounds.ts";

/** Which session of a series is meant: by its number, or one on (+1) or back (-1) from the one told before. */
export interface Which {
  readonly round: number | null;
  readonly step: -1 | 0 | 1;
  readonly first: number;
}

/** The word that ends at a token: "third", "next", "previous". */
export const whichAt = (sentence: Sentence, index: number): Which | null => {
  const round = roundAt(sentence, index);
  if (round) return { ...round, step: 0 };
  const word = lower(sentence, index);
  // "next year's session", "last month's meeting".
  if (/^['’]s$/.test(word) && /^(?:year|month|week|spring|summer|autumn)$/.test(lower(sentence, index - 1))) {
    const step = { next: 1, last: -1, this: 0 }[lower(sentence, index - 2)];
    return step === undefined ? null : { round: null, step: step as Which["step"], first: index - 2 };
  }
  if (/^(?:next|coming|upcoming|forthcoming|following)$/.test(word)) return { round: null, step: 1, first: index };
  return /^(?:last|previous|preceding|earlier)$/.test(word) ? { round: null, step: -1, first: index } : null;
};

const AGAIN =
  /^it\s(?:(?:will|would|is|was|has|had|been|be|to|due|scheduled|expected)\s){0,4}(?:(?:last|first|next|again|previously|already|only)\s)?(?:be\s)?(?:met|meets?|sat|sits?|convene[sd]?|gather(?:s|ed)?|(?:last|first|next)\s(?:held|hosted|convened))\b/i;
/** "It last sat in Kampala": by a verb of which only a series or an assembly is capable. */
export const itself = (sentence: Sentence, index: number, text: string): boolean =>
  lower(sentence, index) === "it" && AGAIN.test(text.slice(sentence.tokens[index]!.start, sentence.end));

const MONTH = /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const HOLDING = /^(?:hold|take|meet|convene|host|sit|open|schedule|fix|expect|plan|due|slate|set|conclude|likely|call|gather|assemble|close|follow)$/;
const ARRANGING = /^(?:hold|call|convene|host|receive|arrange|schedule|plan|attend|organise|organize)$/;
/**
 * "The third took place in Rome", "the seventh is likely to be convened", "agreed to call the eleventh this year", "the last one, on 12 April",
 * "Bishkek will be the next host": a session without a noun of its own. The index is that of its last word.
 */
export const ellipsisAt = (sentence: Sentence, index: number): Which | null => {
  const word = lower(sentence, index);
  if (/^(?:one|host|venue)$/.test(word)) {
    const which = whichAt(sentence, index - 1);
    const held = word === "one" && sentence.tokens.slice(index + 1, index + 5).some((token) => HOLDING.test(token.lemma.toLowerCase()));
    return which && (which.step !== 0 || held) && lower(sentence, which.first - 1) === "the" ? which : null;
  }
  const round = roundAt(sentence, index);
  if (
    !round ||
    !/^(?:the|a|its|their)$/.test(lower(sentence, round.first - 1)) ||
    /^(?:on|by|until|since|from|of|before|after)$/.test(lower(sentence, round.first - 2))
  )
    return null;
  const next = sentence.tokens[index + 1];
  if (!next) return null;
  const lemmas = sentence.tokens.slice(index + 1, index + 7).map((token) => token.lemma.toLowerCase());
  const told = /^(?:VERB|AUX|PUNCT|ADV)$/.test(next.upos) && next.text !== "-" && lemmas.some((lemma) => HOLDING.test(lemma));
  const arranged =
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) &&
    lower(sentence, index + 1) !== "of" &&
    sentence.tokens.slice(Math.max(0, round.first - 3), round.first - 1).some((token) => ARRANGING.test(token.lemma.toLowerCase()));
  // "The eighth, in January, ended without result": a time stands for the doing.
  const dated = lower(sentence, index + 1) === "," && lower(sentence, index + 2) === "in" && MONTH.test(lower(sentence, index + 3));
  return told || arranged || dated ? { ...round, step: 0 } : null;
};
