/** Calendar words and arithmetic on ISO dates, proleptic Gregorian, without a clock. */
export const MONTHS: readonly string[] = "january february march april may june july august september october november december".split(" ");
export const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** 1 to 12 for a month's name or its abbreviation ("Sept."), else 0. */
export const monthOf = (word: string): number => {
  const key = word.toLowerCase().replace(/\.$/, "");
  if (key.length < 3) return 0;
  return MONTHS.findIndex((month) => month === key || (key.length <= 4 && month.startsWith(key))) + 1;
};
/** 0 (Sunday) to 6, else -1. */
export const weekdayOf = (word: string): number => {
  const key = word.toLowerCase().replace(/\.$/, "");
  return key.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day === key || (key.length <= 5 && day.startsWith(key)));
};

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export const toDays = (iso: string): number => {
  const [y0, m, d] = iso.split("-").map(Number) as [number, number, number];
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};
export const fromDays = (days: number): string => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return iso(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
};
export const iso = (year: number, month: number, day: number): string => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
export const two = (n: number): string => String(n).padStart(2, "0");
export const addDays = (date: string, days: number): string => fromDays(toDays(date) + days);
/** The month `months` after that of a date, as YYYY-MM. */
export const addMonths = (date: string, months: number): string => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${two((index % 12) + 1)}`;
};
export const weekdayNumber = (date: string): number => (((toDays(date) + 4) % 7) + 7) % 7;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= LENGTHS[month - 1]!;

/** A day in the course of something longer is known as far as both its ends agree: its month, its year. */
export const sharedPart = (start: string, end: string): string => {
  if (start === end || start.length < 7) return start;
  return start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : start;
};
