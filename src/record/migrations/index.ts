import type { Migration } from "kysely/migration";
import { claims } from "./001-claims.ts";
import { entries } from "./002-entries.ts";
import { entryWords } from "./003-entry-words.ts";

/** In order of their names; one that has been released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001-claims": { up: claims },
  "002-entries": { up: entries },
  "003-entry-words": { up: entryWords },
};
