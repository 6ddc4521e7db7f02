import type { Command } from "commander";
import { search } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption } from "./listing.ts";
import { bold, dim, plain, print, wrap } from "./print.ts";
import { sayEntry, saySource } from "./say-entry.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly limit: number;
}

export const addSearch = (program: Command): void => {
  program
    .command("search")
    .argument("<words...>", "words that must all occur; of the last its beginning will do")
    .description("find documents and entries of the record by their words")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addHelpText("after", "\nExample:\n  $ chancery search vaccination certificates")
    .action(async (words: readonly string[], options: Options) => {
      await withRecord(options.db, async (database) => {
        const { entries, documents } = await search(database, words.join(" "), options.limit);
        if (options.json) return print(`${JSON.stringify({ entries, documents }, null, 2)}\n`);
        if (entries.length + documents.length === 0) return print("Nothing holds all these words.\n");
        const reports = documents.map((hit) => {
          const words = plain(hit.extract.replaceAll("\u0002", "«").replaceAll("\u0003", "»").replace(/\s+/g, " "));
          return `  • ${plain(saySource({ ...hit, url: null }))}\n${wrap(words, "      ")}\n${dim(`      ${hit.id}`)}`;
        });
        await print(
          `${[...(entries.length > 0 ? [bold("In the record"), ...entries.map(sayEntry)] : []), ...(reports.length > 0 ? [bold("In reports"), ...reports] : [])].join("\n")}\n`,
        );
      });
    });
};
