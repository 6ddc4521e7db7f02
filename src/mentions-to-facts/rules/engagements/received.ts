import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const VERBS = ["receive", "host", "welcome", "greet", "entertain"];

const GIVING = ["grant", "give", "accord"];
const AUDIENCE: ReadonlySet<string> = new Set(["audience"]);

const ARRIVING = /^(?:arrive|reach|land|touch|disembark|alight|step)$/;
/** "landed in Oslo and was received by the minister", "was welcomed at the airport". */
const onArrival = (clause: Clause): boolean =>
  (/^(?:conj|advcl|xcomp|parataxis)$/.test(clause.head.deprel) && ARRIVING.test(clause.tree.sentence.tokens[clause.head.head]?.lemma ?? "")) ||
  clause.preps.some((phrase) => /^(?:airport|airfield|aerodrome|tarmac|arrival|station|airbase|terminal)$/i.test(phrase.head.lemma));

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
    // "granted an audience to", "was given an audience by".
    { verb: GIVING, voice: "active", subject: actor("host"), object: noun(AUDIENCE), preps: { to: person("guest") } },
    { verb: GIVING, voice: "passive", subject: person("guest"), object: noun(AUDIENCE), agent: actor("host") },
  ],
  yields: (bound, clause, context) =>
    engagement(
      { kind: "meeting", format: "in-person", parties: parties(bound, clause.voice === "passive" ? "guest" : "host", "host", "guest") },
      clause,
      context,
    ),
});
