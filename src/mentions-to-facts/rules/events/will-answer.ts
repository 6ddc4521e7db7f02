import { type Clause, childrenOf } from "../../clauses/index.ts";
import { type Context, upward } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const ANSWERING = ["respond", "retaliate", "react", "answer", "reciprocate", "reply", "avenge", "punish"];
const MEASURES =
  /\b(?:counter-?measures?|counter-?action|retaliatory|strong (?:economic )?(?:\w+ )?measures|consequences|costs?|necessary measures|harsh|tough|decisive|robust|severe|force|forceful\w*|in kind|appropriate (?:measures|action|response)|firm|painful|mirror|strongly|unspecified)\b/i;
const SPEAKING = new Set([
  "say",
  "warn",
  "stress",
  "declare",
  "announce",
  "add",
  "state",
  "tell",
  "emphasise",
  "emphasize",
  "make",
  "vow",
  "reiterate",
  "note",
  "write",
  "point",
]);

/** An answer to another's act is announced: THREATEN, to the one told, else to whom one talks with. */
export default rule({
  says: "<actor> said it would respond with strong measures; the step will not go unanswered; there will be consequences for <actor>",
  patterns: [{ verb: [...ANSWERING, "go", "remain", "take", "impose", "face", "pay", "bear", "have", "hold", "reserve"] }],
  yields: (_bound, clause, context) => {
    const reserves = clause.lemma === "reserve" && /\bright to (?:respond|retaliat|take|reciprocat|answer|self)/i.test(textOf(clause, context));
    const planned = clause.mood.modality === "planned" || /\bwill not\b|\bwould not\b|\bwon['’]t\b/i.test(textOf(clause, context));
    if (!reserves && !planned) return [];
    const words = textOf(clause, context);
    const suffers = ["face", "pay", "bear"].includes(clause.lemma);
    const unanswered =
      /^(?:go|remain)$/.test(clause.lemma) &&
      /\b(?:unanswered|unpunished|without (?:a |an )?(?:response|answer|consequences?|reaction))\b/i.test(words);
    if (!reserves && !unanswered && !(suffers ? /\b(?:consequences?|price|costs?|responsibilit\w+)\b/i : MEASURES).test(words)) return [];
    const speaker = speakerOf(clause, context);
    const doers = doersOf(clause, context);
    const source = suffers || unanswered || doers.length === 0 ? speaker : doers;
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const target = suffers
      ? doers
      : nearestTied(
          told.filter((one) => one.first > clause.head.index),
          [["on", "to", "against", null]],
          source,
        );
    return event("THREATEN", source, target, clause, context);
  },
});

const textOf = (clause: Clause, context: Context): string => context.document.text.slice(clause.start, clause.end);
/** Who says it: the subject of the nearest verb of saying above. */
const speakerOf = (clause: Clause, context: Context): readonly string[] => {
  const saying = upward(clause)
    .slice(1)
    .find((above) => SPEAKING.has(above.lemma) && childrenOf(above.tree, above.head, "nsubj").length > 0);
  return saying ? doersOf(saying, context) : [];
};
