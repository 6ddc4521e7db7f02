import { ACT_VERBS, GOOD_DEEDS, type VerbAct } from "../../../language/acts/verbs.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { deedBefore } from "./deed-before.ts";
import { doersOf } from "./doer.ts";
import { isNoAct, isOpen } from "./left-open.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf, wholeOf } from "./object-of.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold, type ToldParty } from "./told-parties.ts";
import { verbKeys } from "./verb-with-particle.ts";

const BY_VERB = new Map<string, VerbAct[]>();
for (const act of ACT_VERBS) for (const verb of act.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), act]);
const VERBS = [...new Set([...BY_VERB.keys()].map((verb) => verb.split("-")[0]!))];
const INVITING = /^\S+\s(?:\S+\s){0,6}to (?:pay a )?(?:visit|come|travel)\b/i;

/** What one party did to another, by the verb: source is who acts, target whom it is done to or whose thing it is done to. */
export default rule({
  says: "<actor> <acts on> <actor>, or on what is theirs: accused, thanked, expelled two diplomats of, imposed sanctions on …",
  patterns: [{ verb: VERBS }],
  yields: (_bound, clause, context) => {
    const object = objectOf(clause, context);
    const source = doersOf(clause, context);
    if (isNoAct(clause, context)) return [];
    for (const act of verbKeys(clause).flatMap((key) => BY_VERB.get(key) ?? [])) {
      const type = typeUnderMood(act.type, clause);
      if (!type || (type === "REQUEST" && INVITING.test(context.document.text.slice(clause.head.start, clause.sentence.end)))) continue;
      if (act.things && !(object && isOneOf(act.things, object, clause))) continue;
      const target = withPointed(targetOf(act, object, source, clause, context), act, object, source, clause, context);
      if (target === null || (target.length === 0 && !act.open && act.type !== "THREATEN" && !isOpen(act, object, clause))) continue;
      const told = event(type, source, target, clause, context);
      if (told.length > 0) return told;
    }
    return [];
  },
});

/** "rejected the move": where nobody is named, whose deed or word the object points back to. */
const withPointed = (
  target: readonly string[] | null,
  act: VerbAct,
  object: Phrase | null,
  source: readonly string[],
  clause: Clause,
  context: Context,
): readonly string[] | null => {
  if (!object || (target !== null && target.length > 0) || source.length === 0 || !POINTABLE.has(act.type)) return target;
  const pointed = deedBefore(object, clause, context, source);
  return pointed.length > 0 ? pointed : target;
};
const POINTABLE = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

/** Whom the object tells: itself, its owner, who did it; else who stands behind one of the verb's prepositions. Null when the object cannot be acted on so. */
const targetOf = (act: VerbAct, object: Phrase | null, source: readonly string[], clause: Clause, context: Context): readonly string[] | null => {
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
    if (object.head.upos === "PRON") return lastToldBefore(clause, context, source) ?? (act.open ? [] : null);
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
