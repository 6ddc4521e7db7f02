import { foldName } from "./names.ts";

/** Words that say what sort of thing it is or between whom, not which. */
const GENERIC = new Set(
  "the a an of on for and in to between with by agreement agreements memorandum memoranda understanding mou mous moa treaty protocol declaration joint statement accord pact convention contract loan grant letter intent roadmap framework bilateral government governments republic kingdom state states cooperation co operation field area two countries nations".split(
    " ",
  ),
);
const wordsOf = (title: string): readonly string[] =>
  [...new Set(foldName(title).split(" "))]
    .filter((word) => word !== "" && !GENERIC.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));

/** How much the telling words of two titles have in common, from 0 to 1; null where one of them has none ("a memorandum of understanding"). */
export const titleLikeness = (a: string, b: string): number | null => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return null;
  const shared = x.filter((word) => y.includes(word)).length;
  return shared / Math.min(x.length, y.length);
};
