import type { EngagementRecord, PartialDate, StatementRecord } from "../types/index.ts";

/**
 * A statement without a date of its own was made at the occasion that its speaker took part in; without one, at the first occasion of the speaker's state that has been.
 */
export const dateStatements = (statements: readonly StatementRecord[], engagements: readonly EngagementRecord[]): readonly StatementRecord[] => {
  const past = engagements.filter((one) => (one.status === "held" || one.status === "ongoing") && one.start !== null);
  return statements.map((statement) => (statement.date ? statement : { ...statement, date: dateOf(statement, past) }));
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
