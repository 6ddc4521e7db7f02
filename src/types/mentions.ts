import type { PartialDate, Span } from "./document.ts";
import type { Syntax } from "./syntax.ts";

/** Where a mention stands: `sentence` indexes `syntax.sentences`; `first`..`last` are token indexes, both inclusive. */
export interface Place extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Somebody as the whole document tells of them; several mentions may point at one. */
export interface Person {
  /** As fully as the text gives it anywhere, without honorifics; null for a person known only by office. */
  readonly name: string | null;
  /** Lower case, without the country: "defence minister", "secretary (east)". */
  readonly office: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly state: string | null;
  readonly body: string | null;
}

/**
 * Whom an actor mention means, after coreference. `persons` index `Mentions.persons`. `states` and `bodies` are those that the mention stands for
 * (for a person: the state or body represented), so that every actor mention answers "which parties?" in the same way.
 */
export interface Referent {
  readonly persons: readonly number[];
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

export interface StateMention extends Place, Referent {
  readonly kind: "state";
  /** How it is said: "India" name, "Indian" adjective, "Indians" people, "Kuala Lumpur" capital meant as the government, "India-Malaysia" pair. */
  readonly form: "name" | "adjective" | "people" | "seat" | "pair" | "government";
}
export interface BodyMention extends Place, Referent {
  readonly kind: "body";
}
/** A named person or an office holder, with honorifics, office and state round the name ("his Malaysian counterpart Saifuddin Abdullah"). */
export interface PersonMention extends Place, Referent {
  readonly kind: "person";
  readonly form: "name" | "office" | "pronoun";
}
/** "both sides", "the two countries", "the two ministers", "they", "we". */
export interface GroupMention extends Place, Referent {
  readonly kind: "group";
  readonly form: "sides" | "states" | "persons" | "pronoun";
}
export type ActorMention = StateMention | BodyMention | PersonMention | GroupMention;

export interface PlaceMention extends Place {
  readonly kind: "place";
  /** As in the text ("Putrajaya"). */
  readonly name: string;
  readonly state: string | null;
  /** `expanse`: a part of the world ("Central Asia"); `water`: a sea or a strait. */
  readonly sort: "city" | "country" | "region" | "building" | "expanse" | "water";
}

export interface DateMention extends Place {
  readonly kind: "date";
  /** Resolved against the publication date and the dates round it; null when that cannot be done. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** "point" (on Monday), "span" (June 16-17), "since" (since 2015), "until" (by 2030), "duration" (three-day, with no place in time). */
  readonly sort: "point" | "span" | "since" | "until" | "duration";
  /** Length of a duration told in days ("two-day visit"). */
  readonly days?: number;
  /** True when the words alone give it ("12 April 2022"); false when worked out ("on Monday"). */
  readonly stated: boolean;
}

export interface AmountMention extends Place {
  readonly kind: "amount";
  /** A plain number: "USD 14.45 billion" is 14450000000. */
  readonly value: number;
  /** ISO 4217, `percent`, `persons`, or the counted noun's lemma ("tonne"); null for a bare number. */
  readonly unit: string | null;
  readonly qualifier: "about" | "over" | "up-to" | null;
}

/** A named series or occasion: "the 5th Foreign Office Consultations", "Delhi Dialogue", "ASEAN-India summit", "Exercise Harimau Shakti". */
export interface MechanismMention extends Place {
  readonly kind: "mechanism";
  /** Without article and ordinal, the country pair kept only if it is part of the name as told. */
  readonly name: string;
  readonly acronym: string | null;
  readonly round: number | null;
  readonly sort: "consultations" | "conference" | "exercise";
  /** States and bodies that the name itself holds ("ASEAN-India summit"). */
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

/** "an agreement to mutually recognise …", "MoU on tourism", "Comprehensive Economic Cooperation Agreement", "a joint statement". */
export interface InstrumentMention extends Place {
  readonly kind: "instrument";
  readonly title: string;
  readonly type: InstrumentType;
  /** True when the title is a proper name or says what it is about; false for a bare "the agreement". */
  readonly named: boolean;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}
export type InstrumentType =
  | "agreement"
  | "mou"
  | "treaty"
  | "protocol"
  | "declaration"
  | "joint-statement"
  | "contract"
  | "loan"
  | "grant"
  | "letter-of-intent"
  | "roadmap"
  | "other";

/** "Enhanced Strategic Partnership". */
export interface PartnershipMention extends Place {
  readonly kind: "partnership";
  readonly label: string;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

export type Mention = ActorMention | PlaceMention | DateMention | AmountMention | MechanismMention | InstrumentMention | PartnershipMention;

/** All mentions of a document in text order. Mentions may nest (the state inside "his Malaysian counterpart"); an outer one comes before what it holds. */
export interface Mentions {
  readonly kind: "mentions";
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  readonly persons: readonly Person[];
  /** The state whose outlet or office writes: "we" in a ministry's release; null for a wire report. */
  readonly author: string | null;
}
