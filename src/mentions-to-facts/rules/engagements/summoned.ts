import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

export default rule({
  says: "<ministry> summoned <ambassador>; <ambassador> was summoned",
  patterns: [
    { verb: ["summon", "convoke"], voice: "active", subject: optional(actor("host")), object: actor("guest") },
    { verb: ["summon", "convoke"], voice: "passive", subject: actor("guest"), agent: optional(actor("host")) },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0);
    if (guests.length === 0) return [];
    const told = parties(bound, "host").flatMap((one) => one.states);
    const guest = guests.flatMap((one) => one.states);
    const host =
      told.length > 0
        ? told
        : [context.mentions.author, ...context.mainStates].filter((state): state is string => state !== null && !guest.includes(state)).slice(0, 1);
    return engagement(
      {
        kind: "meeting",
        format: "in-person",
        parties: [...parties(bound, "host").filter((one) => one.persons.length > 0), ...guests],
        states: host,
        place: null,
      },
      clause,
      context,
    );
  },
});
