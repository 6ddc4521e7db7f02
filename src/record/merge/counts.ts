import { numberWord } from "../../language/numbers.ts";
import { foldName } from "./names.ts";

const SORTS = new Set(
  "agreements accords pacts treaties contracts mous moas memoranda memorandums protocols documents instruments deals declarations loans grants letters".split(
    " ",
  ),
);
const BESIDE = new Set(
  "a total of more some as many bilateral new key major important separate different various legal official cooperation framework understanding intent joint commercial business government governmental inter and".split(
    " ",
  ),
);

/** How many accords a title speaks of that names none of them ("six MoUs", "a total of 11 memoranda of understanding"); null for any other title. */
export const countIn = (title: string): number | null => {
  const words = foldName(title).split(" ");
  const numbers = words.flatMap((word) => (/^\d{1,3}$/.test(word) ? [Number(word)] : (numberWord(word) ?? [])));
  const plain = words.every((word) => SORTS.has(word) || BESIDE.has(word) || /^\d{1,3}$/.test(word) || numberWord(word) !== null);
  return plain && numbers.length === 1 && words.some((word) => SORTS.has(word)) ? numbers[0]! : null;
};
