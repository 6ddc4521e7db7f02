import type { Evidence } from "./document.ts";
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

export interface Facts {
  readonly kind: "facts";
  readonly mentions: Mentions;
  readonly facts: readonly Fact[];
}
