import { childrenOf, relation } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const HARM =
  /\b(?:retaliat|aveng|revenge|punish|respon|destroy|crush|attack|strike|expel|retake|sanction|tariff|fight|resist|defend|hit back|wipe|annihilat|cut|close|seize|block)\w*/i;

const MEASURE =
  /^(?:action|war|sanction|tariff|retaliation|measure|consequence|force|attack|strike|blockade|boycott|reprisal|response|embargo|step|invasion|blow)$/i;

/** What one threatens or vows to do to another: THREATEN. */
export default rule({
  says: "<actor> threatened to <do> (to <actor>); <actor> threatened <measure> against <actor>; <actor> vowed to retaliate, to take revenge on <actor>",
  patterns: [{ verb: ["threaten", "vow", "swear"] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality) || clause.voice === "passive") return [];
    const inner = childrenOf(clause.tree, clause.head).some(
      (child) => child.index > clause.head.index && ["xcomp", "advcl", "ccomp"].includes(relation(child)),
    );
    const words = context.document.text.slice(clause.head.end, clause.sentence.end);
    if (clause.lemma === "threaten" ? !inner && !(clause.object && MEASURE.test(clause.object.head.lemma)) : !HARM.test(words.slice(0, 80)))
      return [];
    const source = doersOf(clause, context);
    // "threatened to leave unless the UN corrected the report": to whom the condition is put.
    const unless = clause.sentence.tokens.find((token) => token.index > clause.head.index && /^(?:unless|until|if)$/i.test(token.text));
    const put = unless
      ? nearestTied(partiesTold(unless.index + 1, Math.min(unless.index + 8, clause.sentence.tokens.length - 1), clause, context), [[null]], source)
      : [];
    if (put.length > 0) return event("THREATEN", source, put, clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [["against", "on", null], [...new Set(told.map((one) => one.prep))]], source);
    return clause.object?.actors.length === 0 && target.length === 0 && !inner ? [] : event("THREATEN", source, target, clause, context);
  },
});
