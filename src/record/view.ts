import type {
  CommitmentRecord,
  EngagementRecord,
  EventRecord,
  IndicatorRecord,
  InstrumentRecord,
  MilestoneRecord,
  PartialDate,
  PartnershipRecord,
  StatementRecord,
} from "../types/index.ts";

/** A report that the record holds, as citations name it. */
export interface Source {
  readonly id: string;
  readonly published: PartialDate | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}
/** One record as one report tells it. */
export interface Report<R> {
  /** Stable as long as the report is read in the same words: document, list and span. */
  readonly thing: string;
  readonly source: Source;
  readonly record: R;
}
/** A property on which reports contradict each other, with every value and who tells it; the preferred value first. */
export interface Difference {
  readonly property: string;
  readonly values: readonly { readonly value: string | number; readonly things: readonly string[] }[];
  /** Why the first is preferred. */
  readonly because: string;
}
/** A thing of the world as all its reports tell it: preferred values, the reports, and where they differ. */
export interface Merged<R> {
  readonly id: string;
  readonly record: R;
  readonly reports: readonly Report<R>[];
  readonly differences: readonly Difference[];
}
export type Occasion = Merged<EngagementRecord>;

/** All that the record holds on two states. Newest first; what has no date comes last. */
export interface Relation {
  readonly states: readonly [string, string];
  readonly sources: readonly Source[];
  readonly occasions: readonly Occasion[];
  readonly instruments: readonly Merged<InstrumentRecord>[];
  readonly partnerships: readonly Merged<PartnershipRecord>[];
  readonly milestones: readonly Merged<MilestoneRecord>[];
  readonly indicators: readonly Merged<IndicatorRecord>[];
  readonly commitments: readonly Merged<CommitmentRecord>[];
  readonly statements: readonly Merged<StatementRecord>[];
  readonly events: readonly Merged<EventRecord>[];
  /** How many older entries of a list are on record beside those given here; a list that is whole is not named. */
  readonly older: Readonly<Record<string, number>>;
}
/** A line of the list of relations. Dates are of occasions: the last that was held, the next that is planned after the newest report. */
export interface RelationSummary {
  readonly states: readonly [string, string];
  readonly occasions: number;
  readonly reports: number;
  readonly last: PartialDate | null;
  readonly next: PartialDate | null;
}
