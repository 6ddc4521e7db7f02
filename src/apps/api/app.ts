import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { secureHeaders } from "hono/secure-headers";
import type { Parser } from "../../document-to-syntax/index.ts";
import { readSyntax } from "../../document-to-syntax/index.ts";
import { foldFacts } from "../../facts-to-reading/index.ts";
import { findFacts } from "../../mentions-to-facts/index.ts";
import {
  type By,
  correct,
  type Database,
  documentNamed,
  dueOf,
  judge,
  keep,
  note,
  relationOf,
  relations,
  type StoredEntry,
  split,
  Unfit,
  undecidedOf,
  undo,
} from "../../record/index.ts";
import { composeBrief } from "../../record-to-brief/index.ts";
import { sayRecord } from "../../record-to-brief/say-record.ts";
import { sayState } from "../../record-to-brief/words/index.ts";
import { documentFromText, identityOf } from "../../source-to-document/index.ts";
import { issuesOf } from "../../source-to-document/ndjson.ts";
import { findMentions } from "../../syntax-to-mentions/index.ts";
import type { Document, Mentions, Reading } from "../../types/index.ts";
import { STATES, stateOf } from "../../world/index.ts";
import { type Format, MEDIA_TYPES, writeBrief } from "../documents/index.ts";
import { calendarOf } from "../feeds/calendar.ts";
import { mentionLabel } from "../mention-label.ts";
import { READER_VERSION } from "../reader.ts";
import { addPages } from "./pages.ts";
import * as routes from "./routes.ts";

export interface Doors {
  readonly parser: Parser;
  readonly database: Database;
  /** Who is written down as the author of what is judged here. */
  readonly author: string;
  /** Where the desk's built files lie; null to serve the API alone. */
  readonly desk: string | null;
}
const LARGEST_BODY = 8_000_000;
const HEADERS = { referrerPolicy: "no-referrer", strictTransportSecurity: false } as const;
const NOTHING = { defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] };
const OWN = {
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
};
/** So many entries of each list a relation's page begins with. */
const SHOWN = 200;
/** So many pairs that wait for a decision are shown at a time. */
const WAITING = 100;

