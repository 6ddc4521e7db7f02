import type { Document, EngagementRecord, EventRecord, InstrumentRecord, PartialDate, StatementRecord } from "../types/index.ts";

const DONE = new Set(["signed", "exchanged", "adopted"]);

/** The day of the main news: that of the first occasion held near the publication, else the dateline's. */
export const newsDayOf = (engagements: readonly EngagementRecord[], document: Document): PartialDate | null => {
  const day = document.published;
  const recent = engagements.find(
    (one) =>
      (one.status === "held" || one.status === "ongoing") &&
      one.kind !== "visit" &&
      one.start?.length === 10 &&
      (!day || (one.start <= day && one.start.slice(0, 4) >= String(Number(day.slice(0, 4)) - 1))),
  );
  return recent?.start ?? (document.dateline?.date?.length === 10 ? document.dateline.date : null);
};

/** How far behind the telling of an occasion an accord may be told to belong to it. */
const NEAR = 400;
/** What was signed or adopted without a date of its own belongs to the occasion told just before it between the same parties, else to the day's news. */
export const dateInstruments = (
  instruments: readonly InstrumentRecord[],
  engagements: readonly EngagementRecord[],
  day: PartialDate | null,
): readonly InstrumentRecord[] =>
  instruments.map((one) => {
    if (one.date !== null || !DONE.has(one.action)) return one;
    const at = one.evidence[0]?.start ?? 0;
    const occasion = engagements.findLast(
      ({ status, start, states, evidence }) =>
        status === "held" &&
        start !== null &&
        one.states.every((state) => states.includes(state)) &&
        evidence.some((told) => told.start <= at && at - told.start <= NEAR),
    );
    return { ...one, date: occasion?.start ?? day };
  });

export const dateEvents = (events: readonly EventRecord[], day: PartialDate | null): readonly EventRecord[] =>
  events.map((one) => (one.date === null ? { ...one, date: day } : one));

/**
 * A statement without a date of its own was made at the occasion that its speaker took part in; without one, at the first occasion of the speaker's state that has been.
 */
export const dateStatements = (
  statements: readonly StatementRecord[],
  engagements: readonly EngagementRecord[],
  day: PartialDate | null,
): readonly StatementRecord[] => {
  const past = engagements.filter((one) => (one.status === "held" || one.status === "ongoing") && one.start !== null);
  return statements.map((statement) => (statement.date ? statement : { ...statement, date: dateOf(statement, past) ?? day }));
};

const dateOf = ({ speaker, evidence }: StatementRecord, past: readonly EngagementRecord[]): PartialDate | null => {
  const at = evidence[0]?.start ?? 0;
  const before = (one: EngagementRecord): boolean => (one.evidence[0]?.start ?? 0) <= at;
  const meets = (one: EngagementRecord): boolean => one.kind !== "visit" && one.start?.length === 10;
  const own = past.filter((one) => meets(one) && speaker.name && one.participants.some((person) => person.name === speaker.name));
  const states = past.filter((one) => meets(one) && speaker.state && one.states.includes(speaker.state));
  const found = own.findLast(before) ?? own[0] ?? states.find(before) ?? states[0];
  return found?.start ?? null;
};
