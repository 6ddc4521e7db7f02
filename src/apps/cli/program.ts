import { Command } from "commander";
import { READER_VERSION } from "../reader.ts";
import { addAdd } from "./add.ts";
import { addBrief } from "./brief.ts";
import { addCode } from "./code.ts";
import { addRead } from "./read.ts";
import { addServe } from "./serve.ts";
import { addWhy } from "./why.ts";

/** The commands, each in a file of its own. */
export const program = (): Command => {
  const chancery = new Command("chancery")
    .description("Reads reports about relations between states and keeps the record, every value with the words that say it.")
    .version(READER_VERSION)
    .showHelpAfterError("(--help tells more)")
    .addHelpText("after", "\nExample:\n  $ chancery read report.txt");
  for (const add of [addRead, addCode, addWhy, addAdd, addBrief, addServe]) add(chancery);
  return chancery;
};
