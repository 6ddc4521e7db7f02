import type { ActorMention } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import { isActor, type Phrase } from "../../clauses/index.ts";
import { bodiesOf, sorted, statesOf } from "../../context.ts";
import { rule } from "../../rule.ts";
import { ACTS, type Act } from "./acts.ts";

const BY_VERB = new Map<string, Act[]>();
for (const act of ACTS) for (const verb of act.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), act]);
const INVITING = /^\S+\s(?:\S+\s){0,6}to (?:pay a )?(?:visit|come|travel)\b/i;
const VERBAL = new Set(["REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"]);

/** What one state or body did to another, by the verb: source is who acts, target whom it is done to. */
export default rule({
  says: "<actor> <acts on> <actor>: accused, thanked, sanctioned, expelled, attacked …",
  patterns: [{ verb: [...BY_VERB.keys()] }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible"].includes(clause.mood.modality)) return [];
    if (clause.mood.modality !== "told" && clause.mood.modality !== "ongoing") return [];
    const passive = clause.voice === "passive";
    const doer: readonly ActorMention[] = passive ? (clause.agent?.actors ?? []) : (clause.subject?.actors ?? []);
    const object: Phrase | null = passive ? clause.subject : clause.object;
    for (const act of BY_VERB.get(clause.lemma) ?? []) {
      if (act.things && !(object && act.things.has(object.head.lemma.toLowerCase()))) continue;
      const behind = clause.preps.filter((phrase) => act.on.includes(phrase.prep) && phrase.actors.length > 0).map((phrase) => phrase.actors);
      const inObject = (object?.actors ?? []).filter(isActor);
      const targets = act.things ? (behind[0] ?? inObject) : inObject.length > 0 ? inObject : (behind[0] ?? []);
      const source = parties(doer);
      const target = parties(targets).filter((party) => !source.includes(party));
      if (source.length === 0 || target.length === 0 || (source.length > 2 && !VERBAL.has(act.type))) continue;
      if (doer.some((one) => one.kind === "group" && source.length > 1) && act.type !== "COOPERATE") continue;
      // An invitation is an occasion proposed, no request.
      if (act.type === "REQUEST" && INVITING.test(context.document.text.slice(clause.head.start, clause.sentence.end))) continue;
      const when = whenOf(clause, context);
      const both = act.type === "COOPERATE" ? sorted([...source, ...target]) : null;
      return [{ kind: "event", values: { date: when.start, source: both ?? source, target: both ?? target, type: act.type } }];
    }
    return [];
  },
});
const parties = (actors: readonly ActorMention[]): readonly string[] => sorted([...statesOf(actors), ...bodiesOf(actors)]);
