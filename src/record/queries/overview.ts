import type { PartialDate } from "../../types/index.ts";
import type { Relation } from "../view.ts";
import { type FollowUp, followUpOf } from "./follow-up.ts";
import { lifeOf, type Step } from "./lives.ts";
import { type Mechanism, mechanismsOf } from "./mechanisms.ts";
import { type Series, seriesOf } from "./series.ts";
import { nextAnniversary, type Standing, standingOf } from "./standing.ts";

export type { FollowUp } from "./follow-up.ts";
export type { Mechanism } from "./mechanisms.ts";
export type { Point, Series } from "./series.ts";
export { nextAnniversary } from "./standing.ts";

/** What follows from a relation's entries, seen from a day; maps go by the entries' ids. */
export interface Overview {
  readonly asOf: PartialDate;
  readonly standing: Standing;
  readonly mechanisms: readonly Mechanism[];
  readonly series: readonly Series[];
  readonly lives: Readonly<Record<string, readonly Step[]>>;
  readonly followUps: Readonly<Record<string, FollowUp>>;
  readonly anniversaries: Readonly<Record<string, { readonly year: number; readonly years: number }>>;
}
/** Seen from `asOf`; from the day of the newest report, unless given. */
export const overviewOf = (relation: Relation, asOf: PartialDate = relation.sources[0]?.published ?? ""): Overview => ({
  asOf,
  standing: standingOf(relation),
  mechanisms: mechanismsOf(relation.occasions),
  series: seriesOf(relation),
  lives: Object.fromEntries(relation.instruments.map((entry) => [entry.id, lifeOf(entry)])),
  followUps: Object.fromEntries(relation.commitments.map((entry) => [entry.id, followUpOf(entry, relation, asOf)])),
  anniversaries: Object.fromEntries(
    relation.milestones.flatMap((entry) => {
      const next = nextAnniversary(entry.record, asOf);
      return next ? [[entry.id, next] as const] : [];
    }),
  ),
});
