import { GOOD_DEEDS, type VerbAct } from "../../../language/acts/verbs.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { wholeOf } from "./object-of.ts";
import { nearestTied, partiesTold, type ToldParty } from "./told-parties.ts";

/** Whom the object tells: itself, its owner, who did it; else who stands behind one of the verb's prepositions. Null when the object cannot be acted on so. */
export const targetOf = (
  act: VerbAct,
  object: Phrase | null,
  source: readonly string[],
  clause: Clause,
  context: Context,
): readonly string[] | null => {
  const behind = act.behind ?? [];
  const after = (from: number): readonly string[] => {
    const last = clause.extent.at(-1)!.index;
    // "condemned it as a breach of the Charter": what follows says how, not whom.
    const as = clause.sentence.tokens.findIndex((token, index) => index >= from && token.text.toLowerCase() === "as");
    const told =
      from <= last
        ? partiesTold(from, as > 0 ? Math.min(last, as) : last, clause, context).filter((one) => one.prep !== "by" || hangsOnVerb(one, clause))
        : [];
    return nearestTied(told, [behind.filter((prep) => prep !== "in"), behind], source);
  };
  const next = clause.head.index + 1;
  if (/^what$/i.test(clause.sentence.tokens[next]?.text ?? "")) {
    const whole = partiesTold(next, Math.min(next + 25, clause.sentence.tokens.length - 1), clause, context);
    return nearestTied(whole, [["by"], [null], behind], source);
  }
  if (!object) return act.object === "them" ? null : after(next);
  if (object.actors.length === 0) {
    const rest = partiesTold(object.last + 1, clause.extent.at(-1)!.index, clause, context);
    // "thanked the prime minister for Jamaica's stand": whose deed it is.
    const theirs =
      act.type === "SUPPORT"
        ? nearestTied(
            rest.filter((one) => one.owner),
            [["for"]],
            source,
          )
        : [];
    if (theirs.length > 0) return theirs;
    if (object.head.upos === "PRON")
      return lastToldBefore(clause, context, source) ?? (act.open || /^(?:COERCE|RETREAT)$/.test(act.type) ? [] : null);
    if (act.open && act.type === "SUPPORT" && !GOOD_DEEDS.has(object.head.lemma.toLowerCase())) return null;
  }
  const self = object.actors.find((one) => one.first <= object.head.index && object.head.index <= one.last);
  if (act.object === "theirs" && self && !act.things) return null;
  const selves = self ? [...self.states, ...self.bodies] : [];
  if (selves.length > 0 && selves.every((party) => source.includes(party))) return null;
  if (act.object === "them") {
    const direct = object.actors.flatMap((one) => [...one.states, ...one.bodies]);
    return direct.length > 0 ? direct : act.open ? after(clause.voice === "passive" ? next : object.last + 1) : null;
  }
  const whole = wholeOf(object, clause);
  // "Chad's proposal was refused", where the tree has torn the owner off.
  const torn = /^['’]s?$/.test(clause.sentence.tokens[whole.first - 1]?.text ?? "") ? 4 : 0;
  const as = clause.sentence.tokens.findIndex((token, index) => index > whole.first && token.text.toLowerCase() === "as");
  const told = partiesTold(Math.max(0, whole.first - torn), as > 0 ? Math.min(as, whole.last) : whole.last, clause, context);
  const ties = [[null], ["by"], behind.filter((prep) => prep !== "in"), behind];
  const own = nearestTied(told, ties, source);
  return own.length > 0 ? own : after(clause.voice === "passive" ? next : whole.last + 1);
};

/** "condemned the launch by Chad", "rejects the tax announced by Chad", where the tree hangs "by Chad" on the verb. */
const hangsOnVerb = (one: ToldParty, clause: Clause): boolean =>
  clause.voice === "active" &&
  (clause.sentence.tokens[one.first - 2]?.xpos === "VBN" ||
    clause.preps.some(
      (phrase) => phrase.prep === "by" && phrase.on.index === clause.head.index && phrase.first <= one.first && one.last <= phrase.last,
    ));
/** "…, accusing it of": the other party told last before it. */
const lastToldBefore = (clause: Clause, context: Context, source: readonly string[]): readonly string[] | null => {
  const before = partiesTold(0, clause.head.index - 1, clause, context).findLast((one) => one.parties.every((party) => !source.includes(party)));
  return before ? before.parties : null;
};
