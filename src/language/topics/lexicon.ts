import { ECONOMY } from "./economy.ts";
import { NO_TOPIC } from "./no-topic.ts";
import { ORDER } from "./order.ts";
import { SECURITY } from "./security.ts";
import { SOCIETY } from "./society.ts";

/** Words that match in capitals only: small, they are other words. */
const IN_CAPITALS = new Set(
  `ai it ict un who esa nam npt icc icj isil isis eez loc lac sco bri mw gw pif gcc oas eac sahr sme smes uxo ppe art itec bbin oda usaid jica koica ttp imf adb afdb ebrd aiib fta ftas cepa ceca rcep epa fdi nato csto hadr lng lpg`.split(
    " ",
  ),
);
/** Acronyms of more fields than the lists of words hold. */
const ACRONYMS: Readonly<Record<string, string>> = {
  border: "wbkp",
  "development-aid": "oda, usaid, jica, koica",
  economy: "imf programme",
  energy: "lng, lpg, mw, gw, opec",
  finance: "imf, adb, afdb, ebrd, aiib",
  investment: "fdi",
  security: "csto",
  technology: "ai, ict, it, 5g, 6g",
  trade: "fta, ftas, cepa, ceca, rcep, epa, wto",
};

/** A step of the tree of phrases: what may stand next, whole words and beginnings of words, and the topics of the phrase that ends here. */
export interface Step {
  readonly words: Map<string, Step>;
  readonly beginnings: Map<string, Step>;
  topics: ReadonlySet<string> | null;
}
const step = (): Step => ({ words: new Map(), beginnings: new Map(), topics: null });

const pluralOf = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
const americanOf = (word: string): string =>
  word
    .replace(/is(ations?|ed|ing|es?|\*)$/, "iz$1")
    .replace(/(def|off)ence/, "$1ense")
    .replace(/(lab|harb|neighb|fav|arm)our/, "$1or")
    .replace(/(cent|fib|theat)re/, "$1er")
    .replace("programme", "program");

const add = (root: Step, phrase: readonly string[], topic: string | null): void => {
  let at = root;
  for (const word of phrase) {
    const begins = word.endsWith("*");
    const steps = begins ? at.beginnings : at.words;
    const key = begins ? word.slice(0, -1) : word;
    const next = steps.get(key) ?? step();
    steps.set(key, next);
    at = next;
  }
  at.topics = new Set([...(at.topics ?? []), ...(topic ? [topic] : [])]);
};

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** All phrases, with their plurals and American spellings, as one tree. */
const build = (): Step => {
  const root = step();
  const lists = [...[ECONOMY, SECURITY, SOCIETY, ORDER, ACRONYMS].flatMap((part) => Object.entries(part)), [null, NO_TOPIC] as const];
  for (const [topic, list] of lists)
    for (const phrase of phrasesOf(list)) {
      const words = phrase.split(/\s+/);
      const last = words.at(-1)!;
      const ends = last.endsWith("*") || IN_CAPITALS.has(last) ? [last] : [last, pluralOf(last)];
      for (const end of ends) {
        const whole = [...words.slice(0, -1), end];
        add(root, whole, topic);
        const american = whole.map(americanOf);
        if (american.some((word, index) => word !== whole[index])) add(root, american, topic);
      }
    }
  return root;
};
export const LEXICON: Step = build();
export const isInCapitalsOnly = (word: string): boolean => IN_CAPITALS.has(word);
