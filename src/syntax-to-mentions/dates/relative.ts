import { addDays, addMonths, weekdayNumber } from "../../language/calendar.ts";
import { numberWord } from "../../language/numbers.ts";
import { type Found, point, span, type Way } from "./found.ts";
import { WEEKDAYS } from "./weekdays.ts";

const NUMBER =
  "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|sixty-five|seventy|a couple of)";
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : /couple/i.test(word) ? 2 : (numberWord(word) ?? Number(word)));
const onDay = (date: string | null): Found => point(date, false);
const DURATION: Found = { from: null, to: null, sort: "duration", stated: true };
const shifted = (date: string | null, days: number): string | null => (date?.length === 10 ? addDays(date, days) : null);

const ago = (amount: number, unit: string, from: string | null, sign: -1 | 1): string | null => {
  if (!from) return null;
  if (unit.startsWith("day")) return shifted(from, sign * amount);
  if (unit.startsWith("week")) return shifted(from, sign * 7 * amount);
  if (unit.startsWith("month")) return addMonths(from, sign * amount);
  return String(Number(from.slice(0, 4)) + sign * amount * (unit.startsWith("decade") ? 10 : 1));
};
/** A distance in weeks is told roughly: it gives the month. */
const roughly = (unit: string, date: string | null): Found => onDay(/^week/i.test(unit) ? (date?.slice(0, 7) ?? null) : date);
/** A week has no date of its own but its month's. */
const unitOf = (unit: string, today: string | null, shift: number): Found => {
  if (!today) return point(null, false);
  if (unit.toLowerCase() === "month") return point(addMonths(today, shift), false);
  if (unit.toLowerCase() === "year") return point(String(Number(today.slice(0, 4)) + shift), false);
  return point(addDays(today, 7 * shift).slice(0, 7), false);
};

const DAYS: readonly Way[] = [
  { pattern: /\b(?:the\s)?day before yesterday\b/i, read: (_m, s) => onDay(shifted(s.today, -2)) },
  { pattern: /\b(?:the\s)?day after tomorrow\b/i, read: (_m, s) => onDay(shifted(s.today, 2)) },
  {
    pattern: /\b(?:the\s)?same day\b|\b(?:earlier|later) (?:in the|that) day\b|\bthat (?:day|evening|afternoon|morning)\b/i,
    read: (_m, s) => onDay(s.pastDay ?? s.previousDay ?? s.today),
  },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening)|(?:earlier|later) today)\b/i, read: (_m, s) => onDay(s.today) },
  { pattern: /\byesterday\b|\blast (?:night|evening)\b/i, read: (_m, s) => onDay(shifted(s.today, -1)) },
  { pattern: /\btomorrow\b/i, read: (_m, s) => onDay(shifted(s.today, 1)) },
  {
    pattern:
      /\b(?:the\s)?(?:previous|preceding) day\b|\b(?:a|one) day earlier\b|\bthe day before\b(?=\s?(?:[,.;]|$))|^the day before(?=\s(?:he|she|they|it)\s)/i,
    read: (_m, s) => onDay(shifted(s.previousDay ?? s.today, -1)),
  },
  {
    pattern: /\b(?:the\s)?(?:following|next) (?:morning|afternoon|evening)\b/i,
    read: (_m, s) => onDay(shifted(s.previousDay, 1)),
  },
  {
    pattern: /\b(?:\d{1,2}|two|three|four|five|six|a few|several) hours (?:earlier|later|before(?=\s?[,.;]))(?!\p{L})/iu,
    read: (_m, s) => onDay(s.previousDay ?? s.today),
  },
  {
    pattern: /\b(?:the\s)?(?:following|next) day\b|\b(?:a|one) day later\b|\bthe day after\b(?=\s?(?:[,.;]|$))/i,
    read: (_m, s) => onDay(shifted(s.previousDay, 1)),
  },
];

const PERIODS: readonly Way[] = [
  {
    pattern: /\b(?:in\s)?(?:(?:that|the) same|that very) (month|year)\b|\bin (?:that) (month|year)\b/i,
    read: ([, same, that], s) => {
      const month = (same ?? that)!.toLowerCase() === "month";
      return s.previous === null || (month && s.previous.length < 7) ? null : point(s.previous.slice(0, month ? 7 : 4), false);
    },
  },
  // "over the past year", "in the coming years": a stretch without a date of its own.
  {
    pattern:
      /\b(?:over|in|during|within|for) the (?:past|last|coming|next) (?:(?:few|several|couple of|two|three|four|five|six|ten|\d{1,2}) )?(?:days?|weeks?|months?|years?|decades?|century)\b(?!\sof)|\b(?:the )?(?:past|coming) (?:year|decade)s?\b/i,
    read: () => DURATION,
  },
  { pattern: /\b(?:(?:earlier|later|late|early)\s)?this (week|month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 0) },
  {
    pattern: /\b(?:(?:earlier|late|early)\s)?(?:the\s)?(?:last|past|previous)\s(week|month|year)\b(?!\s?(?:s|of))/i,
    read: ([, unit], s) => unitOf(unit!, s.today, -1),
  },
  { pattern: /\b(?:the\s)?(?:next|coming|following)\s(week|month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 1) },
  { pattern: /\b(?:earlier|later) in the (month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 0) },
  {
    pattern: /\b(?:the\s)?(?:end|beginning|start|middle) of (?:the|this) (month|year)\b|\bby (?:the )?year-?end\b/i,
    read: ([, unit], s) => unitOf(unit ?? "year", s.today, 0),
  },
  {
    pattern: /\b(?:(at|over|this|last|next|coming|past)\s)(?:the\s)?(?:past\s)?weekend\b/i,
    read: ([, which], s) => {
      if (!s.today) return point(null, false);
      const back = (weekdayNumber(s.today) + 1) % 7;
      const coming =
        /^(?:next|coming)$/i.test(which!) || s.direction === "future" || (which!.toLowerCase() === "this" && weekdayNumber(s.today) >= 3);
      const saturday = addDays(s.today, back < 2 || !coming ? -back : 7 - back);
      return span(saturday, addDays(saturday, 1), false);
    },
  },
];

