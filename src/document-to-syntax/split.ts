import type { Span } from "../types/index.ts";
import { tokenize } from "./tokenize.ts";

/** A sentence before tagging. */
export interface RawSentence extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Span[];
}
/** Longer stretches without a stop are cut, so that parsing stays bounded. */
const LONGEST = 220;

const OPENERS = /^["“«('‘[]$/;
const CLOSERS = /^["”»)’\]']$/;
const STARTERS = new Set(
  "the a an in on at it he she they we i this that these those as but and for from with after before during under when while both however earlier meanwhile also his her its their there to".split(
    " ",
  ),
);

/** Sentences of a text with their words: by line and paragraph first, then at full stops. */
export const splitAndTokenize = (text: string): readonly RawSentence[] => {
  const sentences: RawSentence[] = [];
  for (const block of blocks(text)) {
    let open: Span[] = [];
    const tokens = tokenize(text, block.start, block.end);
    const close = () => {
      if (open.length > 0) sentences.push({ start: open[0]!.start, end: open.at(-1)!.end, paragraph: block.paragraph, tokens: open });
      open = [];
    };
    for (let index = 0; index < tokens.length; index++) {
      open.push(tokens[index]!);
      if (index > 0 && opensCaption(text, tokens, index)) {
        const label = open.pop()!;
        close();
        open.push(label);
      }
      if (endsSentence(text, tokens, index)) {
        let next = index + 1;
        while (closesHere(text, tokens, next)) open.push(tokens[next++]!);
        for (let length = noteLength(text, tokens, next); length > 0; length--) open.push(tokens[next++]!);
        index = next - 1;
        close();
      } else if (open.length >= LONGEST) close();
    }
    close();
  }
  return sentences;
};

const word = (text: string, token: Span): string => text.slice(token.start, token.end);
/** A quote or bracket right behind the stop closes, even “ where a blank follows; one with a blank before it opens the next sentence. */
const closesHere = (text: string, tokens: readonly Span[], index: number): boolean => {
  const token = tokens[index];
  if (!token || token.start > tokens[index - 1]!.end) return false;
  return CLOSERS.test(word(text, token)) || (word(text, token) === "“" && /^\s?$/.test(text.slice(token.end, token.end + 1)));
};

/** The mark of a footnote behind the stop, "[17]", belongs to the sentence before. */
const noteLength = (text: string, tokens: readonly Span[], at: number): number => {
  const [open, number, close] = tokens.slice(at, at + 3).map((token) => word(text, token));
  return open === "[" && close === "]" && /^\d{1,3}$/.test(number!) ? 3 : 0;
};
/** A picture's source within a line, "Image: …", begins anew. */
const opensCaption = (text: string, tokens: readonly Span[], index: number): boolean =>
  /^(?:Image|Photo|Picture)$/.test(word(text, tokens[index]!)) &&
  tokens[index + 1] !== undefined &&
  word(text, tokens[index + 1]!) === ":" &&
  !/^(?:File|Cover)$/i.test(word(text, tokens[index - 1]!));

const endsSentence = (text: string, tokens: readonly Span[], index: number): boolean => {
  const here = word(text, tokens[index]!);
  const stop = /^[.!?…]+$/.test(here);
  const pointed = !stop && here.length > 1 && here.endsWith(".");
  if (!stop && !pointed) return false;
  let next = index + 1;
  while (closesHere(text, tokens, next)) next++;
  if (next >= tokens.length) return true;
  const following = word(text, tokens[next]!);
  const glued = tokens[next]!.start === tokens[next - 1]!.end;
  if (pointed) {
    // After "U.S." or "p.m." only a word that commonly begins a sentence ends it; after a title or initial nothing does.
    return /^(?:\p{L}\.){2,}$|^(?:etc|Inc|Ltd|Co|Corp|Jr|Sr)\.$/u.test(here) && /^\p{Lu}/u.test(following) && STARTERS.has(following.toLowerCase());
  }
  if (glued && !/^["“‘(]/.test(following) && !/^\p{Lu}\p{Ll}/u.test(following)) return false;
  if (here === "." && index > 0 && /^\d{1,2}$/.test(word(text, tokens[index - 1]!)) && index === 1) return false; // "1. Item"
  if (/^[-–—]{1,2}$/.test(following) && next > index + 1) return false; // '"We agree." - the envoy'
  if (/^\p{Ll}/u.test(following) && here !== "!" && here !== "?") return false;
  return !(/^\p{Ll}/u.test(following) && index > 0) || OPENERS.test(following);
};

interface Line extends Span {
  readonly paragraph: number;
}
/** Lines that belong together: a line break inside a running sentence (hard-wrapped text) does not part it. */
const blocks = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let paragraph = 0;
  let at = 0;
  let blank = false;
  while (at <= text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (line.trim() === "") blank = lines.length > 0;
    else {
      const last = lines.at(-1);
      if (last && !blank && runsOn(text.slice(last.start, last.end), line)) lines[lines.length - 1] = { ...last, end };
      else {
        if (last) paragraph++;
        lines.push({ start: at, end, paragraph });
      }
      blank = false;
    }
    if (found < 0) break;
    at = end + 1;
  }
  return lines;
};
const runsOn = (before: string, line: string): boolean =>
  /[\p{Ll},]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line) && !/^\s*[-•*·]/.test(line) && before.length > 40;
