import { z } from "zod";
import { isDay } from "../language/calendar.ts";
import type { Document } from "../types/index.ts";
import { documentFromText } from "./index.ts";
import type { Line } from "./lines.ts";
import { decodeText } from "./plain-text.ts";

/** The longest text taken as one report, in UTF-16 units. */
export const LONGEST_TEXT = 1_000_000;

/** A calendar date, or a time stamp that begins with one ("2022-06-27T10:15:00Z"). */
const published = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:$|[T ])/, "must begin with a date as YYYY-MM-DD")
  .refine((value) => isDay(Number(value.slice(5, 7)), Number(value.slice(8, 10))), "is no day of the calendar")
  .transform((value) => value.slice(0, 10));

export const reportText = z
  .string()
  .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`)
  .refine((text) => text.trim() !== "", "is empty");

/** What may be told of a report beside its text. */
export const toldFields = {
  published: published.nullish(),
  title: z.string().max(2000).nullish(),
  publisher: z.string().max(500).nullish(),
  url: z.string().max(4000).nullish(),
};
const line = z.object({ id: z.string().min(1, "is empty").max(1000), text: reportText, ...toldFields });

export type DocumentLine =
  | { readonly kind: "document"; readonly line: number; readonly document: Document /** The text as the line gives it. */; readonly text: string }
  | { readonly kind: "error"; readonly line: number; readonly id?: string; readonly error: string };

/** A line of NDJSON as a document, or the reason why it is none, which names the field; null for a blank line. */
export const documentFromLine = (given: Line): DocumentLine | null => {
  const failed = (error: string, id?: unknown): DocumentLine => ({
    kind: "error",
    line: given.number,
    ...(typeof id === "string" ? { id } : {}),
    error,
  });
  if (given.kind === "too-long") return failed(`the line has ${given.length} bytes, more than can be one report`);
  const decoded = decodeText(given.bytes);
  if (decoded.kind === "not-text") return failed(decoded.why);
  if (decoded.text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return failed(`not JSON: ${(error as Error).message.replace(/, ("|\.\.\.).*$/s, "").slice(0, 120)}`);
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) return failed(issuesOf(parsed.error), (value as { id?: unknown } | null)?.id);
  const { text, ...told } = parsed.data;
  return { kind: "document", line: given.number, document: documentFromText(text, told), text };
};

/** "published: is no day of the calendar; title: …", short and without the value. */
export const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 4)
    .map((issue) => `${issue.path.length > 0 ? `${issue.path.join(".")}: ` : ""}${issue.message}`)
    .join("; ");
