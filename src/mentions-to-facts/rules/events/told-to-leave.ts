import { type Clause, childrenOf } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const ENVOY = /^(?:ambassador|envoy|diplomat|consul|charg[eé]|representative|attach[eé]|staff|member|employee|official|personnel|officer)s?$/i;
const UNWELCOME = /\bperson(?:a|ae|as|nas|s)? (?:non|not) grat(?:a|ae|as|is)\b|\bunwelcome\b|\bundesirable\b/i;
const LEAVING = /\bto (?:leave|quit|depart|be out of|vacate)\b/i;

/** Diplomats of another state are declared unwelcome, or told to leave: SANCTION. */
export default rule({
  says: "<state> declared <diplomats> persona non grata; gave, ordered, told <diplomats> to leave",
  patterns: [{ verb: ["declare", "give", "order", "tell", "ask", "name", "designate", "deem", "pronounce", "label"] }],
  yields: (_bound, clause, context) => {
    const words = context.document.text.slice(clause.head.start, clause.sentence.end);
    const giving = /^(?:give|order|tell|ask)$/.test(clause.lemma);
    if (!(giving ? LEAVING : UNWELCOME).test(words)) return [];
    const type = typeUnderMood("SANCTION", clause);
    const envoys = envoysOf(clause, context);
    if (!type || envoys.length === 0) return [];
    const doers = doersOf(clause, context);
    const others = [context.mentions.author, ...context.mainStates.slice(0, 2)].filter(
      (state): state is string => state !== null && !envoys.includes(state),
    );
    const source = doers.length > 0 || clause.voice === "active" ? doers : nearestOr(clause, context, envoys, others);
    return event(type, source, envoys, clause, context);
  },
});

/** "given 48 hours to leave Oman": the state to be left; else the report's own. */
const nearestOr = (clause: Clause, context: Context, envoys: readonly string[], others: readonly string[]): readonly string[] => {
  const left = nearestTied(partiesTold(clause.head.index, clause.sentence.tokens.length - 1, clause, context), [[null], ["by"]], envoys);
  return left.length > 0 ? left : others.slice(0, 1);
};

const envoysOf = (clause: Clause, context: Context): readonly string[] => {
  const people = clause.voice === "passive" ? clause.subject : childrenOf(clause.tree, clause.head, "iobj")[0] ? null : clause.object;
  if (clause.voice === "passive" && !people) return [];
  const first = people?.first ?? clause.head.index + 1;
  const last = people?.last ?? clause.head.index + 8;
  if (!clause.sentence.tokens.slice(first, last + 1).some((token) => ENVOY.test(token.text))) return [];
  return nearestTied(
    partiesTold(first, Math.min(last, clause.sentence.tokens.length - 1), clause, context),
    [[null], ["of", "from"]],
    doersOf(clause, context),
  );
};
