import type { Evidence, PartialDate } from "./document.ts";
import type { InstrumentType } from "./mentions.ts";

/** The lists of the evaluation guide, field by field. Sorted arrays; unknown is null. */
export interface ParticipantRecord {
  readonly name: string | null;
  readonly office: string | null;
  readonly state: string | null;
  readonly body: string | null;
}
interface Cited {
  readonly evidence: readonly Evidence[];
  /** Path of each rule that gave this record, sorted. */
  readonly rules: readonly string[];
}
export interface EngagementRecord extends Cited {
  readonly kind: "meeting" | "call" | "visit" | "consultations" | "conference" | "exercise";
  readonly status: "held" | "ongoing" | "planned" | "invited" | "cancelled";
  readonly format: "in-person" | "video" | "phone" | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
  readonly participants: readonly ParticipantRecord[];
  readonly place: string | null;
  readonly mechanism: string | null;
  readonly round: number | null;
  readonly alongside: string | null;
  readonly topics: readonly string[];
}
export type InstrumentAction =
  | "signed"
  | "exchanged"
  | "adopted"
  | "agreed"
  | "announced"
  | "negotiating"
  | "proposed"
  | "ratified"
  | "in-force"
  | "extended"
  | "amended"
  | "suspended"
  | "terminated"
  | "mentioned";
export interface InstrumentRecord extends Cited {
  readonly title: string;
  readonly type: InstrumentType;
  readonly action: InstrumentAction;
  readonly date: PartialDate | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
  readonly topics: readonly string[];
}
export interface PartnershipRecord extends Cited {
  readonly label: string;
  readonly since: PartialDate | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}
export interface MilestoneRecord extends Cited {
  readonly what: string;
  readonly years: number | null;
  readonly year: number | null;
  readonly since: number | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}
export interface IndicatorRecord extends Cited {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: "about" | "over" | "up-to" | "target" | null;
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}
export interface CommitmentRecord extends Cited {
  readonly by: readonly string[];
  readonly bodies: readonly string[];
  readonly text: string;
  readonly due: PartialDate | null;
  readonly topics: readonly string[];
}
export interface StatementRecord extends Cited {
  readonly speaker: ParticipantRecord;
  readonly medium: "tweet" | "speech" | "interview" | "press-release" | "letter" | "press-conference" | null;
  readonly date: PartialDate | null;
  readonly quote: boolean;
  readonly text: string;
  readonly states: readonly string[];
  readonly topics: readonly string[];
}
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";
export interface EventRecord extends Cited {
  readonly date: PartialDate | null;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly type: PloverType;
}
export interface Reading {
  readonly id: string;
  readonly engagements: readonly EngagementRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly partnerships: readonly PartnershipRecord[];
  readonly milestones: readonly MilestoneRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly commitments: readonly CommitmentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly events: readonly EventRecord[];
}
