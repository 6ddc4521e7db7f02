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
 * A plain text as a document: line ends made "\n", a byte order mark dropped; dateline found; publication date read from the text where the caller
 * does not tell it. The id, unless given, is the SHA-256 of the text.
 */
export const documentFromText = (raw: string, told: Told = {}): Document => {
  const text = raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const published = told.published ?? publishedIn(text);
  return {
    id: told.id ?? sha256(text),
    text,
    published,
    title: told.title ?? null,
    publisher: told.publisher ?? null,
    url: told.url ?? null,
    dateline: datelineOf(text, published),
  };
};
