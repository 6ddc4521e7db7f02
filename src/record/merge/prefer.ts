import type { Difference, Report } from "../view.ts";

type Plain = string | number;
/** How two values of a property can be told apart: equal up to precision or spelling is no contradiction. */
export type Alike = (a: Plain, b: Plain) => boolean;

interface Choice {
  readonly value: Plain | null;
  readonly difference: Difference | null;
}

/**
 * The preferred value of a property over several reports, and the others where they contradict it. Alike values stand together under the most precise (the
 * longest); the value that most reports tell comes first, then that of the newest.
 */
export const prefer = <R>(property: string, reports: readonly Report<R>[], alike: Alike): Choice => {
  const groups: { value: Plain; things: string[]; newest: string }[] = [];
  for (const { thing, source, record } of reports) {
    const value = (record as Readonly<Record<string, Plain | null>>)[property];
    if (value === null || value === undefined) continue;
    const group = groups.find((one) => alike(one.value, value));
    if (!group) groups.push({ value, things: [thing], newest: source.published ?? "" });
    else {
      if (String(value).length > String(group.value).length) group.value = value;
      if ((source.published ?? "") > group.newest) group.newest = source.published ?? "";
      group.things.push(thing);
    }
  }
  groups.sort((a, b) => b.things.length - a.things.length || (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0));
  return {
    value: groups[0]?.value ?? null,
    difference: groups.length > 1 ? { property, values: groups.map(({ value, things }) => ({ value, things })) } : null,
  };
};
export const equal: Alike = (a, b) => a === b;
