import { SAYING } from "../../../language/speech.ts";
import type { ParticipantRecord } from "../../../types/index.ts";
import type { Clause, ClausesOfSentence } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { clauseBehind, isTold, roundAttribution } from "./content.ts";
import { statements } from "./statement.ts";

const PAPER = /^(?:statement|communiqu[eé]|release|readout|note|handout|ministry|department|embassy)$/i;
const VISIT_PROPOSED = /\b(?:proposed|suggested|invited|asked|requested|offered congratulations|met|held|arrived|visited|will visit|would be in)\b/i;

/** "a ministry statement says that …", "the ministry adds", "it also says" behind one: the government speaks, by press release. */
export default spanRule({
  says: "a ministry's statement says that <clause>; it adds that <clause>",
  finds: (context) =>
    context.sentences.flatMap((own) =>
      own.clauses.flatMap((clause) => {
        if (!SAYING.has(clause.lemma) || clause.voice === "passive" || clause.head.xpos === "VBG" || !isTold(clause)) return [];
        const speaker = paperOf(clause, own, context);
        const { subject, head } = clause;
        const text =
          speaker && subject
            ? (clauseBehind(clause) ??
              roundAttribution(own.sentence.tokens, Math.min(subject.first, head.index), Math.max(subject.last, head.index), head, own.sentence))
            : null;
        if (!speaker || !text || VISIT_PROPOSED.test(context.document.text.slice(text.start, text.start + 90))) return [];
        return statements([speaker], text, own.sentence.index, context, "press-release");
      }),
    ),
});

const paperOf = (clause: Clause, own: ClausesOfSentence, context: Context): ParticipantRecord | null => {
  const { subject } = clause;
  const noun = subject?.head.text ?? "";
  const before = context.sentences[own.sentence.index - 1];
  const goesOn = /^it$/i.test(noun) && before?.sentence.tokens.slice(0, 8).some((token) => PAPER.test(token.text));
  if (!subject || !(PAPER.test(noun) || goesOn) || subject.actors.some((actor) => actor.kind === "person")) return null;
  const told = subject.actors.find((actor) => actor.kind === "state" && actor.form === "government");
  if (told) return /^(?:ministry|department|embassy)$/i.test(noun) ? null : { name: null, office: null, state: told.states[0]!, body: null };
  const state = subject.actors.find((actor) => actor.states.length === 1)?.states[0] ?? context.mentions.author ?? context.mainStates[0];
  return state ? { name: null, office: null, state, body: null } : null;
};
