import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { secureHeaders } from "hono/secure-headers";
import type { Parser } from "../../document-to-syntax/index.ts";
import { type Database, Unfit } from "../../record/index.ts";
import { issuesOf } from "../../source-to-document/ndjson.ts";
import { STATES } from "../../world/index.ts";
import { READER_VERSION } from "../reader.ts";
import { addHand } from "./hand.ts";
import { addPages } from "./pages.ts";
import { addRelations } from "./relations.ts";
import { addReports } from "./reports.ts";
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

  addReports(app, parser, database);
  addRelations(app, database);
  addHand(app, database, author);
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
