import { stateByCode } from "../../world/index.ts";
import { foldName, sameTitle } from "./names.ts";

/**
 * Two names of a mechanism of these states: but for the states' own names, one holds the other's words ("Ghana-Peru Joint Commission on Trade", "Joint Commission
 * of Peru and Ghana"), or is its acronym ("MIDCOM", "GBC").
 */
export const sameMechanism = (a: string, b: string, states: readonly string[] = []): boolean => {
  if (sameTitle(a, b)) return true;
  const [x, y] = [bare(a, states), bare(b, states)];
  return (
    (x.split(" ").length > 1 && y.split(" ").length > 1 && sameTitle(x, y)) ||
    [b, y].some((long) => isAcronymOf(a, long)) ||
    [a, x].some((long) => isAcronymOf(b, long))
  );
};
/** An acronym that holds the first letters of a name's words in their order, though not one letter for each: "PJCC" beside "Joint Commission". */
export const mayBeShort = (short: string, long: string): boolean => {
  if (!/^[A-Z]{3,10}$/.test(short)) return false;
  let at = 0;
  const words = foldName(long)
    .split(" ")
    .filter((word) => !SMALL.has(word));
  const spelt = words.filter((word) => {
    const found = short.toLowerCase().indexOf(word[0]!, at);
    if (found >= 0) at = found + 1;
    return found >= 0;
  });
  return spelt.length >= 2 && spelt.length >= short.length / 2;
};
/** A name without the names and adjectives of the states concerned, and without what only says how lasting it is. */
const bare = (name: string, states: readonly string[]): string => {
  const own = states.flatMap((code) => [...(stateByCode(code)?.names ?? []), ...(stateByCode(code)?.adjectives ?? [])]).map(foldName);
  const left = [...own, "permanent", "standing"].reduce(
    (text, word) => text.replaceAll(` ${word} `, " "),
    ` ${foldName(name).replaceAll(" ", "  ")} `,
  );
  return left.trim().replace(/ +/g, " ");
};

/** Each word gives its first letters, one at least; small words may give none, and a letter before them may stand for what the long name leaves out ("PJCC" of a "Joint Commission for Cooperation"). */
const isAcronymOf = (short: string, long: string): boolean => {
  if (!/^[A-Z][A-Za-z]{2,9}$/.test(short)) return false;
  const words = foldName(long).split(" ");
  const letters = short.toLowerCase();
  return [words, words.filter((word) => !SMALL.has(word))].some(
    (left) => left.length >= 3 && (spells(letters, left) || (letters.length > 3 && spells(letters.slice(1), left))),
  );
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
