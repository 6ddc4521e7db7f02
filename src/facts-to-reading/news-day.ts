import { type Story, storyOf } from "../mentions-to-facts/index.ts";
import type { EngagementRecord, Evidence, InstrumentRecord, Mentions, PartialDate, StatementRecord } from "../types/index.ts";

/** What undated records are dated by: the occasions told, and the story's own days. */
export interface Days {
  readonly engagements: readonly EngagementRecord[];
  /** The day of the main news: that of the first occasion held near the publication, else the story's. */
  readonly news: PartialDate | null;
  /** The day on which plans were told: that of the main news, else the publication's. */
  readonly told: PartialDate | null;
  /** The day on which what stands at an offset plays: told in its paragraph, or not; null where the text goes behind the news. */
  readonly at: (offset: number) => { readonly told: PartialDate | null; readonly day: PartialDate | null };
}

export const daysOf = (engagements: readonly EngagementRecord[], mentions: Mentions): Days => {
  const { document, sentences } = mentions.syntax;
  const story: Story = storyOf(mentions);
  const day = document.published;
  const recent = engagements.find(
    (one) =>
      (one.status === "held" || one.status === "ongoing") &&
      one.kind !== "visit" &&
      one.start?.length === 10 &&
      (!day || (one.start <= day && one.start.slice(0, 4) >= String(Number(day.slice(0, 4)) - 1))),
  );
  const news = recent?.start ?? story.day;
  const sentenceAt = (offset: number): number =>
    Math.max(
      0,
      sentences.findLastIndex((sentence) => sentence.start <= offset),
    );
  return {
    engagements,
    news,
    told: news ?? document.published,
    at: (offset) => {
      const index = sentenceAt(offset);
      const told = story.toldIn(index);
      return { told, day: told ?? (story.day !== null && story.dayOf(index) === null ? null : news) };
    },
  };
};

const DONE = new Set(["signed", "exchanged", "adopted"]);
/** How far behind the telling of an occasion an accord may be told to belong to it. */
const NEAR = 400;
/** What was signed or adopted without a date of its own belongs to the occasion told just before it between the same parties, else to the day of its telling. */
export const dateInstruments = (instruments: readonly InstrumentRecord[], days: Days): readonly InstrumentRecord[] =>
  instruments.map((one) => {
    if (one.date !== null || !DONE.has(one.action)) return one;
    const at = startOf(one.evidence);
    const occasion = days.engagements.findLast(
      ({ status, start, states, evidence }) =>
        status === "held" &&
        start !== null &&
        one.states.every((state) => states.includes(state)) &&
        evidence.some((told) => told.start <= at && at - told.start <= NEAR),
    );
    return { ...one, date: occasion?.start ?? days.at(at).day };
  });

export const startOf = (evidence: readonly Evidence[]): number => evidence[0]?.start ?? 0;

/**
 * A statement without a date of its own was made at the occasion that its speaker took part in; without one, at the first occasion of the speaker's state that has been.
 */
export const dateStatements = (statements: readonly StatementRecord[], days: Days): readonly StatementRecord[] => {
  const past = days.engagements.filter((one) => (one.status === "held" || one.status === "ongoing") && one.start !== null);
  return statements.map((statement) => {
    if (statement.date) return statement;
    const here = days.at(startOf(statement.evidence));
    return { ...statement, date: here.told ?? (here.day === null ? null : (dateOf(statement, past) ?? here.day)) };
  });
};

const dateOf = ({ speaker, evidence }: StatementRecord, past: readonly EngagementRecord[]): PartialDate | null => {
  const at = startOf(evidence);
  const before = (one: EngagementRecord): boolean => startOf(one.evidence) <= at;
  const meets = (one: EngagementRecord): boolean => one.kind !== "visit" && one.start?.length === 10;
  const own = past.filter((one) => meets(one) && speaker.name && one.participants.some((person) => person.name === speaker.name));
  const states = past.filter((one) => meets(one) && speaker.state && one.states.includes(speaker.state));
  const found = own.findLast(before) ?? own[0] ?? states.find(before) ?? states[0];
  return found?.start ?? null;
};
