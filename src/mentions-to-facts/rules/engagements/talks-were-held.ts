import { TALKS } from "../../../language/encounters.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, rule } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

export default rule({
  says: "talks were held between <actors>; a meeting took place with <actor>",
  patterns: [
    {
      verb: ["hold", "conduct", "convene", "schedule", "arrange", "take", "begin", "conclude", "open", "end", "start"],
      subject: noun(TALKS, "talks"),
      preps: { "between|among": optional(actor("both")), with: optional(actor("second")), by: optional(actor("agent")) },
      provided: { lacks: "parties", holds: (_clause, bound) => Boolean(bound.both ?? bound.second ?? bound.talks?.actors.length) },
    },
  ],
  yields: (bound, clause, context) =>
    engagement({ ...callOrMeeting(clause, context), parties: parties(bound, "talks", "both", "second", "agent") }, clause, context),
});
