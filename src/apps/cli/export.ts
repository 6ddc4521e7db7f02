import { Argument, type Command } from "commander";
import { readingsOf } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

export const addExport = (program: Command): void => {
  program
    .command("export")
    .addArgument(new Argument("<what>", "readings: one reading a line, each engagement with its occasion's id as `cluster`").choices(["readings"]))
    .description("write what the record holds, as NDJSON")
    .addOption(databaseOption())
    .addHelpText("after", "\nExample:\n  $ chancery export readings > readings.ndjson")
    .action(async (_: "readings", options: { readonly db?: string }) => {
      await withRecord(options.db, async (database) => {
        for await (const reading of readingsOf(database)) await print(`${JSON.stringify(reading)}\n`);
      });
    });
};
