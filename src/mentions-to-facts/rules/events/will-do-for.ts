import { words } from "../../../language/acts/words.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const DOING = words(
  `raise increase help assist extend reopen admit receive waive abolish exempt lower reduce cut double allow permit let buy purchase import invest lend finance compensate repair rebuild restore train employ recruit
   ease relax simplify resume issue export ship repay settle`,
);

/** What one is going to do for another: AGREE, from it to the other. */
export default rule({
  says: "<state> will raise, open, admit, pay … for, to <state>; <thing> for <state> will be <done> by <state>",
  patterns: [{ verb: DOING }],
  yields: (_bound, clause, context) => {
    // What one "will receive" the other gives.
    if (clause.lemma === "receive" && /\bfrom\b/i.test(context.document.text.slice(clause.head.start, clause.end))) return [];
    if (clause.mood.modality !== "planned" || !clause.mood.because || clause.mood.because.head !== clause.head.index) return [];
    const source = doersOf(clause, context);
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(
      told,
      [
        ["for", "to", "from", "with"],
        [null, "of", "in"],
      ],
      source,
    );
    return source.length === 1 && target.length > 0 && target.length < 3 ? event("AGREE", source, target, clause, context) : [];
  },
});
