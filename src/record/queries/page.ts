/** A part of a long list: at most `limit`, from behind `after` (a `next` of an earlier page). */
export interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
}
export interface Paged<T> {
  readonly items: readonly T[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** A place in a list sorted by date (newest first) and id: "2022-06-27 abc". */
export const cursorOf = (date: string, id: string): string => `${date} ${id}`;
export const fromCursor = (cursor: string): readonly [date: string, id: string] => {
  const at = cursor.indexOf(" ");
  return at < 0 ? [cursor, ""] : [cursor.slice(0, at), cursor.slice(at + 1)];
};
