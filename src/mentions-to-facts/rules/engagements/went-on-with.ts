import { TALKS } from "../../../language/encounters.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { type Bound, noun, rule, type Slot } from "../../rule.ts";
import { parties } from "./parties.ts";

const WORK: ReadonlySet<string> = new Set([...TALKS, "work", "task", "drafting", "deliberation", "examination", "review", "bargaining"]);
/** Officials, teams or sides of two states. */
const twoSides: Slot = {
  as: "both",
  optional: false,
  wants: "people of two states",
  accepts: (phrase): Bound | null => {
    const states = new Set(phrase.actors.flatMap((one) => one.states));
    const people = phrase.actors.some((one) => one.kind === "group" || one.kind === "person");
    return states.size > 1 && (people || TEAMS.test(phrase.head.lemma)) ? { phrase, actors: phrase.actors, mention: null } : null;
  },
};
const TEAMS =
  /^(?:expert|team|official|delegation|negotiator|commission|committee|group|party|side|representative|surveyor|engineer|ministry|technician|diplomat)$/i;

/** "will resume their work in Manila next month", "have been negotiating in Nadi": the sides at one more sitting of theirs, told by its place or day. */
export default rule({
  says: "<officials of two states> will continue their work in <place>; <officials of two states> negotiated in <place>",
  patterns: [
    {
      verb: ["continue", "resume", "finish", "complete", "conclude"],
      voice: "active",
      subject: twoSides,
      object: noun(WORK, "work"),
      provided: { lacks: "a place or a day", holds: (clause, _bound, context) => isTold(clause, context) },
    },
    {
      verb: ["negotiate", "confer", "deliberate", "bargain", "parley", "haggle"],
      voice: "active",
      subject: twoSides,
      provided: { lacks: "a place or a day", holds: (clause, _bound, context) => isTold(clause, context) },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", parties: parties(bound, "both") }, clause, context),
});

/** "looked forward to continuing", "their continued work": no sitting. */
const isTold = (clause: Clause, context: Context): boolean =>
  !/^(?:VBG|JJ)$/.test(clause.head.xpos) &&
  clause.head.deprel !== "amod" &&
  around(context, clause).mentions.some(
    (one) =>
      ((one.kind === "place" && (one.sort === "city" || one.sort === "building")) || (one.kind === "date" && one.from !== null)) &&
      clause.extent.some(({ index }) => index === one.first),
  );
