import type { CommitmentRecord, EngagementRecord, IndicatorRecord, InstrumentRecord, Reading, StatementRecord } from "../types/index.ts";

/** An engagement for tests: a meeting of Peru and Ghana with nothing else told, but for what is given. */
export const engagement = (given: Partial<EngagementRecord> = {}): EngagementRecord => ({
  kind: "meeting",
  status: "held",
  format: null,
  start: null,
  end: null,
  states: ["GHA", "PER"],
  bodies: [],
  participants: [],
  place: null,
  mechanism: null,
  round: null,
  alongside: null,
  topics: [],
  evidence: [{ start: 0, end: 5, text: "Talks" }],
  rules: ["engagements/made-up"],
  ...given,
});
const told = { evidence: [{ start: 0, end: 5, text: "Talks" }], rules: ["made-up"], states: ["GHA", "PER"], bodies: [] };
export const instrument = (given: Partial<InstrumentRecord> = {}): InstrumentRecord => ({
  ...told,
  title: "agreement on fisheries",
  type: "agreement",
  action: "signed",
  date: "2021-05-03",
  topics: [],
  ...given,
});
export const indicator = (given: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  ...told,
  metric: "bilateral trade",
  value: 40_000_000,
  unit: "USD",
  qualifier: null,
  period: "2020",
  from: null,
  to: null,
  ...given,
});
export const commitment = (given: Partial<CommitmentRecord> = {}): CommitmentRecord => {
  const { states, ...rest } = told;
  return { ...rest, by: states, text: "to open direct flights between Lima and Accra", due: null, topics: [], ...given };
};
export const statement = (given: Partial<StatementRecord> = {}): StatementRecord => {
  const { bodies, ...rest } = told;
  return {
    ...rest,
    speaker: person("Ama Boateng", "foreign minister", "GHA"),
    medium: null,
    date: "2021-05-03",
    quote: true,
    text: "Our ports are open to Peru's fishing fleet all year",
    topics: [],
    ...given,
  };
};
export const reading = (id: string, engagements: readonly EngagementRecord[], rest: Partial<Reading> = {}): Reading => ({
  id,
  engagements,
  instruments: [],
  partnerships: [],
  milestones: [],
  indicators: [],
  commitments: [],
  statements: [],
  events: [],
  ...rest,
});
export const person = (name: string | null, office: string | null, state: string) => ({ name, office, state, body: null });
