import { engagement } from "../../engagement.ts";
import { actor, noun, person, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

const CREDENTIALS = new Set(["credential", "credentials"]);
const COURTESY = new Set(["call", "visit"]);

export default rule({
  says: "<guest> called on <host>; <guest> paid a courtesy call on <host>; <ambassador> presented credentials to <host>",
  patterns: [
    {
      verb: ["call"],
      voice: "active",
      subject: actor("guest"),
      preps: { "on|upon": actor("host") },
      provided: {
        lacks: "a call that is no demand",
        holds: (clause) =>
          !clause.sentence.tokens.some(
            (token) =>
              token.head === clause.head.index &&
              token.index > clause.head.index &&
              (token.deprel === "xcomp" || token.deprel === "advcl") &&
              token.xpos === "VB",
          ),
      },
    },
    { verb: ["present", "hand", "submit"], voice: "active", subject: person("guest"), object: noun(CREDENTIALS), preps: { to: actor("host") } },
    { verb: ["pay", "make"], voice: "active", subject: actor("guest"), object: noun(COURTESY), preps: { "on|upon": actor("host") } },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "guest", "host") }, clause, context),
});
