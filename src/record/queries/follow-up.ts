import type { CommitmentRecord, EngagementRecord, InstrumentRecord, PartialDate } from "../../types/index.ts";
import { foldName } from "../merge/names.ts";
import { titleLikeness } from "../merge/titles.ts";
import type { Merged, Relation } from "../view.ts";

/** Whether an undertaking was kept, as far as reports show it: "none seen" never means "not done". */
export type FollowUp =
  | { readonly kind: "open" }
  | { readonly kind: "done"; readonly by: Merged<EngagementRecord | InstrumentRecord> }
  | { readonly kind: "none seen" };
/** Without a day by which it is due, an undertaking counts as open for so long. */
const PATIENCE_YEARS = 2;

/** What became of an undertaking by a day: done by an occasion or an instrument that came after it and is what it speaks of. */
export const followUpOf = (
  commitment: Merged<CommitmentRecord>,
  relation: Pick<Relation, "occasions" | "instruments">,
  asOf: PartialDate,
): FollowUp => {
  const told = commitment.reports.map(({ source }) => source.published ?? "").sort()[0] ?? "";
  const text = ` ${foldName(commitment.record.text)} `;
  const occasion = relation.occasions.find(
    ({ record }) =>
      record.status === "held" && record.mechanism !== null && (record.start ?? "") > told && text.includes(` ${foldName(record.mechanism)} `),
  );
  if (occasion) return { kind: "done", by: occasion };
  const instrument = relation.instruments.find(
    ({ record }) =>
      DONE.has(record.action) &&
      (record.date ?? "") > told &&
      record.title.includes(" ") &&
      (titleLikeness(record.title, commitment.record.text) ?? 0) >= 0.99,
  );
  if (instrument) return { kind: "done", by: instrument };
  const { due } = commitment.record;
  const until = due ?? (told === "" ? "" : `${Number(told.slice(0, 4)) + PATIENCE_YEARS}${told.slice(4)}`);
  return until === "" || until >= asOf.slice(0, until.length) ? { kind: "open" } : { kind: "none seen" };
};
const DONE = new Set(["signed", "exchanged", "adopted", "ratified", "in-force"]);
