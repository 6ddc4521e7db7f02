import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const HELP =
  /\b(?:aid|relief|humanitarian|medical|vaccines?|doses|medicines?|food|flour|wheat|rice|supplies|rescue|rescuers|doctors|donated|assistance|blankets|tents)\b/i;

/** What another has sent arrives: AID. */
export default rule({
  says: "a <state> ship with flour arrived in <state>; vaccines from <state> reached <state>",
  patterns: [{ verb: ["arrive", "land", "dock", "reach", "touch", "go", "flow"] }],
  yields: (_bound, clause, context) => {
    const cargo = clause.subject;
    if (
      !cargo ||
      !["told", "ongoing"].includes(clause.mood.modality) ||
      !HELP.test(context.document.text.slice(clause.sentence.start, clause.head.start))
    )
      return [];
    // "aid worth 5 million went", where the tree takes the sum for the subject.
    const told0 = partiesTold(0, clause.head.index - 1, clause, context);
    const named = doersIn(cargo, clause, context);
    const source = named.length > 0 ? named : nearestTied(told0, [[null], ["from", "by", "of"]], []);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [["in", "at", null, "to"]], source);
    // "arrived in Lombardy to help Italy"
    const helped =
      target.length > 0
        ? target
        : nearestTied(partiesTold(clause.head.index + 1, clause.sentence.tokens.length - 1, clause, context), [[null], ["in", "to", "for"]], source);
    return helped.length > 0 ? event("AID", source, helped, clause, context) : [];
  },
});
