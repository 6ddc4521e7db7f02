import type { MechanismMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { noun, person, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

const SIDES = new Set("delegation side team delegations party consultation consultations session meeting dialogue talks".split(" "));

export default rule({
  says: "<person> led the <state> delegation; the <state> side was headed by <person>; <person> represented <state>",
  patterns: [
    { verb: ["lead", "head", "represent", "co-chair", "cochair", "chair"], voice: "active", subject: person("leader"), object: noun(SIDES) },
    { verb: ["lead", "head", "represent", "co-chair", "cochair", "chair"], voice: "passive", subject: noun(SIDES), preps: { by: person("leader") } },
  ],
  yields: (bound, clause, context) => {
    const mechanism = mechanismBefore(clause, context);
    const leaders = parties(bound, "leader").filter((one) => one.persons.length > 0);
    if (!mechanism || leaders.length === 0) return [];
    const pair = mechanism.states.length > 1 ? mechanism.states : context.mainStates.slice(0, 2);
    if (!leaders.some((one) => one.states.some((state) => pair.includes(state)))) return [];
    return engagement({ kind: mechanism.sort, parties: leaders, states: pair, bodies: mechanism.bodies, mechanism: mechanism.name, round: mechanism.round, place: null, start: null, end: null }, clause, context);
  },
});

/** The mechanism told last, in this sentence or the three before. */
const mechanismBefore = (clause: Clause, context: Context): MechanismMention | null => {
  for (let index = clause.sentence.index; index >= Math.max(0, clause.sentence.index - 3); index--) {
    const found = context.sentences[index]!.mentions.find((mention): mention is MechanismMention => mention.kind === "mechanism" && mention.sort === "consultations");
    if (found) return found;
  }
  return null;
};
