import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { relationOf } from "../../record/index.ts";
import { composeBrief } from "../../record-to-brief/index.ts";
import { FORMATS, type Format, writeBrief } from "../documents/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { dateOption, stateArgument } from "./options.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly format: Format;
  readonly pages?: number;
  readonly out?: string;
}
const pagesOption = (value: string): number => {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages < 1 || pages > 100) throw new Refused(`"${value}" is no number of pages; give one from 1 to 100`);
  return pages;
};

export const addBrief = (program: Command): void => {
  program
    .command("brief")
    .argument("<state>", "ISO code or English name", stateArgument)
    .argument("<state>", "the other state", stateArgument)
    .description("write the brief of a relation, every sentence with numbered citations")
    .addOption(databaseOption())
    .option("--as-of <date>", "as the reports up to this day tell it (YYYY-MM-DD)", dateOption)
    .option("--since <date>", "leave out what is dated before (YYYY-MM-DD)", dateOption)
    .addOption(new Option("--format <format>", "Markdown, a web page, a Word file, or a PDF").choices(FORMATS).default("md"))
    .option("--pages <n>", "choose by weight what fits so many printed pages", pagesOption)
    .option("--out <file>", "write there and not to the standard output")
    .addHelpText(
      "after",
      "\nExample:\n  $ chancery brief IND MYS\n  $ chancery brief India Malaysia --since 2022-01-01 > brief.md\n  $ chancery brief IND MYS --pages 1 --format pdf --out brief.pdf",
    )
    .action(async (one: string, other: string, options: Options) => {
      if (one === other) throw new Refused("a relation needs two states");
      await withRecord(options.db, async (database) => {
        const relation = await relationOf(database, one, other, { asOf: options.asOf });
        if (relation.sources.length === 0) throw new Refused(`the record holds no report on ${one} and ${other}; \`chancery add FILE\` adds some`);
        const made = await writeBrief(composeBrief(relation, options), options.format);
        if (options.out !== undefined) await writeFile(options.out, made);
        else if (process.stdout.isTTY && options.format !== "md" && options.format !== "html")
          throw new Refused(`a ${options.format} file is nothing for a terminal; --out FILE writes it`);
        else await print(made);
      });
    });
};
