import { OFFICE_HEADS, OFFICE_MODIFIERS } from "../../language/offices.ts";
import { ORGANS, PORTFOLIO_WORDS } from "../../language/portfolios.ts";
import type { Mention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

/** Which mention covers a token of the sentence. */
export type Covering = (token: number) => Mention | undefined;
/** What stands behind an office's head: "of Foreign Affairs and Trade of Japan", "(East)", "to the President". */
export interface Portfolio {
  /** The words that belong to the office's name. */
  readonly words: readonly string[];
  readonly last: number;
  readonly state: string | null;
  readonly body: string | null;
  /** The state to which an ambassador is sent. */
  readonly posted: string | null;
  /** The last word without "to Sweden". */
  readonly proper: number;
}

const LINKS = /^(?:of|for|to|on|at|in)$/;
/** Offices that are sent somewhere or deal with some country: that country is not theirs. */
const SENT =
  /^(?:ambassador|envoy|representative|consul|commissioner|attach|charg|d'affaires|nuncio|legate|coordinator|co-ordinator|negotiator|rapporteur)/;
const DEALING = /^(?:envoy|representative|coordinator|co-ordinator|negotiator|rapporteur|adviser|advisor|director|secretary|assistant)/;
const ROMAN_OR_WORD = /^\p{Lu}[\p{L}'’.&-]*$/u;

export const portfolioBehind = (sentence: Sentence, head: number, covering: Covering): Portfolio => {
  let { words, last } = parenthesised(sentence, head);
  // "Secretary (East) of the Ministry of External Affairs": the desk says which; the ministry is passed over.
  const desk = words.length > 0;
  let state: string | null = null;
  let body: string | null = null;
  let posted: string | null = null;
  let proper: number | null = null;
  for (let step = 0; step < 6; step++) {
    const link = lower(sentence, last + 1);
    const charge = link === "in" && lower(sentence, last + 2) === "charge" && lower(sentence, last + 3) === "of";
    const linked = LINKS.test(link);
    if (!linked && link !== ",") break;
    let at = last + (charge ? 4 : 2);
    if (/^(?:the|his|her|its|their)$/.test(lower(sentence, at))) at++;
    const mention = covering(at);
    if (mention?.kind === "state" && mention.form !== "government") {
      const end = mention.last;
      const adjective = mention.form === "adjective" || /^['’]s?$/.test(lower(sentence, end + 1));
      const inner =
        adjective || isOrgan(sentence, end + 1) ? phraseAt(sentence, /^['’]s?$/.test(lower(sentence, end + 1)) ? end + 2 : end + 1, covering) : null;
      if (inner && (linked || isOrgan(sentence, inner.first))) {
        state ??= mention.states[0]!;
        if (linked && !desk) words = [...words, ...between(sentence, last + 1, mention.first - 1), ...inner.words];
        last = inner.last;
        continue;
      }
      if (adjective && mention.form === "adjective") break;
      if (link === ",") {
        if (!closesTitle(sentence, end)) break;
        state ??= mention.states[0]!;
        last = end;
        break;
      }
      if (link === "to") {
        if (!SENT.test(lower(sentence, head))) break;
        posted = mention.states[0]!;
        proper ??= last;
        last = sentTo(sentence, end, covering);
        continue;
      }
      if (link === "for" && DEALING.test(lower(sentence, head))) {
        words = [...words, link, ...between(sentence, at, end).map((word) => word)];
        last = end;
        continue;
      }
      if (link === "in" || link === "at" || link === "on") {
        if (SENT.test(lower(sentence, head))) {
          posted = mention.states[0]!;
          proper ??= last;
          proper ??= last;
          last = end;
        }
        break;
      }
      state ??= mention.states[0]!;
      last = end;
      // "of Japan to India", "of Qatar, …" may go on; a second state may not.
      if (lower(sentence, end + 1) === "to" && SENT.test(lower(sentence, head))) continue;
      break;
    }
    if (mention?.kind === "body") {
      if (link === "to" || link === "of" || link === "for") {
        if (!body && link !== "to") body = mention.bodies[0]!;
        last = mention.last;
        continue;
      }
      break;
    }
    if (mention?.kind === "place" && /^(?:to|in|at|on)$/.test(link) && SENT.test(lower(sentence, head))) {
      posted = mention.state;
      proper ??= last;
      last = mention.last;
      continue;
    }
    const served = link === "to" ? officerAt(sentence, at) : -1;
    if (served >= 0) {
      words = [...words, ...between(sentence, last + 1, served)];
      last = served;
      continue;
    }
    const phrase = phraseAt(sentence, at, covering);
    if (!phrase) break;
    // "thanked the Foreign Minister for leadership on": no part of a title written in capitals.
    if (link !== "of" && isCapital(sentence.tokens[head]!.text) && !isCapital(sentence.tokens[phrase.first]!.text)) break;
    const organ = isMinistry(sentence, phrase.first);
    if (link === "," && !organ) break;
    if ((link === "in" || link === "at") && !organ && !charge && !(link === "at" && words.length > 0)) break;
    if (link === "to" && !toSomebody(sentence, phrase.first)) break;
    if (link === "on" && words.length > 0) break;
    const dropped = desk || (organ && (link === "," || link === "in" || (link === "at" && words.length === 0)) && !charge);
    if (!dropped) words = [...words, ...between(sentence, last + 1, phrase.first - 1), ...phrase.words];
    last = phrase.last;
    const inside = parenthesised(sentence, last);
    if (inside.last > last && !dropped) words = [...words, ...inside.words];
    last = inside.last;
  }
  return { words, last, state, body, posted, proper: proper ?? last };
};

/** "ambassador to India and Bhutan", "… to the United Nations in Geneva". */
const sentTo = (sentence: Sentence, end: number, covering: Covering): number => {
  const next = lower(sentence, end + 1) === "and" ? covering(lower(sentence, end + 2) === "the" ? end + 3 : end + 2) : undefined;
  const other =
    next?.kind === "state" &&
    next.form === "name" &&
    !OFFICE_HEADS.has(lower(sentence, next.last + 1)) &&
    !/^['’]s?$/.test(lower(sentence, next.last + 1));
  return other ? next.last : end;
};

const parenthesised = (sentence: Sentence, head: number): { readonly words: readonly string[]; readonly last: number } => {
  if (lower(sentence, head + 1) !== "(") return { words: [], last: head };
  const close = sentence.tokens.slice(head + 2, head + 9).findIndex((token) => token.text === ")");
  const inside = close > 0 ? sentence.tokens.slice(head + 2, head + 2 + close) : [];
  const desk = inside.length > 0 && inside.every((token) => DESK.test(token.text) || PORTFOLIO_WORDS.has(token.text.toLowerCase()));
  return desk ? { words: [`(${inside.map((token) => token.text).join(" ")})`], last: head + 2 + close } : { words: [], last: head };
};
const DESK = /^(?:East|West|North|South|Central|[A-Z]{2,5}|&|and|,|\/|-|–|Political|Bilateral|America|Americas|Europe|Asia|Africa|Gulf)$/;

interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}
/** A run of portfolio words and names of organs: "Trade, Commerce, Food Security and Co-operative Development". */
const phraseAt = (sentence: Sentence, from: number, covering: Covering): Phrase | null => {
  const words: string[] = [];
  let last = -1;
  const capital = isCapital(sentence.tokens[from]?.text ?? "");
  for (let at = from; at < sentence.tokens.length && at < from + 16; at++) {
    const token = sentence.tokens[at]!;
    const low = token.text.toLowerCase();
    const mention = covering(at);
    if (mention?.kind === "person" || mention?.kind === "date") break;
    if (mention?.kind === "state" && mention.form !== "government" && !(mention.form === "adjective" && PORTFOLIO_WORDS.has(low))) break;
    if (/^(?:,|and|&|of|for|the|on|-|–|['’]s?)$/.test(low)) {
      if (last < 0) break;
      continue;
    }
    const known = isPortfolioWord(low) || (ORGANS.has(low) && (isCapital(token.text) || !capital)) || (low === "state" && last >= 0);
    const first =
      last < 0 &&
      capital &&
      ROMAN_OR_WORD.test(token.text) &&
      /^(?:of|for)$/.test(linkBefore(sentence, from)) &&
      !isPersonish(sentence, at) &&
      !isQuality(sentence, at);
    if (!(known || first) || (last >= 0 && !joins(sentence, last + 1, at - 1))) break;
    if (last >= 0 && OFFICE_HEADS.has(low) && !ORGANS.has(low)) break;
    // In a title written in capitals, "and security" tells of something else; a comma carries on only to capitals or to one more "and".
    if (capital && !isCapital(token.text) && at > from && sentence.tokens[at - 1]!.text !== "-") break;
    if (isTalkedOf(sentence, last, at) || (last >= 0 && last < at - 1 && lower(sentence, last + 1) === "," && isMinistry(sentence, at))) break;
    words.push(...between(sentence, last < 0 ? at : last + 1, at));
    last = at;
  }
  return last < 0 ? null : { first: from, last, words };
};
const isPortfolioWord = (word: string): boolean => PORTFOLIO_WORDS.has(word) || PORTFOLIO_WORDS.has(word.replace(/[’']s?$/, ""));
/** Only small words stand between two words of a portfolio. */
const joins = (sentence: Sentence, from: number, to: number): boolean => {
  const small = sentence.tokens.slice(from, to + 1).map((token) => token.text.toLowerCase());
  return small.length === 0 || /^(?:,|and|&|, and|of|of the|for|for the|on|-|–|['’]s|['’]|, &|and the|, the|and of|and for)$/.test(small.join(" "));
};
/** "Foreign Minister of Qatar and Foreign Minister X": a joined word that begins another office is no portfolio. */
const isTalkedOf = (sentence: Sentence, last: number, at: number): boolean => {
  if (last < 0 || last === at - 1 || !/^(?:,|and|&)$/.test(lower(sentence, last + 1))) return false;
  for (let next = at; next <= at + 2; next++) {
    const word = lower(sentence, next);
    if (OFFICE_HEADS.has(word) && !ORGANS.has(word)) return true;
    if (!OFFICE_MODIFIERS.has(word) && !PORTFOLIO_WORDS.has(word)) break;
  }
  return false;
};
const linkBefore = (sentence: Sentence, at: number): string => {
  const before = lower(sentence, at - 1);
  return before === "the" ? lower(sentence, at - 2) : before;
};
/** "of Ahmed Ali": two capitals of which neither is known are a name. */
const isPersonish = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1]?.text ?? "";
  return isCapital(next) && !isPortfolioWord(next.toLowerCase()) && !ORGANS.has(next.toLowerCase());
};
/** "of the Kurdish regional government": a capital that only qualifies a common noun. */
const isQuality = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1];
  return next !== undefined && !isCapital(next.text) && /^(?:ADJ|NOUN)$/.test(next.upos);
};
const isOrgan = (sentence: Sentence, at: number): boolean => {
  for (let next = at; next <= at + 2; next++) if (ORGANS.has(lower(sentence, next))) return true;
  return false;
};
/** A ministry or department, to which officials belong. */
const isMinistry = (sentence: Sentence, at: number): boolean => {
  for (let next = at; next <= at + 3; next++) {
    if (!isCapital(sentence.tokens[next]?.text ?? "")) return false;
    if (/^(?:ministry|department|office|bureau|division|directorate|secretariat|embassy|agency|authority|chancellery)$/.test(lower(sentence, next)))
      return true;
  }
  return false;
};
/** The last word of an office served: "to the Prime Minister"; -1 when none stands there. */
const officerAt = (sentence: Sentence, at: number): number => {
  let end = at;
  while (end < at + 3 && OFFICE_MODIFIERS.has(lower(sentence, end)) && !OFFICE_HEADS.has(lower(sentence, end))) end++;
  return OFFICE_HEADS.has(lower(sentence, end)) ? end : -1;
};
/** "secretary to the President", "adviser to the Prime Minister", "Secretary to the Ministry of …". */
const toSomebody = (sentence: Sentence, at: number): boolean =>
  isMinistry(sentence, at) || OFFICE_HEADS.has(lower(sentence, at)) || isOrgan(sentence, at);
/** ", Japan," closes a title; ", Japan and India agreed" does not. */
const closesTitle = (sentence: Sentence, last: number): boolean => {
  const next = sentence.tokens[last + 1];
  return next === undefined || /^(?:,|\.|\(|\)|and|;|who|on|met|held)$/.test(next.text.toLowerCase()) || /^(?:VERB|AUX|PUNCT)$/.test(next.upos);
};
const between = (sentence: Sentence, from: number, to: number): readonly string[] => sentence.tokens.slice(from, to + 1).map((token) => token.text);
