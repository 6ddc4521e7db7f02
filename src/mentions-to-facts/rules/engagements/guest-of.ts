import { childrenOf } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { person, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

/** "The premier was guest of the chancellor on Monday": received, told by a noun. */
export default rule({
  says: "<guest> was the guest of <host>; <host> was host to <guest>",
  patterns: [
    {
      verb: ["host"],
      subject: person("host"),
      preps: { "to|of": person("guest") },
      provided: {
        lacks: "a guest of another state",
        holds: (clause, bound) =>
          childrenOf(clause.tree, clause.head, "cop").length > 0 && new Set(parties(bound, "guest", "host").flatMap((one) => one.states)).size > 1,
      },
    },
    {
      verb: ["guest"],
      subject: person("guest"),
      preps: { of: person("host") },
      provided: {
        lacks: "a guest of another state",
        holds: (clause, bound) =>
          childrenOf(clause.tree, clause.head, "cop").length > 0 && new Set(parties(bound, "guest", "host").flatMap((one) => one.states)).size > 1,
      },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "guest", "host") }, clause, context),
});
