import { LIFE } from "../language/accord-acts.ts";
import type { Evidence, Fact, InstrumentRecord } from "../types/index.ts";
import { evidenceOf } from "./engagements.ts";
import { sameName } from "./same-engagement.ts";

type InstrumentFact = Extract<Fact, { readonly kind: "instrument" }>;
/** One record per accord, told under the same or a shorter title, with its newest action. */
export const foldInstruments = (facts: readonly InstrumentFact[]): readonly InstrumentRecord[] => {
  const groups: InstrumentFact[][] = [];
  for (const fact of facts) {
    const group = groups.find((known) => known.some((other) => same(other, fact)));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.map((group) => {
    const newest = [...group].sort((a, b) => LIFE.indexOf(b.values.action) - LIFE.indexOf(a.values.action))[0]!;
    const longest = [...group].sort((a, b) => b.values.title.length - a.values.title.length)[0]!;
    const evidence: readonly Evidence[] = evidenceOf(group.flatMap((fact) => fact.evidence));
    return {
      ...longest.values,
      action: newest.values.action,
      date: newest.values.date ?? group.map((fact) => fact.values.date).find((date) => date !== null) ?? null,
      topics: [...new Set(group.flatMap((fact) => fact.values.topics))].sort(),
      evidence,
      rules: [...new Set(group.map((fact) => fact.rule))].sort(),
    };
  });
};

const same = (a: InstrumentFact, b: InstrumentFact): boolean =>
  a.values.type === b.values.type && a.values.states.join() === b.values.states.join() && sameName(a.values.title, b.values.title);
