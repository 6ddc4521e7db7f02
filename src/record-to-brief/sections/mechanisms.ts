import type { Mechanism, Overview } from "../../record/queries/overview.ts";
import type { Draft, DraftItem, DraftSection, Scope } from "../brief.ts";
import { draft, inferred as inferredDraft, isWithin, weightOfOccasion } from "../weight.ts";
import { sayOrdinal, sayState, sayWhen, sayWhere, upperFirst } from "../words/index.ts";
import { overdue } from "./occasions.ts";

const LEVELS = { head: "heads of state or government", minister: "ministers", official: "officials", "": null } as const;

/** Each mechanism: its level, its last round with place and date, the next as stated, and, apart and marked, as inferred. */
export const mechanisms = ({ mechanisms }: Overview, scope: Scope): DraftSection => ({
  heading: "Mechanisms",
  items: mechanisms
    .filter((it) => [...it.held, ...it.next].some(({ record }) => isWithin(record.start ?? record.end, scope)))
    .map((it) => sayMechanism(it, scope)),
  most: 12,
});

const sayMechanism = ({ name, level, held, next, inferred }: Mechanism, scope: Scope): DraftItem => {
  const [last] = held;
  const coming = next.filter(({ record }) => !last || (record.start ?? "9") > (last.record.start ?? ""));
  const drafts: readonly Draft[] = [
    ...(last ? [draft(sayLast(last.record), last)] : []),
    ...coming.map((entry) => draft(`Next, as stated: ${sayWhenWhere(entry.record) || "no date told"}.${overdue(entry.record, scope)}`, entry)),
    ...(inferred && coming.length === 0
      ? [
          inferredDraft(
            `Next, as inferred from the usual gap and stated by no report: ${inferred.year}${inferred.host ? `, in ${sayState(inferred.host)}` : ""}.`,
            ...held.slice(0, 3),
          ),
        ]
      : []),
    ...(held.length > 1 ? [inferredDraft(`${held.length} sessions on record.`, ...held.slice(0, 4))] : []),
  ];
  const lead = `${upperFirst(name)}${LEVELS[level] ? ` (${LEVELS[level]})` : ""}.`;
  const newest = last ?? coming[0];
  return { lead, drafts, weight: 2 + (newest ? weightOfOccasion(newest.record, scope) : 0) };
};
type Held = Mechanism["held"][number]["record"];
const sayWhenWhere = ({ start, end, place, format }: Held): string =>
  [format === "video" ? "by video conference" : "", place ? sayWhere(place) : "", sayWhen(start, end)].filter((part) => part !== "").join(" ");
const sayLast = (it: Held): string => {
  const when = sayWhenWhere(it);
  return `${it.round === null ? "Last held" : `${sayOrdinal(it.round)} round held`}${when === "" ? ", no date told" : ` ${when}`}.`;
};
