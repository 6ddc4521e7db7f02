import type { Command } from "commander";
import { type Mechanism, mechanismsOf, relationOf } from "../../record/index.ts";
import { sameTitle } from "../../record/merge/names.ts";
import { sayOrdinal, sayState, sayWhen } from "../../record-to-brief/words/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, partyArgument } from "./listing.ts";
import { plain, print, wrap } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
}

export const addMechanism = (program: Command): void => {
  program
    .command("mechanism")
    .argument("<party>", "ISO code, English name, or a body", partyArgument)
    .argument("<party>", "the other", partyArgument)
    .argument("[name]", "its name or a part of it; else all are shown")
    .description("show the mechanisms of a relation: rounds, gaps, hosts, what comes next as stated and as inferred")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText("after", '\nExample:\n  $ chancery mechanism IND MYS "Foreign Office Consultations"')
    .action(async (one: string, other: string, name: string | undefined, options: Options) => {
      await withRecord(options.db, async (database) => {
        const all = mechanismsOf((await relationOf(database, one, other)).occasions);
        const found = name === undefined ? all : all.filter((it) => [it.name, ...it.aliases].some((alias) => sameTitle(alias, name)));
        if (found.length === 0) throw new Refused(`the record holds no mechanism ${name ? `“${name}” ` : ""}of ${one} and ${other}`);
        await print(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${found.map(sayMechanism).join("\n")}\n`);
      });
    });
};

/** A mechanism in some lines: its name, its sessions, and what comes next. */
export const sayMechanism = ({ name, aliases, level, held, next, missing, inferred }: Mechanism): string => {
  const session = (one: Mechanism["held"][number]): string =>
    [
      one.record.round === null ? "" : sayOrdinal(one.record.round),
      sayWhen(one.record.start, one.record.end) || "no date told",
      one.record.place ? `in ${one.record.place}` : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  const lines = [
    `${name}${level ? ` (${level} level)` : ""}`,
    aliases.length > 0 ? `also: ${aliases.join(", ")}` : "",
    held.length > 0 ? `held: ${held.map(session).join("; ")}` : "",
    missing.length > 0 ? `no report tells of round ${missing.join(", ")}` : "",
    ...next.map((one) => `next, as stated: ${session(one)}`),
    inferred
      ? `next, as inferred from a usual gap of ${Math.round(inferred.usualGapDays / 30.4)} months: ${inferred.year}${inferred.host ? `, hosted by ${sayState(inferred.host)}` : ""}`
      : "",
  ].filter((line) => line !== "");
  return lines.map((line, at) => (at === 0 ? `  • ${plain(line)}` : wrap(plain(line), "      "))).join("\n");
};
