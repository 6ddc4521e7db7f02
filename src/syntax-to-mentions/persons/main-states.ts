import type { Mention } from "../../types/index.ts";

/** The states that the document is about, most told first; one told much less than the first is not among them. */
export const mainStatesOf = (found: readonly Mention[], author: string | null): readonly string[] => {
  const weight = new Map<string, number>();
  for (const mention of found) {
    if (mention.kind !== "state" || mention.form === "government") continue;
    for (const state of mention.states) weight.set(state, (weight.get(state) ?? 0) + 1);
  }
  const most = Math.max(0, ...weight.values());
  const second = [...weight.values()].sort((a, b) => b - a)[1] ?? 0;
  const strong = [...weight].filter(([state, n]) => state === author || (n >= 2 && (n >= 0.4 * most || n === second)) || most === 1);
  return strong.sort((a, b) => b[1] + (b[0] === author ? 1 : 0) - a[1] - (a[0] === author ? 1 : 0) || (a[0] < b[0] ? -1 : 1)).map(([state]) => state);
};
