import type { Command } from "commander";
import { entriesOf } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { addListOptions, filterOf, type ListOptions, pageOf, printPage } from "./listing.ts";

export const addContradictions = (program: Command): void => {
  addListOptions(program.command("contradictions").addOption(databaseOption()))
    .description("list occasions on which reports disagree, with both sides and which is preferred, and why")
    .addHelpText("after", "\nExample:\n  $ chancery contradictions --of India")
    .action(async (options: ListOptions) => {
      await withRecord(options.db, async (database) =>
        printPage(
          await entriesOf(database, { ...filterOf("engagements", options), disputed: true }, pageOf(options)),
          options.json,
          "No report contradicts another.",
        ),
      );
    });
};
