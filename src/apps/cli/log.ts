import type { Command } from "commander";
import { type Act, actsOf, type Payload } from "../../record/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption } from "./listing.ts";
import { dim, plain, print, wrap } from "./print.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly limit: number;
  readonly before?: string;
}

export const addLog = (program: Command): void => {
  program
    .command("log")
    .description("show who changed what, newest first")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addOption(limitOption(20))
    .option("--before <act>", "go on before this act")
    .addHelpText("after", "\nExample:\n  $ chancery log --limit 5")
    .action(async (options: Options) => {
      await withRecord(options.db, async (database) => {
        const acts = await actsOf(database, { limit: options.limit, before: options.before === undefined ? undefined : Number(options.before) });
        if (options.json) await print(`${JSON.stringify(acts, null, 2)}\n`);
        else await print(acts.length === 0 ? "Nobody has changed anything.\n" : `${acts.map(sayLine).join("\n")}\n`);
      });
    });
};
const sayLine = ({ id, by, payload, undone }: Act): string =>
  wrap(
    `${id}  ${by.at.slice(0, 16).replace("T", " ")}  ${plain(by.author)}  ${plain(sayPayload(payload))}${undone === null ? "" : dim(` (taken back by ${undone})`)}`,
    "    ",
  ).replace(/^ {4}/, "");
const sayPayload = (payload: Payload): string => {
  switch (payload.kind) {
    case "judge":
      return `${payload.verdict}: ${payload.pairs.map((pair) => pair.join(" and ")).join("; ")}`;
    case "correct":
      return `${payload.property} of ${payload.thing} is ${JSON.stringify(payload.value)}`;
    case "note":
      return `note on ${payload.thing}: ${payload.text}`;
    case "add":
      return `added: ${payload.text}`;
    case "undo":
      return `took back ${payload.act}`;
  }
};
