import type { DateMention, Sentence } from "../types/index.ts";
import { CALENDAR_DAYS } from "./dates/calendar-days.ts";
import type { Found, Setting, Way } from "./dates/found.ts";
import { MONTHS_AND_YEARS } from "./dates/months-and-years.ts";
import { RELATIVE } from "./dates/relative.ts";
import type { Finder } from "./index.ts";
import { placeOf } from "./place.ts";

/** In order of preference: the more words a way needs, the earlier it is tried. */
const WAYS: readonly Way[] = [RELATIVE[0]!, ...CALENDAR_DAYS, ...MONTHS_AND_YEARS, ...RELATIVE.slice(1)].map((way) => ({ ...way, pattern: new RegExp(way.pattern.source, `${way.pattern.flags.replace("g", "")}g`) }));
/** Years and numbers that are part of a name. */
const NAMED = /\b(?:Agenda|Vision|Expo|Plan|Strategy|Roadmap|Olympics|Resolution|resolution|Programme|Compact|Charter|Goals)\s(?:19|20)\d{2}\b/g;

/** Dates, resolved against the publication date; where that is missing, against a dateline with a year. */
export const findDates: Finder = (syntax) => {
  const { document } = syntax;
  const today = document.published ?? (document.dateline?.date?.length === 10 ? document.dateline.date : null);
  let previous: string | null = null;
  const found: DateMention[] = [];
  for (const sentence of syntax.sentences) {
    const text = document.text.slice(sentence.start, sentence.end);
    if (!/\d|day\b|week|month|year|[JFMASOND][a-z]{2}|JAN|FEB|MAR|tomorrow|tonight|morning|evening|night/.test(text)) continue;
    const hits = hitsIn(text, sentence, today, previous);
    for (const hit of hits) {
      found.push(hit);
      if (hit.from && (hit.sort === "point" || hit.sort === "span") && hit.from.length >= 7) previous = hit.to ?? hit.from;
    }
  }
  return found;
};

const hitsIn = (text: string, sentence: Sentence, today: string | null, before: string | null): readonly DateMention[] => {
  const taken = new Uint8Array(text.length);
  for (const match of text.matchAll(NAMED)) taken.fill(1, match.index, match.index + match[0].length);
  const raw: { readonly start: number; readonly end: number; readonly way: Way; readonly match: RegExpExecArray }[] = [];
  for (const way of WAYS) {
    for (const match of text.matchAll(way.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const probe = way.read(match, { today, direction: "past", previous: before });
      if (!probe) continue;
      taken.fill(1, start, end);
      raw.push({ start, end, way, match });
    }
  }
  let previous = before;
  return raw
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, way, match }): readonly DateMention[] => {
      const first = sentence.tokens.findIndex((token) => token.end > sentence.start + start);
      const last = sentence.tokens.findLastIndex((token) => token.start < sentence.start + end);
      if (first < 0 || last < first) return [];
      const setting: Setting = { today, direction: directionAt(sentence, first), previous };
      const value: Found | null = way.read(match, setting);
      if (!value) return [];
      const trimmed = withoutPreposition(sentence, first, last);
      if (value.from && value.sort === "point" && value.from.length === 10) previous = value.from;
      return [{ kind: "date", ...placeOf(sentence, trimmed, last), ...value }];
    });
};
const withoutPreposition = (sentence: Sentence, first: number, last: number): number => {
  let at = first;
  while (at < last && /^(?:in|of|during|for|by|since|until|till|from|to|and|or|the|between|[(,])$/i.test(sentence.tokens[at]!.text) && !/^since|^by|^until/i.test(sentence.tokens[first]!.text)) at++;
  return at;
};

const COMING = /^(?:will|shall|due|scheduled|slated|expected|set|plans?|planned|upcoming|next|intends?|hopes?|would|invited|going)$/;
/** The tense of the verb that governs a date: forward for what is to come. */
const directionAt = (sentence: Sentence, index: number): Setting["direction"] => {
  if (sentence.parsed) {
    let at = index;
    for (let steps = 0; steps < 12 && at >= 0; steps++) {
      const token = sentence.tokens[at]!;
      if (COMING.test(token.text.toLowerCase()) && at !== index) return "future";
      if (token.upos === "VERB" || token.upos === "AUX") {
        const around = sentence.tokens.filter((other) => other.head === at && (other.upos === "AUX" || other.deprel === "mark" || other.deprel === "advmod"));
        if (around.some((other) => /^(?:will|shall|’ll|'ll|would)$/i.test(other.text))) return "future";
        if (COMING.test(token.text.toLowerCase())) return "future";
        if (token.xpos === "VBD" || around.some((other) => /^(?:was|were|had|has|have|did)$/i.test(other.text))) return token.xpos === "VB" && around.some((other) => /^(?:was|were)$/i.test(other.text)) ? "future" : "past";
        if (token.xpos === "VB" && around.some((other) => /^to$/i.test(other.text))) {
          const governor = sentence.tokens[token.head];
          if (!governor) return "future";
          if (/^(?:be|is|are|due|set|schedule|scheduled|plan|agree|decide|expect|slate|intend|invite|propose)$/.test(governor.lemma.toLowerCase())) return "future";
        }
      }
      at = token.head;
    }
    return "past";
  }
  return sentence.tokens.some((token) => COMING.test(token.text.toLowerCase())) ? "future" : "past";
};
