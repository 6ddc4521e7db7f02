import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Database, dueOf, relationOf, relations } from "../../record/index.ts";
import { composeBrief } from "../../record-to-brief/index.ts";
import { sayState } from "../../record-to-brief/words/index.ts";
import { stateOf } from "../../world/index.ts";
import { type Format, MEDIA_TYPES, writeBrief } from "../documents/index.ts";
import { calendarOf } from "../feeds/calendar.ts";
import * as routes from "./routes.ts";

/** So many entries of each list a relation's page begins with. */
const SHOWN = 200;

/** Relations, their briefs, and what is due. */
export const addRelations = (app: OpenAPIHono, database: Database): void => {
  app.openapi(routes.relationsRoute, async (context) => context.json([...(await relations(database))], 200));
  app.openapi(routes.relationRoute, async (context) => {
    const states = pairOf(context.req.valid("param"));
    if (typeof states === "string") return context.json({ error: states }, 404);
    return context.json(await relationOf(database, ...states, { newest: SHOWN }), 200);
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
  // Behind the calendar, which its pattern would take for a brief of another name.
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
};

/** Two states of a path, or what is wrong with them. */
const pairOf = ({ a, b }: { readonly a: string; readonly b: string }): readonly [string, string] | string => {
  const [one, other] = [stateOf(a), stateOf(b)];
  if (!one || !other) return `no state known here: ${one ? b : a}`;
  return one === other ? "a relation needs two states" : [one, other];
};
