import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const SHOTS = new Set("missile rocket shell mortar drone bomb artillery fire shot round grenade salvo volley projectile torpedo".split(" "));

/** Shots go from one side to the other: ASSAULT. */
export default rule({
  says: "<actor> fired, launched missiles at, into <actor>; rockets were fired by <actor> at <actor>",
  patterns: [{ verb: ["fire", "launch", "lob", "hurl", "drop", "rain", "shoot", "send", "unleash", "open"] }],
  yields: (_bound, clause, context) => {
    const shots = objectOf(clause, context);
    const type = typeUnderMood("ASSAULT", clause);
    const mutual = /\b(?:each other|one another)\b/i.test(context.document.text.slice(clause.head.start, clause.sentence.end));
    if (!type || mutual || !shots || !isOneOf(SHOTS, shots, clause)) return [];
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const source = doersOf(clause, context);
    const target = nearestTied(
      told,
      [
        ["at", "on", "into", "onto", "against", "upon"],
        ["in", "towards", "toward"],
      ],
      source,
    );
    const open = clause.lemma === "open" || clause.preps.some((phrase) => /^(?:at|on|into)$/.test(phrase.prep) && phrase.first > clause.head.index);
    return target.length > 0 || open ? event(type, source, target, clause, context) : [];
  },
});
