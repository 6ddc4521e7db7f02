import { addDays } from "../../language/calendar.ts";
import type { CommitmentRecord, EngagementRecord, MilestoneRecord, PartialDate } from "../../types/index.ts";
import type { Database } from "../database.ts";
import type { Merged, Occasion } from "../view.ts";
import { entriesOf, type Filter } from "./entries.ts";
import { mechanismsOf } from "./mechanisms.ts";
import { nextAnniversary } from "./standing.ts";

/** Something that is to come, or should have come: on which day, as precise as it is known, and what. */
export interface Due {
  readonly date: PartialDate;
  readonly what:
    | { readonly kind: "occasion"; readonly entry: Occasion }
    | { readonly kind: "commitment"; readonly entry: Merged<CommitmentRecord> }
    | { readonly kind: "anniversary"; readonly entry: Merged<MilestoneRecord>; readonly years: number }
    /** Worked out from the usual gap; no report says it. */
    | { readonly kind: "session"; readonly name: string; readonly last: Occasion; readonly host: string | null };
  /** Past its day, and no report tells that it took place. */
  readonly overdue: boolean;
}
/** More would not be read. */
const MOST = 1000;
/** How long something overdue is still shown. */
const BACK_DAYS = 365;
/** What is due within so many days of a day, what is overdue since a year, in order of days; of one relation, one party, or of all. */
export const dueOf = async (database: Database, asOf: PartialDate, withinDays: number, parties: readonly string[] = []): Promise<readonly Due[]> => {
  const until = addDays(asOf, withinDays);
  const since = addDays(asOf, -BACK_DAYS);
  const all = async (list: Filter["list"], rest: Partial<Filter> = {}) =>
    (await entriesOf(database, { list, parties, ...rest }, { limit: MOST })).items;
  const inReach = (date: PartialDate): boolean => date >= since.slice(0, date.length) && date <= until.slice(0, date.length);
  const overdue = (date: PartialDate): boolean => date < asOf.slice(0, date.length);
  const planned = (await all("engagements", { status: "planned", from: since.slice(0, 4), to: until })) as unknown as readonly Occasion[];
  const commitments = (await all("commitments", { from: since.slice(0, 4), to: until })) as unknown as readonly Merged<CommitmentRecord>[];
  const milestones = (await all("milestones")) as unknown as readonly Merged<MilestoneRecord>[];
  const sessions = parties.length === 2 ? ((await all("engagements")) as unknown as readonly Occasion[]) : [];
  const found: readonly Due[] = [
    ...planned.flatMap((entry): readonly Due[] => {
      const date = lastDay(entry.record);
      return date && inReach(date) ? [{ date: entry.record.start ?? date, what: { kind: "occasion", entry }, overdue: overdue(date) }] : [];
    }),
    ...commitments.flatMap((entry): readonly Due[] => {
      const { due } = entry.record;
      return due && inReach(due) ? [{ date: due, what: { kind: "commitment", entry }, overdue: overdue(due) }] : [];
    }),
    ...milestones.flatMap((entry) => anniversaries(entry, asOf, until)),
    ...mechanismsOf(sessions).flatMap(({ name, held, next, inferred }): readonly Due[] => {
      const date = inferred ? String(inferred.year) : null;
      return date && inferred && next.length === 0 && held[0] && inReach(date)
        ? [{ date, what: { kind: "session", name, last: held[0], host: inferred.host }, overdue: overdue(date) }]
        : [];
    }),
  ];
  return [...found].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
const lastDay = (it: EngagementRecord): PartialDate | null => it.end ?? it.start;
const anniversaries = (entry: Merged<MilestoneRecord>, asOf: PartialDate, until: PartialDate): readonly Due[] => {
  const next = nextAnniversary(entry.record, asOf);
  return next === null || String(next.year) > until
    ? []
    : [{ date: String(next.year), what: { kind: "anniversary", entry, years: next.years }, overdue: false }];
};
