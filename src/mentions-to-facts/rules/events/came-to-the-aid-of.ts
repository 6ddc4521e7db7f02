import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const RESCUE =
  /\b(?:came|come|comes|coming|rushed|rushes|rush|went|goes) to (?:the |its |their |his |her |\S+ )?(?:aid|help|rescue|assistance|\S+['’]s? (?:aid|help|rescue|assistance))\b/i;

export default rule({
  says: "<state> came to <state>'s aid, to the rescue of <state>",
  patterns: [{ verb: ["come", "rush", "go"] }],
  yields: (_bound, clause, context) => {
    const type = typeUnderMood("AID", clause);
    if (!type || !RESCUE.test(context.document.text.slice(clause.head.start, clause.end))) return [];
    const source = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    return event(type, source, nearestTied(told, [["to"], ["of"], [null]], source), clause, context);
  },
});
