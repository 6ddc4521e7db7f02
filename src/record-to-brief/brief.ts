import type { Merged, Source } from "../record/view.ts";
import type { Evidence, PartialDate } from "../types/index.ts";

/** What a sentence stands on: the words of a report. Numbers go by order of first use. */
export interface Citation {
  readonly number: number;
  readonly source: Source;
  readonly quote: Evidence;
}
/** One plain sentence and the numbers of what says it. Only what the record lacks has none. */
export interface Sentence {
  readonly text: string;
  readonly cites: readonly number[];
}
/** A bullet: some sentences about one thing. */
export interface Item {
  /** Set before the sentences: a mechanism's name. */
  readonly lead?: string;
  readonly sentences: readonly Sentence[];
}
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}
/** A brief as it is written in any format. */
export interface Brief {
  readonly title: string;
  readonly stamp: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Citation[];
  /** Sources are named shortly, without the quoted words: the brief is to fit a page. */
  readonly short: boolean;
}

export type Cited = Merged<{ readonly evidence: readonly Evidence[] }>;
/** A sentence as a section says it: what it is drawn from, before numbers are given. */
export interface Draft {
  readonly text: string;
  readonly from: readonly Grounds[];
  /** Worked out from what it is drawn from; no report says it in so many words, and the sentence says so. */
  readonly inferred?: true;
}
export interface Grounds {
  readonly entry: Cited;
  /** Only these of its reports. */
  readonly things?: readonly string[];
}
export interface DraftItem {
  readonly lead?: string;
  readonly drafts: readonly Draft[];
  /** How much it tells a minister: what weighs least is left out first where space is short. */
  readonly weight: number;
}
export interface DraftSection {
  readonly heading: string;
  readonly items: readonly DraftItem[];
  /** More of them would be no brief; how many are left out is said. */
  readonly most: number;
}
/** What every section is written from. */
export interface Scope {
  /** From which day the brief is seen; null where no report has a day. */
  readonly asOf: PartialDate | null;
  /** What is dated before is left out. */
  readonly since: PartialDate | null;
}
