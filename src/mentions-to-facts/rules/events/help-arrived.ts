import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const HELP =
  /\b(?:aid|relief|humanitarian|medical|vaccines?|doses|medicines?|food|flour|wheat|rice|supplies|rescue|rescuers|doctors|donated|assistance|blankets|tents)\b/i;

/** What another has sent arrives: AID. */
export default rule({
  says: "a <state> ship with flour arrived in <state>; vaccines from <state> reached <state>",
  patterns: [{ verb: ["arrive", "land", "dock", "reach", "touch"] }],
  yields: (_bound, clause, context) => {
    const cargo = clause.subject;
    if (!cargo || !["told", "ongoing"].includes(clause.mood.modality) || !HELP.test(context.document.text.slice(cargo.start, clause.head.start)))
      return [];
    const source = doersIn(cargo, clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [["in", "at", null, "to"]], source);
    return target.length > 0 ? event("AID", source, target, clause, context) : [];
  },
});
