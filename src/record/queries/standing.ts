import type { MilestoneRecord, PartialDate, PartnershipRecord } from "../../types/index.ts";
import type { Merged, Relation } from "../view.ts";

/** How two parties stand to each other. */
export interface Standing {
  /** What tells since when they have diplomatic relations. */
  readonly diplomatic: Merged<MilestoneRecord> | null;
  /** The names that their partnership has borne, the newest first; one without a date comes last. A later one raised, or renewed, the one before. */
  readonly partnerships: readonly Merged<PartnershipRecord>[];
}
/** How the parties of a relation stand to each other, from what its reports tell. */
export const standingOf = ({ partnerships, milestones }: Pick<Relation, "partnerships" | "milestones">): Standing => ({
  diplomatic: milestones.find(({ record }) => record.what === "diplomatic-relations" && record.since !== null) ?? null,
  partnerships: [...partnerships].sort((a, b) => compareSince(a.record.since, b.record.since)),
});
const compareSince = (a: PartialDate | null, b: PartialDate | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1);

/** Anniversaries that are kept. */
const isRound = (years: number): boolean => years > 0 && (years % 25 === 0 || years % 10 === 0 || (years % 5 === 0 && years <= 80) || years === 1);

/** The next anniversary of a milestone that is kept, in the year of a day or later; null where nothing tells since when it is. */
export const nextAnniversary = (
  { since }: Pick<MilestoneRecord, "since">,
  asOf: PartialDate,
): { readonly year: number; readonly years: number } | null => {
  if (since === null) return null;
  // A round one comes at least every ten years.
  const first = Math.max(Number(asOf.slice(0, 4)), since + 1);
  const year = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((ahead) => first + ahead).find((one) => isRound(one - since));
  return year === undefined ? null : { year, years: year - since };
};
