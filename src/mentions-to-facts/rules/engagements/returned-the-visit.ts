import { VISITS } from "../../../language/encounters.ts";
import { stateName } from "../../../world/index.ts";
import { actor, noun, rule } from "../../rule.ts";
import { journey } from "./journey.ts";
import { destinationOf, hostStateOf, parties } from "./parties.ts";

/** Who returns a visit goes where the first visitor came from. */
export default rule({
  says: "<person> returned the visit",
  patterns: [{ verb: ["return", "reciprocate", "repay"], voice: "active", subject: actor("guest"), object: noun(VISITS, "visit") }],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0 || one.kind === "state");
    const own = guests.flatMap((one) => one.states);
    const told = destinationOf(clause, context, null);
    const host = told?.state ?? hostStateOf(own, clause, context);
    if (own.length === 0 || !host || own.includes(host)) return [];
    return journey(guests, told ?? { name: stateName(host), state: host, span: bound.visit!.phrase }, clause, context);
  },
});
