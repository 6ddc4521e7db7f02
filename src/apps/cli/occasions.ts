import type { Command } from "commander";
import { entriesOf } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { addListOptions, filterOf, type ListOptions, pageOf, printPage } from "./listing.ts";

export const addOccasions = (program: Command): void => {
  addListOptions(program.command("occasions").addOption(databaseOption()))
    .description("list meetings, visits, calls and sessions, newest first")
    .addHelpText("after", "\nExample:\n  $ chancery occasions --of IND --of MYS --level minister --from 2021")
    .action(async (options: ListOptions) => {
      await withRecord(options.db, async (database) =>
        printPage(await entriesOf(database, filterOf("engagements", options), pageOf(options)), options.json, "The record holds no such occasion."),
      );
    });
};
