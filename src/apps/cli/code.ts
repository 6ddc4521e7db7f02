import type { Command } from "commander";
import { linesOf } from "../../source-to-document/lines.ts";
import { type DocumentLine, documentFromLine } from "../../source-to-document/ndjson.ts";
import type { Document, Reading } from "../../types/index.ts";
import { readerFromDisk } from "../reader.ts";
import { inTheWordsOf } from "./in-the-words-of.ts";
import { nameOf, streamOf } from "./input.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

export const addCode = (program: Command): void => {
  program
    .command("code")
    .argument("[file]", "documents as NDJSON, one {id, text, published?, title?, url?, publisher?} a line; the standard input unless given", "-")
    .description("read many reports: documents in, readings out, one line each, in the same order")
    .addHelpText(
      "after",
      "\nExample:\n  $ chancery code < archive.ndjson > readings.ndjson\n\nA line that cannot be read gives {id?, line, error} in its place, the rest go on, and the exit code is 1.",
    )
    .action(async (file: string) => {
      const read = readerFromDisk();
      let lines = 0;
      let failed = 0;
      for await (const line of linesOf(streamOf(file))) {
        const item = documentFromLine(line);
        if (!item) continue;
        const out = coded(read, item);
        lines++;
        if ("error" in out) failed++;
        await print(`${JSON.stringify(out)}\n`);
      }
      if (lines === 0) throw new Refused(`${nameOf(file)}: holds no documents`);
      if (failed > 0) throw new Refused(`${failed} of ${lines} lines could not be read; they say why in their place`);
    });
};

type Failure = { readonly id?: string; readonly line: number; readonly error: string };

const coded = (read: (document: Document) => Reading, item: DocumentLine): Reading | Failure => {
  if (item.kind === "error") return { ...(item.id === undefined ? {} : { id: item.id }), line: item.line, error: item.error };
  try {
    return inTheWordsOf(item.text, item.document.text, read(item.document));
  } catch (error) {
    return { id: item.document.id, line: item.line, error: `the reader failed: ${(error as Error).message}` };
  }
};
