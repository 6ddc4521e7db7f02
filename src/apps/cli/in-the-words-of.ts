import type { Evidence, Reading } from "../../types/index.ts";

/** A reading whose evidence quotes the text as it was given: offsets are the same, only line ends may be written otherwise. */
export const inTheWordsOf = (given: string, read: string, reading: Reading): Reading => {
  if (given === read) return reading;
  const requote = <R extends { readonly evidence: readonly Evidence[] }>(records: readonly R[]): readonly R[] =>
    records.map((record) => ({ ...record, evidence: record.evidence.map((one) => ({ ...one, text: given.slice(one.start, one.end) })) }));
  return {
    id: reading.id,
    engagements: requote(reading.engagements),
    instruments: requote(reading.instruments),
    partnerships: requote(reading.partnerships),
    milestones: requote(reading.milestones),
    indicators: requote(reading.indicators),
    commitments: requote(reading.commitments),
    statements: requote(reading.statements),
    events: requote(reading.events),
  };
};
