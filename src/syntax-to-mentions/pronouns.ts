import type { PersonMention, Syntax } from "../types/index.ts";
import { lower, placeOf } from "./place.ts";

const PRONOUNS = new Set(["he", "she", "him", "his", "her"]);

/** "he", "she", "his": the person last told as a subject before it in this or the two sentences before, else the last one told. */
export const findPronouns = (syntax: Syntax, mentions: readonly PersonMention[]): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  let focus: PersonMention | null = null;
  for (const sentence of syntax.sentences) {
    const own = mentions.filter((mention) => mention.sentence === sentence.index);
    if (focus && sentence.index - focus.sentence > 3) focus = null;
    let here: PersonMention | null = focus;
    let subject: PersonMention | null = null;
    for (const token of sentence.tokens) {
      const opened = own.find((mention) => mention.first === token.index);
      if (opened) {
        const top = sentence.tokens.slice(opened.first, opened.last + 1).find((one) => one.head < opened.first || one.head > opened.last);
        if (top?.deprel.startsWith("nsubj") && !subject) subject = opened;
        here = subject ?? (focus && sentence.index - focus.sentence <= 1 && !subject ? focus : opened);
        if (!focus) here = subject ?? opened;
      }
      if (!PRONOUNS.has(lower(sentence, token.index)) || token.upos !== "PRON") continue;
      const meant: PersonMention | null = subject ?? here;
      if (!meant) continue;
      found.push({ ...meant, form: "pronoun", ...placeOf(sentence, token.index, token.index) });
    }
    focus = subject ?? own.at(-1) ?? focus;
  }
  return found;
};
