import type { EngagementRecord } from "../../types/index.ts";
import type { Report } from "../view.ts";
import { BAR, type Feature } from "./match.ts";
import { daysBetween, daysOf, spanOf } from "./spans.ts";

type Values = EngagementRecord;
/** Reports of one occasion may be some days apart on its date; then it is shown as a contradiction. */
const NEAR = 3;
const SAME_ROUND = 45;
/** A round that is only announced may slip by years. */
const SLIPPED = 800;
/** A plan that is moved is seldom moved further. */
const PUT_OFF = 31;
/** What happened and is told without a date happened within so many days before the report. */
const NEWS_BEFORE = 10;
/** What is planned without a date comes soon, or, less surely, later. */
const SOON = 60;
const LATER = 180;

/** What the days of two tellings say for or against their being one; more days may lie between two tellings of one round. */
export const time = (one: Report<Values>, other: Report<Values>, sameRound: boolean): Feature | null => {
  const [a, b] = [one.record, other.record];
  const apart = daysBetween(spanOf(a.start, a.end), spanOf(b.start, b.end));
  if (apart === null) return undated(one, other, sameRound);
  return (sameRound ? null : moved(one, other, apart)) ?? dates(a, b, apart, sameRound);
};
const precise = (it: Values): boolean => (it.start ?? it.end ?? "").length === 10;

const dates = (a: Values, b: Values, apart: number, sameRound: boolean): Feature => {
  const limit = sameRound ? (isAhead(a) || isAhead(b) ? SLIPPED : SAME_ROUND) : NEAR;
  if (apart > limit) return { says: `${apart} days apart`, weight: BAR };
  if (apart > 0)
    return sameRound || !(precise(a) && precise(b))
      ? { says: `${apart} days apart`, weight: -2 }
      : { says: `${apart} days apart`, weight: -0.25 - 0.5 * apart };
  return precise(a) && precise(b) ? { says: "the same days", weight: 3 } : { says: "dates that do not contradict each other", weight: 1 };
};

/** A plan may be put off: a later report gives another day for what an earlier one had only announced. */
const moved = (one: Report<Values>, other: Report<Values>, apart: number): Feature | null => {
  if (apart <= NEAR || apart > PUT_OFF) return null;
  const [first, then] = (one.source.published ?? "") <= (other.source.published ?? "") ? [one, other] : [other, one];
  const announced = first.source.published !== null && isAhead(first.record) && first.source.published < (then.source.published ?? "");
  const tellsAnew = spanOf(then.record.start, then.record.end)![1] >= daysOf(first.source.published ?? "0001")[0];
  return announced && tellsAnew ? { says: `announced, and then told of ${apart} days later or earlier`, weight: -2.25 } : null;
};
const isAhead = ({ status }: Values): boolean => status === "planned" || status === "invited";

/** At least one is told without a date: how far is the day of its report from the other's date, or, with none, from the other's report? */
const undated = (one: Report<Values>, other: Report<Values>, sameRound: boolean): Feature | null => {
  const [a, b] = [daysAbout(one), daysAbout(other)];
  if (a === null || b === null) return { says: "nothing tells when one of them was", weight: 0.5 };
  const both = a.open && b.open;
  if (isCalledOff(one, other) || isCalledOff(other, one)) return { says: "announced, and then called off", weight: 0 };
  // Two undated plans must be news of the same days: else any two invitations would be one.
  const soon = both && one.record.status !== "held" && other.record.status !== "held" ? NEWS_BEFORE : 0;
  const apart = daysBetween(soon > 0 ? a.report : a.span, soon > 0 ? b.report : b.span) ?? 0;
  if (apart <= soon) return { says: "told without a date, in news of the same days", weight: 1 };
  const [plan, held] = a.planned ? [a, b] : [b, a];
  const later = held.span[0] - plan.span[1];
  if (a.planned !== b.planned && later > 0 && later <= LATER - SOON)
    return { says: "planned without a date, and held some months later", weight: -1 };
  return { says: "told without a date, not in news of the same days", weight: sameRound ? 0 : -6 };
};
/** What one report announced, a later one says will not be. */
const isCalledOff = (plan: Report<Values>, off: Report<Values>): boolean => {
  const since = daysBetween(spanOf(plan.source.published, null), spanOf(off.source.published, null));
  const inOrder = (plan.source.published ?? "") <= (off.source.published ?? "");
  return isAhead(plan.record) && off.record.status === "cancelled" && since !== null && since <= LATER && inOrder;
};
interface Window {
  readonly open: boolean;
  readonly planned: boolean;
  readonly span: readonly [number, number];
  readonly report: readonly [number, number] | null;
}
/** In which days a telling may lie: its own, or, without any, those about its report; null where neither is known. */
const daysAbout = ({ record, source }: Report<Values>): Window | null => {
  const told = spanOf(record.start, record.end);
  const report = source.published === null ? null : daysOf(source.published);
  const planned = isAhead(record);
  if (told) return { open: false, planned, span: told, report };
  if (!report) return null;
  const [day] = report;
  return { open: true, planned, span: planned ? [day, day + SOON] : [day - NEWS_BEFORE, day], report };
};

/** Everything that can be one with a telling lies within these days; null where nothing tells when it was. */
export const windowOf = (report: Report<Values>): readonly [number, number] | null => {
  const about = daysAbout(report);
  // A round is the same round however long ago.
  if (about === null || (about.open && report.record.round !== null)) return null;
  const [from, to] = about.span;
  if (about.open) return [from, to + LATER];
  const reach = report.record.round === null ? SAME_ROUND : SLIPPED / 2;
  return [from - reach, to + reach];
};
