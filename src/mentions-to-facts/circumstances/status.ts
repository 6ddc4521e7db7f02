import type { EngagementRecord, PartialDate } from "../../types/index.ts";
import type { Clause } from "../clauses/index.ts";

/** The status that a clause's mood gives an occasion; null where nothing happened and nothing is meant to. */
export const statusOf = (clause: Clause, start: PartialDate | null, today: string | null): EngagementRecord["status"] | null => {
  switch (clause.mood.modality) {
    case "denied":
    case "possible":
      return null;
    case "cancelled":
      return "cancelled";
    case "wished":
      return "invited";
    case "ongoing":
      return "ongoing";
    case "planned":
      // "would be held on June 2" in a report of June 5 tells of what has been.
      return start && today && start.length === 10 && start < today && clause.mood.tense !== "future" ? "held" : "planned";
    case "told":
      return start && today && start.slice(0, today.length) > today.slice(0, start.length) ? "planned" : "held";
  }
};
