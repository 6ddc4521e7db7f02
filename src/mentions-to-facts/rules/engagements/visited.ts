import { VISITS } from "../../../language/encounters.ts";
import { engagement } from "../../engagement.ts";
import { actor, mentioning, noun, optional, person, rule } from "../../rule.ts";
import { destinationOf, parties } from "./parties.ts";

export default rule({
  says: "<person> visited <state>; <person> arrived in <place>; <person> left for <place>",
  patterns: [
    { verb: ["visit", "tour", "reach"], voice: "active", subject: actor("guest"), object: optional(actor("host")) },
    {
      verb: ["travel", "fly", "journey", "head", "arrive", "land", "come", "go", "return"],
      voice: "active",
      subject: actor("guest"),
      preps: { "to|in|at|for": optional(actor("host")) },
    },
    { verb: ["leave", "depart"], voice: "active", subject: person("guest"), preps: { "for|to": mentioning(["place"], "where") } },
    { verb: ["expect", "due"], subject: person("guest"), preps: { in: mentioning(["place"], "where") } },
    {
      verb: ["be", "stay", "remain"],
      voice: "active",
      subject: person("guest"),
      preps: { in: mentioning(["place"], "where"), on: noun(VISITS, "visit") },
    },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0 || one.kind === "group" || one.kind === "state");
    // What somebody leaves is not where the journey goes.
    const destination = destinationOf(clause, context, clause.lemma === "leave" ? null : clause.object);
    const travellers = guests.filter((one) => !one.states.includes(destination?.state ?? ""));
    if (!destination || travellers.length === 0 || !travellers.some((one) => one.persons.length > 0 || one.kind === "state")) return [];
    const before = context.document.text.slice(clause.sentence.start, clause.head.start);
    const proposed =
      /^VBP?$/.test(clause.head.xpos) && /\b(?:propos|suggest|recommend|request|invit|ask)\w*\b/i.test(before) && clause.mood.modality === "told";
    return engagement(
      {
        ...(proposed ? { status: "invited" as const } : {}),
        kind: "visit",
        format: "in-person",
        parties: travellers,
        states: [destination.state],
        place: destination,
      },
      clause,
      context,
    );
  },
});
