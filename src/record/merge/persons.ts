import type { ParticipantRecord } from "../../types/index.ts";
import { foldName } from "./names.ts";
import { sameOffice } from "./offices.ts";

/** Two tellings of one person: a name within the other ("Singh", "Rajnath Singh"), or, where one has no name, the same office of the same state. */
export const samePerson = (a: ParticipantRecord, b: ParticipantRecord): boolean => {
  // A full name in common outweighs what one report makes of the person's state.
  if (a.name && b.name && foldName(a.name).includes(" ") && foldName(a.name) === foldName(b.name)) return true;
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  if (a.name && b.name) {
    const [x, y] = [wordsOf(a.name), wordsOf(b.name)];
    if (within(x, y) || sharesSurname(x, y)) return true;
    // Names are spelt and cut in many ways; one office of one state has one holder, so a word in common is enough.
    return sameOffice(a.office, b.office) && a.state === b.state && x.some((word) => word.length > 3 && y.some((other) => sameWord(word, other)));
  }
  return a.office !== null && b.office !== null && foldName(a.office) === foldName(b.office) && a.state === b.state && a.body === b.body;
};

/** A name's words without doubled vowels: "Yuusuf" is "Yusuf". */
const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .split(" ")
    .map((word) => word.replace(/([aeiou])\1/g, "$1"));

/** "José Quintero" and "Quintero Batista": the family name ends one and opens the other. */
const sharesSurname = (a: readonly string[], b: readonly string[]): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => x!.length > 1 && y!.length === 2 && y![0]!.length > 4 && sameWord(x!.at(-1)!, y![0]!));
/** Every word of the shorter name stands in the longer, whole or as an initial; one at least stands whole. Two words may be one ("Ben Chekroun", "Benchekroun"). */
const within = (a: readonly string[], b: readonly string[]): boolean => spellings(a).some((x) => spellings(b).some((y) => holds(x, y)));
const spellings = (words: readonly string[]): readonly (readonly string[])[] => [
  words,
  ...words
    .slice(1)
    .flatMap((word, at) => (word.length > 1 && words[at]!.length > 1 ? [[...words.slice(0, at), words[at]! + word, ...words.slice(at + 2)]] : [])),
];
const holds = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const whole = (word: string): boolean => word.length > 1 && long.some((other) => sameWord(word, other));
  const initial = (word: string): boolean =>
    long.some((other) => (word.length === 1 ? other.startsWith(word) : other.length === 1 && word.startsWith(other)));
  return short.some(whole) && short.every((word) => whole(word) || initial(word));
};

/** Equal, or, in a long word, one letter other, more or less ("Hishamuddin", "Hishammuddin"); two in a very long one ("Abdirahman", "Cabdiraxman"). */
const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const most = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && editsUpTo(a, b, most) <= most;
};
/** How many letters must be changed, added or left out to make one word the other; more than `most` is as good as any. */
const editsUpTo = (a: string, b: string, most: number): number => {
  if (a === b) return 0;
  if (most === 0) return 1;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [x, y] = [a.slice(head), b.slice(head)];
  if (x === "" || y === "") return Math.max(x.length, y.length);
  return 1 + Math.min(editsUpTo(x.slice(1), y.slice(1), most - 1), editsUpTo(x.slice(1), y, most - 1), editsUpTo(x, y.slice(1), most - 1));
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
