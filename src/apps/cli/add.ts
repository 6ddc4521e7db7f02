import type { Command } from "commander";
import { keep } from "../../record/index.ts";
import { identityOf } from "../../source-to-document/index.ts";
import type { Document } from "../../types/index.ts";
import { READER_VERSION, readerFromDisk } from "../reader.ts";
import { databaseOption, databasePath, withRecord } from "./database-option.ts";
import { documentsOf } from "./documents.ts";
import { dateOption } from "./options.ts";
import { print } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly published?: string;
  readonly publisher?: string;
}

export const addAdd = (program: Command): void => {
  program
    .command("add")
    .argument("<file...>", "reports as plain text, NDJSON of documents as `code` takes (.ndjson, .jsonl), or - for the standard input")
    .description("read reports and keep them in the record; the same report again changes nothing")
    .addOption(databaseOption())
    .option("--published <date>", "publication date (YYYY-MM-DD) of plain texts that do not tell it", dateOption)
    .option("--publisher <name>", "publisher of reports that do not name it")
    .addHelpText(
      "after",
      "\nExample:\n  $ chancery add talks.txt archive.ndjson --db record.db\n\nAll files are checked before anything is kept: one bad line leaves the database as it was.",
    )
    .action(async (files: readonly string[], options: Options) => {
      const waiting = await checked(files, options.published ?? null);
      const read = readerFromDisk();
      await withRecord(options.db, async (database) => {
        const count = { added: 0, again: 0, known: 0 };
        for (const source of waiting) {
          for await (const given of source()) {
            const document = filled(given, options);
            const { added, read: written } = await keep(database, document, () => read(document), READER_VERSION);
            count[added ? "added" : written ? "again" : "known"]++;
          }
        }
        const said = [
          `${count.added} added`,
          count.again > 0 ? `${count.again} read again` : "",
          count.known > 0 ? `${count.known} already there` : "",
        ].filter((part) => part !== "");
        await print(`${said.join(", ")}: ${databasePath(options.db)}\n`);
      });
    });
};

type Documents = () => AsyncIterable<Document> | Iterable<Document>;

/** Goes through every file once, so that what is no report is told before the record is touched. */
const checked = async (files: readonly string[], published: string | null): Promise<readonly Documents[]> => {
  const found: Documents[] = [];
  for (const file of files) {
    const held: Document[] = [];
    for await (const document of documentsOf(file, published)) if (file === "-") held.push(document);
    found.push(() => (file === "-" ? held : documentsOf(file, published)));
  }
  return found;
};

/** In the record a document's id is its text's identity, whatever it was called where it came from. */
const filled = (document: Document, { publisher }: Options): Document => ({
  ...document,
  id: identityOf(document.text),
  publisher: document.publisher ?? publisher ?? document.dateline?.agency ?? null,
});
