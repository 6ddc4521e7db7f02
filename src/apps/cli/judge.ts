import { Argument, type Command } from "commander";
import { judge } from "../../record/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
}

export const addJudge = (program: Command): void => {
  program
    .command("judge")
    .argument("<one>", "an entry's id, as the lists show it")
    .argument("<other>", "another entry's")
    .addArgument(new Argument("<verdict>", "whether they are one").choices(["same", "different", "undecided"]))
    .description("say that two entries are the same, different, or not to be decided; the matcher never overrules it")
    .addOption(databaseOption())
    .addOption(authorOption())
    .addHelpText("after", "\nExample:\n  $ chancery judge 8c1f…/engagements/0-92 07ab…/engagements/210-305 same")
    .action(async (one: string, other: string, verdict: "same" | "different" | "undecided", options: Options) => {
      await withRecord(options.db, async (database) => {
        const act = await refusing(() => judge(database, byOf(options.author), one, other, verdict));
        await print(`${verdict}; \`chancery undo ${act}\` takes it back\n`);
      });
    });
};
