import { VISITS_LIST } from "../../../language/encounters.ts";
import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<person>'s visit to <state>; <person> is on a visit to <state>; <person> paid a visit to <state>",
  patterns: [{ noun: VISITS_LIST, subject: optional(actor("guest")), preps: { "of|by": optional(actor("travellers")) } }],
  yields: (bound, clause, context) => {
    const destination = destinationOf(clause, context, null);
    if (!destination) return [];
    const own = parties(bound, "guest", "travellers").filter((one) => !one.states.includes(destination.state));
    const guests = own.length > 0 ? own : (clause.governor?.subject?.actors ?? []).filter((one) => !one.states.includes(destination.state));
    const travellers = guests.filter((one) => one.persons.length > 0 || one.states.length > 0);
    if (travellers.length === 0) return [];
    return engagement({ kind: "visit", format: "in-person", parties: travellers, states: [destination.state], place: destination }, clause, context);
  },
});
