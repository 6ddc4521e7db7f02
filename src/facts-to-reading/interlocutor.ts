import type { EngagementRecord } from "../types/index.ts";

/** More than this many others are an audience, not whom one talks with. */
const MANY = 2;

/** Whom the parties talk with at a place in the text: the others of the occasion told last before it, else of the first told after it. */
export const whomTheyMet = (parties: readonly string[], at: number, engagements: readonly EngagementRecord[]): readonly string[] => {
  const shared = engagements.filter(
    (one) =>
      (one.status === "held" || one.status === "ongoing") &&
      one.kind !== "exercise" &&
      parties.every((party) => one.states.includes(party) || one.bodies.includes(party)),
  );
  const occasions = shared.map((one) => ({ one, starts: one.evidence.map((told) => told.start) }));
  const before = occasions
    .map(({ one, starts }) => ({ one, start: Math.max(-1, ...starts.filter((start) => start <= at)) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.start - a.start);
  for (const { one } of [...before, ...occasions]) {
    const others = [...one.states, ...one.bodies].filter((party) => !parties.includes(party));
    if (others.length > 0 && others.length <= MANY) return others.sort();
  }
  return [];
};
