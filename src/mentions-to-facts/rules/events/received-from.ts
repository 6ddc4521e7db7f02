import { AID_WORDS } from "../../../language/acts/aid.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

/** Help told by who gets it: AID, from the giver; what it will get, AGREE. */
export default rule({
  says: "<state> received, got, will receive <aid> from <state>",
  patterns: [{ verb: ["receive", "get", "obtain", "accept", "secure"] }],
  yields: (_bound, clause, context) => {
    const given = objectOf(clause, context);
    if (
      !given ||
      !["told", "ongoing", "planned"].includes(clause.mood.modality) ||
      !AID_WORDS.test(context.document.text.slice(given.start, given.end))
    )
      return [];
    const target = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const source = nearestTied(told, [["from"], ["by"]], target);
    return target.length > 0 && source.length > 0 ? event(clause.mood.modality === "planned" ? "AGREE" : "AID", source, target, clause, context) : [];
  },
});
