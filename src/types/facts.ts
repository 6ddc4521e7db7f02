import type { Evidence, PartialDate, Span } from "./document.ts";
import type { Mentions } from "./mentions.ts";
import type {
  CommitmentRecord,
  EngagementRecord,
  EventRecord,
  IndicatorRecord,
  InstrumentRecord,
  MilestoneRecord,
  ParticipantRecord,
  PartnershipRecord,
  StatementRecord,
} from "./reading.ts";

/** Persons who took part in an occasion that the text tells elsewhere: "Also present were …", "The delegation was led by …". Folding finds the occasion. */
export interface AttendanceValues {
  readonly participants: readonly ParticipantRecord[];
  /** The sort of occasion: a journey has company, a meeting has delegations. */
  readonly at: "meeting" | "journey";
}

type Values<R> = Omit<R, "evidence" | "rules">;
interface Told {
  /** Path of the rule below `rules/`, without extension: "engagements/held-talks-with". */
  readonly rule: string;
  /** First is the span of the trigger's clause; the values' own words follow. */
  readonly evidence: readonly Evidence[];
  readonly sentence: number;
}
/** One way of saying, found once: its values, its evidence, its rule. */
export type Fact =
  | (Told & {
      readonly kind: "engagement";
      readonly values: Values<EngagementRecord>;
      /** The day on which the story stands there: when it was, if no telling of the occasion dates it. */
      readonly supposed?: Pick<EngagementRecord, "start" | "end">;
    })
  | (Told & { readonly kind: "attendance"; readonly values: AttendanceValues })
  | (Told & { readonly kind: "instrument"; readonly values: Values<InstrumentRecord> })
  | (Told & { readonly kind: "partnership"; readonly values: Values<PartnershipRecord> })
  | (Told & { readonly kind: "milestone"; readonly values: Values<MilestoneRecord> })
  | (Told & { readonly kind: "indicator"; readonly values: Values<IndicatorRecord> })
  | (Told & { readonly kind: "commitment"; readonly values: Values<CommitmentRecord> })
  | (Told & { readonly kind: "statement"; readonly values: Values<StatementRecord> })
  | (Told & { readonly kind: "event"; readonly values: Values<EventRecord> });

/** On which day a report's sentences play. */
export interface Story {
  /** The day of the report's own news: that of its first dated telling near publication, else its dateline's; null where neither is told. */
  readonly day: PartialDate | null;
  /** The date told in a sentence, or before it in the same paragraph; null where none is, or where the sentence goes back behind it ("had said"). */
  readonly toldIn: (sentence: number) => PartialDate | null;
  /** That, else the day of the news. */
  readonly dayOf: (sentence: number) => PartialDate | null;
}

/** A word or phrase of a text and the topics that it tells. */
export interface TopicWord extends Span {
  readonly topics: ReadonlySet<string>;
}

/** What a report is about as a whole. */
export interface Subject {
  /** Topics that come up all through it, or that its title tells and its text takes up. */
  readonly topics: readonly string[];
  /** Strife that comes up about as much as anything else. */
  readonly strife: readonly string[];
}

export interface Facts {
  readonly kind: "facts";
  readonly mentions: Mentions;
  readonly story: Story;
  /** States by how often and how early the document tells of them, most told first. */
  readonly mainStates: readonly string[];
  readonly facts: readonly Fact[];
  /** The words of a sentence that tell topics, without those that say who somebody is. */
  readonly topicWords: (sentence: number) => readonly TopicWord[];
  readonly subject: () => Subject;
}
