import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

export default rule({
  says: "<actor> met <actor>; <actors> met",
  patterns: [
    {
      verb: ["meet"],
      voice: "active",
      subject: actor("first"),
      object: optional(actor("second")),
      preps: { "with|together with": optional(actor("third")) },
      provided: {
        lacks: "an object that is no need or challenge",
        holds: (clause, bound) => clause.object === null || clause.object.head.lemma === "face" || isHuman(clause.object, bound.second),
      },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", parties: parties(bound, "first", "second", "third") }, clause, context),
});
