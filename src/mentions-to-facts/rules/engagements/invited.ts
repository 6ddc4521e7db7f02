import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<host> invited <guest> to visit <state>",
  patterns: [
    { verb: ["invite"], voice: "active", subject: actor("host"), object: actor("guest") },
    { verb: ["invite"], voice: "passive", subject: actor("guest"), agent: optional(actor("host")) },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0);
    const hosts = parties(bound, "host");
    const destination = destinationOf(clause, context, null);
    const state = destination?.state ?? hosts.flatMap((one) => one.states)[0];
    if (guests.length === 0 || !state || guests.every((one) => one.states.includes(state))) return [];
    return engagement(
      { kind: "visit", status: "invited", format: "in-person", parties: guests, states: [state], place: destination, start: null, end: null },
      clause,
      context,
    );
  },
});
