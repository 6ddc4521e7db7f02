import { VISITS } from "../../../language/encounters.ts";
import type { Clause } from "../../clauses/index.ts";
import { noun, person, rule } from "../../rule.ts";
import { journey } from "./journey.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<tour> takes <person> to <state>",
  patterns: [
    { verb: ["take", "bring", "carry", "lead"], voice: "active", subject: noun(VISITS, "visit"), object: person("guest") },
    {
      verb: ["take", "bring"],
      voice: "active",
      object: person("guest"),
      provided: { lacks: "a tour that it tells about", holds: (clause) => isOfTour(clause) },
    },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest");
    const destination = destinationOf(clause, context, null);
    if (!destination || guests.some((one) => one.states.includes(destination.state))) return [];
    return journey(guests, destination, clause, context);
  },
});

/** "a tour of four African countries that will take him to Ghana": the relative clause may hang on the last noun of the tour's phrase. */
const isOfTour = ({ head, sentence }: Clause): boolean =>
  head.deprel === "acl:relcl" &&
  sentence.tokens.slice(Math.max(0, head.head - REACH), head.head + 1).some((token) => VISITS.has(token.lemma.toLowerCase()));
const REACH = 6;
