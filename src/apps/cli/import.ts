import { Argument, type Command } from "commander";
import { parse } from "csv-parse";
import { z } from "zod";
import { keep, type MadeRow, type VisitsSpec, visitFrom } from "../../record/index.ts";
import { linesOf } from "../../source-to-document/lines.ts";
import { issuesOf } from "../../source-to-document/ndjson.ts";
import { databaseOption, databasePath, withRecord } from "./database-option.ts";
import { nameOf, streamOf, textOf } from "./input.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly spec: string;
}
/** Goes up when rows are made into visits in another way. */
const VERSION = "rows/visits 1";

export const addImport = (program: Command): void => {
  program
    .command("import")
    .addArgument(new Argument("<what>", "visits: one dated visit of one person a row").choices(["visits"]))
    .argument("<file>", "CSV with a line of column names (.csv), or NDJSON; - for NDJSON on the standard input")
    .requiredOption("--spec <file>", "which column holds what, as JSON; docs/import.md tells its fields")
    .description("take a table into the record beside prose; odd rows are told, none is dropped without a word")
    .addOption(databaseOption())
    .addHelpText("after", "\nExample:\n  $ chancery import visits visits.csv --spec visits.json")
    .action(async (_: "visits", file: string, options: Options) => {
      const spec = await specOf(options.spec);
      await withRecord(options.db, async (database) => {
        const count = { added: 0, known: 0, odd: 0, refused: 0 };
        for await (const { row, at } of rowsOf(file)) {
          const made: MadeRow = typeof row === "string" ? { odd: [row] } : visitFrom(row, spec);
          if (made.odd.length > 0) {
            count.odd++;
            console.error(`${nameOf(file)}, row ${at}: ${made.odd.join("; ")}`);
          }
          if (made.document === undefined) {
            count.refused++;
            continue;
          }
          const { added } = await keep(database, made.document, () => made.reading, VERSION, "row");
          count[added ? "added" : "known"]++;
        }
        const said = [
          `${count.added} added`,
          count.known > 0 ? `${count.known} already there` : "",
          count.odd > 0 ? `${count.odd} odd` : "",
          count.refused > 0 ? `${count.refused} not kept` : "",
        ];
        await print(`${said.filter((part) => part !== "").join(", ")}: ${databasePath(options.db)}\n`);
        if (count.refused > 0) process.exitCode = 1;
      });
    });
};

const column = z.string().min(1);
const specSchema = z
  .strictObject({
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    published: z.iso.date().optional(),
    columns: z.strictObject({
      who: column,
      from: column.optional(),
      to: column.optional(),
      start: column,
      end: column.optional(),
      office: column.optional(),
      place: column.optional(),
      remarks: column.optional(),
    }),
    visitor: z.string().optional(),
    host: z.string().optional(),
    states: z.record(z.string(), z.string().nullable()).optional(),
    offices: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ columns, visitor }) => columns.from !== undefined || visitor !== undefined, {
    path: ["columns", "from"],
    message: "name the column of the visitor's state, or one `visitor` for all rows",
  })
  .refine(({ columns, host }) => columns.to !== undefined || host !== undefined, {
    path: ["columns", "to"],
    message: "name the column of the state visited, or one `host` for all rows",
  });

const specOf = async (path: string): Promise<VisitsSpec> => {
  let told: unknown;
  try {
    told = JSON.parse(await textOf(path));
  } catch (error) {
    throw new Refused(error instanceof Refused ? error.message : `${path}: is not JSON: ${(error as Error).message}`);
  }
  const checked = specSchema.safeParse(told);
  if (!checked.success) throw new Refused(`${path}: ${issuesOf(checked.error)}`);
  return checked.data;
};

interface Row {
  /** The row, or what is wrong with it. */
  readonly row: Readonly<Record<string, unknown>> | string;
  readonly at: number;
}
const rowsOf = (path: string): AsyncGenerator<Row> => (path.toLowerCase().endsWith(".csv") ? fromCsv(path) : fromNdjson(path));

async function* fromCsv(path: string): AsyncGenerator<Row> {
  const parser = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 1_000_000 });
  const filled = (async () => {
    for await (const chunk of streamOf(path)) if (!parser.write(chunk)) await new Promise((resume) => parser.once("drain", resume));
    parser.end();
  })();
  filled.catch((error: Error) => parser.destroy(error));
  let at = 1;
  try {
    for await (const row of parser) yield { row: row as Readonly<Record<string, unknown>>, at: ++at };
  } catch (error) {
    throw new Refused(`${path}, behind row ${at}: ${(error as Error).message}`);
  }
}

async function* fromNdjson(path: string): AsyncGenerator<Row> {
  let at = 0;
  for await (const line of linesOf(streamOf(path))) {
    at++;
    if (line.kind !== "line") {
      yield { row: "the line is too long", at };
      continue;
    }
    const text = new TextDecoder().decode(line.bytes).trim();
    if (text === "") continue;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      row = null;
    }
    yield {
      row: typeof row === "object" && row !== null && !Array.isArray(row) ? (row as Readonly<Record<string, unknown>>) : "is no JSON object",
      at,
    };
  }
}
