import { topicsOf } from "../language/topics.ts";
import type { Context } from "./context.ts";

/** What something is about: by its own words, else by the sentence that tells it, else by the subject of the report. */
export const toldAbout = (words: string, sentence: number, context: Context): readonly string[] => {
  const own = topicsOf(words);
  if (own.length > 0) return own;
  const told = context.topicsOfSentence(sentence);
  return told.length > 0 ? told : context.subject().topics;
};
