import type { Fact } from "../types/index.ts";

type Of<K extends Fact["kind"]> = Extract<Fact, { readonly kind: K }>;
/** How far behind the statement's first word the telling of the occasion may begin. */
const NEAR = 12;

/** Leaves out statements that only tell an occasion again ("said the two met"): those whose words are mostly those of a told engagement. */
export const withoutRepeats = (statements: readonly Of<"statement">[], engagements: readonly Of<"engagement">[]): readonly Of<"statement">[] =>
  statements.filter((statement) => {
    if (statement.values.quote) return true;
    const said = statement.evidence[0]!;
    return !engagements.some(({ sentence, evidence }) => {
      const told = evidence[0]!;
      return (
        sentence === statement.sentence &&
        Math.abs(told.start - said.start) <= NEAR &&
        told.end - told.start > 0.6 * (said.end - said.start) &&
        told.end <= said.end + NEAR
      );
    });
  });
