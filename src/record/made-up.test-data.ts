import type { EngagementRecord, Reading } from "../types/index.ts";

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
export const reading = (id: string, engagements: readonly EngagementRecord[]): Reading => ({
  id,
  engagements,
  instruments: [],
  partnerships: [],
  milestones: [],
  indicators: [],
  commitments: [],
  statements: [],
  events: [],
});
export const person = (name: string | null, office: string | null, state: string) => ({ name, office, state, body: null });
