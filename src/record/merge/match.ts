/** What speaks for (above zero) or against two tellings being one thing, in words that a person can check. */
export interface Feature {
  readonly says: string;
  readonly weight: number;
}
export type Verdict = "same" | "different" | "undecided";
/** The matcher's answer about two tellings, with its grounds. `barred`: they cannot be one, whatever else speaks for it. */
export interface Match {
  readonly verdict: Verdict;
  readonly score: number;
  readonly barred: boolean;
  readonly features: readonly Feature[];
}
/** From here on two tellings are one; below, down to the second, a person decides. */
export const SAME = 3;
export const UNDECIDED = 1.5;
/** The weight of what cannot be. */
export const BAR = Number.NEGATIVE_INFINITY;

/** Within one report the reader has already told things apart. */
export const withinOne = (one: Told, other: Told): Feature | null =>
  one.source.id === other.source.id ? { says: "told apart within one report", weight: BAR } : null;
interface Told {
  readonly source: { readonly id: string };
}

export const matchOf = (features: readonly (Feature | null)[]): Match => {
  const told = features.filter((feature) => feature !== null);
  const score = told.reduce((sum, { weight }) => sum + weight, 0);
  return { verdict: score >= SAME ? "same" : score >= UNDECIDED ? "undecided" : "different", score, barred: score === BAR, features: told };
};
