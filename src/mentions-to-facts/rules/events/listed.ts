import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const LIST =
  /\b(?:to|on|onto|from|off|under) (?:\S+ ){0,4}?(?:(?:sanctions?|ban|black|travel-ban|terror\w*|entity|red|grey|watch) ?-?list|blacklist|list of (?:state )?(?:sponsors|terror\w*|sanctioned|undesirable|banned))\b/i;

/** Put on a list of the sanctioned: SANCTION; taken off it: CONCEDE. */
export default rule({
  says: "<state> added, put <officials> on its sanctions list; <state> removed <state> from its list of sponsors of terrorism",
  patterns: [{ verb: ["add", "put", "place", "include", "remove", "take", "drop", "strike", "delete"] }],
  yields: (_bound, clause, context) => {
    if (!LIST.test(context.document.text.slice(clause.head.start, clause.sentence.end))) return [];
    const off = /^(?:remove|take|drop|strike|delete)$/.test(clause.lemma);
    const type = typeUnderMood(off ? "CONCEDE" : "SANCTION", clause);
    const listed = objectOf(clause, context);
    if (!type || !listed) return [];
    const source = doersOf(clause, context);
    const target = nearestTied(partiesTold(listed.first, listed.last, clause, context), [[null], ["of", "from", "in"]], source);
    return target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});
