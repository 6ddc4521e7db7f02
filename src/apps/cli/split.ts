import type { Command } from "commander";
import { split } from "../../record/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
}

export const addSplit = (program: Command): void => {
  program
    .command("split")
    .argument("<thing>", "the telling of one report, as `--json` names it under reports")
    .description("take one report's telling out of the entry that it stands in")
    .addOption(databaseOption())
    .addOption(authorOption())
    .addHelpText("after", "\nExample:\n  $ chancery split 8c1f…/engagements/0-92")
    .action(async (thing: string, options: Options) => {
      await withRecord(options.db, async (database) => {
        const act = await refusing(() => split(database, byOf(options.author), thing));
        await print(`split; \`chancery undo ${act}\` takes it back\n`);
      });
    });
};
