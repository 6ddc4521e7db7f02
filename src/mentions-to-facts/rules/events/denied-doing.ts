import { around, upward } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const DOING =
  "enter violate attack engage commit cross fire shell breach interfere support supply intend carry involve participate arm shoot strike harbour harbor fund finance provoke invade target order hack kill use pose threaten aim take send play".split(
    " ",
  );
const SAYING =
  /^(?:say|reply|insist|maintain|stress|state|assert|point|note|tell|add|respond|declare|claim|emphasise|emphasize|deny|retort|counter)$/;

/** A side says that its own people have not done something: REJECT. */
export default rule({
  says: "<actor> said, replied that its forces had not, never <done>",
  patterns: [{ verb: DOING }],
  yields: (_bound, clause, context) => {
    if (clause.mood.modality !== "denied" || clause.mood.tense === "future") return [];
    const said = upward(clause)
      .slice(1, 3)
      .find((above) => SAYING.test(above.lemma) && above.subject !== null);
    if (!said || !clause.subject || around(context, clause).clauses.length === 0) return [];
    const speaker = doersOf(said, context);
    const doers = doersIn(clause.subject, clause, context);
    if (speaker.length !== 1 || !doers.includes(speaker[0]!)) return [];
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    return event("REJECT", speaker, nearestTied(told, [[null], [...new Set(told.map((one) => one.prep))]], speaker), said, context);
  },
});
