import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const FORCES = new Set(
  "troop troops force forces soldier army contingent unit battalion brigade peacekeeper convoy warship marine legionnaire paratrooper trainer".split(
    " ",
  ),
);

/** Soldiers go home: RETREAT from the state that they leave. */
export default rule({
  says: "the last <state> soldiers left, departed from <state>",
  patterns: [{ verb: ["leave", "depart", "quit", "vacate", "exit"] }],
  yields: (_bound, clause, context) => {
    const forces = clause.voice === "active" ? clause.subject : null;
    const type = forces && isOneOf(FORCES, forces, clause) ? typeUnderMood("RETREAT", clause) : null;
    if (!forces || !type) return [];
    const source = doersIn(forces, clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [[null], ["from"]], source);
    return target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});
