import { foldName } from "./names.ts";

const EMPTY = new Set(
  `a an the this that these those and or but of on for in to into with by at from as about between among over under through within both all its it their his her they he she we our us i my you
   is are was were be been being has have had will would shall should can could may might must do does did not also further more very so such side sides country countries two nation nations
   agree agreed agrees decide decided undertake pledge pledged commit committed promise promised vow vowed said says`.split(/\s+/),
);
/** The words of a text that tell something, without endings that only say how many or when. */
const tellingWords = (text: string): readonly string[] => [
  ...new Set(
    foldName(text)
      .split(" ")
      .filter((word) => word !== "" && !EMPTY.has(word))
      .map((word) => (word.length > 4 && !/\d/.test(word) ? word.replace(/(?:ing|ed|es|e|s)$/, "") : word)),
  ),
];
export interface Wording {
  /** Telling words in common. */
  readonly shared: number;
  /** Their share in the shorter text, from 0 to 1. */
  readonly likeness: number;
  /** Both give numbers, and none is the same: "10 buses" and "20 buses". */
  readonly otherNumbers: boolean;
}
/** How alike two texts are that may say one thing in other words. */
export const compareWording = (a: string, b: string): Wording => {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  const shared = x.filter((word) => y.includes(word));
  const numbers = [x, y].map((words) => words.filter((word) => /\d/.test(word)));
  return {
    shared: shared.length,
    likeness: shared.length / Math.max(1, Math.min(x.length, y.length)),
    otherNumbers: numbers.every((list) => list.length > 0) && !shared.some((word) => /\d/.test(word)),
  };
};
/** The same words, whatever their capitals and marks. */
export const sameWords = (a: string, b: string): boolean => foldName(a) === foldName(b);
