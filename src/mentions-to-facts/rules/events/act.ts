import type { PloverType } from "../../../types/index.ts";
import { type Clause, relation } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import type { Yield } from "../../rule.ts";
import { dayOfAct } from "./day-of-act.ts";
import { isToInfinitive } from "./mood-of-act.ts";

/** An event as a rule yields it. A target left open stays empty until folding knows whom the source talks with. */
export const event = (type: PloverType, source: readonly string[], target: readonly string[], clause: Clause, context: Context): readonly Yield[] => {
  if (source.length === 0) return [];
  const aimed = target.filter((party) => !source.includes(party));
  if (target.length > 0 && aimed.length === 0) return [];
  // "marched to demand change": an aim that only tells why is nobody's in particular.
  if (target.length === 0 && clause.head.xpos === "VB" && /^(?:advcl|conj|acl)$/.test(relation(clause.head)) && isToInfinitive(clause)) return [];
  if (type === "COOPERATE" && aimed.length > 0) return mutual(type, [...source, ...aimed], clause, context);
  return [{ kind: "event", values: { date: dayOfAct(type, clause, context), source: sorted(source), target: sorted(aimed), type } }];
};
/** What all do together: everybody on both sides. */
export const mutual = (type: PloverType, parties: readonly string[], clause: Clause, context: Context): readonly Yield[] => {
  const all = sorted(parties);
  return [{ kind: "event", values: { date: dayOfAct(type, clause, context), source: all, target: all, type } }];
};
