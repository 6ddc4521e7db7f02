import type { ParticipantRecord } from "../../types/index.ts";

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

/** Equal, or, in a long word, one letter other, more or less ("Hishamuddin", "Hishammuddin"). */
const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (a[head] === b[head] && head < a.length && head < b.length) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
};

/** "senior defence minister" and "defence minister": one holds the other's words. */
export const sameOffice = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  const [x, y] = [foldName(a).split(" "), foldName(b).split(" ")];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
};

/** Two tellings of one person: a name within the other ("Singh", "Rajnath Singh"), or, where one has no name, the same office of the same state. */
export const samePerson = (a: ParticipantRecord, b: ParticipantRecord): boolean => {
  // A full name in common outweighs what one report makes of the person's state.
  if (a.name && b.name && foldName(a.name).includes(" ") && foldName(a.name) === foldName(b.name)) return true;
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  if (a.name && b.name) {
    const [x, y] = [foldName(a.name).split(" "), foldName(b.name).split(" ")];
    const [short, long] = x.length <= y.length ? [x, y] : [y, x];
    if (short.every((word) => long.some((other) => sameWord(word, other)))) return true;
    // Names are spelt and cut in many ways; one office of one state has one holder, so a word in common is enough.
    return (
      sameOffice(a.office, b.office) && a.state === b.state && short.some((word) => word.length > 3 && long.some((other) => sameWord(word, other)))
    );
  }
  return a.office !== null && b.office !== null && foldName(a.office) === foldName(b.office) && a.state === b.state && a.body === b.body;
};

/** Both tell persons of one state, and none of them are the same. */
export const personsConflict = (a: readonly ParticipantRecord[], b: readonly ParticipantRecord[]): boolean => {
  const named = (list: readonly ParticipantRecord[], state: string): readonly ParticipantRecord[] =>
    list.filter((person) => person.state === state && person.name !== null);
  const states = new Set(a.flatMap((person) => person.state ?? []));
  return [...states].some((state) => {
    const [x, y] = [named(a, state), named(b, state)];
    return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => samePerson(one, other)));
  });
};
export const sharedPersons = (a: readonly ParticipantRecord[], b: readonly ParticipantRecord[]): number =>
  a.filter((one) => b.some((other) => samePerson(one, other))).length;
