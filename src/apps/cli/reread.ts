import type { Command } from "commander";
import { documentNamed, keep, staleDocuments } from "../../record/index.ts";
import { documentFromText } from "../../source-to-document/index.ts";
import { READER_VERSION, readerFromDisk } from "../reader.ts";
import { databaseOption, databasePath, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

export const addReread = (program: Command): void => {
  program
    .command("reread")
    .description("read again every report that another version of the reader read; what people said stays")
    .addOption(databaseOption())
    .addHelpText("after", "\nExample:\n  $ chancery reread --db record.db")
    .action(async (options: { readonly db?: string }) => {
      await withRecord(options.db, async (database) => {
        const read = readerFromDisk();
        const stale = await staleDocuments(database, READER_VERSION);
        for (const id of stale) {
          const { text, ...given } = (await documentNamed(database, id))!.document;
          const document = documentFromText(text, given);
          await keep(database, document, () => read(document), READER_VERSION);
        }
        await print(`${stale.length} read again: ${databasePath(options.db)}\n`);
      });
    });
};
