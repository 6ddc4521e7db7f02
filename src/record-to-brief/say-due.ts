import type { Due } from "../record/queries/due.ts";
import { sayCommitment, sayEngagement, sayMilestone, sayOrdinal, sayState } from "./words/index.ts";

/** Something due as a plain sentence. */
export const sayDue = ({ what }: Due): string => {
  switch (what.kind) {
    case "occasion":
      return sayEngagement(what.entry.record);
    case "commitment":
      return sayCommitment(what.entry.record);
    case "anniversary":
      return `${sayOrdinal(what.years)} anniversary. ${sayMilestone({ ...what.entry.record, years: null, year: null })}`;
    case "session":
      return `${what.name}, by the usual gap${what.host ? `, in ${sayState(what.host)}` : ""}; no report says it.`;
  }
};
