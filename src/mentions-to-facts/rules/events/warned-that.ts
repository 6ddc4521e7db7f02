import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { saidClause } from "./said-clause.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const GRAVE =
  /\b(?:consequences?|respon\w+|answer\w*|retaliat\w+|price|revenge|force|war|hit back|strike|destroy|court|the hague|tribunal|measures|costs?|target|regret|counter\w*|repercussions?|all means|not hesitate|no choice|means|defend)\b/i;

/** A warning with what would follow: THREATEN, to the one who is warned, is told to beware, or talks with the speaker. */
export default rule({
  says: "<actor> warned (<actor>) that <it> would respond, of consequences; <actor> warned that <actor> would face …",
  patterns: [{ verb: ["warn", "caution"] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality) || clause.voice === "passive") return [];
    // "… against Chad, the general warned": what is warned of stands before.
    const closes = clause.head.index > clause.sentence.tokens.length - 4;
    const words = context.document.text.slice(closes ? clause.sentence.start : clause.head.end, clause.sentence.end);
    const source = doersOf(clause, context);
    if (source.length !== 1 || !GRAVE.test(words)) return [];
    const direct = clause.object ? doersIn(clause.object, clause, context).filter((party) => !source.includes(party)) : [];
    if (clause.object && clause.object.actors.length === 0 && clause.object.head.upos !== "PRON") return [];
    if (direct.length > 0) return event("THREATEN", source, direct, clause, context);
    const said = saidClause(clause, context);
    const about = said?.subject ? doersIn(said.subject, said, context).filter((party) => !source.includes(party)) : [];
    const told = closes
      ? partiesTold(0, clause.head.index - 1, clause, context)
      : partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = about.length > 0 ? about : nearestTied(told, [["against"], [null, "on", "to", "for"]], source);
    return event("THREATEN", source, target, clause, context);
  },
});
