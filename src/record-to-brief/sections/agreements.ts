import type { Overview } from "../../record/queries/overview.ts";
import type { Relation } from "../../record/view.ts";
import type { InstrumentRecord } from "../../types/index.ts";
import type { DraftItem, DraftSection, Scope } from "../brief.ts";
import { draft, inferred, isWithin, recency } from "../weight.ts";
import { sayCommitment, sayInstrument, sayLife } from "../words/index.ts";

/** Kinds of paper that bind nobody in law. */
const UNBINDING = new Set<InstrumentRecord["type"]>(["mou", "declaration", "joint-statement", "letter-of-intent", "roadmap"]);
const STEP: Readonly<Record<string, number>> = { "in-force": 2, ratified: 2, signed: 1.5, exchanged: 1.5, adopted: 1.5, agreed: 1, mentioned: 0 };

/** Agreements with where they stand; of some that they are not binding, and what came before. */
export const agreements = ({ instruments }: Relation, { lives }: Overview, scope: Scope): DraftSection => ({
  heading: "Agreements",
  items: instruments
    .filter(({ record }) => isWithin(record.date, scope))
    .map((entry): DraftItem => {
      const before = (lives[entry.id] ?? []).slice(0, -1);
      const life = sayLife(before);
      const drafts = [
        draft(`${sayInstrument(entry.record)}${UNBINDING.has(entry.record.type) ? " Non-binding." : ""}`, entry),
        ...(life === "" ? [] : [draft(`Before: ${life}.`, { entry, things: before.flatMap(({ things }) => things) })]),
      ];
      return { drafts, weight: (STEP[entry.record.action] ?? 0.5) + recency(entry.record.date, scope) };
    }),
  most: 20,
});

/** What was undertaken, and what became of it: done, open, or without a follow-up seen, which never means "not done". */
export const commitments = ({ commitments }: Relation, { followUps }: Overview, scope: Scope): DraftSection => ({
  heading: "Commitments",
  items: commitments.map((entry): DraftItem => {
    const follow = followUps[entry.id]!;
    const told = entry.reports.map(({ source }) => source.published ?? "").sort()[0] || null;
    return {
      drafts: [
        draft(sayCommitment(entry.record).replace(/\.$/, SAID[follow.kind]), entry),
        ...(follow.kind === "done" ? [inferred("Done, as a later report shows.", follow.by)] : []),
      ],
      weight: (follow.kind === "open" ? 0.5 : 0) + (entry.record.due === null ? 0 : 1.5) + recency(told, scope),
    };
  }),
  most: 15,
});
const SAID = { open: ": open.", done: ".", "none seen": ": no follow-up seen." } as const;
