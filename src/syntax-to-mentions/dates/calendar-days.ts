import { addMonths, isDay, iso, monthOf, two } from "../../language/calendar.ts";
import { DAY, type Found, MONTH, point, type Setting, span, type Way, YEAR } from "./found.ts";
import { nearestDay } from "./nearest.ts";

const at = (year: string | undefined, month: number, day: number, setting: Setting): string | null => {
  if (!isDay(month, day)) return null;
  return year ? iso(Number(year), month, day) : nearestDay(month, day, setting);
};
const one = (date: string | null, stated: boolean, wellFormed: boolean): Found | null => (wellFormed ? point(date, stated) : null);
const many = (from: string | null, to: string | null, stated: boolean, wellFormed: boolean): Found | null =>
  wellFormed ? (from && to && to < from && !stated ? ordered(from, to) : span(from, to, stated)) : null;
/** Without a year both ends are read in the same year, or in the next one past New Year. */
const ordered = (from: string, to: string): Found => {
  const same = `${from.slice(0, 4)}${to.slice(4)}`;
  return span(from, same >= from ? same : `${Number(from.slice(0, 4)) + 1}${to.slice(4)}`, false);
};
const NEAR = "(?:,?\\s(?:of\\s)?(this|last|next)\\syear)";
const DASH = "\\s?(?:[-–—]|to|and|until|till|through|&)\\s?";

