import type { Command } from "commander";
import { type PersonView, personsNamed } from "../../record/index.ts";
import { sayDate, sayState } from "../../record-to-brief/words/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption } from "./listing.ts";
import { bold, plain, print } from "./print.ts";
import { Refused } from "./refused.ts";
import { sayEntry } from "./say-entry.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly limit: number;
}

export const addPerson = (program: Command): void => {
  program
    .command("person")
    .argument("<name...>", "a name or a part of it")
    .description("show a person: offices as reports give them, occasions, statements")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addHelpText("after", '\nExample:\n  $ chancery person "Saifuddin Abdullah"')
    .action(async (name: readonly string[], options: Options) => {
      await withRecord(options.db, async (database) => {
        const found = await personsNamed(database, name.join(" "));
        if (found.length === 0) throw new Refused(`the record tells of nobody called ${name.join(" ")}`);
        await print(
          options.json
            ? `${JSON.stringify(found, null, 2)}\n`
            : `${found
                .slice(0, options.limit)
                .map((one) => sayPersonView(one, options.limit))
                .join("\n\n")}\n`,
        );
      });
    });
};

const sayPersonView = ({ name, state, offices, occasions, statements }: PersonView, limit: number): string =>
  [
    bold(plain(`${name}${state ? `, ${sayState(state)}` : ""}`)),
    ...offices.map(({ office, first, last }) =>
      plain(`  ${office}${last === "" ? "" : first === last ? `, ${sayDate(last)}` : `, ${sayDate(first || last)} to ${sayDate(last)}`}`),
    ),
    ...[...occasions, ...statements].slice(0, limit).map(sayEntry),
  ].join("\n");
