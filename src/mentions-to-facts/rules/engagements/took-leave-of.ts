import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const PARTING: ReadonlySet<string> = new Set(["leave", "farewell", "goodbye", "adieu"]);
const BADE = {
  lacks: "words of parting",
  holds: (clause: Clause) => clause.sentence.tokens.some((token) => /^(?:farewell|goodbye|adieu)$/i.test(token.text)),
};

/** Whoever goes for good comes once more. */
export default rule({
  says: "<envoy> took leave of <person>; <person> bade farewell to <envoy>",
  patterns: [
    {
      verb: ["take", "bid", "say", "make"],
      voice: "active",
      subject: actor("guest"),
      object: noun(PARTING, "parting"),
      preps: { "of|to|from": person("host") },
    },
    { verb: ["bid"], voice: "active", subject: person("guest"), object: person("host"), provided: BADE },
    {
      verb: ["see"],
      voice: "active",
      subject: person("guest"),
      object: person("host"),
      provided: {
        lacks: "a farewell in an audience",
        holds: (clause, bound) =>
          isHuman(clause.object, bound.host) && clause.preps.some((phrase) => /^(?:audience|farewell)$/.test(phrase.head.lemma)),
      },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", format: "in-person", parties: parties(bound, "guest", "host") }, clause, context),
});
