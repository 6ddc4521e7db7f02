import type { Command } from "commander";
import { documentFromText } from "../../source-to-document/index.ts";
import { readerFromDisk } from "../reader.ts";
import { textOf } from "./input.ts";
import { dateOption } from "./options.ts";
import { print } from "./print.ts";
import { sayReading } from "./say-reading.ts";

interface Options {
  readonly json?: boolean;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

export const addRead = (program: Command): void => {
  program
    .command("read")
    .argument("<file>", "a report as plain text, or - for the standard input")
    .description("tell what one report says")
    .option("--json", "print the reading as JSON")
    .option("--published <date>", "publication date (YYYY-MM-DD), where the text does not tell it", dateOption)
    .option("--publisher <name>", "who published it")
    .option("--title <title>", "its headline")
    .addHelpText("after", "\nExample:\n  $ chancery read report.txt --published 2022-06-27\n  $ pbpaste | chancery read - --json")
    .action(async (file: string, options: Options) => {
      const document = documentFromText(await textOf(file), options);
      const reading = readerFromDisk()(document);
      await print(options.json ? `${JSON.stringify(reading, null, 2)}\n` : sayReading(document, reading));
    });
};
