import type { Command } from "commander";
import { undo } from "../../record/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
}

export const addUndo = (program: Command): void => {
  program
    .command("undo")
    .argument("<act>", "its number, as `log` shows it")
    .description("take back what a person did; an undo can be undone too")
    .addOption(databaseOption())
    .addOption(authorOption())
    .addHelpText("after", "\nExample:\n  $ chancery undo 12")
    .action(async (number: string, options: Options) => {
      if (!/^\d{1,15}$/.test(number)) throw new Refused(`"${number}" is no act's number; \`chancery log\` shows them`);
      await withRecord(options.db, async (database) => {
        const act = await refusing(() => undo(database, byOf(options.author), Number(number)));
        await print(`taken back; \`chancery undo ${act}\` brings it again\n`);
      });
    });
};
