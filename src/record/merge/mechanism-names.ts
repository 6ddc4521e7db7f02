import { stateOf } from "../../world/index.ts";
import { foldName, sameTitle } from "./names.ts";

/** Two names of a mechanism: one holds the other's words ("India-Malaysia Defence Cooperation Meeting" and "… Committee" do not), or is its acronym ("MIDCOM", "GBC"). */
export const sameMechanism = (a: string, b: string): boolean => sameTitle(a, b) || isAcronymOf(a, b) || isAcronymOf(b, a);

/** Each word gives its first letters, one at least; the states' names may be left out, and so may small words. */
const isAcronymOf = (short: string, long: string): boolean => {
  if (!/^[A-Z][A-Za-z]{2,9}$/.test(short) || short.toUpperCase() === long.toUpperCase()) return false;
  const words = foldName(long).split(" ");
  const without = [words, words.filter((word) => !SMALL.has(word)), words.filter((word) => !SMALL.has(word) && stateOf(word) === null)];
  return without.some((left) => left.length >= 3 && spells(short.toLowerCase(), left));
};
const SMALL = new Set("the of on for and in to between a".split(" "));
const spells = (letters: string, words: readonly string[]): boolean => {
  const fits = (at: number, word: number): boolean => {
    if (word === words.length) return at === letters.length;
    for (let taken = 1; taken <= 3 && letters.startsWith(words[word]!.slice(0, taken), at); taken++) if (fits(at + taken, word + 1)) return true;
    return false;
  };
  return fits(0, 0);
};
