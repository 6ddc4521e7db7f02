import { type Parser, readSyntax } from "./document-to-syntax/index.ts";
import { foldFacts } from "./facts-to-reading/index.ts";
import { findFacts } from "./mentions-to-facts/index.ts";
import { findMentions, mayHoldActor } from "./syntax-to-mentions/index.ts";
import type { Document, Reading } from "./types/index.ts";

/** A document's reading: pure, the same bytes for the same document. The arrows, in order. */
export const readDocument = (parser: Parser, document: Document): Reading =>
  foldFacts(findFacts(findMentions(readSyntax(parser, document, { worthParsing: mayHoldActor }))));
