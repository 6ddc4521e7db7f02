import type { Overview } from "../../record/queries/overview.ts";
import type { Difference, Merged, Relation } from "../../record/view.ts";
import type { Cited, Draft, DraftItem, DraftSection } from "../brief.ts";
import { draft, inferred } from "../weight.ts";
import {
  sayAmount,
  sayCommitment,
  sayDate,
  sayEngagement,
  sayIndicator,
  sayInstrument,
  sayMilestone,
  sayOrdinal,
  sayPartnership,
  upperFirst,
} from "../words/index.ts";

const NAMES: Readonly<Record<string, string>> = { start: "first day", end: "last day", value: "figure", count: "number", round: "round" };
const DATES = new Set(["start", "end", "date", "due"]);

/** Where reports disagree: every value with its own sources, the preferred one first, and why it is. */
export const disagreements = (relation: Relation): DraftSection => {
  const about = <R extends Cited["record"]>(
    entries: readonly Merged<R>[],
    words: (record: R) => string,
    unit?: (record: R) => string,
  ): readonly DraftItem[] =>
    entries.flatMap((entry) => entry.differences.map((difference) => say(difference, entry, words(entry.record), unit?.(entry.record))));
  const items = [
    ...about(relation.occasions, sayEngagement),
    ...about(relation.instruments, sayInstrument),
    ...about(relation.indicators, sayIndicator, (it) => it.unit),
    ...about(relation.milestones, sayMilestone),
    ...about(relation.partnerships, sayPartnership),
    ...about(relation.commitments, sayCommitment),
  ];
  return { heading: "Where reports disagree", items, most: 15 };
};
const say = ({ property, values, because }: Difference, entry: Cited, about: string, unit?: string): DraftItem => {
  const name = upperFirst(NAMES[property] ?? property);
  const sides = values.map(({ value, things }): Draft => {
    const said = property === "value" && unit ? sayAmount(Number(value), unit) : DATES.has(property) ? sayDate(String(value)) : String(value);
    return draft(`${name}: ${said}.`, { entry, things });
  });
  return { drafts: [draft(about, entry), ...sides, inferred(`The first is preferred: ${because}.`, entry)], weight: 4 };
};

/** What the record lacks and a desk would look for. No report says it, so no number stands behind it. */
export const missing = (relation: Relation, { standing, mechanisms }: Overview): DraftSection => {
  const lacks = [
    ...(standing.diplomatic ? [] : ["No report on record tells since when there are diplomatic relations."]),
    ...mechanisms.flatMap(({ name, missing }) =>
      missing.length === 0 ? [] : [`${upperFirst(name)}: no report tells of the ${missing.slice(0, 5).map(sayOrdinal).join(", ")} round.`],
    ),
    ...(relation.indicators.length > 0 ? [] : ["No figure of trade, investment or people is on record."]),
  ];
  return { heading: "What is missing", items: lacks.map((text) => ({ drafts: [inferred(text)], weight: 0.5 })), most: 6 };
};
