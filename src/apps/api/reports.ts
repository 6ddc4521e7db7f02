import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Parser, readSyntax } from "../../document-to-syntax/index.ts";
import { foldFacts } from "../../facts-to-reading/index.ts";
import { findFacts } from "../../mentions-to-facts/index.ts";
import { type Database, documentNamed, keep } from "../../record/index.ts";
import { documentFromText, identityOf } from "../../source-to-document/index.ts";
import { findMentions } from "../../syntax-to-mentions/index.ts";
import type { Document, Mentions, Reading } from "../../types/index.ts";
import { mentionLabel } from "../mention-label.ts";
import { READER_VERSION } from "../reader.ts";
import * as routes from "./routes.ts";

/** Reports: read, kept, shown again. */
export const addReports = (app: OpenAPIHono, parser: Parser, database: Database): void => {
  const read = (document: Document): { readonly reading: Reading; readonly mentions: Mentions } => {
    const mentions = findMentions(readSyntax(parser, document));
    return { reading: foldFacts(findFacts(mentions)), mentions };
  };
  const told = (document: Document, reading: Reading, mentions: Mentions) => ({
    document: {
      id: document.id,
      text: document.text,
      published: document.published,
      title: document.title,
      publisher: document.publisher,
      url: document.url,
    },
    reading,
    mentions: mentions.mentions.map((mention) => ({
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      label: mentionLabel(mention, mentions),
    })),
  });

  app.openapi(routes.readRoute, (context) => {
    const { text, ...given } = context.req.valid("json");
    const document = documentFromText(text, given);
    const { reading, mentions } = read(document);
    return context.json(told(document, reading, mentions), 200);
  });
  app.openapi(routes.keepRoute, async (context) => {
    const { text, ...given } = context.req.valid("json");
    const document = { ...documentFromText(text, given), id: identityOf(text) };
    const { added } = await keep(database, document, () => read(document).reading, READER_VERSION);
    return context.json({ id: document.id, added }, 200);
  });
  app.openapi(routes.documentRoute, async (context) => {
    const found = await documentNamed(database, context.req.valid("param").id);
    if (!found) return context.json({ error: "the record holds no such document" }, 404);
    // The mentions are not kept: they follow from the text.
    const { id, text, ...given } = found.document;
    const document = documentFromText(text, { id, ...given });
    return context.json(told(document, found.reading, read(document).mentions), 200);
  });
};
