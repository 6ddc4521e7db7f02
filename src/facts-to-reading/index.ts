import type { Facts, Reading } from "../types/index.ts";

export const foldFacts = (facts: Facts): Reading => ({
  id: facts.mentions.syntax.document.id,
  engagements: [],
  instruments: [],
  partnerships: [],
  milestones: [],
  indicators: [],
  commitments: [],
  statements: [],
  events: [],
});
