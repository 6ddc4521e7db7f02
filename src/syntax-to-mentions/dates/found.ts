import type { DateMention, PartialDate } from "../../types/index.ts";

/** What a way of writing a date sees: the words round it are already parted off. */
export interface Setting {
  /** The reference date, YYYY-MM-DD, or null when the document has none. */
  readonly today: string | null;
  /** Which way a date without year or week points: to what has been, to what is to come, or to the nearest. */
  readonly direction: "past" | "future" | "either";
  /** The last full or month-precise date before this one in the text, for "the following day". */
  readonly previous: PartialDate | null;
  /** The last one that is precise to the day. */
  readonly previousDay: PartialDate | null;
  /** The last such day that was told as past, for "earlier in the day". */
  readonly pastDay: PartialDate | null;
  /** The year of the last date before this one, for "in December of that year". */
  readonly toldYear: string | null;
}
export interface Found {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly sort: DateMention["sort"];
  readonly stated: boolean;
  /** How many days a duration lasts, when it is told in days. */
  readonly days?: number;
}
/** One way of writing a date: a pattern in linear time and what it means. `null` from `read` leaves the words to other ways. */
export interface Way {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, setting: Setting) => Found | null;
}
export const point = (date: PartialDate | null, stated: boolean): Found => ({ from: date, to: date, sort: "point", stated });
export const span = (from: PartialDate | null, to: PartialDate | null, stated: boolean): Found => ({ from, to, sort: "span", stated });

export const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
export const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
export const YEAR = "((?:19|20)\\d{2})";
export const WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)";
