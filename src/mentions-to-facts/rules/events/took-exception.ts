import type { PloverType } from "../../../types/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

/** Set phrases: verb, what follows it, what it tells. */
const PHRASES: readonly (readonly [string, RegExp, PloverType])[] = [
  ["take", /^\w+ (?:strong |great |serious )?(?:exception|issue|umbrage|offen[cs]e|aim)\b/i, "ACCUSE"],
  ["pay", /^\w+ (?:\S+ )?tribute\b/i, "SUPPORT"],
  ["find", /^\w+ fault\b/i, "ACCUSE"],
  ["pour", /^\w+ (?:scorn|cold water)\b/i, "REJECT"],
  ["take", /^\w+ (?:the side of|sides with|\S+['’]s side)\b/i, "SUPPORT"],
  ["lend", /^\w+ (?:its |their |full )?(?:support|backing|weight)\b/i, "SUPPORT"],
  ["throw", /^\w+ (?:its |their |full )?(?:support|weight) behind\b/i, "SUPPORT"],
  ["close", /^\w+ ranks with\b/i, "SUPPORT"],
  ["take", /^\w+ (?:\S+ ){1,6}?(?:into custody|prisoner|captive|hostage)\b/i, "COERCE"],
  ["turn", /^\w+ (?:a deaf ear|its back on|their backs on)\b/i, "REJECT"],
  ["come", /^\w+ out against\b/i, "REJECT"],
  ["give", /^\w+ (?:its |the )?(?:green light|blessing|backing)\b/i, "SUPPORT"],
  ["bury", /^\w+ the hatchet\b/i, "SUPPORT"],
];

export default rule({
  says: "<actor> took exception to, found fault with, lent support to, took the side of <actor>; took <people> into custody",
  patterns: [{ verb: [...new Set(PHRASES.map(([verb]) => verb))] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const words = context.document.text.slice(clause.head.start, clause.sentence.end);
    const phrase = PHRASES.find(([verb, follows]) => verb === clause.lemma && follows.test(words));
    if (!phrase) return [];
    const source = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(
      told,
      [
        ["to", "with", "at", "of", "on", "behind", "against", null],
        ["by", "for", "in"],
      ],
      source,
    );
    return target.length > 0 ? event(phrase[2], source, target, clause, context) : [];
  },
});
