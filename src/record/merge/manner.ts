import type { Merged, Report, Source } from "../view.ts";
import type { Match, Verdict } from "./match.ts";

/** How the records of one list are brought together. All of it is pure. */
export interface Manner<R> {
  /** Who is concerned: states and bodies. Only records that share two of them, or have the same one alone, are compared. */
  readonly partiesOf: (record: R) => readonly string[];
  /** What else two records must have in common to be compared at all: one of these keys, in days that meet. */
  readonly keysOf: (report: Report<R>) => readonly Key[];
  readonly match: (one: Report<R>, other: Report<R>) => Match;
  /** One thing of the world out of the reports that tell it, newest first. */
  readonly view: (reports: readonly Report<R>[], sources: Sources) => Merged<R>;
  /** As precise as it is known; "" for none. Sorts and bounds lists. */
  readonly dateOf: (record: R) => string;
}
export interface Key {
  readonly key: string;
  /** First and last day within which what is one with this lies; null where that cannot be told. */
  readonly window: readonly [number, number] | null;
}
/** What is known of where reports come from. */
export interface Sources {
  /** Is one text a copy of the other? */
  readonly copies: (one: Source, other: Source) => boolean;
  /** A person's word on a property of the thing, the newest first; it outranks every report. */
  readonly corrections: readonly Correction[];
}
export interface Correction {
  readonly thing: string;
  readonly property: string;
  readonly value: unknown;
  readonly act: number;
}
export const NO_SOURCES: Sources = { copies: (one, other) => one.id === other.id, corrections: [] };

/** What a person has said of two things; null where nobody has. */
export type Judge = (one: string, other: string) => Verdict | null;
export const NOBODY: Judge = () => null;
