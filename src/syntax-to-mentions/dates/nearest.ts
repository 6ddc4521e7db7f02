import { addDays, isDay, iso, toDays, two, weekdayNumber } from "../../language/calendar.ts";
import type { Setting } from "./found.ts";

/** A month and day without year: the one nearest to the reference date in the direction of the tense, with some days of grace the other way (more for what was to come: texts are kept after the day). */
export const nearestDay = (month: number, day: number, { today, direction }: Setting): string | null => {
  if (!today || !isDay(month, day)) return null;
  const year = Number(today.slice(0, 4));
  const here = toDays(today);
  const options = [year - 1, year, year + 1].map((y) => iso(y, month, day));
  if (direction === "either") return [...options].sort((a, b) => Math.abs(toDays(a) - here) - Math.abs(toDays(b) - here))[0]!;
  const fits = options.filter((date) => (direction === "past" ? toDays(date) <= here + 3 : toDays(date) >= here - 10));
  return (direction === "past" ? fits.at(-1) : fits[0]) ?? iso(year, month, day);
};
/** A month without year, YYYY-MM. */
export const nearestMonth = (month: number, { today, direction }: Setting): string | null => {
  if (!today) return null;
  const year = Number(today.slice(0, 4));
  const here = Number(today.slice(5, 7));
  // Of what a noun only tells the month ("the October meeting"), the coming one is meant up to three months ahead.
  const ahead = direction === "either" && month > here && month - here <= 3;
  const shift = direction === "future" ? (month >= here ? 0 : 1) : month <= here || ahead ? 0 : -1;
  return `${year + shift}-${two(month)}`;
};
/** A weekday: the latest on or before the reference date, or the next on or after it. */
export const nearestWeekday = (weekday: number, { today, direction }: Setting, weeks = 0): string | null => {
  if (!today) return null;
  const back = (weekdayNumber(today) - weekday + 7) % 7;
  if (direction !== "future") return addDays(today, -back - 7 * weeks);
  return addDays(today, (back === 0 ? 0 : 7 - back) + 7 * weeks);
};
