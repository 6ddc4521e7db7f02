import { sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { MISDEEDS } from "./said-it-had.ts";

/** A misdeed that another's ministry tells of: ACCUSE, by those according to whom it was done. */
export default rule({
  says: "<actor> has, according to <actor>, <violated, attacked, fanned …>",
  patterns: [{ verb: [...MISDEEDS] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const teller = clause.preps.find((phrase) => phrase.prep === "according to" && phrase.actors.length > 0);
    const source = sorted((teller?.actors ?? []).flatMap((one) => [...one.states, ...one.bodies]));
    const target = doersOf(clause, context);
    return source.length === 1 && target.length > 0 && !target.includes(source[0]!) ? event("ACCUSE", source, target, clause, context) : [];
  },
});
