import { parserFromDisk } from "../src/apps/parser-from-disk.ts";
import { readSyntax } from "../src/document-to-syntax/index.ts";
import { findMentions } from "../src/syntax-to-mentions/index.ts";
import type { Document, Mention } from "../src/types/index.ts";

const parser = parserFromDisk();

/** The mentions of one kind in a text, as a report published on a day by a publisher. */
export const mentionsOf = <K extends Mention["kind"]>(
  kind: K,
  text: string,
  { published = "2023-05-17", publisher = null }: { readonly published?: string | null; readonly publisher?: string | null } = {},
): readonly Extract<Mention, { readonly kind: K }>[] => {
  const document: Document = { id: "test", text, published, title: null, publisher, url: null, dateline: null };
  return findMentions(readSyntax(parser, document)).mentions.filter(
    (mention): mention is Extract<Mention, { readonly kind: K }> => mention.kind === kind,
  );
};
