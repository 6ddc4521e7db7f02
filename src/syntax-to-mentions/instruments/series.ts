import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";

/** The items of "MoUs on tourism, higher education and the exchange of archives": one accord each. */
export const seriesOf = (sentence: Sentence, first: number, last: number): readonly { readonly first: number; readonly last: number }[] => {
  if (/^(?:between)$/.test(lower(sentence, first - 1))) return [];
  const items: { readonly first: number; readonly last: number }[] = [];
  // "in the fields of youth and sports".
  const field = /^(?:fields?|areas?|spheres?|sectors?)$/.test(lower(sentence, first + 1)) && lower(sentence, first + 2) === "of" ? first + 3 : first;
  let from = field;
  let commas = 0;
  for (let at = field; at <= last + 1; at++) {
    const word = lower(sentence, at);
    const parts = at === last + 1 || word === "," || word === ";" || (word === "and" && (commas > 0 || !within(sentence, from, at, last)));
    if (!parts) continue;
    if (word === ",") commas++;
    if (at > from) items.push({ first: from, last: at - 1 });
    from = at + 1;
  }
  return items;
};

/** "on trade and investment cooperation": two modifiers of one noun. */
const within = (sentence: Sentence, from: number, at: number, last: number): boolean => {
  const before = sentence.tokens[at - 1]!;
  return at - from === 1 && (before.upos === "ADJ" || last - at > 1);
};
