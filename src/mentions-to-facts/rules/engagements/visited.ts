import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<person> visited <state>; <person> arrived in <place>",
  patterns: [
    { verb: ["visit", "tour"], voice: "active", subject: actor("guest"), object: optional(actor("host")) },
    { verb: ["travel", "fly", "journey", "head", "arrive", "land", "come", "go", "return"], voice: "active", subject: actor("guest"), preps: { "to|in|at|for": optional(actor("host")) } },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0 || one.kind === "group" || one.kind === "state");
    const destination = destinationOf(clause, context, clause.object ?? null);
    if (!destination || guests.length === 0 || !guests.some((one) => one.persons.length > 0 || one.kind === "state")) return [];
    return engagement({ kind: "visit", format: "in-person", parties: guests, states: [destination.state], place: destination }, clause, context);
  },
});
