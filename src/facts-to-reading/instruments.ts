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
  a.values.type === b.values.type &&
  sameParties(a.values, b.values) &&
  (sameName(plain(a.values.title), plain(b.values.title)) || abbreviates(a, b) || abbreviates(b, a));

/** The parties told, or fewer of them. */
const sameParties = (a: Parties, b: Parties): boolean => {
  const [few, many] = a.states.length <= b.states.length ? [a, b] : [b, a];
  return few.states.length > 1 ? few.states.every((state) => many.states.includes(state)) : a.states.join() === b.states.join();
};
type Parties = Pick<InstrumentRecord, "states">;
/** A title without the parties behind "between", a memorandum of understanding in short. */
const plain = (title: string): string =>
  title.replace(/ between\b/i, "").replace(/memorand(?:um|a|ums) of (?:understanding|cooperation)(?: \([A-Za-z]+\))?/i, "mou");
/** "FTA" is the free trade agreement of the same parties, "CEPA" the Comprehensive Economic Partnership Agreement. */
const abbreviates = (short: InstrumentFact, long: InstrumentFact): boolean => {
  const name = /^(?:\S+ )?([A-Z]{3,6})$/.exec(short.values.title)?.[1];
  if (!name) return false;
  const initials = long.values.title
    .split(/[\s-]+/)
    .map((word) => word[0]!.toUpperCase())
    .join("");
  return initials.includes(name) || new RegExp(`\\([A-Z]*${name}\\)`).test(long.values.title);
};
