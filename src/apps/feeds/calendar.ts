import ical, { ICalEventStatus } from "ical-generator";
import { addDays, toDays } from "../../language/calendar.ts";
import type { Due } from "../../record/index.ts";
import { daysOf } from "../../record/merge/spans.ts";
import { plainText } from "../../record-to-brief/escape.ts";
import { sayDue } from "../../record-to-brief/say-due.ts";
import { sayDate } from "../../record-to-brief/words/index.ts";
import type { PartialDate } from "../../types/index.ts";

/** Longer headlines are cut by calendars anyway. */
const LONGEST = 120;

/**
 * What is due as an iCalendar (RFC 5545): one event of whole days each. What is known by its month fills the month; what is known by its year alone stands on
 * 1 January and says so. The same record, seen from the same day, gives the same calendar.
 */
export const calendarOf = (due: readonly Due[], title: string, asOf: PartialDate): string => {
  const calendar = ical({ name: title, prodId: { company: "Chancery", product: "Chancery", language: "EN" } });
  for (const one of due) {
    const said = plainText(sayDue(one));
    const { id, reports } = "entry" in one.what ? one.what.entry : one.what.last;
    const [from, to] = daysFilled(one);
    const known = one.date.length === 4 ? ` Known for ${one.date} only.` : one.date.length === 7 ? ` Known for ${sayDate(one.date)} only.` : "";
    const sources = reports
      .slice(0, 3)
      .map(({ source }) => `${source.publisher ?? "a report"}${source.published ? `, ${sayDate(source.published)}` : ""}`);
    calendar.createEvent({
      id: `${one.what.kind}-${one.date}-${id.replace(/[^\w.-]+/g, "-")}@chancery`,
      start: new Date(`${from}T00:00:00Z`),
      end: new Date(`${addDays(to, 1)}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      stamp: new Date(`${asOf.padEnd(10, "-01")}T00:00:00Z`),
      summary: said.length > LONGEST ? `${said.slice(0, said.lastIndexOf(" ", LONGEST))} …` : said,
      description: `${said}${known}${one.overdue ? " Overdue: no report tells that it took place." : ""}\n\nSources: ${plainText(sources.join("; "))}.`,
      status: one.what.kind === "session" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
};

const daysFilled = ({ date, what }: Due): readonly [string, string] => {
  if (date.length === 4) return [`${date}-01-01`, `${date}-01-01`];
  const last = what.kind === "occasion" ? (what.entry.record.end ?? date) : date;
  const [from, to] = [daysOf(date)[0], Math.max(daysOf(last)[1], daysOf(date)[1])];
  return [addDays("1970-01-01", from - toDays("1970-01-01")), addDays("1970-01-01", to - toDays("1970-01-01"))];
};
