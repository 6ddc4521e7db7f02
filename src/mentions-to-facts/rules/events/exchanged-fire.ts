import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const FIRE =
  /^(?:fire|gunfire|shot|shots|shelling|artillery|blow|blows|strike|strikes|rocket|rockets|missile|missiles|salvo|salvos|volley|volleys)$/i;

/** Two sides shoot at each other: ASSAULT both ways. */
export default rule({
  says: "<forces> exchanged, traded fire with <forces>; the two sides exchanged fire",
  patterns: [{ verb: ["exchange", "trade", "swap"] }, { noun: ["clash", "firefight", "skirmish", "shootout"] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const between = clause.sort === "noun";
    if (!between && !(clause.object && FIRE.test(clause.object.head.text))) return [];
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const doers = between ? nearestTied(told, [["between"]], []) : doersOf(clause, context);
    // "troops of the two neighbours": the two of whom the report tells.
    const both =
      doers.length === 0 &&
      clause.subject &&
      /\b(?:two|both|sides|each other|neighbou?rs)\b/i.test(context.document.text.slice(clause.subject.start, clause.subject.end));
    const others = both ? context.mainStates.slice(0, 2) : nearestTied(told, [["with"]], doers);
    const [first, second, more] = [...doers, ...others];
    if (!first || !second || more) return [];
    return [...event("ASSAULT", [first], [second], clause, context), ...event("ASSAULT", [second], [first], clause, context)];
  },
});
