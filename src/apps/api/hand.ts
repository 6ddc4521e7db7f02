import type { OpenAPIHono } from "@hono/zod-openapi";
import { type By, correct, type Database, judge, note, type StoredEntry, split, undecidedOf, undo } from "../../record/index.ts";
import { sayRecord } from "../../record-to-brief/say-record.ts";
import * as routes from "./routes.ts";

/** So many pairs that wait for a decision are shown at a time. */
const WAITING = 100;

/** People's hand: what waits for a decision, and what they say; all of it is written down with its author and can be taken back. */
export const addHand = (app: OpenAPIHono, database: Database, author: string): void => {
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
};

/** An entry as somebody who decides on it sees it. */
const sideOf = ({ id, list, record, reports }: StoredEntry) => ({
  id,
  said: sayRecord(list, record),
  reports: reports.map(({ thing, source, record: told }) => ({ thing, source, words: told.evidence[0]?.text ?? "" })),
});
