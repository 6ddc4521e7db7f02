import { sameTitle } from "../record/merge/names.ts";
import type { Occasion, Relation } from "../record/view.ts";

/** A recurring or named occasion of the relation: its rounds, newest first, and what is said to come. */
export interface Mechanism {
  readonly name: string;
  readonly held: readonly Occasion[];
  readonly next: readonly Occasion[];
}

export const mechanismsOf = (relation: Relation): readonly Mechanism[] => {
  const groups: Occasion[][] = [];
  for (const occasion of relation.occasions) {
    const { mechanism } = occasion.record;
    if (mechanism === null) continue;
    const group = groups.find((members) => sameTitle(members[0]!.record.mechanism!, mechanism));
    if (group) group.push(occasion);
    else groups.push([occasion]);
  }
  return groups.map((occasions) => ({
    name: occasions.map(({ record }) => record.mechanism!).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!,
    held: occasions.filter(({ record }) => record.status === "held" || record.status === "ongoing"),
    next: occasions.filter(({ record }) => record.status === "planned"),
  }));
};
