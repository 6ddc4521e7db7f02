import { TOWARDS_ACTS, TOWARDS_VERBS, type TowardsAct } from "../../../language/acts/towards.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { verbKeys } from "./verb-with-particle.ts";

const BY_VERB = new Map<string, TowardsAct[]>();
for (const act of TOWARDS_ACTS) for (const verb of act.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), act]);

const asksTo = (clause: Clause): boolean =>
  clause.sentence.tokens.some(
    (token) =>
      token.index > clause.head.index + 2 &&
      token.index < clause.head.index + 30 &&
      token.text.toLowerCase() === "to" &&
      token.deprel === "mark" &&
      // "to free the prisoners", which the tagger may take for an adjective
      /^(?:VB|JJ)$/.test(clause.sentence.tokens[token.head]?.xpos ?? ""),
  );

/** An act whose target stands behind a preposition of the verb's own. */
export default rule({
  says: "<actor> <acts> against, to, with … <actor>: appealed to, protested against, fired at, clashed with",
  patterns: [{ verb: TOWARDS_VERBS }],
  yields: (_bound, clause, context) => {
    const source = doersOf(clause, context);
    if (source.length === 0) return [];
    for (const act of verbKeys(clause).flatMap((key) => BY_VERB.get(key) ?? [])) {
      const type = typeUnderMood(act.type, clause);
      // "complained that Chad had …" is told by what was said.
      if (!type || (clause.object && clause.lemma !== "stand") || childrenOf(clause.tree, clause.head, "ccomp").length > 0) continue;
      const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
      // "called on the president" is a visit, "called on him to resign" a request.
      if (act.verbs[0] === "call" && !asksTo(clause)) continue;
      const target = nearestTied(told, [act.behind], source);
      if (target.length === 0 && !act.open) continue;
      const there = event(type, source, target, clause, context);
      return act.mutual && type === "ASSAULT" ? [...there, ...event(type, target, source, clause, context)] : there;
    }
    return [];
  },
});
