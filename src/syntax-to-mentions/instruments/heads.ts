import { ABBREVIATIONS, CAPITAL_HEADS, INSTRUMENT_HEADS } from "../../language/instruments.ts";
import type { InstrumentType, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

export interface Head {
  readonly first: number;
  readonly last: number;
  readonly type: InstrumentType;
  /** Singular, lower case. */
  readonly word: string;
  readonly plural: boolean;
  readonly capital: boolean;
}

const BINDING = /^(?:under which|whereby|by which|between|on|for|with|signed|reached|concluded|agreed)\b/;
const BY_FIRST = new Map<string, (readonly [readonly string[], InstrumentType])[]>();
for (const [words, type] of INSTRUMENT_HEADS) {
  const parts = words.split(/[\s-]/);
  for (const first of new Set([parts[0]!, `${parts[0]!}s`])) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [parts, type]]);
}

/** The longest head noun of an accord that begins at a token. */
export const headAt = (sentence: Sentence, index: number): Head | null => {
  const options = BY_FIRST.get(singular(lower(sentence, index))) ?? BY_FIRST.get(lower(sentence, index));
  if (!options) return null;
  let best: Head | null = null;
  for (const [parts, type] of options) {
    let at = index;
    let fits = true;
    for (const part of parts) {
      if (/^[-'’]$/.test(lower(sentence, at))) at++;
      const word = lower(sentence, at);
      if (word !== part && singular(word) !== part) fits = false;
      at++;
    }
    if (!fits || (best && at - 1 <= best.last)) continue;
    const token = sentence.tokens[at - 1]!;
    const head = sentence.tokens[index]!;
    const plural =
      parts.length > 1
        ? /^(?:lines|letters|memoranda|memorandums|grants)$/.test(lower(sentence, index)) ||
          (parts.join(" ") !== lower(sentence, at - 1) && token.text.toLowerCase() === `${parts.at(-1)}s`)
        : token.text.toLowerCase() !== parts[0] || parts[0] === "memoranda";
    best = {
      first: index,
      last: at - 1,
      type,
      word: parts.join(" "),
      plural,
      capital: isCapital(head.text) && !(index === 0 && parts.length === 1 && !isCapital(sentence.tokens[1]?.text ?? "")),
    };
  }
  if (!best) return null;
  if (best.first === best.last) {
    const token = sentence.tokens[index]!;
    if (token.upos !== "NOUN" && token.upos !== "PROPN" && !/^[A-Z]{2}/.test(token.text) && !/^MoUs?$/.test(token.text)) return null;
    if (CAPITAL_HEADS.has(best.word) && !best.capital) return null;
    // "security arrangements", "an arrangement by which the firm": only one that binds states.
    if (
      best.word === "arrangement" &&
      !best.capital &&
      (best.plural || !BINDING.test([1, 2, 3].map((ahead) => lower(sentence, index + ahead)).join(" ")))
    )
      return null;
    if (ABBREVIATIONS.has(best.word) && !/^[A-Z]{2}/.test(token.text) && !/^Afc/.test(token.text)) return null;
  }
  return best;
};

const singular = (word: string): string =>
  /(?:mous|ftas|ies)$/.test(word) ? word.replace(/ies$/, "y").replace(/^(mou|fta)s$/, "$1") : /(?:ss|us)$/.test(word) ? word : word.replace(/s$/, "");
