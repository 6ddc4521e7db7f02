import { readDocument } from "../pipeline.ts";
import type { Document, Reading } from "../types/index.ts";
import { parserFromDisk } from "./parser-from-disk.ts";

/** Named in the record and in exports; goes up with every change of what is read. */
export const READER_VERSION = "0.3.0";

/** The reader for doors that run in Node. */
export const readerFromDisk = (): ((document: Document) => Reading) => {
  const parser = parserFromDisk();
  return (document) => readDocument(parser, document);
};
