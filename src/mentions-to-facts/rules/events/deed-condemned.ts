import { DONE_NOUNS, type NounAct } from "../../../language/acts/nouns.ts";
import { words } from "../../../language/acts/words.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { aimOf, isDenied, roundNoun, verbOf } from "./act-noun.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied } from "./told-parties.ts";

/** Wars named in passing are none of the news. */
const PASSING = new Set(
  words(
    "invasion offensive aggression war annexation occupation sanction embargo tariff duty ban restriction curb quota levy surcharge boycott blockade",
  ),
);
const BY_NOUN = new Map<string, NounAct>(
  DONE_NOUNS.filter(({ type }) => /^(?:ASSAULT|COERCE|SANCTION)$/.test(type)).flatMap((act) =>
    act.nouns.filter((noun) => !PASSING.has(noun)).map((noun) => [noun, act] as const),
  ),
);
const JUDGING: ReadonlySet<string> = new Set(
  words("condemn denounce deplore decry slam blast criticise criticize protest reject welcome hail regret lament castigate lambast lambaste"),
);

/** "condemned Chad's raid on Mali" tells the raid too. */
export default rule({
  says: "<actor> condemned, protested, deplored the strike by <actor> on <actor>",
  patterns: [{ noun: [...BY_NOUN.keys()] }],
  yields: (_bound, clause, context) => {
    const act = BY_NOUN.get(clause.lemma)!;
    const verb = verbOf(clause, JUDGING, context);
    if (!verb || isDenied(clause) || !typeUnderMood("ACCUSE", verb)) return [];
    const { own, after } = roundNoun(clause, verb, context);
    const by = nearestTied(after, [["by"]], []);
    const source = own.length > 0 ? own : by;
    const target = aimOf(act, after, source).filter((party) => !source.includes(party));
    return source.length === 1 && target.length === 1 ? event(act.type, source, target, clause, context) : [];
  },
});
