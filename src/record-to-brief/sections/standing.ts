import { nextAnniversary, type Overview } from "../../record/queries/overview.ts";
import type { Relation } from "../../record/view.ts";
import type { DraftItem, DraftSection, Scope } from "../brief.ts";
import { inferred, item, recency } from "../weight.ts";
import { sayMilestone, sayOrdinal, sayPartnership } from "../words/index.ts";

/** "Embassy in Lima", "Consulate General in Accra". */
const POST = /\b(?:embassy|consulate|mission|high commission|legation|liaison office|representation)\b/i;
export const isPost = (what: string): boolean => POST.test(what);

/** Since when there are relations, and what the partnership is called; what was founded together beside them. */
export const standing = ({ milestones }: Relation, { standing }: Overview, scope: Scope): DraftSection => {
  const { diplomatic, partnerships } = standing;
  const others = milestones.filter(({ id, record }) => id !== diplomatic?.id && record.what !== "diplomatic-relations" && !isPost(record.what));
  const items: readonly DraftItem[] = [
    ...(diplomatic ? [item(sayMilestone(diplomatic.record), diplomatic, 9)] : []),
    ...partnerships.map((entry, at) => item(sayPartnership(entry.record), entry, at === 0 ? 8 : 4)),
    ...others.map((entry) =>
      item(sayMilestone(entry.record), entry, 2 + recency(entry.record.year === null ? null : String(entry.record.year), scope)),
    ),
  ];
  return { heading: "Establishment and status", items, most: 10 };
};

/** Anniversaries that are kept, in the next five years. */
export const milestonesAhead = ({ milestones }: Relation, { asOf }: Scope): DraftSection => {
  const ahead = milestones
    .flatMap((entry) => {
      const next = asOf === null ? null : nextAnniversary(entry.record, asOf);
      return next && next.year <= Number(asOf!.slice(0, 4)) + AHEAD ? [{ entry, ...next }] : [];
    })
    .sort((a, b) => a.year - b.year || (a.entry.id < b.entry.id ? -1 : 1));
  const items = ahead.map(({ entry, year, years }): DraftItem => {
    const what = sayMilestone({ ...entry.record, years: null, year: null });
    return { drafts: [inferred(`${year}: ${sayOrdinal(years)} anniversary. ${what}`, entry)], weight: 3 };
  });
  return { heading: "Milestones ahead", items, most: 8 };
};
const AHEAD = 5;
