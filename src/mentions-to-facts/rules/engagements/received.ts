import type { Token } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const VERBS = ["receive", "host", "welcome", "greet", "entertain"];

const ARRIVING = /^(?:arrive|reach|land|touch|disembark|alight|step)$/;
/** "landed in Oslo and was received by the minister", "was welcomed at the airport". */
const onArrival = (clause: Clause): boolean =>
  (/^(?:conj|advcl|xcomp|parataxis)$/.test(clause.head.deprel) && ARRIVING.test(clause.tree.sentence.tokens[clause.head.head]?.lemma ?? "")) ||
  clause.preps.some((phrase) => /^(?:airport|airfield|aerodrome|tarmac|arrival|station|airbase|terminal)$/i.test(phrase.head.lemma));

const wordsBefore = (tokens: readonly Token[], first: number): string => {
  const [before, last] = [tokens[first - 2]?.text ?? "", tokens[first - 1]?.text ?? ""];
  return /^the$/i.test(last) ? `${before} ${last}` : last;
};

export default rule({
  says: "<host> received <guest>; <guest> was received by <host>",
  patterns: [
    {
      verb: VERBS,
      voice: "active",
      subject: actor("host"),
      object: actor("guest"),
      provided: {
        lacks: "a guest that is a person, received for talks and not at the airport",
        holds: (clause, bound) => isHuman(clause.object, bound.guest) && !onArrival(clause),
      },
    },
    {
      verb: [...VERBS, "meet"],
      voice: "passive",
      subject: actor("guest"),
      agent: actor("host"),
      provided: { lacks: "more than a welcome on arrival", holds: (clause) => !onArrival(clause) },
    },
  ],
  yields: (bound, clause, context) => {
    const [guests, hosts] = [parties(bound, "guest"), parties(bound, "host")];
    const { tokens } = clause.sentence;
    // "was received by the president and by the speaker": one after the other.
    const apart = clause.voice === "passive" && hosts.length > 1 && hosts.every((host) => /^by(?: the)?$/i.test(wordsBefore(tokens, host.first)));
    return (apart ? hosts.map((host) => [host]) : [hosts]).flatMap((host) =>
      engagement({ kind: "meeting", format: "in-person", parties: [...host, ...guests] }, clause, context),
    );
  },
});
