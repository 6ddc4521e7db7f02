import type { Clause } from "../../clauses/index.ts";
import { around, type Context, sorted } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { parties } from "./parties.ts";

const FORCES =
  /^(?:forces?|arm(?:y|ies)|nav(?:y|ies)|troops?|soldiers?|marines?|sailors?|frigates?|destroyers?|corvettes?|warships?|ships?|vessels?|submarines?|fleets?|aircraft|jets?|fighters?|bombers?|pilots?|paratroop(?:s|ers?)?|commandos?|units?|battalions?|coastguards?|militar(?:y|ies)|gunboats?|rangers|infantry)$/i;
const TOGETHER = /\b(?:together|jointly|side by side|alongside|in formation|in company|each other|one another)\b/i;

/** How far before the verb its forces may stand. */
const FAR = 14;
/** Who trains is of the forces: pupils and athletes train too. Looked for in the words before the verb, since trees often tear a long subject. */
const forcesBefore = (clause: Clause): number =>
  clause.sentence.tokens.slice(0, clause.head.index).findLastIndex((token) => FORCES.test(token.text) && token.index >= clause.head.index - FAR);
const ELSEWHERE = /^(?:in|at|off|near|on|to|against|over|outside|from)$/i;
/** The states whose forces they are: told between the forces and the verb, or before the forces. */
const statesBefore = (clause: Clause, context: Context): readonly string[] =>
  around(context, clause).mentions.flatMap((one) =>
    (one.kind === "state" || one.kind === "group") &&
    one.last < clause.head.index &&
    one.first >= forcesBefore(clause) - FAR &&
    !ELSEWHERE.test(clause.sentence.tokens[one.first - 1]?.text ?? "")
      ? one.states
      : [],
  );

/** Forces of two or more states that train or sail together: an exercise told by its verb. */
export default rule({
  says: "<forces> of <states> trained together; <ships> of <states> sailed together",
  patterns: [
    {
      verb: ["train", "drill", "exercise", "sail", "patrol", "manoeuvre", "maneuver", "practise", "practice", "rehearse"],
      voice: "active",
      preps: { "with|together with|alongside": optional(actor("second")) },
      provided: {
        lacks: "forces that do it together",
        holds: (clause, bound, context) => {
          const told = context.document.text.slice(clause.start, clause.end);
          const together = TOGETHER.test(told) || bound.second !== undefined;
          return (
            clause.head.xpos !== "VBG" &&
            forcesBefore(clause) >= 0 &&
            (together || /^(?:train|drill|exercise)$/.test(clause.lemma)) &&
            clause.mood.modality !== "wished"
          );
        },
      },
    },
  ],
  yields: (bound, clause, context) => {
    const others = parties(bound, "second").filter((one) => one.kind === "state" || one.kind === "group");
    const states = sorted([...others.flatMap((one) => one.states), ...statesBefore(clause, context)]);
    if (states.length < 2) return [];
    // "will allow their troops to train": what has neither day nor place is a plan for always.
    return engagement({ kind: "exercise", format: "in-person", parties: [], states }, clause, context).filter(
      ({ values }) => "status" in values && (values.status !== "planned" || values.start !== null),
    );
  },
});
