import type { Sentence, Syntax } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

/** 'a joint declaration … entitled "…"': a title in quotation marks just behind its head noun. */
export const quotedTitleBehind = (syntax: Syntax, sentence: Sentence, head: number): { readonly title: string; readonly last: number } | null => {
  for (let at = head + 1; at < Math.min(sentence.tokens.length, head + 9); at++) {
    if (!/^["“]$/.test(sentence.tokens[at]!.text)) continue;
    const named = /^(?:titled|entitled|called|named|title|on|,)$/.test(lower(sentence, at - 1)) || at === head + 1;
    if (!named || !isCapital(sentence.tokens[at + 1]?.text ?? "")) return null;
    for (let close = at + 2; close < Math.min(sentence.tokens.length, at + 45); close++) {
      if (!/^["”]$/.test(sentence.tokens[close]!.text)) continue;
      const title = syntax.document.text.slice(sentence.tokens[at + 1]!.start, sentence.tokens[close - 1]!.end).replace(/[.,]$/, "");
      return close - at > 2 ? { title, last: close } : null;
    }
    return null;
  }
  return null;
};
