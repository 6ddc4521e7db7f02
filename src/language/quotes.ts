import type { Span } from "../types/index.ts";

/** Longest stretch taken as one quotation, so that a stray mark cannot swallow the text. */
const LONGEST = 1500;

/** Quotations of a text, inside their marks, in order. A mark that nothing closes within its length opens none. */
export const quotesOf = (text: string): readonly Span[] => {
  const quotes: Span[] = [];
  let open = -1;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (open >= 0 && at - open > LONGEST) open = -1;
    if (char === "“") {
      if (open < 0 || !straight) open = open >= 0 && !straight ? open : at + 1;
      straight = false;
    } else if (char === "”" && open >= 0 && !straight) {
      quotes.push({ start: open, end: at });
      open = -1;
    } else if (char === '"') {
      if (open >= 0 && straight) {
        quotes.push({ start: open, end: at });
        open = -1;
      } else if (open < 0) {
        open = at + 1;
        straight = true;
      }
    }
  }
  return quotes;
};
