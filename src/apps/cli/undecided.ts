import type { Command } from "commander";
import { type Undecided, undecidedOf } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption } from "./listing.ts";
import { dim, plain, print } from "./print.ts";
import { sayEntry } from "./say-entry.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly limit: number;
}

export const addUndecided = (program: Command): void => {
  program
    .command("undecided")
    .description("show pairs of which the matcher cannot tell whether they are one, and what speaks for and against it")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addHelpText("after", "\nExample:\n  $ chancery undecided\n  $ chancery judge ONE OTHER same")
    .action(async (options: Options) => {
      await withRecord(options.db, async (database) => {
        const pairs = await undecidedOf(database, options.limit);
        if (options.json) await print(`${JSON.stringify(pairs, null, 2)}\n`);
        else await print(pairs.length === 0 ? "Nothing waits for a decision.\n" : `${pairs.map(sayPair).join("\n\n")}\n`);
      });
    });
};
const sayPair = ({ one, other, features }: Undecided): string =>
  [sayEntry(one), sayEntry(other), dim(plain(`    ${features.map(({ says, weight }) => `${weight >= 0 ? "+" : "−"} ${says}`).join(" · ")}`))].join(
    "\n",
  );
