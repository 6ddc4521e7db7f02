import type { Document, PartialDate } from "../types/index.ts";
import { datelineOf } from "./dateline.ts";
import { publishedIn } from "./published.ts";
import { sha256 } from "./sha256.ts";

export { datelineOf } from "./dateline.ts";
export { sha256 } from "./sha256.ts";

/** What a caller knows of a report beside its text. */
export interface Told {
  readonly id?: string | undefined;
  readonly published?: PartialDate | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/**
 * A plain text as a document: line ends made "\n" and a byte order mark blank, both without moving a character, so that offsets hold in what was given too;
 * dateline found; publication date read from the text where the caller does not tell it. The id, unless given, is the text's identity.
 */
export const documentFromText = (raw: string, told: Told = {}): Document => {
  const text = raw.replace(/^\ufeff/, " ").replace(/\r\n?/g, (end) => (end.length === 2 ? " \n" : "\n"));
  const published = told.published ?? publishedIn(text);
  return {
    id: told.id ?? identityOf(raw),
    text,
    published,
    title: told.title ?? null,
    publisher: told.publisher ?? null,
    url: told.url ?? null,
    dateline: datelineOf(text, published),
  };
};

/** The SHA-256 of a text, the same for every way of ending lines and for blanks at their ends. */
export const identityOf = (raw: string): string =>
  sha256(
    raw
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n")
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .trim(),
  );
