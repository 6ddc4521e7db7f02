import type { Command } from "commander";
import { checkRecord } from "../../record/index.ts";
import { databaseOption, databasePath, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

export const addCheck = (program: Command): void => {
  program
    .command("check")
    .description("look through the whole database: every claim's words, every link's ends; tell what is wrong")
    .addOption(databaseOption())
    .addHelpText("after", "\nExample:\n  $ chancery check --db record.db")
    .action(async (options: { readonly db?: string }) => {
      await withRecord(options.db, async (database) => {
        const wrong = await checkRecord(database);
        for (const line of wrong) await print(`${line}\n`);
        await print(wrong.length === 0 ? `all is well: ${databasePath(options.db)}\n` : `${wrong.length} found: ${databasePath(options.db)}\n`);
        if (wrong.length > 0) process.exitCode = 1;
      });
    });
};
