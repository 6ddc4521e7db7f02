import type { Command } from "commander";
import { correct, typedValue } from "../../record/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
}

export const addCorrect = (program: Command): void => {
  program
    .command("correct")
    .argument("<entry>", "an entry's id, as the lists show it")
    .argument("<property>", "start, place, round, participants …")
    .argument("<value>", "the value; JSON for lists, null for none")
    .description("correct a value; it stands before what reports say, which stays beside it")
    .addOption(databaseOption())
    .addOption(authorOption())
    .addHelpText("after", "\nExample:\n  $ chancery correct 8c1f…/engagements/0-92 start 2022-06-27")
    .action(async (entry: string, property: string, value: string, options: Options) => {
      await withRecord(options.db, async (database) => {
        const act = await refusing(() => correct(database, byOf(options.author), entry, property, typedValue(value)));
        await print(`corrected; \`chancery undo ${act}\` takes it back\n`);
      });
    });
};
