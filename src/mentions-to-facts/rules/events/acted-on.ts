import { IMPLIED } from "../../../language/acts/implied.ts";
import { ACT_VERBS, type VerbAct } from "../../../language/acts/verbs.ts";
import type { PloverType } from "../../../types/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { event } from "./act.ts";
import { deedBefore } from "./deed-before.ts";
import { doersOf } from "./doer.ts";
import { isNoAct, isOpen } from "./left-open.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { isNonState } from "./party-ties.ts";
import { targetOf } from "./target-of.ts";
import { isOneOf } from "./things.ts";
import { partiesTold } from "./told-parties.ts";
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
    if (isNoAct(clause, context) || (object !== null && isNobodys(object, clause, context))) return [];
    for (const act of verbKeys(clause).flatMap((key) => BY_VERB.get(key) ?? [])) {
      const type = typeUnderMood(act.type, clause);
      if (!type || (type === "REQUEST" && INVITING.test(context.document.text.slice(clause.head.start, clause.sentence.end)))) continue;
      const them = object !== null && SEIZED.has(act.type) && /^(?:them|him|her)$/i.test(object.head.text);
      if (act.things && !them && !(object && isOneOf(act.things, object, clause))) continue;
      if (isMutual(clause, context)) return source.length === 2 ? bothWays(type, source, clause, context) : [];
      const target = withPointed(targetOf(act, object, source, clause, context), act, object, source, clause, context);
      if (target === null || (target.length === 0 && !act.open && !them && act.type !== "THREATEN" && !isOpen(act, object, clause))) continue;
      const told = event(type, source, target, clause, context);
      if (told.length > 0) return [...told, ...implied(type, object, source, target, clause, context)];
    }
    return [];
  },
});

/** "condemned the attack by Somali pirates": done by none of those named. */
const isNobodys = (object: Phrase, clause: Clause, context: Context): boolean =>
  object.actors.some((one) => one.kind === "state" && isNonState(clause.sentence, one)) &&
  partiesTold(object.first, object.last, clause, context).length === 0;

/** "dismissed Chad's accusations": they were made. */
const implied = (
  type: PloverType,
  object: Phrase | null,
  source: readonly string[],
  target: readonly string[],
  clause: Clause,
  context: Context,
): readonly Yield[] => {
  const word = type === "REJECT" && object ? IMPLIED.get(object.head.lemma.toLowerCase()) : undefined;
  if (!word || !object || source.length !== 1 || target.length !== 1) return [];
  const owned = partiesTold(object.first, object.head.index, clause, context).some((one) => one.owner && one.parties.includes(target[0]!));
  return owned ? event(word, target, source, clause, context) : [];
};

/** "blamed each other", "expelled one another's envoys". */
const isMutual = (clause: Clause, context: Context): boolean =>
  /^\S+ (?:\S+ ){0,2}?(?:each other|one another)\b/i.test(context.document.text.slice(clause.head.start, clause.sentence.end));
const bothWays = (type: PloverType, [first, second]: readonly string[], clause: Clause, context: Context): readonly Yield[] => [
  ...event(type, [first!], [second!], clause, context),
  ...event(type, [second!], [first!], clause, context),
];

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
/** What is done to those told before: "seized them", "freed him". */
const SEIZED = new Set(["COERCE", "RETREAT"]);
const POINTABLE = new Set(["ACCUSE", "REJECT", "SUPPORT"]);
