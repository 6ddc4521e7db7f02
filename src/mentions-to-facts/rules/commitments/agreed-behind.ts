import { childrenOf } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { commitments, undertakersOf } from "./undertaking.ts";

const COMING = /^(?:will|would|shall|should)$/i;

/** "<thing> is to be doubled by 2030, the presidents agreed": the agreeing told behind what was agreed. */
export default spanRule({
  says: "<thing> will <do>, <parties> agreed; <thing> is to be <done>, they decided",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const { head, subject } = clause;
        if (
          clause.sort !== "verb" ||
          !/^(?:agree|decide|settle|determine|resolve)$/.test(clause.lemma) ||
          clause.mood.modality !== "told" ||
          !subject
        )
          return [];
        const from = Math.min(subject.first, head.index);
        const before = sentence.tokens.slice(0, from - 1);
        if (sentence.tokens[from - 1]?.text !== "," || before.length < 4 || childrenOf(clause.tree, head, "obj").length > 0) return [];
        const comes = before.some(
          (token, at) => COMING.test(token.text) || (/^(?:is|are|was|were)$/.test(token.text) && before[at + 1]?.text === "to"),
        );
        const by = comes ? undertakersOf(clause, context) : null;
        const next = sentence.tokens[head.index + 1]?.text ?? ".";
        if (!by || /^(?:to|that|on|upon|with)$/.test(next)) return [];
        return commitments(by, before, sentence, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }));
      }),
    ),
});
