import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const FORCES = set(
  "troop troops force forces soldier tank warship ship aircraft jet fighter bomber missile artillery army reservist unit brigade division battalion navy fleet carrier battery helicopter drone weapon armour armor vehicle personnel militia guard reinforcement contingent submarine destroyer frigate plane vessel howitzer equipment",
);
const DRILLS = set("drill drills exercise exercises manoeuvre manoeuvres maneuver maneuvers wargame wargames");
const NEAR = ["near", "along", "around", "against", "towards", "toward", "off", "at", "to", "on", "with", "close to", "opposite", "surrounding"];

/** Forces are moved, or drills held, near another state as a show of strength: MOBILIZE. */
export default rule({
  says: "<state> deployed, massed troops near, along its border with <state>; <state> staged drills around <state>",
  patterns: [
    {
      verb: [
        "deploy",
        "mass",
        "amass",
        "station",
        "mobilise",
        "mobilize",
        "concentrate",
        "scramble",
        "position",
        "move",
        "send",
        "dispatch",
        "rush",
        "reinforce",
        "build",
      ],
    },
    { verb: ["stage", "hold", "conduct", "launch", "start", "begin", "carry"] },
    { verb: ["put", "place"] },
  ],
  yields: (_bound, clause, context) => {
    if (/^(?:put|place)$/.test(clause.lemma)) return onAlert(clause, context);
    const object = clause.voice === "passive" ? clause.subject : clause.object;
    if (!object) return [];
    const drills = isOneOf(DRILLS, object, clause);
    const joint = /\bjoint(?:ly)?\b|\bwith\b|\btogether\b|\bbilateral\b/i.test(context.document.text.slice(clause.start, clause.end));
    if (drills ? joint : !isOneOf(FORCES, object, clause) || /^(?:hold|conduct|launch|start|begin|carry|stage)$/.test(clause.lemma)) return [];
    const doers = doersOf(clause, context);
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const owner = nearestTied(
      told.filter((one) => one.first <= object.head.index && one.owner),
      [[null]],
      [],
    );
    const theirs = owner.length > 0 ? owner : nearestTied(partiesTold(object.first, object.last, clause, context), [[null], ["of", "from"]], []);
    const source = doers.length > 0 ? doers : theirs;
    const near = NEAR.filter((prep) => prep !== "to" || !/^(?:send|dispatch|rush|move)$/.test(clause.lemma));
    const target = nearestTied(told, [near.filter((prep) => prep !== "with" && prep !== "on"), near], source);
    const type = typeUnderMood("MOBILIZE", clause);
    return type && target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});

/** "put its navy on alert as a Turkish ship neared": against whoever else the sentence tells. */
const onAlert = (clause: Clause, context: Context): readonly Yield[] => {
  const type = typeUnderMood("MOBILIZE", clause);
  if (
    !type ||
    !/\b(?:on|in|at) (?:\S+ ){0,5}?(?:alert|standby|readiness|a war footing)\b/i.test(
      context.document.text.slice(clause.head.start, clause.sentence.end),
    )
  )
    return [];
  const source = doersOf(clause, context);
  const others = partiesTold(clause.head.index + 1, clause.sentence.tokens.length - 1, clause, context).filter((one) =>
    one.parties.every((party) => !source.includes(party)),
  );
  return others[0] ? event(type, source, others[0].parties, clause, context) : [];
};
