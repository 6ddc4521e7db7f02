import type { Command } from "commander";
import { relationOf } from "../../record/index.ts";
import { briefOf } from "../../record-to-brief/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { dateOption, stateArgument } from "./options.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly asOf?: string;
  readonly since?: string;
}

export const addBrief = (program: Command): void => {
  program
    .command("brief")
    .argument("<state>", "ISO code or English name", stateArgument)
    .argument("<state>", "the other state", stateArgument)
    .description("write the brief of a relation in Markdown, every sentence with numbered citations")
    .addOption(databaseOption())
    .option("--as-of <date>", "as the reports up to this day tell it (YYYY-MM-DD)", dateOption)
    .option("--since <date>", "leave out what is dated before (YYYY-MM-DD)", dateOption)
    .addHelpText("after", "\nExample:\n  $ chancery brief IND MYS\n  $ chancery brief India Malaysia --since 2022-01-01 > brief.md")
    .action(async (one: string, other: string, options: Options) => {
      if (one === other) throw new Refused("a relation needs two states");
      await withRecord(options.db, async (database) => {
        const relation = await relationOf(database, one, other, { asOf: options.asOf });
        if (relation.sources.length === 0) throw new Refused(`the record holds no report on ${one} and ${other}; \`chancery add FILE\` adds some`);
        await print(briefOf(relation, options));
      });
    });
};
