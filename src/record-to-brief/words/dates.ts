import { MONTHS } from "../../language/calendar.ts";
import type { PartialDate } from "../../types/index.ts";

const month = (date: PartialDate): string => {
  const name = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** "27 June 2022", "June 2022", "2022". */
export const sayDate = (date: PartialDate): string => {
  if (date.length === 4) return date;
  if (date.length === 7) return `${month(date)} ${date.slice(0, 4)}`;
  return `${Number(date.slice(8, 10))} ${month(date)} ${date.slice(0, 4)}`;
};

/** "16 to 17 June 2022", "30 May to 2 June 2022"; one date where both are equal or one is missing; null without any. */
export const sayDates = (start: PartialDate | null, end: PartialDate | null): string | null => {
  const from = start ?? end;
  if (!from) return null;
  if (!start || !end || start === end) return sayDate(from);
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))} to ${sayDate(end)}`;
  if (start.length >= 7 && start.slice(0, 4) === end.slice(0, 4)) return `${sayDate(start).replace(/ \d{4}$/, "")} to ${sayDate(end)}`;
  return `${sayDate(start)} to ${sayDate(end)}`;
};

/** "on 27 June 2022", "in June 2022", "from 16 to 17 June 2022"; empty without a date. */
export const sayWhen = (start: PartialDate | null, end: PartialDate | null): string => {
  const said = sayDates(start, end);
  if (!said) return "";
  if (start && end && start !== end) return `from ${said}`;
  return `${(start ?? end)!.length === 10 ? "on" : "in"} ${said}`;
};
