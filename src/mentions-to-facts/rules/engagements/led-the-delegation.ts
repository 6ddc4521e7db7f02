import type { MechanismMention, PersonMention } from "../../../types/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";

const LEADING =
  /\b(?:led|leads|leading|headed|heads|heading|chaired|chairs|chairing|co-chaired|cochaired|co-chairs|co-chairing|represented|represents|presided|delegations?|helm|attended|attending|participated|participants|joined|comprised|included)\b/i;

/** Who sat for whom in consultations: the sentence that tells the mechanism, or one of the three behind it, names the heads of the delegations. */
export default spanRule({
  says: "<person> led the <state> delegation; the <state> side was headed by <person>; co-chaired by <persons>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      const clause = clauses.find((one) => one.sort === "verb");
      if (!clause || !LEADING.test(text)) return [];
      const leaders = mentions.filter((mention): mention is PersonMention => mention.kind === "person" && mention.form !== "pronoun");
      if (leaders.length === 0) return [];
      return mechanismsBefore(sentence.index, context).flatMap((mechanism) => {
        const pair = mechanism.states.length > 1 ? mechanism.states : context.mainStates.slice(0, 2);
        const sitting = leaders.filter((one) => one.states.length === 0 || one.states.some((state) => pair.includes(state)));
        if (sitting.every((one) => one.states.length === 0)) return [];
        return engagement(
          {
            kind: mechanism.sort,
            parties: sitting,
            states: pair,
            bodies: mechanism.bodies,
            mechanism: mechanism.name,
            round: mechanism.round,
            place: null,
            start: null,
            end: null,
          },
          clause,
          context,
        ).map((told) => ({ ...told, span: leaders[0]!, sentence: sentence.index }));
      });
    }),
});

/** The consultations told last: those of this sentence, or of the nearest of the three before. */
const mechanismsBefore = (from: number, context: Context): readonly MechanismMention[] => {
  for (let index = from; index >= Math.max(0, from - 3); index--) {
    const found = context.sentences[index]!.mentions.filter(
      (mention): mention is MechanismMention => mention.kind === "mechanism" && mention.sort === "consultations",
    );
    if (found.length > 0) return found;
  }
  return [];
};
