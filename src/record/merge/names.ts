/** A text as names are compared: no diacritics, marks or capitals. */
export const foldName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const EMPTY = new Set("the a an of on for and in to between meeting session talks round".split(" "));
const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(" ")
    .filter((word) => word !== "" && !EMPTY.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
/** Two names of a mechanism or a title: one holds every word of the other. */
export const sameTitle = (a: string, b: string): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word)) && (short.length > 1 || long.length === short.length || short[0]!.length > 4);
};
