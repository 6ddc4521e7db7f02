import { words } from "../../../language/acts/words.ts";
import type { PloverType } from "../../../types/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const BY_VERB = new Map<string, PloverType>([
  ...words("shell bomb kill shoot fire abduct bombard ambush torpedo").map((verb) => [verb, "ASSAULT"] as const),
  ...words("seize detain arrest capture jam board deport").map((verb) => [verb, "COERCE"] as const),
]);

/** A deed told as a participle that stands as a noun, with its doer behind "by". */
export default rule({
  says: "the shelling of <actor>'s village by <actor>; firing by <actor>'s forces",
  patterns: [{ verb: [...BY_VERB.keys()] }],
  yields: (_bound, clause, context) => {
    if (clause.head.xpos !== "VBG" || !["told", "ongoing"].includes(clause.mood.modality)) return [];
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const source = nearestTied(told, [["by"]], []);
    return event(
      BY_VERB.get(clause.lemma)!,
      source,
      nearestTied(
        told,
        [
          ["of", null],
          ["in", "at", "on"],
        ],
        source,
      ),
      clause,
      context,
    );
  },
});
