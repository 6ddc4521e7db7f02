import { addDays, iso, monthOf, weekdayNumber, weekdayOf } from "../../language/calendar.ts";
import { DAY, MONTH, point, span, type Way, WEEKDAY, YEAR } from "./found.ts";
import { nearestDay, nearestWeekday } from "./nearest.ts";

const PART = "(?:\\s(?:morning|afternoon|evening|night))?";

/** "Monday, June 27, 2022", "Thursday 2 June": the day's date decides. */
export const WEEKDAYS_AND_DAYS: Way = {
  pattern: new RegExp(`\\b${WEEKDAY},?\\s\\(?(?:the\\s)?(?:${MONTH}\\s${DAY}|${DAY}(?:\\sof)?\\s${MONTH})(?:,?\\s${YEAR})?\\b`),
  read: ([, , m1, d1, d2, m2, y], s) => {
    const month = monthOf(m1 ?? m2!);
    const day = Number(d1 ?? d2);
    return point(y ? iso(Number(y), month, day) : nearestDay(month, day, s), Boolean(y));
  },
};

/** "last Monday", "next Friday", "this Thursday", "Monday to Wednesday", "Thursday and Friday", "Friday night". */
export const WEEKDAYS: readonly Way[] = [
  // "Monday next week", "on Tuesday of last week": by weeks that begin on Monday.
  {
    pattern: new RegExp(`\\b${WEEKDAY}${PART}\\s(?:of\\s)?(last|this|next|the\\s(?:previous|following|coming))\\sweek\\b`, "i"),
    read: ([, day, which], { today }) => {
      if (!today) return point(null, false);
      const shift = /last|previous/i.test(which!) ? -7 : /this/i.test(which!) ? 0 : 7;
      const monday = addDays(today, -((weekdayNumber(today) + 6) % 7));
      return point(addDays(monday, ((weekdayOf(day!) + 6) % 7) + shift), false);
    },
  },
  {
    pattern: new RegExp(`\\b(last|next|this\\scoming|this\\spast|this|coming|previous|past)\\s${WEEKDAY}${PART}\\b`, "i"),
    read: ([, which, day], s) => {
      const weekday = weekdayOf(day!);
      const way = which!.toLowerCase();
      if (/^(?:last|previous|past|this\spast)$/.test(way)) {
        const date = nearestWeekday(weekday, { ...s, direction: "past" });
        return point(date === s.today && date ? addDays(date, -7) : date, false);
      }
      if (way === "this") return point(nearestWeekday(weekday, s), false);
      const date = nearestWeekday(weekday, { ...s, direction: "future" });
      return point(date === s.today && date ? addDays(date, 7) : date, false);
    },
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}\\s?(?:[-–]|to|and|through|until)\\s?${WEEKDAY}\\b`),
    read: ([, a, b], s) => {
      const first = nearestWeekday(weekdayOf(a!), s);
      const last = nearestWeekday(weekdayOf(b!), s);
      if (!first || !last || first <= last) return span(first, last, false);
      return s.direction === "future" ? span(first, addDays(last, 7), false) : span(addDays(first, -7), last, false);
    },
  },
  { pattern: new RegExp(`\\b${WEEKDAY}${PART}\\b`), read: ([, day], s) => point(nearestWeekday(weekdayOf(day!), s), false) },
];
