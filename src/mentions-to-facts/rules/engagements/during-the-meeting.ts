import { engagement } from "../../engagement.ts";
import { type Bound, rule, type Slot } from "../../rule.ts";
import { callOrMeeting } from "./parties.ts";

const SITTING =
  /\b(?:during|at|in|in the course of) (?:the|their|today['’]s|this) (?:[\w-]+ ){0,2}(?:meetings?|talks|conversation|discussions?|negotiations|audience|encounter)\b(?! of (?:the )?(?:cabinet|parliament|party|board|council))/i;
const sides: Slot = {
  as: "sides",
  optional: false,
  wants: "the two sides",
  accepts: (phrase): Bound | null => {
    const groups = phrase.actors.filter((one) => one.kind === "group" && one.states.length === 2);
    return groups.length > 0 ? { phrase, actors: groups, mention: null } : null;
  },
};

/** "During the meeting at the Ministry, the sides discussed trade": what ministries write of talks whose partners the heading tells. */
export default rule({
  says: "during the meeting <the two sides> discussed …",
  patterns: [
    {
      verb: [
        "discuss",
        "review",
        "exchange",
        "consider",
        "examine",
        "explore",
        "address",
        "touch",
        "note",
        "debate",
        "talk",
        "speak",
        "dwell",
        "underline",
        "emphasise",
        "emphasize",
        "stress",
      ],
      voice: "active",
      subject: sides,
      provided: {
        lacks: "a meeting at which they do it",
        holds: (clause, _bound, context) =>
          clause.mood.modality === "told" && SITTING.test(context.document.text.slice(clause.sentence.start, clause.sentence.end)),
      },
    },
  ],
  yields: (bound, clause, context) => engagement({ ...callOrMeeting(clause, context), parties: bound.sides!.actors }, clause, context),
});
