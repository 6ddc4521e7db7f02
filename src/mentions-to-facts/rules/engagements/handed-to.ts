import { engagement } from "../../engagement.ts";
import { person, rule } from "../../rule.ts";
import { isHuman, parties } from "./parties.ts";

const VERBS = ["hand", "deliver", "submit", "present", "transmit", "pass"];
/** What is given with the voice alone. */
const SPOKEN =
  /^(?:thanks?|greeting|regards?|wish|condolence|congratulation|speech|lecture|remark|statement|report|proposal|argument|view|case|plan|apology|warning|keynote|judg(?:e)?ment|verdict|power|victory|blow|defeat|sympathy|compliment|assurance|evidence)$/;

/** Somebody of one state puts a letter, a gift or a cheque into the hands of somebody of another. */
export default rule({
  says: "<envoy> handed <thing> to <minister>; <thing> was handed over by <envoy> to <minister>",
  patterns: [
    {
      verb: VERBS,
      voice: "active",
      subject: person("giver"),
      preps: { to: person("taker") },
      provided: {
        lacks: "a thing that is handed over",
        holds: (clause) =>
          clause.object !== null &&
          !isHuman(clause.object, { phrase: clause.object, actors: clause.object.actors, mention: null }) &&
          !SPOKEN.test(clause.object.head.lemma.toLowerCase()),
      },
    },
    { verb: VERBS, voice: "passive", agent: person("giver"), preps: { to: person("taker") } },
    {
      verb: ["receive", "accept", "take"],
      voice: "active",
      subject: person("taker"),
      preps: { "from|of": person("giver") },
      provided: {
        lacks: "credentials",
        holds: (clause) =>
          /^(?:credentials?|credence)$/.test(clause.object?.head.lemma.toLowerCase() ?? "") ||
          clause.preps.some((phrase) => phrase.head.lemma === "credence"),
      },
    },
  ],
  yields: (bound, clause, context) => {
    // The tree often hangs one of the two under the other.
    const [by, to] = [parties(bound, "giver"), parties(bound, "taker")];
    const own = by.filter((one) => !to.includes(one));
    const givers = own.length > 0 ? own : by;
    const takers = to.filter((one) => !givers.includes(one));
    const pairs = givers.flatMap((giver) => takers.map((taker) => [giver, taker]));
    // Several ambassadors present their letters one after the other.
    return pairs
      .filter(([giver, taker]) => !giver!.states.some((state) => taker!.states.includes(state)))
      .flatMap((pair) => engagement({ kind: "meeting", format: "in-person", parties: pair }, clause, context));
  },
});
