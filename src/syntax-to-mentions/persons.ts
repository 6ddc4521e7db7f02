import type { Mention, Person, PersonMention, Syntax } from "../types/index.ts";

export interface People {
  readonly mentions: readonly PersonMention[];
  readonly persons: readonly Person[];
  readonly author: string | null;
}

export const findPersons = (_syntax: Syntax, _found: readonly Mention[]): People => ({ mentions: [], persons: [], author: null });
