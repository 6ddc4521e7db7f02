import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";

/** A body puts out a member: SANCTION, by the body where nobody else is told to do it. */
export default rule({
  says: "<state> was suspended, expelled from <body>; <body> suspended <state>",
  patterns: [{ verb: ["suspend", "expel", "exclude", "eject", "oust", "bar", "ban", "kick", "remove", "dismiss", "throw"] }],
  yields: (_bound, clause, context) => {
    const type = typeUnderMood("SANCTION", clause);
    const member = objectOf(clause, context);
    if (!type || !member) return [];
    const target = member.actors.filter(
      (one) => one.kind === "state" && one.form !== "adjective" && one.first <= member.head.index && member.head.index <= one.last,
    );
    const states = target.flatMap((one) => one.states);
    if (states.length === 0) return [];
    const bodies = clause.preps.filter((phrase) => phrase.prep === "from").flatMap((phrase) => phrase.actors.flatMap((one) => one.bodies));
    const doers = doersOf(clause, context);
    const suspends =
      /^(?:suspend|expel)$/.test(clause.lemma) && context.mentions.mentions.some((one) => one.kind === "body" && one.bodies[0] === doers[0]);
    const source = bodies.length > 0 ? [bodies[0]!] : suspends && doers.length === 1 ? doers : [];
    return source.length > 0 ? event(type, source, states, clause, context) : [];
  },
});
