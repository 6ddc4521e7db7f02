import type { Document, Sentence, Syntax, Token, Upos } from "../types/index.ts";
import { mendBeforeComma } from "./before-comma.ts";
import { mendBetween } from "./between-two.ts";
import { mendFiniteVerbs } from "./finite-verbs.ts";
import { lemmaOf } from "./lemmatize.ts";
import { mendLostSubject } from "./lost-subject.ts";
import { mendMonthOfMay } from "./month-of-may.ts";
import { FINITE_FORMS } from "./news-verbs.ts";
import type { Analysis, Parser } from "./parser.ts";
import { asWritten, bearsOut, secondLooks } from "./second-look.ts";
import { type RawSentence, splitAndTokenize } from "./split.ts";
import { mendVisitingGuest } from "./visiting-guest.ts";

export { type Analysis, loadParser, type Parser } from "./parser.ts";
export { type RawSentence, splitAndTokenize } from "./split.ts";

export interface SyntaxOptions {
  /** Which sentences deserve a tree; the others get tags only. All, unless given. */
  readonly worthParsing?: (words: readonly string[]) => boolean;
}

/** The dateline is no part of the sentence behind it. */
const partAt = (sentence: RawSentence, at: number): readonly RawSentence[] => {
  if (at <= sentence.start || at >= sentence.end) return [sentence];
  const head = sentence.tokens.filter((token) => token.start < at);
  const rest = sentence.tokens.filter((token) => token.start >= at);
  return [head, rest]
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ ...sentence, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }));
};

/** "thanks" of one subject is "thank", whatever number the tagger gave it. */
const tagOf = (word: string, tag: string, upos: string): string => {
  if (tag !== "VBP" && (upos !== "VERB" || /^(?:VB|NN)/.test(tag))) return tag;
  const form = FINITE_FORMS.get(word.toLowerCase())?.xpos;
  // Where the tagger's two tags differ ("left", a verb and an adverb), the form of the verb.
  return tag === "VBP" ? (form === "VBZ" ? "VBZ" : tag) : (form ?? tag);
};

/** "Talks … are under way": a subject or object that one of the tagger's two tags calls a noun is one. */
const uposOf = (upos: Upos, tag: string, relation: string): Upos =>
  upos === "VERB" && /^NNS?$/.test(tag) && /^(?:nsubj|obj|obl|nmod)/.test(relation) ? "NOUN" : upos;

/** At most so many places of a sentence are looked at again. */
const TRIES = 2;
/** Sentences in which no verb was found, parsed again with each word that may be it put into the past. */
const lookAgain = (
  parser: Parser,
  words: readonly (readonly string[])[],
  parse: readonly boolean[],
  first: readonly Analysis[],
): readonly Analysis[] => {
  const looks = words.flatMap((forms, index) =>
    parse[index]
      ? secondLooks(forms, first[index]!)
          .slice(0, TRIES)
          .map((look) => ({ index, look }))
      : [],
  );
  if (looks.length === 0) return first;
  const found = parser.analyse(
    looks.map(({ look }) => look.forms),
    looks.map(() => true),
  );
  const better = new Map<number, Analysis>();
  looks.forEach(({ index, look }, at) => {
    if (!better.has(index) && bearsOut(look, found[at]!)) better.set(index, asWritten(words[index]!, look, found[at]!));
  });
  return first.map((analysis, index) => better.get(index) ?? analysis);
};

/** The tree, with what the parser is known to get wrong put right. */
const mended = (tokens: readonly Token[]): readonly Token[] =>
  mendLostSubject(mendBeforeComma(mendVisitingGuest(mendBetween(mendFiniteVerbs(mendMonthOfMay(tokens))))));

/** Sentences, words, tags and dependency trees of a document, every offset into its text. Same text, same result. */
export const readSyntax = (parser: Parser, document: Document, options: SyntaxOptions = {}): Syntax => {
  const raw = splitAndTokenize(document.text).flatMap((sentence) => partAt(sentence, document.dateline?.end ?? 0));
  const words = raw.map((sentence) => sentence.tokens.map((token) => document.text.slice(token.start, token.end)));
  const parse = words.map((forms) => options.worthParsing?.(forms) ?? true);
  const analyses = lookAgain(parser, words, parse, parser.analyse(words, parse));
  const sentences = raw.map((sentence, index): Sentence => {
    const found = analyses[index]!;
    const tokens = sentence.tokens.map(
      (span, i): Token => ({
        index: i,
        start: span.start,
        end: span.end,
        text: words[index]![i]!,
        lemma: lemmaOf(words[index]![i]!, tagOf(words[index]![i]!, found.xpos[i]!, found.upos[i]!), parser.model.lemmas),
        upos: uposOf(found.upos[i] as Upos, found.xpos[i]!, found.relations[i]!),
        xpos: tagOf(words[index]![i]!, found.xpos[i]!, found.upos[i]!),
        head: found.heads[i]!,
        deprel: found.relations[i]!,
      }),
    );
    return {
      index,
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      tokens: parse[index] ? mended(tokens) : tokens,
      parsed: parse[index]!,
    };
  });
  return { kind: "syntax", document, sentences };
};
