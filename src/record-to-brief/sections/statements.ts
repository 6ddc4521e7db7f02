import { levelOf } from "../../record/level.ts";
import type { Relation } from "../../record/view.ts";
import { isAct, sayAct } from "../acts.ts";
import type { DraftSection, Scope } from "../brief.ts";
import { isWithin, item, recency } from "../weight.ts";
import { sayStatement } from "../words/index.ts";

/** Words shorter than this say nothing alone. */
const TELLING = 40;
const LEVELS = { head: 2, minister: 1.5, official: 0.5, "": 0 } as const;

/** Statements worth quoting: the speaker's own words first, then by office; newest first. */
export const statements = ({ statements }: Relation, scope: Scope): DraftSection => {
  const worth = statements.filter(({ record }) => isWithin(record.date, scope) && record.text.length >= TELLING);
  const weighed = worth.map((entry) => ({
    entry,
    weight: LEVELS[levelOf([entry.record.speaker])] + (entry.record.quote ? 1 : 0) + recency(entry.record.date, scope) - 1,
  }));
  const chosen = new Set(
    [...weighed]
      .sort((a, b) => b.weight - a.weight || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ entry }) => entry.id),
  );
  const kept = weighed.filter(({ entry }) => chosen.has(entry.id));
  return { heading: "Statements", items: kept.map(({ entry, weight }) => item(sayStatement(entry.record), entry, weight)), most: MOST };
};
const MOST = 10;

/** One-sided acts, hostile ones above all. */
export const acts = ({ events }: Relation, scope: Scope): DraftSection => ({
  heading: "Acts towards each other",
  items: events
    .filter(({ record }) => isAct(record) && isWithin(record.date, scope))
    .map((entry) => item(sayAct(entry.record), entry, 1.5 + recency(entry.record.date, scope))),
  most: 15,
});
