import { TALKS } from "../../../language/encounters.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, person, rule } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

export default rule({
  says: "<actor> held talks with <actor>",
  patterns: [
    {
      verb: ["hold", "have", "conduct", "chair", "co-chair", "conclude", "begin", "open", "start", "lead", "host", "attend", "join", "finish", "resume", "complete", "wrap"],
      voice: "active",
      subject: actor("first"),
      object: noun(TALKS),
      preps: { "with|together with|alongside": optional(actor("second")), between: optional(actor("both")) },
    },
    {
      verb: ["interact", "discuss", "review", "confer", "negotiate", "exchange", "take", "go", "come", "sit", "gather", "explore", "deliberate", "consult", "huddle", "connect", "deepen", "raise"],
      voice: "active",
      subject: actor("first"),
      preps: { "with|together with|alongside": person("second") },
    },
  ],
  yields: (bound, clause, context) =>
    engagement({ ...callOrMeeting(clause, context), parties: parties(bound, "first", "second", "both") }, clause, context),
});
