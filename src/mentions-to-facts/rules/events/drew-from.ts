import { DRAWING_VERBS, type NounAct, UTTERED_NOUNS } from "../../../language/acts/nouns.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { roundNoun, verbOf } from "./act-noun.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied } from "./told-parties.ts";

const BY_NOUN = new Map<string, NounAct>(UTTERED_NOUNS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));

/** What another thinks of one comes upon one: the subject is the target. */
export default rule({
  says: "<actor>'s act drew a protest from, earned the thanks of, met with criticism by <actor>",
  patterns: [{ noun: [...BY_NOUN.keys()] }],
  yields: (_bound, clause, context) => {
    const verb = verbOf(clause, DRAWING_VERBS, context);
    const act = BY_NOUN.get(clause.lemma)!;
    const type = verb ? typeUnderMood(act.type, verb) : null;
    if (!verb || !type) return [];
    const { own, after } = roundNoun(clause, verb, context);
    const source = own.length > 0 ? own : nearestTied(after, [["from", "of", "by"], ["in"]], []);
    const target = doersOf(verb, context).filter((party) => !source.includes(party));
    return target.length > 0 ? event(type, source, target, verb, context) : [];
  },
});
