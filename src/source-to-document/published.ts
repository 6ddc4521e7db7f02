import { isDay, iso, monthOf } from "../language/calendar.ts";
import type { PartialDate } from "../types/index.ts";
import { datelineOf } from "./dateline.ts";

const LABEL = /\b(?:Posted On|Published(?: on)?|Updated(?: on)?|Date|Release Date|For Immediate Release|Issued on|Dated)\b\s?:?\s*([^\n]{6,40})/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-](\p{L}{3,9})\.?,?[\s-](\d{4})\b/u;
const MONTH_FIRST = /\b(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** The publication date that a text tells of itself in a labelled line near its head or foot, a line that is a date, or a dateline with a year; else null. */
export const publishedIn = (text: string): PartialDate | null => {
  const ends = `${text.slice(0, 600)}\n${text.slice(-300)}`;
  const label = LABEL.exec(ends);
  const labelled = label && dateIn(label[1]!);
  if (labelled) return labelled;
  for (const line of text.slice(0, 600).split("\n")) {
    if (line.trim().length <= 32 && line.trim().length >= 8) {
      const found = dateIn(line);
      if (found) return found;
    }
  }
  const dateline = datelineOf(text, null)?.date;
  return dateline?.length === 10 ? dateline : null;
};

const dateIn = (words: string): PartialDate | null => {
  const day = DAY_FIRST.exec(words);
  if (day && isDay(monthOf(day[2]!), Number(day[1]))) return iso(Number(day[3]), monthOf(day[2]!), Number(day[1]));
  const month = MONTH_FIRST.exec(words);
  if (month && isDay(monthOf(month[1]!), Number(month[2]))) return iso(Number(month[3]), monthOf(month[1]!), Number(month[2]));
  const numbers = ISO.exec(words);
  return numbers && isDay(Number(numbers[2]), Number(numbers[3])) ? numbers[0] : null;
};
