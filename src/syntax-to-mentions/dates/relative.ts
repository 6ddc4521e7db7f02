import { addDays, addMonths, iso, monthOf, weekdayNumber, weekdayOf } from "../../language/calendar.ts";
import { numberWord } from "../../language/numbers.ts";
import { DAY, MONTH, point, type Setting, span, type Way, WEEKDAY, YEAR } from "./found.ts";
import { nearestDay, nearestWeekday } from "./nearest.ts";

const NUMBER = "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)";
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : (numberWord(word) ?? Number(word)));
const onDay = (date: string | null) => point(date, false);
const shifted = (date: string | null, days: number): string | null => (date?.length === 10 ? addDays(date, days) : null);
const pastOf = (setting: Setting): Setting => ({ ...setting, direction: "past" });

const ago = (amount: number, unit: string, from: string | null, sign: -1 | 1): string | null => {
  if (!from) return null;
  if (unit.startsWith("day")) return shifted(from, sign * amount);
  if (unit.startsWith("week")) return shifted(from, sign * 7 * amount)?.slice(0, amount === 1 ? 10 : 10) ?? null;
  if (unit.startsWith("month")) return addMonths(from, sign * amount);
  return String(Number(from.slice(0, 4)) + sign * amount * (unit.startsWith("decade") ? 10 : 1));
};

/** "on Monday", "Thursday, June 2", "today", "last week", "earlier this month", "the following day", "two months earlier", "three-day". */
export const RELATIVE: readonly Way[] = [
  { pattern: new RegExp(`\\b${WEEKDAY},?\\s(?:the\\s)?(?:${MONTH}\\s${DAY}|${DAY}\\s${MONTH})(?:,?\\s${YEAR})?\\b`), read: ([, , m1, d1, d2, m2, y], s) => {
    const month = monthOf(m1 ?? m2!), day = Number(d1 ?? d2);
    return point(y ? iso(Number(y), month, day) : nearestDay(month, day, s), Boolean(y));
  } },
  { pattern: new RegExp(`\\b(last|next|this|coming)\\s${WEEKDAY}(?:\\s(?:morning|afternoon|evening|night))?\\b`, "i"), read: ([, which, day], s) => {
    const weekday = weekdayOf(day!);
    const way = which!.toLowerCase();
    if (way === "last") return onDay(nearestWeekday(weekday, pastOf(s)));
    if (way === "next" || way === "coming") return onDay(nearestWeekday(weekday, { ...s, direction: "future" }));
    return onDay(nearestWeekday(weekday, s));
  } },
  { pattern: new RegExp(`\\b${WEEKDAY}\\s?(?:[-–]|to|and|through)\\s?${WEEKDAY}\\b`), read: ([, a, b], s) => {
    const second = nearestWeekday(weekdayOf(b!), s), first = nearestWeekday(weekdayOf(a!), s);
    if (first && second && first > second) return span(s.direction === "past" ? addDays(first, -7) : first, s.direction === "past" ? second : addDays(second, 7), false);
    return span(first, second, false);
  } },
  { pattern: new RegExp(`\\b${WEEKDAY}(?:\\s(?:morning|afternoon|evening|night))?\\b`), read: ([, day], s) => onDay(nearestWeekday(weekdayOf(day!), s)) },
  { pattern: /\b(?:the\s)?day before yesterday\b/i, read: (_m, s) => onDay(shifted(s.today, -2)) },
  { pattern: /\b(?:the\s)?day after tomorrow\b/i, read: (_m, s) => onDay(shifted(s.today, 2)) },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier (?:today|in the day)|same day)\b/i, read: (_m, s) => onDay(s.today) },
  { pattern: /\byesterday\b|\blast (?:night|evening)\b/i, read: (_m, s) => onDay(shifted(s.today, -1)) },
  { pattern: /\btomorrow\b/i, read: (_m, s) => onDay(shifted(s.today, 1)) },
  { pattern: /\b(?:the\s)?(?:previous|preceding) day\b|\b(?:a|one) day (?:earlier|before)\b|\bthe day before\b/i, read: (_m, s) => onDay(shifted(s.previous ?? s.today, -1)) },
  { pattern: /\b(?:the\s)?(?:following|next) day\b|\b(?:a|one) day (?:later|after)\b|\bthe day after\b/i, read: (_m, s) => onDay(shifted(s.previous ?? null, 1)) },
  { pattern: /\b(?:earlier|later)?\s?this (week|month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 0) },
  { pattern: /\b(?:the\s)?(?:last|past|previous)\s(week|month|year)\b(?!\s?(?:s|of))/i, read: ([, unit], s) => unitOf(unit!, s.today, -1) },
  { pattern: /\b(?:the\s)?(?:next|coming|following)\s(week|month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 1) },
  { pattern: /\b(?:earlier|later) in the (month|year)\b/i, read: ([, unit], s) => unitOf(unit!, s.today, 0) },
  { pattern: new RegExp(`\\b(?:some\\s|about\\s|nearly\\s|almost\\s|over\\s|more than\\s)?${NUMBER}\\s(days?|weeks?|months?|years?|decades?)\\s(?:ago|back)\\b`, "i"), read: ([, n, unit], s) => onDay(ago(count(n!), unit!.toLowerCase(), s.today, -1)) },
  { pattern: new RegExp(`\\b${NUMBER}\\s(days?|weeks?|months?|years?)\\s(?:earlier|before|previously)\\b`, "i"), read: ([, n, unit], s) => onDay(ago(count(n!), unit!.toLowerCase(), s.previous ?? s.today, -1)) },
  { pattern: new RegExp(`\\b${NUMBER}\\s(days?|weeks?|months?|years?)\\s(?:later|afterwards|after)\\b`, "i"), read: ([, n, unit], s) => onDay(ago(count(n!), unit!.toLowerCase(), s.previous ?? null, 1)) },
  { pattern: /\b(?:at |over |this |last |the )+(?:past )?weekend\b/i, read: (_m, s) => {
    if (!s.today) return point(null, false);
    const saturday = addDays(s.today, -((weekdayNumber(s.today) + 1) % 7));
    return span(saturday, addDays(saturday, 1), false);
  } },
  { pattern: new RegExp(`\\b${NUMBER}[\\s-](?:day|week|month|year|days|weeks)(?:[\\s-]long)?\\b(?=\\s\\p{L})`, "iu"), read: () => ({ from: null, to: null, sort: "duration", stated: true }) },
];

const unitOf = (unit: string, today: string | null, shift: number) => {
  if (!today) return point(null, false);
  if (unit.toLowerCase() === "month") return point(addMonths(today, shift), false);
  if (unit.toLowerCase() === "year") return point(String(Number(today.slice(0, 4)) + shift), false);
  const monday = addDays(today, -((weekdayNumber(today) + 6) % 7) + 7 * shift);
  return span(monday, addDays(monday, 6), false);
};
