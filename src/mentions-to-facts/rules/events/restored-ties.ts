import { sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { mutual } from "./act.ts";
import { dayOfAct } from "./day-of-act.ts";
import { doersOf } from "./doer.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const TIES = /^(?:relation|relations|tie|ties|relationship|link|links|partnership)$/i;
const RAISING = new Set(["raise", "elevate", "upgrade", "lift", "promote"]);
const DIPLOMATIC = /\bdiplomatic\b|\b(?:relations|ties)\b/i;

/** Relations are taken up again or established: SUPPORT; raised to a higher level: AGREE. All parties on both sides. */
export default rule({
  says: "<states> restored, established, normalised relations; relations between <states> were raised to a strategic partnership",
  patterns: [{ verb: ["restore", "resume", "normalise", "normalize", "reestablish", "re-establish", "establish", "mend", ...RAISING] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const ties = objectOf(clause, context);
    if (!ties || !TIES.test(ties.head.text) || !DIPLOMATIC.test(context.document.text.slice(ties.start, ties.end))) {
      if (!ties || !RAISING.has(clause.lemma) || !/^partnership$/i.test(ties.head.text)) return [];
    }
    const raised = RAISING.has(clause.lemma);
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const doers = doersOf(clause, context);
    const named = sorted([...doers, ...nearestTied(told, [["between"], ["with"]], doers)]);
    const all = named.length > 1 ? named : raised && named.length === 0 ? sorted(context.mainStates.slice(0, 2)) : [];
    if (all.length < 2) return [];
    const when = dayOfAct(raised ? "AGREE" : "SUPPORT", clause, context);
    // Relations established long ago are history, not news.
    const old = when !== null && context.today !== null && Number(context.today.slice(0, 4)) - Number(when.slice(0, 4)) > 1;
    return old || (clause.lemma === "establish" && when === null) ? [] : mutual(raised ? "AGREE" : "SUPPORT", all, clause, context);
  },
});
