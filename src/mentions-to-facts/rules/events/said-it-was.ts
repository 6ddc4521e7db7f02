import { childrenOf } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { deedBefore } from "./deed-before.ts";
import { doersIn, doersOf } from "./doer.ts";
import { saidClause } from "./said-clause.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { BLAME, NEGATED } from "./verdict.ts";

const SAYING =
  "say declare stress insist state add maintain argue believe write note tell claim consider find hold tweet post complain warn feel".split(" ");

/** "should bear full responsibility", "must answer for": blame told as a duty. */
const ANSWERS = /^(?:bear|carry|answer|shoulder)$/;

/** One says that another's act is bad: ACCUSE. */
export default rule({
  says: "<actor> said that <actor>'s act was illegal, a provocation, an insult …; <actor>'s act was unacceptable, <actor> said",
  patterns: [{ verb: SAYING }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality) || clause.voice === "passive") return [];
    const verdict = saidClause(clause, context);
    if (!verdict?.subject) return [];
    const answers =
      ANSWERS.test(verdict.lemma) &&
      /\b(?:responsib\w+|blame|guilt|answer for)\b/i.test(context.document.text.slice(verdict.head.start, verdict.end));
    if (answers) {
      const culprit = doersIn(verdict.subject, verdict, context);
      const speaker = doersOf(clause, context);
      return speaker.length > 0 && culprit.length === 1 && !speaker.includes(culprit[0]!) ? event("ACCUSE", speaker, culprit, clause, context) : [];
    }
    if (!["told", "ongoing"].includes(verdict.mood.modality)) return [];
    if (childrenOf(clause.tree, verdict.head, "cop").length === 0) return [];
    const words = context.document.text.slice(Math.max(verdict.subject.end, verdict.start), verdict.end);
    if (!BLAME.test(words) || NEGATED.test(words)) return [];
    const source = doersOf(clause, context);
    if (source.length === 0 || source.length > 3) return [];
    const told = partiesTold(verdict.subject.first, verdict.subject.last, clause, context);
    const named = nearestTied(told, [["by"], [null], ["of", "from"]], source);
    const target = named.length > 0 ? named : told.length > 0 ? [] : deedBefore(verdict.subject, verdict, context, source);
    return target.length > 0 && target.length < 4 ? event("ACCUSE", source, target, clause, context) : [];
  },
});
