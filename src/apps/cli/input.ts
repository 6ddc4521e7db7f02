import { createReadStream, statSync } from "node:fs";
import { LONGEST_TEXT } from "../../source-to-document/ndjson.ts";
import { decodeText } from "../../source-to-document/plain-text.ts";
import { Refused } from "./refused.ts";

const LONGEST_FILE = LONGEST_TEXT * 4;

/** The bytes of a file, or of the standard input for "-". @throws Refused when there is no such file, or it cannot be read */
export const streamOf = (path: string): AsyncIterable<Uint8Array> => {
  if (path === "-") return process.stdin;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refused(`${path}: no such file`);
  if (stat.isDirectory()) throw new Refused(`${path}: is a folder, not a file`);
  return createReadStream(path);
};

/** The name of an input in messages. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

/** A whole report as text. @throws Refused for a missing, empty, binary or overlong one */
export const textOf = async (path: string): Promise<string> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of streamOf(path)) {
    length += part.length;
    if (length > LONGEST_FILE) throw new Refused(`${nameOf(path)}: longer than a report of ${LONGEST_TEXT} characters can be`);
    parts.push(part);
  }
  return textFrom(Buffer.concat(parts), nameOf(path));
};
export const textFrom = (bytes: Uint8Array, name: string): string => {
  const decoded = decodeText(bytes);
  if (decoded.kind === "not-text") throw new Refused(`${name}: ${decoded.why}`);
  if (decoded.text.trim() === "") throw new Refused(`${name}: is empty`);
  if (decoded.text.length > LONGEST_TEXT) throw new Refused(`${name}: longer than a report of ${LONGEST_TEXT} characters can be`);
  return decoded.text;
};
