import { sharedPart } from "../language/calendar.ts";
import type { EngagementRecord, Evidence, Facts, InstrumentRecord, PartialDate, StatementRecord } from "../types/index.ts";

/** What undated records are dated by: the occasions told, and the story's own days. */
export interface Days {
  readonly engagements: readonly EngagementRecord[];
  /** The day of the main news: that of the first occasion held near the publication, or the story's where it is later. */
  readonly news: PartialDate | null;
  readonly published: PartialDate | null;
  /** The day on which plans were told: that of the main news, else the publication's. */
  readonly told: PartialDate | null;
  /** The day on which what stands at an offset plays: told in its paragraph, or not; null where the text goes behind the news. */
  readonly at: (offset: number) => {
    readonly told: PartialDate | null;
    readonly day: PartialDate | null;
    /** When a ministry's release says it in the present tense: on the day on which it comes out. */
    readonly released: PartialDate | null;
  };
  /** Does what stands at an offset open with what went before ("Ahead of the meeting, …")? */
  readonly opensEarlier: (offset: number) => boolean;
}
const EARLIER = /^["“'‘]?(?:before|ahead of|prior to|in the run-up to|on the eve of|days before|earlier)\b/i;

/** A session of which only the last day is told counts by that day; a journey does not. */
export const dayOf = ({ kind, start, end }: EngagementRecord): PartialDate | null => start ?? (kind === "visit" ? null : end);

export const daysOf = (told: readonly EngagementRecord[], { mentions, story }: Facts): Days => {
  const engagements = told.map((one) => ({ ...one, start: dayOf(one) }));
  const { document, sentences } = mentions.syntax;
  const day = document.published;
  const recent = engagements.find(
    (one) =>
      (one.status === "held" || one.status === "ongoing") &&
      one.kind !== "visit" &&
      one.start?.length === 10 &&
      (!day || (one.start <= day && one.start.slice(0, 4) >= String(Number(day.slice(0, 4)) - 1))),
  );
  // What the lead dates is the news, whatever was held before it.
  const news = recent && story.day && story.day > recent.start! ? story.day : (recent?.start ?? story.day);
  const release = (index: number): PartialDate | null =>
    mentions.author && sentences[index]?.tokens.some((token) => token.head < 0 && /^VB[ZP]$/.test(token.xpos)) ? document.published : null;
  const sentenceAt = (offset: number): number =>
    Math.max(
      0,
      sentences.findLastIndex((sentence) => sentence.start <= offset),
    );
  return {
    engagements,
    news,
    published: document.published,
    told: news ?? document.published,
    at: (offset) => {
      const index = sentenceAt(offset);
      const told = story.toldIn(index);
      return { told, released: release(index), day: told ?? (story.day !== null && story.dayOf(index) === null ? null : (release(index) ?? news)) };
    },
    opensEarlier: (offset) => {
      const sentence = sentences[sentenceAt(offset)];
      return sentence !== undefined && EARLIER.test(document.text.slice(sentence.start, sentence.end));
    },
  };
};

const DONE = new Set(["signed", "exchanged", "adopted", "agreed", "announced", "extended", "amended", "ratified", "suspended", "terminated"]);
/** How far behind the telling of an occasion an accord may be told to belong to it. */
const NEAR = 400;
/** What was signed or adopted without a date of its own belongs to the occasion told just before it between the same parties, else to the day of its telling. */
export const dateInstruments = (instruments: readonly InstrumentRecord[], days: Days): readonly InstrumentRecord[] =>
  instruments.map((one) => {
    if (one.date !== null || !DONE.has(one.action)) return one;
    const at = startOf(one.evidence);
    const { day } = days.at(at);
    const since = ({ evidence }: EngagementRecord): number => Math.min(...evidence.filter((told) => told.start <= at).map((told) => at - told.start));
    // Beside the day's news an occasion told by its month or year only is background.
    const [occasion] = days.engagements
      .filter(
        (held) =>
          held.status === "held" &&
          held.start !== null &&
          (day === null || held.start.length === 10) &&
          one.states.every((state) => held.states.includes(state)) &&
          since(held) <= NEAR,
      )
      .sort((a, b) => since(a) - since(b));
    return { ...one, date: occasion ? between(occasion) : day };
  });

/** The day of an occasion; in the course of something longer, as far as it is known. */
const between = ({ start, end }: EngagementRecord): PartialDate | null => (start === null || end === null ? start : sharedPart(start, end));
export const startOf = (evidence: readonly Evidence[]): number => evidence[0]?.start ?? 0;

/**
 * A statement without a date of its own was made at the occasion that its speaker took part in; without one, at the first occasion of the speaker's state that has been.
 */
export const dateStatements = (statements: readonly StatementRecord[], days: Days): readonly StatementRecord[] => {
  const past = days.engagements.filter((one) => (one.status === "held" || one.status === "ongoing") && one.start !== null);
  return statements.map((statement) => {
    if (statement.date) return statement;
    const at = startOf(statement.evidence);
    if (days.opensEarlier(at)) return statement;
    const here = days.at(at);
    // What was told to a paper or written on a wall has its own day, which the story need not share.
    const elsewhere = statement.medium === "interview" || (statement.medium === "tweet" && !tookPart(statement, past));
    if (elsewhere && here.told === null) return statement;
    return { ...statement, date: (here.told?.length === 10 ? here.told : null) ?? (here.day === null ? null : dateOf(statement, past, here.day)) };
  });
};

const tookPart = ({ speaker }: StatementRecord, past: readonly EngagementRecord[]): boolean =>
  speaker.name !== null && past.some((one) => one.participants.some((person) => person.name === speaker.name));

const dateOf = ({ speaker, evidence }: StatementRecord, past: readonly EngagementRecord[], day: PartialDate | null): PartialDate | null => {
  const at = startOf(evidence);
  const before = (one: EngagementRecord): boolean => startOf(one.evidence) <= at;
  const meets = (one: EngagementRecord): boolean => one.kind !== "visit" && one.start?.length === 10;
  const own = past.filter((one) => meets(one) && speaker.name && one.participants.some((person) => person.name === speaker.name));
  const states = past.filter((one) => meets(one) && speaker.state && one.states.includes(speaker.state));
  return (own.findLast(before) ?? own[0])?.start ?? day ?? (states.find(before) ?? states[0])?.start ?? null;
};
