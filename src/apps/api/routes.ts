import { createRoute, z } from "@hono/zod-openapi";
import * as schemas from "./schemas.ts";

const json = <S extends z.ZodType>(schema: S, description: string) => ({ content: { "application/json": { schema } }, description });
const refused = json(schemas.failure, "What was given cannot be taken");
const missing = json(schemas.failure, "Not in the record");
const body = { body: { content: { "application/json": { schema: schemas.report } }, required: true } } as const;
const pair = z.object({
  a: z.string().openapi({ param: { name: "a", in: "path" }, example: "IND" }),
  b: z.string().openapi({ param: { name: "b", in: "path" }, example: "MYS" }),
});

export const readRoute = createRoute({
  method: "post",
  path: "/api/read",
  summary: "Read a report; nothing is kept",
  request: body,
  responses: { 200: json(schemas.read, "What the report says"), 400: refused },
});
export const keepRoute = createRoute({
  method: "post",
  path: "/api/documents",
  summary: "Keep a report and what it says; the same text again changes nothing",
  request: body,
  responses: { 200: json(schemas.kept, "Kept"), 400: refused },
});
export const documentRoute = createRoute({
  method: "get",
  path: "/api/documents/{id}",
  summary: "A kept report with its reading",
  request: { params: z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) }) },
  responses: { 200: json(schemas.read, "The report"), 404: missing },
});
export const relationsRoute = createRoute({
  method: "get",
  path: "/api/relations",
  summary: "Every pair of states in the record, those with most occasions first",
  responses: { 200: json(z.array(schemas.relationSummary), "The relations") },
});
export const relationRoute = createRoute({
  method: "get",
  path: "/api/relations/{a}/{b}",
  summary: "All that the record holds on two states",
  request: { params: pair },
  responses: { 200: json(schemas.relation, "The relation"), 404: missing },
});
export const briefRoute = createRoute({
  method: "get",
  path: "/api/relations/{a}/{b}/{brief}",
  summary: "The relation's brief: brief.md, brief.html, brief.docx or brief.pdf",
  request: {
    params: pair.extend({
      brief: z.enum(["brief.md", "brief.html", "brief.docx", "brief.pdf"]).openapi({ param: { name: "brief", in: "path" }, example: "brief.md" }),
    }),
    query: z.object({
      asOf: z.iso.date().optional().openapi({ description: "As the reports up to this day tell it" }),
      since: z.iso.date().optional().openapi({ description: "Leaves out what is dated before" }),
      pages: z.coerce.number().int().min(1).max(100).optional().openapi({ description: "Chooses by weight what fits so many printed pages" }),
    }),
  },
  responses: {
    200: { content: { "text/markdown": { schema: z.string() }, "text/html": { schema: z.string() } }, description: "The brief" },
    404: missing,
  },
});
const dueQuery = {
  query: z.object({
    within: z.coerce.number().int().min(1).max(3660).default(365).openapi({ description: "How many days ahead" }),
    asOf: z.iso.date().optional().openapi({ description: "Seen from this day; today unless given" }),
  }),
};
const calendar = { content: { "text/calendar": { schema: z.string() } }, description: "An iCalendar (RFC 5545) to subscribe to" };
export const calendarRoute = createRoute({
  method: "get",
  path: "/api/due.ics",
  summary: "What is due, overdue and upcoming, as a calendar",
  request: dueQuery,
  responses: { 200: calendar, 400: refused },
});
export const relationCalendarRoute = createRoute({
  method: "get",
  path: "/api/relations/{a}/{b}/due.ics",
  summary: "The same of one relation",
  request: { params: pair, ...dueQuery },
  responses: { 200: calendar, 404: missing },
});
export const undecidedRoute = createRoute({
  method: "get",
  path: "/api/undecided",
  summary: "What waits for a person's decision",
  responses: { 200: json(schemas.undecided, "The pairs") },
});
const taking = <S extends z.ZodType>(path: string, summary: string, schema: S) =>
  createRoute({
    method: "post",
    path,
    summary,
    request: { body: { content: { "application/json": { schema } }, required: true } },
    responses: { 200: json(schemas.act, "Written down"), 400: refused },
  });
export const judgeRoute = taking("/api/judgements", "Say whether two entries are one; the matcher never overrules it", schemas.judgement);
export const correctRoute = taking("/api/corrections", "Correct a value of an entry", schemas.correction);
export const splitRoute = taking("/api/splits", "Take one report's telling out of its entry", schemas.split);
export const noteRoute = taking("/api/notes", "Set a private note beside an entry", schemas.note);
export const undoRoute = createRoute({
  method: "post",
  path: "/api/acts/{id}/undo",
  summary: "Take an act back",
  request: {
    params: z.object({
      id: z.coerce
        .number()
        .int()
        .min(1)
        .openapi({ param: { name: "id", in: "path" }, example: 1 }),
    }),
  },
  responses: { 200: json(schemas.act, "Taken back"), 400: refused },
});
export const statesRoute = createRoute({
  method: "get",
  path: "/api/states",
  summary: "The states that reports may name",
  responses: { 200: json(z.array(schemas.state), "Codes and names") },
});
