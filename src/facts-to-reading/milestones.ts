import type { Fact, MilestoneRecord } from "../types/index.ts";
import { foldEqual } from "./fold-equal.ts";

type MilestoneFact = Extract<Fact, { readonly kind: "milestone" }>;
type Values = MilestoneFact["values"];

/** Tellings of one beginning become one record: the founding year told here and the anniversary told there complete each other. */
export const foldMilestones = (facts: readonly MilestoneFact[]): readonly MilestoneRecord[] => {
  const completed = facts.map((fact) => ({ ...fact, values: complete(fact.values, facts) }));
  return foldEqual(completed, (v) => [v.what.toLowerCase(), v.years ?? v.since, v.states.join(), v.bodies.join()].join("|"));
};

/** How far a founding year worked out from the day of publication may be off. */
const OFF = 1;
const complete = (values: Values, facts: readonly MilestoneFact[]): Values => {
  const same = facts
    .map((fact) => fact.values)
    .filter((other) => other !== values && other.what === values.what && other.states.join() === values.states.join());
  if (values.years === null) {
    const anniversary = same.find((other) => other.years !== null && (other.since === null || Math.abs(other.since - (values.since ?? 0)) <= OFF));
    return anniversary && values.since !== null ? { ...values, years: anniversary.years, year: values.since + anniversary.years! } : values;
  }
  const told = same.find(
    (other) => other.years === null && other.since !== null && (values.since === null || Math.abs(other.since - values.since) <= OFF),
  );
  return told ? { ...values, since: told.since, year: told.since! + values.years } : values;
};
