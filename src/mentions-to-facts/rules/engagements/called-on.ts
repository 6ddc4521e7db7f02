import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bound, noun, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const COURTESY = new Set(["call", "visit"]);

const isHost = (host: Bound): boolean => host.actors.some((one) => one.kind === "person") && isHuman(host.phrase, host);
/** "called on the premier to resign": an infinitive right behind the host, or one that hangs on the call. */
const isDemand = (clause: Clause, host: Bound): boolean => {
  const { tokens } = clause.sentence;
  const behind = tokens.slice(host.phrase.last + 1, host.phrase.last + 5);
  const to = behind.find((token) => token.text.toLowerCase() === "to" && token.xpos === "TO");
  return (
    (to !== undefined && behind.slice(0, behind.indexOf(to)).every((token) => /^(?:RB|,|CC|DT|NNS?)$/.test(token.xpos))) ||
    tokens.some(
      (token) => token.head === clause.head.index && token.index > clause.head.index && /^(?:xcomp|advcl)$/.test(token.deprel) && token.xpos === "VB",
    )
  );
};

export default rule({
  says: "<guest> called on <host>; <guest> paid a courtesy call on <host>",
  patterns: [
    {
      verb: ["call"],
      voice: "active",
      subject: actor("guest"),
      preps: { "on|upon": actor("host") },
      provided: {
        lacks: "a host that is a person, of whom nothing is demanded",
        holds: (clause, bound) => isHost(bound.host!) && !isDemand(clause, bound.host!),
      },
    },
    { verb: ["pay", "make"], voice: "active", subject: actor("guest"), object: noun(COURTESY), preps: { "on|upon": actor("host") } },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "guest", "host") }, clause, context),
});
