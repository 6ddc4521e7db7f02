import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadParser, type Parser } from "../document-to-syntax/index.ts";

const read = (path: string, missing: string): Uint8Array<ArrayBuffer> => {
  try {
    return new Uint8Array(readFileSync(fileURLToPath(new URL(path, import.meta.url))));
  } catch {
    throw new Error(missing);
  }
};

/** The parser with the kernels that the install has built and the weights of the repository. */
export const parserFromDisk = (): Parser =>
  loadParser({
    kernels: read("../../build/kernels.wasm", "The kernels are not built yet: run `npm ci` in the project's folder."),
    weights: read(
      "../document-to-syntax/model/english.bin",
      "The parser's weights are missing: check out src/document-to-syntax/model/english.bin again.",
    ),
  });
