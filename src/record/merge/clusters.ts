/**
 * Groups in the order given: each joins the first group in which one member is the same and none contradicts, else opens its own.
 * Unlike a chain of likenesses, no group can hold two that contradict each other.
 */
export const clustersOf = <T>(items: readonly T[], same: (a: T, b: T) => boolean, contradict: (a: T, b: T) => boolean): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.find((members) => members.some((member) => same(member, item)) && !members.some((member) => contradict(member, item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
};
