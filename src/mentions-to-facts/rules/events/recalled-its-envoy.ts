import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { verbKeys } from "./verb-with-particle.ts";

const RECALLING = new Set([
  "recall",
  "withdraw",
  "call-home",
  "call-back",
  "summon-home",
  "summon-back",
  "order-home",
  "bring-home",
  "pull-out",
  "recall-home",
  "pull",
]);
const ENVOY = /^(?:ambassador|envoy|diplomat|consul|charg[eé]|representative|attach[eé]|mission|staff|ambassadors|envoys|diplomats)$/i;

/** A state calls its own envoy home: SANCTION against the state where the envoy serves. */
export default rule({
  says: "<state> recalled its ambassador to, from <state>; <state>'s ambassador was recalled; <state> called its envoy in <state> home",
  patterns: [{ verb: ["recall", "withdraw", "call", "summon", "order", "bring", "pull", "tell", "instruct", "ask"] }],
  yields: (_bound, clause, context) => {
    const ordered =
      /^(?:order|tell|instruct|ask)$/.test(clause.lemma) &&
      /\b(?:return|come|fly|go) (?:home|back)\b/i.test(context.document.text.slice(clause.head.start, clause.sentence.end));
    if (!ordered && !verbKeys(clause).some((key) => RECALLING.has(key))) return [];
    const type = typeUnderMood("SANCTION", clause);
    const envoy = clause.voice === "passive" ? clause.subject : clause.object;
    if (!type || !envoy || !ENVOY.test(envoy.head.text)) return [];
    const told = partiesTold(envoy.first, clause.extent.at(-1)!.index, clause, context);
    const owner = nearestTied(
      told.filter((one) => one.first <= envoy.head.index && clause.sentence.tokens[one.first]!.xpos !== "PRP$"),
      [[null]],
      [],
    );
    const doers = doersOf(clause, context);
    const source = doers.length > 0 ? doers : owner;
    const target = nearestTied(
      told.filter((one) => one.first > envoy.head.index),
      [
        ["to", "from"],
        ["in", "at"],
      ],
      source,
    );
    // "broke relations with Oman, while Peru recalled its ambassador": the same one.
    const before = partiesTold(0, Math.max(0, (clause.subject?.first ?? clause.head.index) - 1), clause, context).filter(
      (one) => /^(?:with|from|to|against|on)$/.test(one.prep ?? "") && one.parties.every((party) => !source.includes(party)),
    );
    const same = before.at(-1)?.parties ?? [];
    return event(
      type,
      source,
      target.length > 0 ? target : same.length > 0 ? same : told.length === 0 ? [] : owner.filter((one) => !source.includes(one)),
      clause,
      context,
    ).filter((told) => told.values !== null);
  },
});
