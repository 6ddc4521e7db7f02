import { toDays } from "../../language/calendar.ts";
import type { PartialDate } from "../../types/index.ts";

/** First and last day of a partial date. */
export const daysOf = (date: PartialDate): readonly [number, number] => {
  if (date.length === 10) return [toDays(date), toDays(date)];
  const from = toDays(`${date.slice(0, 7)}${date.length === 4 ? "-01" : ""}-01`);
  if (date.length === 4) return [from, toDays(`${date}-12-31`)];
  const month = Number(date.slice(5, 7));
  const next =
    month === 12 ? `${String(Number(date.slice(0, 4)) + 1).padStart(4, "0")}-01-01` : `${date.slice(0, 4)}-${String(month + 1).padStart(2, "0")}-01`;
  return [from, toDays(next) - 1];
};
/** The days over which something ran; null without any date. */
export const spanOf = (start: PartialDate | null, end: PartialDate | null): readonly [number, number] | null => {
  const from = start ?? end;
  const to = end ?? start;
  return from && to ? [daysOf(from)[0], Math.max(daysOf(to)[1], daysOf(from)[1])] : null;
};
/** How many days lie between two spans; 0 where they overlap, null where one is unknown. */
export const daysBetween = (a: readonly [number, number] | null, b: readonly [number, number] | null): number | null =>
  !a || !b ? null : Math.max(0, a[0] - b[1], b[0] - a[1]);

/** One date is the other, less precise. */
export const sameDate = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);
