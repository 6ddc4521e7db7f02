import type { Command } from "commander";
import { note } from "../../record/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
}

export const addNote = (program: Command): void => {
  program
    .command("note")
    .argument("<entry>", "an entry's id, as the lists show it")
    .argument("<text...>", "the note")
    .description("add a private note; no brief, export or feed holds it")
    .addOption(databaseOption())
    .addOption(authorOption())
    .addHelpText("after", '\nExample:\n  $ chancery note 8c1f…/engagements/0-92 "The embassy doubts the date."')
    .action(async (entry: string, text: readonly string[], options: Options) => {
      await withRecord(options.db, async (database) => {
        const act = await refusing(() => note(database, byOf(options.author), entry, text.join(" ")));
        await print(`noted; \`chancery undo ${act}\` takes it back\n`);
      });
    });
};
