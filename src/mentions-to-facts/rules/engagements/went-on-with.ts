import { TALKS } from "../../../language/encounters.ts";
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
      verb: ["continue", "resume", "pursue", "finish", "complete", "conclude"],
      voice: "active",
      subject: twoSides,
      object: noun(WORK, "work"),
      provided: { lacks: "a place or a day", holds: (clause, _bound, context) => isTold(clause.sentence.index, clause.extent, context) },
    },
    {
      verb: ["negotiate", "confer", "deliberate", "bargain", "parley", "haggle"],
      voice: "active",
      subject: twoSides,
      provided: { lacks: "a place or a day", holds: (clause, _bound, context) => isTold(clause.sentence.index, clause.extent, context) },
    },
  ],
  yields: (bound, clause, context) => engagement({ kind: "meeting", parties: parties(bound, "both") }, clause, context),
});

const isTold = (
  sentence: number,
  extent: readonly { readonly index: number }[],
  { sentences }: { readonly sentences: readonly { readonly mentions: readonly { readonly kind: string; readonly first: number }[] }[] },
): boolean =>
  sentences[sentence]!.mentions.some((one) => (one.kind === "place" || one.kind === "date") && extent.some(({ index }) => index === one.first));
