import { PORTFOLIO_WORDS } from "../../language/portfolios.ts";
import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";

/** "Secretary (East)", "Joint Secretary (Americas)": the desk in brackets behind an office, and its last token. */
export const parenthesised = (sentence: Sentence, head: number): { readonly words: readonly string[]; readonly last: number } => {
  if (lower(sentence, head + 1) !== "(") return { words: [], last: head };
  const close = sentence.tokens.slice(head + 2, head + 9).findIndex((token) => token.text === ")");
  const inside = close > 0 ? sentence.tokens.slice(head + 2, head + 2 + close) : [];
  const desk = inside.length > 0 && inside.every((token) => DESK.test(token.text) || PORTFOLIO_WORDS.has(token.text.toLowerCase()));
  return desk ? { words: [`(${inside.map((token) => token.text).join(" ")})`], last: head + 2 + close } : { words: [], last: head };
};
const DESK = /^(?:East|West|North|South|Central|[A-Z]{2,5}|&|and|,|\/|-|–|Political|Bilateral|America|Americas|Europe|Asia|Africa|Gulf)$/;
