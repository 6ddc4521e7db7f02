import { z } from "@hono/zod-openapi";
import { reportText, toldFields } from "../../source-to-document/ndjson.ts";

const partialDate = z.string().nullable().openapi({ description: "YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is known", example: "2022-06-27" });
const codes = z.array(z.string()).readonly();
const evidence = z.object({ start: z.int(), end: z.int(), text: z.string() }).readonly().openapi("Evidence");
const cited = { evidence: z.array(evidence).readonly(), rules: codes };
const parties = { states: codes, bodies: codes };
const person = z
  .object({ name: z.string().nullable(), office: z.string().nullable(), state: z.string().nullable(), body: z.string().nullable() })
  .readonly()
  .openapi("Participant");
const text = z.string();
const maybe = z.string().nullable();
const number = z.number().nullable();

const engagement = z
  .object({
    kind: z.enum(["meeting", "call", "visit", "consultations", "conference", "exercise"]),
    status: z.enum(["held", "ongoing", "planned", "invited", "cancelled"]),
    format: z.enum(["in-person", "video", "phone"]).nullable(),
    start: partialDate,
    end: partialDate,
    ...parties,
    participants: z.array(person).readonly(),
    place: maybe,
    mechanism: maybe,
    round: number,
    alongside: maybe,
    topics: codes,
    ...cited,
  })
  .openapi("Engagement");
const instrument = z.object({ title: text, type: text, action: text, date: partialDate, ...parties, topics: codes, ...cited }).openapi("Instrument");
const partnership = z.object({ label: text, since: partialDate, ...parties, ...cited }).openapi("Partnership");
const milestone = z.object({ what: text, years: number, year: number, since: number, ...parties, ...cited }).openapi("Milestone");
const indicator = z
  .object({ metric: text, value: z.number(), unit: text, qualifier: maybe, period: maybe, from: maybe, to: maybe, ...parties, ...cited })
  .openapi("Indicator");
const commitment = z.object({ by: codes, bodies: codes, text, due: partialDate, topics: codes, ...cited }).openapi("Commitment");
const statement = z
  .object({ speaker: person, medium: maybe, date: partialDate, quote: z.boolean(), text, states: codes, topics: codes, ...cited })
  .openapi("Statement");
const event = z.object({ date: partialDate, source: codes, target: codes, type: text, ...cited }).openapi("Event");

export const reading = z
  .object({
    id: text,
    engagements: z.array(engagement).readonly(),
    instruments: z.array(instrument).readonly(),
    partnerships: z.array(partnership).readonly(),
    milestones: z.array(milestone).readonly(),
    indicators: z.array(indicator).readonly(),
    commitments: z.array(commitment).readonly(),
    statements: z.array(statement).readonly(),
    events: z.array(event).readonly(),
  })
  .openapi("Reading");

export const document = z
  .object({ id: text, text, published: partialDate, title: maybe, publisher: maybe, url: maybe })
  .openapi("Document", { description: "Offsets everywhere are UTF-16 units of `text`" });
export const mention = z.object({ kind: text, start: z.int(), end: z.int(), label: text }).openapi("Mention");

export const report = z.object({ text: reportText, ...toldFields }).openapi("Report");
export const read = z.object({ document, reading, mentions: z.array(mention).readonly() }).openapi("ReadReport");
export const kept = z.object({ id: text, added: z.boolean().openapi({ description: "False when the record held it before" }) }).openapi("Kept");

export const source = z.object({ id: text, published: partialDate, title: maybe, publisher: maybe, url: maybe }).openapi("Source");
const difference = z
  .object({ property: text, values: z.array(z.object({ value: z.union([z.string(), z.number()]), things: codes })).readonly(), because: text })
  .openapi("Difference");
const merged = <R extends z.ZodType>(record: R) =>
  z.object({
    id: text,
    record,
    reports: z.array(z.object({ thing: text, source, record })).readonly(),
    differences: z.array(difference).readonly(),
  });
export const relation = z
  .object({
    states: z.tuple([z.string(), z.string()]).readonly(),
    sources: z.array(source).readonly(),
    occasions: z.array(merged(engagement)).readonly(),
    instruments: z.array(merged(instrument)).readonly(),
    partnerships: z.array(merged(partnership)).readonly(),
    milestones: z.array(merged(milestone)).readonly(),
    indicators: z.array(merged(indicator)).readonly(),
    commitments: z.array(merged(commitment)).readonly(),
    statements: z.array(merged(statement)).readonly(),
    events: z.array(merged(event)).readonly(),
    older: z.record(z.string(), z.int()).readonly().openapi({ description: "Entries of a list that are older than those given" }),
  })
  .openapi("Relation");
export const relationSummary = z
  .object({ states: z.tuple([z.string(), z.string()]).readonly(), occasions: z.int(), reports: z.int(), last: partialDate, next: partialDate })
  .openapi("RelationSummary");
const side = z.object({
  id: text,
  said: text.openapi({ description: "What it tells, as a sentence" }),
  reports: z.array(z.object({ thing: text, source, words: text })).readonly(),
});
export const undecided = z
  .array(z.object({ one: side, other: side, features: z.array(z.object({ says: text, weight: z.number() })).readonly() }))
  .openapi("Undecided", { description: "Pairs of which the matcher cannot tell whether they are one, the likeliest first" });
export const judgement = z
  .strictObject({ one: text.min(1), other: text.min(1), verdict: z.enum(["same", "different", "undecided"]) })
  .openapi("Judgement", { description: "A person's word on two entries, by their ids" });
export const correction = z
  .strictObject({ entry: text.min(1), property: text.min(1), value: z.unknown().openapi({ description: "null takes a value away" }) })
  .openapi("Correction", { description: "A person's value for a property of an entry; it outranks every report" });
export const split = z
  .strictObject({ thing: text.min(1) })
  .openapi("Split", { description: "One report's telling, by its name, to be taken out of its entry" });
export const note = z
  .strictObject({ entry: text.min(1), text: text.min(1).max(10_000) })
  .openapi("Note", { description: "Stays private: in no brief, export or feed" });
export const act = z.object({ act: z.int().openapi({ description: "Its number; undoing it takes it back" }) }).openapi("Act");
export const state = z.object({ code: text, name: text }).openapi("State");
export const failure = z.object({ error: text }).openapi("Failure");

export type ReadReport = z.infer<typeof read>;
export type Kept = z.infer<typeof kept>;
export type RelationView = z.infer<typeof relation>;
export type RelationSummaryView = z.infer<typeof relationSummary>;
