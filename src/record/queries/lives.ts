import { LIFE } from "../../language/accord-acts.ts";
import type { InstrumentAction, InstrumentRecord, PartialDate } from "../../types/index.ts";
import type { Merged } from "../view.ts";

/** One step in the life of an instrument, and the things that tell it. */
export interface Step {
  readonly action: InstrumentAction;
  readonly date: PartialDate | null;
  readonly things: readonly string[];
}
/** The life of an instrument from proposed to in force and beyond, as far as reports tell it; each step with the most precise of its dates. */
export const lifeOf = ({ reports }: Merged<InstrumentRecord>): readonly Step[] => {
  const steps = Map.groupBy(
    reports.filter(({ record }) => record.action !== "mentioned"),
    ({ record }) => record.action,
  );
  return LIFE.flatMap((action): readonly Step[] => {
    const told = steps.get(action);
    if (!told) return [];
    const dates = told.flatMap(({ record }) => record.date ?? []).sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0));
    return [{ action, date: dates[0] ?? null, things: told.map(({ thing }) => thing).sort() }];
  });
};
