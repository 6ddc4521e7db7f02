import { compare } from "../order.ts";

/** Two that the matcher, or a person, holds to be one. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/**
 * Groups of what is linked: the surest links first, and none that would bring together two that are barred from each other. Which of them came first into
 * the record makes no difference: the groups follow from the set of links and bars alone.
 */
export const partition = (
  members: readonly string[],
  links: readonly Link[],
  barred: (a: string, b: string) => boolean,
): readonly (readonly string[])[] => {
  const groupOf = new Map<string, readonly string[]>(members.map((member) => [member, [member]]));
  const surestFirst = [...links].sort((x, y) => y.score - x.score || compare(pairKey(x.a, x.b), pairKey(y.a, y.b)));
  for (const { a, b } of surestFirst) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other) continue;
    if (one.some((x) => other.some((y) => barred(x, y)))) continue;
    const joined = [...one, ...other].sort();
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].sort((x, y) => compare(x[0]!, y[0]!));
};
/** One key for two names, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
