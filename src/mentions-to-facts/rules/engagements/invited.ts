import { around } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, mentioning, optional, person, rule } from "../../rule.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<host> invited <guest> to visit <state>; <guest> has been asked to <place>",
  patterns: [
    { verb: ["invite"], voice: "active", subject: actor("host"), object: actor("guest") },
    { verb: ["invite"], voice: "passive", subject: actor("guest"), agent: optional(actor("host")) },
    {
      verb: ["ask", "bid"],
      voice: "passive",
      subject: person("guest"),
      agent: optional(actor("host")),
      preps: { to: mentioning(["place"], "where") },
    },
  ],
  yields: (bound, clause, context) => {
    // "has been asked to Rome for the fourth summit": a session has its own rule.
    if (clause.lemma !== "invite" && around(context, clause).mentions.some((one) => one.kind === "mechanism" && one.first > clause.head.index))
      return [];
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
