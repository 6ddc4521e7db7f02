import type { Command } from "commander";
import { type Due, dueOf } from "../../record/index.ts";
import { sayDue } from "../../record-to-brief/say-due.ts";
import { sayDate } from "../../record-to-brief/words/index.ts";
import { calendarOf } from "../feeds/calendar.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, ofOption } from "./listing.ts";
import { dateOption } from "./options.ts";
import { bold, plain, print, wrap } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly ics?: boolean;
  readonly within: number;
  readonly asOf?: string;
  readonly of?: readonly string[];
}
const days = (value: string): number => {
  const told = /^(\d{1,4})\s*d?$/.exec(value);
  if (!told) throw new Refused(`"${value}" is no number of days; write it as 90d`);
  return Number(told[1]);
};

export const addDue = (program: Command): void => {
  program
    .command("due")
    .description("show what is due, overdue and upcoming: planned occasions, undertakings, anniversaries, the sessions that would come next")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .option("--ics", "print a calendar (iCalendar, RFC 5545)")
    .option("--within <days>", "how far ahead", days, 90)
    .option("--as-of <date>", "seen from this day; today unless given", dateOption)
    .addOption(ofOption())
    .addHelpText("after", "\nExample:\n  $ chancery due --within 90d --of IND --of MYS")
    .action(async (options: Options) => {
      await withRecord(options.db, async (database) => {
        const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
        const due = await dueOf(database, asOf, options.within, options.of);
        if (options.ics) return print(calendarOf(due, "What is due", asOf));
        await print(options.json ? `${JSON.stringify(due, null, 2)}\n` : sayAll(due));
      });
    });
};

const sayAll = (due: readonly Due[]): string => {
  if (due.length === 0) return "Nothing is due.\n";
  const part = (heading: string, items: readonly Due[]): readonly string[] => (items.length === 0 ? [] : [bold(heading), ...items.map(sayOne)]);
  return `${[
    ...part(
      "Overdue: no report tells that it took place",
      due.filter(({ overdue }) => overdue),
    ),
    ...part(
      "Due",
      due.filter(({ overdue }) => !overdue),
    ),
  ].join("\n")}\n`;
};
const sayOne = (one: Due): string => wrap(plain(`${sayDate(one.date)}: ${sayDue(one)}`), "    ").replace(/^ {4}/, "  • ");
