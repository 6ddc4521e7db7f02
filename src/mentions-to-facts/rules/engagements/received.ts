import { engagement } from "../../engagement.ts";
import { actor, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const VERBS = ["receive", "host", "welcome", "greet", "entertain"];

export default rule({
  says: "<host> received <guest>; <guest> was received by <host>",
  patterns: [
    {
      verb: VERBS,
      voice: "active",
      subject: actor("host"),
      object: actor("guest"),
      provided: { lacks: "a guest that is a person", holds: (clause, bound) => isHuman(clause.object, bound.guest) },
    },
    { verb: [...VERBS, "meet"], voice: "passive", subject: actor("guest"), agent: actor("host") },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "host", "guest") }, clause, context),
});
