import type { Evidence, Fact } from "../types/index.ts";
import { evidenceOf } from "./engagements.ts";

/** Facts with the same key become one record: the first's values, everybody's evidence and rules. */
export const foldEqual = <F extends Fact>(
  facts: readonly F[],
  keyOf: (values: F["values"]) => string,
): readonly (F["values"] & { readonly evidence: readonly Evidence[]; readonly rules: readonly string[] })[] => {
  const groups = new Map<string, F[]>();
  for (const fact of facts) {
    const key = keyOf(fact.values);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].map((group) => ({
    ...(group[0]!.values as F["values"]),
    evidence: evidenceOf(group.flatMap((fact) => fact.evidence)),
    rules: [...new Set(group.map((fact) => fact.rule))].sort(),
  }));
};
