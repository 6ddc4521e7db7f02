import { VISITS } from "../../../language/encounters.ts";
import { noun, person, rule } from "../../rule.ts";
import { journey } from "./journey.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<tour> takes <person> to <state>",
  patterns: [{ verb: ["take", "bring", "carry", "lead"], voice: "active", subject: noun(VISITS, "visit"), object: person("guest") }],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest");
    const destination = destinationOf(clause, context, null);
    if (!destination || guests.some((one) => one.states.includes(destination.state))) return [];
    return journey(guests, destination, clause, context);
  },
});
