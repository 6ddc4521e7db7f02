import { PERSONS } from "../../language/units.ts";
import type { Sentence } from "../../types/index.ts";

/** Units of time, and nouns that a number orders and does not count. */
const NOT_COUNTED = new Set("year month day week hour minute decade century time percent side degree age old".split(" "));

const SAME: Readonly<Record<string, string>> = { jab: "doses", shot: "doses", dose: "doses" };
/** The noun that a number counts, at most four words behind it: `persons` for people, else the noun as written. */
export const countedBehind = (sentence: Sentence, last: number): { readonly unit: string; readonly last: number } | null => {
  for (let index = last + 1; index <= last + 5 && index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]!;
    const next = sentence.tokens[index + 1];
    if (token.upos === "NOUN") {
      if (next?.upos === "NOUN" && next.text !== token.text) continue;
      if (NOT_COUNTED.has(token.lemma.toLowerCase()) || /^(?:-|–)$/.test(sentence.tokens[last + 1]!.text)) return null;
      return {
        unit:
          PERSONS.has(token.lemma.toLowerCase()) || PERSONS.has(token.text.toLowerCase())
            ? "persons"
            : (SAME[token.lemma.toLowerCase()] ?? token.text.toLowerCase()),
        last: index,
      };
    }
    const passes =
      token.upos === "ADJ" ||
      token.upos === "PROPN" ||
      (token.upos === "VERB" && /(?:ed|ing)$/.test(token.text)) ||
      token.text === "-" ||
      (token.upos === "NUM" && sentence.tokens[index - 1]!.text === "-") ||
      (index === last + 1 && token.text.toLowerCase() === "of");
    if (!passes) return null;
  }
  return null;
};
