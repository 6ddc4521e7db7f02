import type { Overview, Point } from "../../record/queries/overview.ts";
import type { DraftItem, DraftSection, Scope } from "../brief.ts";
import { draft, isWithin, recency } from "../weight.ts";
import { sayAmount, sayDate, sayIndicator } from "../words/index.ts";

const PEOPLE =
  /student|tourist|visitor|arrival|passenger|flight|national|citizen|worker|migrant|diaspora|communit|scholar|visa|refugee|resident|expatriate/i;
const ARMS = /\b(?:arms|weapon|troop|soldier|military|defen[cs]e)/i;
type Field = "trade" | "people" | "defence";
const fieldOf = (metric: string): Field => (PEOPLE.test(metric) ? "people" : ARMS.test(metric) ? "defence" : "trade");

/** Figures by series, the newest period first: value, unit, period, revisions; what is aimed at last. */
export const figures = ({ series }: Overview, scope: Scope, field: Field): readonly DraftItem[] =>
  series
    .filter(({ metric }) => fieldOf(metric) === field)
    .flatMap(({ points, targets }) => [
      ...[...points].reverse().map(point),
      ...targets.map((entry) => ({ drafts: [draft(sayIndicator(entry.record), entry)], weight: 2, period: entry.record.period })),
    ])
    .filter(({ period }) => isWithin(period === null ? null : period.slice(0, 4), scope))
    .map(({ period, ...one }) => ({ ...one, weight: one.weight + recency(period === null ? null : period.slice(0, 4), scope) }));

const point = ({ period, entry, revisions }: Point) => ({
  drafts: [
    draft(sayIndicator(entry.record), entry),
    ...revisions.map(({ from, to, publisher, published }) =>
      draft(
        `${publisher} revised it on ${sayDate(published)} from ${sayAmount(from, entry.record.unit)} to ${sayAmount(to, entry.record.unit)}.`,
        entry,
      ),
    ),
  ],
  weight: 2,
  period,
});
export const trade = (overview: Overview, scope: Scope): DraftSection => ({
  heading: "Trade and investment",
  items: figures(overview, scope, "trade"),
  most: 12,
});