/** "2022-06-27", "27/06/2022", "27 June 2022", "June 27, 2022", "June 16-17", "16 and 17 June 2022", "May 30 to June 2". */
export const CALENDAR_DAYS: readonly Way[] = [
  {
    pattern: new RegExp(`\\b${YEAR}[-‑](\\d{2})[-‑](\\d{2})(?!\\d)`),
    read: ([, y, m, d], setting) => one(at(y, Number(m), Number(d), setting), true, isDay(Number(m), Number(d))),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})[./-](\\d{1,2})[./-]${YEAR}\\b`),
    read: ([, a, b, y], setting) => {
      const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return one(at(y, month, day, setting), true, isDay(month, day));
    },
  },
  {
    pattern: new RegExp(`\\b${DAY}\\s${MONTH}(?:,?\\s${YEAR})?${DASH}${DAY}\\s${MONTH}(?:,?\\s${YEAR})?\\b`),
    read: ([, d1, m1, y1, d2, m2, y2], s) =>
      many(
        at(y1 ?? y2, monthOf(m1!), Number(d1), s),
        at(y2 ?? y1, monthOf(m2!), Number(d2), s),
        Boolean(y2),
        isDay(monthOf(m1!), Number(d1)) && isDay(monthOf(m2!), Number(d2)),
      ),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s${DAY}(?:,?\\s${YEAR})?${DASH}${MONTH}\\s${DAY}(?:,?\\s${YEAR})?\\b`),
    read: ([, m1, d1, y1, m2, d2, y2], s) =>
      many(
        at(y1 ?? y2, monthOf(m1!), Number(d1), s),
        at(y2 ?? y1, monthOf(m2!), Number(d2), s),
        Boolean(y2),
        isDay(monthOf(m1!), Number(d1)) && isDay(monthOf(m2!), Number(d2)),
      ),
  },
  // "28, 29 and 30 April"
  {
    pattern: new RegExp(`\\b${DAY},\\s(?:${DAY},?\\s)?and\\s${DAY}(?:\\sof)?\\s${MONTH}(?:,?\\s${YEAR})?\\b`),
    read: ([, d1, , d2, m, y], s) =>
      many(
        at(y, monthOf(m!), Number(d1), s),
        at(y, monthOf(m!), Number(d2), s),
        Boolean(y),
        isDay(monthOf(m!), Number(d1)) && isDay(monthOf(m!), Number(d2)) && Number(d1) < Number(d2),
      ),
  },
  // "April 28, 29 and 30"
  {
    pattern: new RegExp(`\\b${MONTH}\\s${DAY},\\s(?:${DAY},?\\s)?(?:and|&)\\s${DAY}(?!\\d)(?:,?\\s${YEAR})?\\b`),
    read: ([, m, d1, , d2, y], s) =>
      many(
        at(y, monthOf(m!), Number(d1), s),
        at(y, monthOf(m!), Number(d2), s),
        Boolean(y),
        isDay(monthOf(m!), Number(d1)) && isDay(monthOf(m!), Number(d2)) && Number(d1) < Number(d2),
      ),
  },
  {
    pattern: new RegExp(`\\b${DAY}${DASH}${DAY}(?:\\sof)?\\s${MONTH}(?:,?\\s${YEAR})?\\b`),
    read: ([, d1, d2, m, y], s) =>
      many(
        at(y, monthOf(m!), Number(d1), s),
        at(y, monthOf(m!), Number(d2), s),
        Boolean(y),
        isDay(monthOf(m!), Number(d1)) && isDay(monthOf(m!), Number(d2)) && Number(d1) < Number(d2),
      ),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s${DAY}${DASH}${DAY}(?:,?\\s${YEAR})?\\b`),
    read: ([, m, d1, d2, y], s) =>
      many(
        at(y, monthOf(m!), Number(d1), s),
        at(y, monthOf(m!), Number(d2), s),
        Boolean(y),
        isDay(monthOf(m!), Number(d1)) && isDay(monthOf(m!), Number(d2)) && Number(d1) < Number(d2),
      ),
  },
  {
    pattern: new RegExp(`\\b(?:${DAY}(?:\\sof)?\\s${MONTH}|${MONTH}\\s${DAY})${NEAR}\\b`),
    read: ([, d1, m1, m2, d2, which], s) => {
      const year = s.today ? String(Number(s.today.slice(0, 4)) + (which === "last" ? -1 : which === "next" ? 1 : 0)) : undefined;
      return one(year ? at(year, monthOf(m1 ?? m2!), Number(d1 ?? d2), s) : null, false, isDay(monthOf(m1 ?? m2!), Number(d1 ?? d2)));
    },
  },
  {
    pattern: new RegExp(`\\bthe\\s(\\d{1,2})(?:st|nd|rd|th)${DASH}(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s(?:of\\s)?\\p{Lu})`, "u"),
    read: ([, d1, d2], s) => {
      const month = s.previous?.slice(0, 7);
      return month && Number(d1) < Number(d2) && Number(d2) <= 31 && s.previous!.length >= 7
        ? span(`${month}-${two(Number(d1))}`, `${month}-${two(Number(d2))}`, false)
        : null;
    },
  },
  // "the 17th of this month".
  {
    pattern: /\b(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\sof\s(this|last|next)\smonth\b/i,
    read: ([, d, which], { today }) => {
      const month = today && addMonths(today, which === "last" ? -1 : which === "next" ? 1 : 0);
      return one(month && `${month}-${two(Number(d))}`, false, Number(d) >= 1 && Number(d) <= 31);
    },
  },
  // "flew to Bamako on the 18th": nothing that is counted stands behind.
  {
    pattern: /\bon\sthe\s(\d{1,2})(?:st|nd|rd|th)(?=\s?[.,;)]|\s(?:and|for|to|in|at|with|where|by)\b|$)/,
    read: ([, d], { today, previous, direction }) => {
      const month = previous && previous.length >= 7 ? previous.slice(0, 7) : today?.slice(0, 7);
      if (!month || !today) return null;
      const day = `${month}-${two(Number(d))}`;
      const shift = previous ? 0 : direction === "future" && day < today ? 1 : direction === "past" && day > today ? -1 : 0;
      return one(`${addMonths(`${month}-01`, shift)}-${two(Number(d))}`, false, Number(d) >= 1 && Number(d) <= 31);
    },
  },
  {
    pattern: new RegExp(`\\b(?:the\\s)?${DAY}(?:\\sof|\\sday\\sof)?\\s${MONTH}(?:,?\\s${YEAR})?\\b`),
    read: ([, d, m, y], s) => one(at(y, monthOf(m!), Number(d), s), Boolean(y), isDay(monthOf(m!), Number(d))),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s?${DAY}(?!\\d)(?:,?\\s${YEAR})?\\b`),
    read: ([, m, d, y], s) => one(at(y, monthOf(m!), Number(d), s), Boolean(y), isDay(monthOf(m!), Number(d))),
  },
];
