import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { person, rule } from "../../rule.ts";
import { ofTwoStates } from "../../two-sides.ts";
import { isHuman, parties } from "./parties.ts";

const SITTING =
  /\b(?:during|at|in) (?:the|their|a|an|his|her|this|today['’]s) (?:[\w-]+ ){0,2}(?:meetings?|talks|conversation|discussions?|audience|encounter|reception|visit|video[ -]?(?:calls?|conferences?|link)|videoconferences?)\b(?! of (?:the )?(?:cabinet|parliament|party|board))/i;

/** "During a meeting in Oslo, A and B agreed": the meeting itself opens the sentence or follows what they did. */
const SAT =
  /^(?:during|at|in|after|following) (?:a|an|their|the|today['’]s|talks)\b[^,;]*\b(?:meeting|talks|discussions|encounter|bilateral)\b|\b(?:during|at|in) (?:a|their|talks) (?:[\w-]+ ){0,2}(?:meeting|talks|discussions)\b/i;

/** A meeting told by what one said to the other in it. */
export default rule({
  says: "during the meeting <person> thanked <person> for …",
  patterns: [
    {
      verb: "tell urge thank congratulate inform assure brief ask remind wish present invite commend".split(" "),
      voice: "active",
      subject: person("first"),
      object: person("second"),
      provided: {
        lacks: "a meeting in which it was said",
        holds: (clause: Clause, bound, context: Context) =>
          isHuman(clause.object, bound.second) && SITTING.test(context.document.text.slice(clause.sentence.start, clause.sentence.end)),
      },
    },
    {
      verb: "agree discuss review stress emphasise emphasize note underline underscore express reaffirm reiterate decide exchange explore welcome".split(
        " ",
      ),
      voice: "active",
      subject: person("first"),
      provided: {
        lacks: "a meeting in which two of different states did it",
        holds: (clause: Clause, bound, context: Context) =>
          ofTwoStates(bound.first?.actors ?? [], context) && SAT.test(context.document.text.slice(clause.sentence.start, clause.sentence.end)),
      },
    },
  ],
  yields: (bound, clause, context) => {
    const both = parties(bound, "first", "second");
    const sides = new Set(both.flatMap((one) => one.states));
    return clause.mood.modality === "told" && sides.size === 2 && both.every((one) => one.kind === "person" && one.form !== "pronoun")
      ? engagement({ kind: "meeting", parties: both }, clause, context)
      : [];
  },
});
