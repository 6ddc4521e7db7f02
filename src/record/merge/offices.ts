import { foldName } from "./names.ts";

/** Words for one thing in titles of different countries and outlets. */
const SAME: Readonly<Record<string, string>> = {
  external: "foreign",
  dfa: "foreign",
  mfa: "foreign",
  mofa: "foreign",
  diplomat: "foreign minister",
  defense: "defence",
  commerce: "trade",
  vice: "deputy",
  premier: "prime minister",
  secretary: "minister",
  cs: "minister",
};
/** Words that tell no office of their own: what somebody is at the table, how high, how long. */
const EMPTY = new Set(
  "a an the of for and in to affairs minister ministers co chair chairs chairman chairperson cochair leader head delegation host guest official officials counterpart envoy special representative top chief senior standing acting permanent honourable excellency his her visiting state union cabinet general".split(
    " ",
  ),
);
const wordsOf = (office: string): readonly string[] => [
  ...new Set(
    foldName(office)
      .split(" ")
      .flatMap((word) => (Object.hasOwn(SAME, word) ? SAME[word]! : word).split(" "))
      .filter((word) => !EMPTY.has(word)),
  ),
];

/** "senior defence minister" and "defence minister", "external affairs minister" and "minister of foreign affairs": one holds all that the other tells. */
export const sameOffice = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  if (foldName(a) === foldName(b)) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word)) && x.includes("deputy") === y.includes("deputy");
};
/** Could one person be called both? A title that tells no office ("co-chair") goes with any. */
export const compatibleOffices = (a: string, b: string): boolean => sameOffice(a, b) || wordsOf(a).length === 0 || wordsOf(b).length === 0;