const SEASON = "(?:spring|summer|autumn|winter)";
const SEASONS: readonly Way[] = [
  {
    pattern: new RegExp(`\\b(last|this|next)\\s${SEASON}\\b|\\b${SEASON}\\s(?:of\\s)?(last|this|next)\\syear\\b`, "i"),
    read: ([words, a, b], s) => {
      const which = (a ?? b)!.toLowerCase();
      // Last winter and last autumn may be of this year or of the last.
      if (which === "last" && a && s.today && /summer|spring/i.test(words!) && s.today.slice(5, 7) > "08") return unitOf("year", s.today, 0);
      // The season about to come would be "this spring": the next one is the year's only while it is far off.
      const begun =
        s.today !== null &&
        Number(s.today.slice(5, 7)) >= (/spring/i.test(words!) ? 2 : /summer/i.test(words!) ? 5 : /autumn/i.test(words!) ? 8 : 11);
      return unitOf("year", s.today, which === "last" ? -1 : which === "next" && (b || begun) ? 1 : 0);
    },
  },
];

/** "in autumn", "during the winter", "early in spring": of the year to which the verb points. */
const BARE_SEASON: Way = {
  pattern: /\b(?:in|during|by|until|till) (?:the )?(?:early |late |coming |upcoming )?(?:spring|summer|autumn)\b(?!\s(?:of|\d|session|camp|school))/i,
  read: (_m, s) => unitOf("year", s.today, 0),
};

const DISTANCES: readonly Way[] = [
  { pattern: /\ba fortnight ago\b/i, read: (_m, s) => onDay(ago(2, "week", s.today, -1)?.slice(0, 7) ?? null) },
  {
    pattern: new RegExp(
      `\\b(?:in|after)\\s(?:about\\s|around\\s)?${NUMBER}\\s(days?|weeks?|months?|years?)(?:['’]s?\\stime\\b|(?=\\s?[,.;]|$|\\sin\\b|\\sat\\b))`,
      "i",
    ),
    read: ([words, n, unit], s) => {
      // "in two weeks' time" is always to come.
      if (s.direction !== "future" && !/time$/i.test(words)) return DURATION;
      return roughly(unit!, ago(count(n!), unit!.toLowerCase(), s.today, 1));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:some\\s|about\\s|nearly\\s|almost\\s|over\\s|more than\\s)?${NUMBER}\\s(days?|weeks?|months?|years?|decades?)\\s(?:ago|back)\\b`,
      "i",
    ),
    read: ([, n, unit], s) => {
      return roughly(unit!, ago(count(n!), unit!.toLowerCase(), s.today, -1));
    },
  },
  {
    pattern: new RegExp(`\\b${NUMBER}\\s(days?|weeks?|months?|years?)\\s(?:earlier|previously|before(?=\\s?[,.;]))(?!\\p{L})`, "iu"),
    read: ([, n, unit], s) => roughly(unit!, ago(count(n!), unit!.toLowerCase(), s.previous ?? s.today, -1)),
  },
  {
    pattern: new RegExp(`\\b${NUMBER}\\s(days?|weeks?|months?|years?)\\s(?:later|afterwards|after(?=\\s?[,.;]))(?!\\p{L})`, "iu"),
    read: ([, n, unit], s) => roughly(unit!, ago(count(n!), unit!.toLowerCase(), s.previous, 1)),
  },
  {
    pattern: new RegExp(`\\bwithin\\s(?:the next\\s)?${NUMBER}\\s(days?|weeks?|months?|years?)\\b`, "i"),
    read: ([, n, unit], s) => ({ from: null, to: ago(count(n!), unit!.toLowerCase(), s.today, 1), sort: "until", stated: false }),
  },
  {
    pattern: new RegExp(`\\b${NUMBER}[\\s-](day|week|month|year|days|weeks|months|years)(?:[\\s-]long)?\\b(?!\\sold)(?=[\\s,.;)]|$)`, "iu"),
    read: ([, n, unit]) =>
      /^an?$/i.test(n!)
        ? null
        : /^day/i.test(unit!)
          ? { ...DURATION, days: count(n!) }
          : /^week/i.test(unit!)
            ? { ...DURATION, days: 7 * count(n!) }
            : DURATION,
  },
];

/** "today", "the previous day", "earlier this month", "last year", "two months earlier", "within three months", "a two-day visit". */
export const RELATIVE: readonly Way[] = [...WEEKDAYS, ...DAYS, ...PERIODS, ...SEASONS, BARE_SEASON, ...DISTANCES];
