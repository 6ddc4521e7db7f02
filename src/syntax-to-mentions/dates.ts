import { toDays } from "../language/calendar.ts";
import type { DateMention, Document, PartialDate, Sentence } from "../types/index.ts";
import { CALENDAR_DAYS } from "./dates/calendar-days.ts";
import { directionAt } from "./dates/direction.ts";
import type { Found, Setting, Way } from "./dates/found.ts";
import { MONTHS_AND_YEARS } from "./dates/months-and-years.ts";
import { RELATIVE } from "./dates/relative.ts";
import { WEEKDAYS_AND_DAYS } from "./dates/weekdays.ts";
import type { Finder } from "./index.ts";
import { lower, placeOf } from "./place.ts";

/** Ways of one kind, and what a sentence must hold to be worth trying them. */
interface Kind {
  readonly worth: RegExp;
  readonly ways: readonly Way[];
}
const kind = (worth: RegExp, ways: readonly Way[]): Kind => ({
  worth,
  ways: ways.map((way) => ({ ...way, pattern: new RegExp(way.pattern.source, `${way.pattern.flags.replace("g", "")}g`) })),
});
/** In order of preference: the more words a way needs, the earlier it is tried. */
const KINDS: readonly Kind[] = [
  kind(/day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./i, [WEEKDAYS_AND_DAYS]),
  kind(/\d/, CALENDAR_DAYS),
  kind(/\d|quarter|half|year|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[A-Z]{3}/, MONTHS_AND_YEARS),
  kind(
    /day|week|month|year|fortnight|season|spring|summer|autumn|fall|winter|quarter|decade|century|morning|evening|night|noon|tomorrow|\bago\b|later|earlier|hours?\b|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\b/i,
    RELATIVE,
  ),
];
/** Years and numbers that are part of a name: they are no dates. */
const NAMED =
  /\b(?:Agenda|Vision|Expo|Plan|Plan of Action|Strategy|Roadmap|Olympics|Games|Cup|Resolution|resolution|Programme|Compact|Charter|Goals|Article|Section|Act|Order|No\.|Route|Flight)\s\(?(?:1[5-9]|20)\d{2}(?:\s?[-–]\s?(?:20)?\d{2})?\)?/g;
const ANY_DATE =
  /\d|days?\b|week|fortnight|season|spring|summer|autumn|fall\b|winter|Day\b|month|year|quarter|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR)|tomorrow|tonight|morning|noon|evening|night|decade|century|hours?\b/;

interface Anchors {
  readonly previous: PartialDate | null;
  readonly previousDay: PartialDate | null;
  readonly pastDay: PartialDate | null;
  readonly toldYear: string | null;
}
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly way: Way;
  readonly match: RegExpExecArray;
}

/** Dates, resolved against the publication date; where that is missing, against a dateline with a year. */
export const findDates: Finder = (syntax) => {
  const { document } = syntax;
  const today = writtenOn(document);
  const found: DateMention[] = [];
  let anchors: Anchors = { previous: null, previousDay: null, pastDay: null, toldYear: null };
  for (const sentence of syntax.sentences) {
    const text = document.text.slice(sentence.start, sentence.end);
    if (!ANY_DATE.test(text)) continue;
    for (const hit of hitsIn(text, today, anchors)) {
      const { mention, past } = mentionOf(sentence, hit, today, anchors);
      if (!mention) continue;
      found.push(mention);
      anchors = after(anchors, mention, past);
    }
  }
  return found;
};

/** A paper prints tomorrow what its reporter writes "today": a dateline of the day or two before is the writer's day. */
const writtenOn = ({ published, dateline }: Document): string | null => {
  const sent = dateline?.date?.length === 10 ? dateline.date : null;
  if (published === null || published.length < 10 || sent === null) return published ?? sent;
  const days = toDays(published) - toDays(sent);
  return days > 0 && days <= 2 ? sent : published;
};

const after = (anchors: Anchors, { sort, from, to }: DateMention, past: boolean): Anchors => {
  if (!from) return anchors;
  const last = to ?? from;
  const toldYear = last.slice(0, 4);
  if (from.length < 7 || (sort !== "point" && sort !== "span")) return { ...anchors, toldYear };
  const day = last.length === 10 ? last : null;
  return {
    toldYear,
    previous: last,
    previousDay: day ?? anchors.previousDay,
    pastDay: past && day ? day : anchors.pastDay,
  };
};

/** Which words of a sentence are dates, left to right, without overlaps. */
const hitsIn = (text: string, today: string | null, anchors: Anchors): readonly Hit[] => {
  const taken = new Uint8Array(text.length);
  for (const match of text.matchAll(NAMED)) taken.fill(1, match.index, match.index + match[0].length);
  const hits: Hit[] = [];
  for (const way of KINDS.flatMap(({ worth, ways }) => (worth.test(text) ? ways : []))) {
    for (const match of text.matchAll(way.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (!way.read(match, { today, direction: "past", ...anchors })) continue;
      taken.fill(1, start, end);
      hits.push({ start, end, way, match });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};

const mentionOf = (
  sentence: Sentence,
  { start, end, way, match }: Hit,
  today: string | null,
  anchors: Anchors,
): { readonly mention: DateMention | null; readonly past: boolean } => {
  const first = sentence.tokens.findIndex((token) => token.end > sentence.start + start);
  const last = sentence.tokens.findLastIndex((token) => token.start < sentence.start + end);
  if (first < 0 || last < first) return { mention: null, past: false };
  const trimmed = withoutPreposition(sentence, first, last);
  const setting: Setting = { today, direction: directionAt(sentence, trimmed), ...anchors };
  const value = way.read(match, setting);
  const mention: DateMention | null = value && { kind: "date", ...placeOf(sentence, trimmed, last), ...bounded(value, sentence, trimmed) };
  // What only names or dates a thing ("the decree of 18 March", "the round held on 1 June") is no day of the story.
  const hung = sentence.tokens.slice(trimmed, last + 1).find((token) => token.head < trimmed || token.head > last);
  const above = hung && sentence.tokens[hung.head];
  const aside = above !== undefined && /^(?:acl|advcl)$/.test(above.deprel) && above.xpos === "VBN";
  return { mention, past: setting.direction !== "future" && !aside && !/^(?:of|dated|since)$/.test(lower(sentence, trimmed - 1)) };
};

/** "since 12 May", "until March 2023", "no later than 1 June": one end of a stretch of time. */
const bounded = (value: Found, sentence: Sentence, first: number): Found => {
  if (value.sort !== "point") return value;
  let at = first - 1;
  for (let steps = 0; steps < 4 && /^(?:the|end|middle|beginning|of)$/.test(lower(sentence, at)); steps++) at--;
  const before = lower(sentence, at);
  if (before === "since") return { ...value, to: null, sort: "since" };
  const late = before === "than" && /^(?:later|after)$/.test(lower(sentence, at - 1));
  return /^(?:until|till|by|before)$/.test(before) || late ? { ...value, from: null, sort: "until" } : value;
};

/** The prepositions that a way needs to see are no part of the date, but for those that make it a bound. */
const withoutPreposition = (sentence: Sentence, first: number, last: number): number => {
  if (/^(?:since|by|until|till|before|within)$/.test(lower(sentence, first))) return first;
  let at = first;
  while (
    at < last &&
    /^(?:in|of|during|for|from|to|and|or|the|between|[(,]|through|as|starting|dating|back|on|our|their|its|his|her|that|a)$/i.test(
      sentence.tokens[at]!.text,
    )
  )
    at++;
  return at;
};
