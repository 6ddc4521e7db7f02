import { isOfficeHead, OFFICE_MODIFIERS } from "../../language/offices.ts";
import { ORGANS, PORTFOLIO_WORDS } from "../../language/portfolios.ts";
import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { isMinistry } from "./organs.ts";
import type { Covering } from "./portfolio.ts";

const ROMAN_OR_WORD = /^\p{Lu}[\p{L}'’.&-]*$/u;

export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}
/** A run of portfolio words and names of organs: "Trade, Commerce, Food Security and Co-operative Development". */
export const phraseAt = (sentence: Sentence, from: number, covering: Covering): Phrase | null => {
  const words: string[] = [];
  let last = -1;
  const capital = isCapital(sentence.tokens[from]?.text ?? "");
  for (let at = from; at < sentence.tokens.length && at < from + 16; at++) {
    const token = sentence.tokens[at]!;
    const low = token.text.toLowerCase();
    const mention = covering(at);
    if (mention?.kind === "person" || mention?.kind === "date") break;
    if (
      mention?.kind === "state" &&
      mention.form !== "government" &&
      !(mention.form === "adjective" && (PORTFOLIO_WORDS.has(low) || ABROAD.test(lower(sentence, at + 1))))
    )
      break;
    if (/^(?:,|and|&|of|for|the|on|-|–|['’]s?)$/.test(low)) {
      if (last < 0) break;
      continue;
    }
    const known =
      isPortfolioWord(low) ||
      (mention?.kind === "state" && ABROAD.test(lower(sentence, at + 1))) ||
      (ORGANS.has(low) && (isCapital(token.text) || !capital)) ||
      (low === "state" && (last >= 0 || ORGANS.has(lower(sentence, at + 1))));
    const first =
      last < 0 &&
      capital &&
      ROMAN_OR_WORD.test(token.text) &&
      /^(?:of|for)$/.test(linkBefore(sentence, from)) &&
      !isPersonish(sentence, at) &&
      !isQuality(sentence, at);
    if (!(known || first) || (last >= 0 && !joins(sentence, last + 1, at - 1))) break;
    if (last >= 0 && isOfficeHead(low) && !ORGANS.has(low)) break;
    // In a title written in capitals, "and security" tells of something else; a comma carries on only to capitals or to one more "and".
    if (capital && !isCapital(token.text) && at > from && sentence.tokens[at - 1]!.text !== "-") break;
    if (isTalkedOf(sentence, last, at) || (last >= 0 && last < at - 1 && lower(sentence, last + 1) === "," && isMinistry(sentence, at))) break;
    words.push(...between(sentence, last < 0 ? at : last + 1, at));
    last = at;
  }
  return last < 0 ? null : { first: from, last, words };
};
/** "Minister of Foreign Affairs and Moroccan Expatriates". */
const ABROAD = /^(?:expatriates|citizens|nationals|diaspora|residents|emigrants|abroad|communities)$/;
const isPortfolioWord = (word: string): boolean => PORTFOLIO_WORDS.has(word) || PORTFOLIO_WORDS.has(word.replace(/[’']s?$/, ""));
/** Only small words stand between two words of a portfolio. */
const joins = (sentence: Sentence, from: number, to: number): boolean => {
  const small = sentence.tokens.slice(from, to + 1).map((token) => token.text.toLowerCase());
  return small.length === 0 || /^(?:,|and|&|, and|of|of the|for|for the|on|-|–|['’]s|['’]|, &|and the|, the|and of|and for)$/.test(small.join(" "));
};
/** "Foreign Minister of Qatar and Foreign Minister X": a joined word that begins another office is no portfolio. */
const isTalkedOf = (sentence: Sentence, last: number, at: number): boolean => {
  if (last < 0 || last === at - 1 || !/^(?:,|and|&)$/.test(lower(sentence, last + 1))) return false;
  for (let next = at; next <= at + 2; next++) {
    const word = lower(sentence, next);
    if (isOfficeHead(word) && !ORGANS.has(word)) return true;
    if (!OFFICE_MODIFIERS.has(word) && !PORTFOLIO_WORDS.has(word)) break;
  }
  return false;
};
const linkBefore = (sentence: Sentence, at: number): string => {
  const before = lower(sentence, at - 1);
  return before === "the" ? lower(sentence, at - 2) : before;
};
/** "of Ahmed Ali": two capitals of which neither is known are a name. */
const isPersonish = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1]?.text ?? "";
  return isCapital(next) && !isPortfolioWord(next.toLowerCase()) && !ORGANS.has(next.toLowerCase());
};
/** "of the Kurdish regional government": a capital that only qualifies a common noun. */
const isQuality = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1];
  return next !== undefined && !isCapital(next.text) && /^(?:ADJ|NOUN)$/.test(next.upos);
};
export const between = (sentence: Sentence, from: number, to: number): readonly string[] =>
  sentence.tokens.slice(from, to + 1).map((token) => token.text);
