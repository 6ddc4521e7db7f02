import type { Fact } from "../types/index.ts";

type Commitment = Extract<Fact, { readonly kind: "commitment" }>;

/** Leaves out an undertaking whose words lie inside another's of the same sentence: the same promise, told by its inner verb. */
export const withoutInner = (commitments: readonly Commitment[]): readonly Commitment[] =>
  commitments.filter((one) => {
    const own = one.evidence.at(-1)!;
    return !commitments.some((other) => {
      const words = other.evidence.at(-1)!;
      return other.sentence === one.sentence && words.start <= own.start && own.end <= words.end && words.end - words.start > own.end - own.start;
    });
  });
