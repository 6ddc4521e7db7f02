import type { PloverType } from "../../../types/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

interface Mind {
  readonly type: PloverType;
  readonly words: readonly string[];
  readonly behind: readonly string[];
}
/** States of mind towards another, as adjectives, with the prepositions behind which the other stands. */
const MINDS: readonly Mind[] = [
  { type: "SUPPORT", words: ["grateful", "thankful", "indebted", "appreciative"], behind: ["to", "of", "for"] },
  { type: "SUPPORT", words: ["supportive"], behind: ["of"] },
  {
    type: "ACCUSE",
    words: [
      "concerned",
      "worried",
      "alarmed",
      "disappointed",
      "dismayed",
      "outraged",
      "appalled",
      "dissatisfied",
      "unhappy",
      "angry",
      "critical",
      "displeased",
      "indignant",
      "disturbed",
      "perturbed",
      "upset",
      "disgusted",
      "troubled",
    ],
    behind: ["by", "about", "over", "at", "with", "of"],
  },
  { type: "REJECT", words: ["opposed", "averse"], behind: ["to"] },
];
const BY_WORD = new Map(MINDS.flatMap((mind) => mind.words.map((word) => [word, mind] as const)));
/** Concern about these is for somebody, not against them. */
const PLIGHT =
  /\b(?:situation|crisis|conflict|war|violence|humanitarian|outbreak|disaster|tensions?|earthquake|floods?|fighting|safety|plight|suffering|famine|people|exchanges? of fire)\b/i;

/** What one feels towards another and tells: gratitude is SUPPORT, concern over what another does ACCUSE. */
export default rule({
  says: "<actor> was grateful to <actor>; <actor> is deeply concerned about <actor>'s act; <actor> is opposed to <actor>'s plan",
  patterns: [{ verb: [...BY_WORD.keys(), "concern", "disappoint", "alarm", "worry", "dismay", "appal", "oppose", "outrage", "disturb"] }],
  yields: (_bound, clause, context) => {
    const mind = BY_WORD.get(clause.head.text.toLowerCase());
    if (!mind || !["told", "ongoing"].includes(clause.mood.modality) || !isPredicate(clause)) return [];
    const source = feelers(clause, context);
    if (source.length === 0 || source.length > 3) return [];
    const { tokens } = clause.sentence;
    const told = partiesTold(clause.head.index + 1, Math.max(clause.extent.at(-1)!.index, clause.head.index), clause, context).filter((one) => {
      const between = context.document.text.slice(clause.head.end, tokens[one.first]!.start);
      return mind.type !== "ACCUSE" || one.owner || !PLIGHT.test(between);
    });
    const target = nearestTied(told, [[mind.behind[0]!], mind.behind, ...(mind.type === "ACCUSE" ? [["by"], ["of", "from", "in"]] : [])], source);
    return target.length > 0 && target.length < 4 ? event(mind.type, source, target, clause, context) : [];
  },
});

const isPredicate = (clause: Clause): boolean => childrenOf(clause.tree, clause.head, "cop", "aux:pass").length > 0;
/** The subject, also where the parser takes "was concerned" for a passive. */
const feelers = (clause: Clause, context: Context): readonly string[] => doersOf({ ...clause, voice: "active" }, context);
