import { extname } from "node:path";
import { documentFromText } from "../../source-to-document/index.ts";
import { linesOf } from "../../source-to-document/lines.ts";
import { documentFromLine } from "../../source-to-document/ndjson.ts";
import type { Document } from "../../types/index.ts";
import { nameOf, streamOf, textFrom, textOf } from "./input.ts";
import { Refused } from "./refused.ts";

const isLines = (path: string): boolean => [".ndjson", ".jsonl"].includes(extname(path).toLowerCase());

/**
 * The documents of a file: one for plain text, one a line for NDJSON (by the name's ending, or, from the standard input, by a first line that is a JSON object).
 * `published` is the date of plain texts that do not tell theirs.
 * @throws Refused at the first thing that is no report, naming file, line and field
 */
export async function* documentsOf(path: string, published: string | null): AsyncGenerator<Document> {
  if (path === "-") yield* fromStandardInput(published);
  else if (isLines(path)) yield* fromLines(streamOf(path), path);
  else yield plainText(await textOf(path), published);
}

const plainText = (text: string, published: string | null): Document => {
  const document = documentFromText(text);
  return document.published === null && published !== null ? documentFromText(text, { published }) : document;
};

async function* fromLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Document> {
  let none = true;
  for await (const line of linesOf(chunks)) {
    const item = documentFromLine(line);
    if (!item) continue;
    if (item.kind === "error") throw new Refused(`${name}, line ${item.line}: ${item.error}`);
    none = false;
    yield item.document;
  }
  if (none) throw new Refused(`${name}: holds no documents`);
}

/** The standard input comes once only, so it is held in memory. */
async function* fromStandardInput(published: string | null): AsyncGenerator<Document> {
  const name = nameOf("-");
  const parts: Uint8Array[] = [];
  for await (const part of streamOf("-")) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (bytes.subarray(0, 64).toString("latin1").trimStart().startsWith('{"')) yield* fromLines(only(bytes), name);
  else yield plainText(textFrom(bytes, name), published);
}
async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
