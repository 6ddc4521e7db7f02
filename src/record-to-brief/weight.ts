import { levelOf } from "../record/level.ts";
import type { EngagementRecord, PartialDate } from "../types/index.ts";
import type { Cited, Draft, DraftItem, Grounds, Scope } from "./brief.ts";

/** Full years from a date to the day of the brief, in parts; far away where either is unknown. */
const yearsAgo = (date: PartialDate | null, asOf: PartialDate | null): number => {
  if (date === null || asOf === null) return 10;
  const at = (told: PartialDate): number => Number(told.slice(0, 4)) + Number(told.slice(5, 7) || 6) / 12;
  return Math.max(0, at(asOf) - at(date));
};
/** From 3 for what is of these days to 0 for what is six years old. */
export const recency = (date: PartialDate | null, { asOf }: Scope): number => Math.max(0, 3 - yearsAgo(date, asOf) / 2);
const LEVELS = { head: 3, minister: 2, official: 1, "": 0.5 } as const;
export const weightOfOccasion = (it: EngagementRecord, scope: Scope): number => LEVELS[levelOf(it.participants)] + recency(it.start ?? it.end, scope);

/** Is it dated on or behind the day from which the brief tells? What has no date is told only where nothing is left out. */
export const isWithin = (date: PartialDate | null, { since }: Scope): boolean =>
  since === null || (date !== null && date.slice(0, since.length) >= since.slice(0, date.length));

export const draft = (text: string, ...from: readonly (Cited | Grounds)[]): Draft => ({
  text,
  from: from.map((one) => ("entry" in one ? one : { entry: one })),
});
export const inferred = (text: string, ...from: readonly (Cited | Grounds)[]): Draft => ({ ...draft(text, ...from), inferred: true });
/** One sentence about one thing. */
export const item = (text: string, entry: Cited, weight: number): DraftItem => ({ drafts: [draft(text, entry)], weight });