/** The HTTP door: the API, its description, and the desk's pages. Testable without a port: `apiOf(doors).request("/api/states")`. */
export const apiOf = ({ parser, database, author, desk }: Doors): OpenAPIHono => {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : context.json({ error: issuesOf(result.error) }, 400)),
  });
  // A brief as a web page brings its style with it, and may load or run nothing else.
  app.use("/api/relations/:a/:b/brief.html", secureHeaders({ ...HEADERS, contentSecurityPolicy: { ...NOTHING, styleSrc: ["'unsafe-inline'"] } }));
  app.use(except("/api/relations/:a/:b/brief.html", secureHeaders({ ...HEADERS, contentSecurityPolicy: { ...NOTHING, ...OWN } })));
  app.use(
    "/api/*",
    bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => context.json({ error: `the body has more than ${LARGEST_BODY} bytes` }, 413) }),
  );
  app.use(onlyOwnOrigin);
  app.onError((error, context) => {
    const status = error instanceof Unfit ? 400 : "status" in error && typeof error.status === "number" ? error.status : 500;
    return context.json({ error: status < 500 ? error.message : `the request failed: ${error.message}` }, status as 500);
  });

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
  app.openapi(routes.relationsRoute, async (context) => context.json([...(await relations(database))], 200));
  app.openapi(routes.relationRoute, async (context) => {
    const states = pairOf(context.req.valid("param"));
    if (typeof states === "string") return context.json({ error: states }, 404);
    return context.json(await relationOf(database, ...states, { newest: SHOWN }), 200);
  });
  app.openapi(routes.briefRoute, async (context) => {
    const { brief, ...pair } = context.req.valid("param");
    const { asOf, since, pages } = context.req.valid("query");
    const states = pairOf(pair);
    if (typeof states === "string") return context.json({ error: states }, 404);
    const format = brief.slice("brief.".length) as Format;
    const written = await writeBrief(composeBrief(await relationOf(database, ...states, { asOf }), { asOf, since, pages }), format);
    const named = `${states.join("-")}.${format}`;
    const shown = format === "md" || format === "html" ? "inline" : "attachment";
    return new Response(written as BodyInit, {
      headers: {
        "Content-Type": MEDIA_TYPES[format],
        "Content-Disposition": `${shown}; filename="${named}"`,
      },
    }) as never;
  });
  const calendar = async (title: string, parties: readonly string[], within: number, day: string | undefined): Promise<Response> => {
    const asOf = day ?? new Date().toISOString().slice(0, 10);
    return new Response(calendarOf(await dueOf(database, asOf, within, parties), title, asOf), {
      headers: { "Content-Type": "text/calendar; charset=utf-8" },
    });
  };
  app.openapi(routes.calendarRoute, async (context) => {
    const { within, asOf } = context.req.valid("query");
    return (await calendar("What is due", [], within, asOf)) as never;
  });
  app.openapi(routes.relationCalendarRoute, async (context) => {
    const states = pairOf(context.req.valid("param"));
    if (typeof states === "string") return context.json({ error: states }, 404);
    const { within, asOf } = context.req.valid("query");
    return (await calendar(states.map(sayState).join(" – "), states, within, asOf)) as never;
  });
  app.openapi(routes.undecidedRoute, async (context) => {
    const pairs = await undecidedOf(database, WAITING);
    return context.json(
      pairs.map(({ one, other, features }) => ({ one: sideOf(one), other: sideOf(other), features: [...features] })),
      200,
    );
  });
  const by = (): By => ({ author, at: new Date().toISOString() });
  app.openapi(routes.judgeRoute, async (context) => {
    const { one, other, verdict } = context.req.valid("json");
    return context.json({ act: await judge(database, by(), one, other, verdict) }, 200);
  });
  app.openapi(routes.correctRoute, async (context) => {
    const { entry, property, value } = context.req.valid("json");
    return context.json({ act: await correct(database, by(), entry, property, value) }, 200);
  });
  app.openapi(routes.splitRoute, async (context) => context.json({ act: await split(database, by(), context.req.valid("json").thing) }, 200));
  app.openapi(routes.noteRoute, async (context) => {
    const { entry, text } = context.req.valid("json");
    return context.json({ act: await note(database, by(), entry, text) }, 200);
  });
  app.openapi(routes.undoRoute, async (context) => context.json({ act: await undo(database, by(), context.req.valid("param").id) }, 200));
  app.openapi(routes.statesRoute, (context) =>
    context.json(
      STATES.map(({ code, names }) => ({ code, name: names[0]! })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      200,
    ),
  );
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Chancery", version: READER_VERSION, description: "Reads reports about relations between states and keeps the record." },
  });
  app.all("/api/*", (context) => context.json({ error: "no such address" }, 404));
  if (desk !== null) addPages(app, desk);
  return app;
};

/** An entry as somebody who decides on it sees it. */
const sideOf = ({ id, list, record, reports }: StoredEntry) => ({
  id,
  said: sayRecord(list, record),
  reports: reports.map(({ thing, source, record: told }) => ({ thing, source, words: told.evidence[0]?.text ?? "" })),
});

/** Two states of a path, or what is wrong with them. */
const pairOf = ({ a, b }: { readonly a: string; readonly b: string }): readonly [string, string] | string => {
  const [one, other] = [stateOf(a), stateOf(b)];
  if (!one || !other) return `no state known here: ${one ? b : a}`;
  return one === other ? "a relation needs two states" : [one, other];
};

/** Another site's page must not write into the record of whoever has it open, nor reach it under another name. */
const onlyOwnOrigin = async (
  context: { req: { header: (name: string) => string | undefined; url: string; method: string }; json: (body: object, status: 403) => Response },
  next: () => Promise<void>,
) => {
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  const origin = context.req.header("origin");
  const named = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  if (!named || (origin !== undefined && origin !== `http://${host}`)) return context.json({ error: "only this machine's own pages may ask" }, 403);
  await next();
};
