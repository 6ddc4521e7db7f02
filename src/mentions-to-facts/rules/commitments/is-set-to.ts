import { childrenOf, relation, subtree } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { commitments, OCCASION, undertakerOf } from "./undertaking.ts";

const SET = /^(?:set|scheduled|slated|due|poised|going|preparing)$/;
/** Journeys, talks and states of things. */
const NO_DEED =
  /^(?:be|become|have|host|hold|visit|tour|travel|go|come|attend|meet|receive|participate|chair|co-chair|co-host|fly|arrive|leave|depart|mark|celebrate|face|play|take|win|lose|benefit|gain|begin|start|open talks|speak|address|discuss|sign|return|remain|suffer|see|join|lead|get|make|vote|elect)$/;

/** "Iceland is set to train 30 Kenyan engineers", "Chad is due to reopen its embassy": what a state itself is about to do. */
export default spanRule({
  says: "<state> is set to <do>; <state> is due to <do>; <state> is going to <do>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const { tree, head, lemma, object } = clause;
        const above = sentence.tokens[head.index - 2];
        if (clause.sort !== "verb" || clause.voice === "passive" || !above || !SET.test(above.text) || sentence.tokens[head.index - 1]?.text !== "to")
          return [];
        if (!/^(?:is|are|was|were|'s|’s|now|also|currently)$/.test(sentence.tokens[above.index - 1]?.text ?? "") || NO_DEED.test(lemma)) return [];
        const subject = clause.subject ?? clauses.find((one) => one.head === above)?.subject ?? null;
        const states =
          subject?.actors.filter((actor) => actor.kind === "state" && actor.form !== "adjective" && actor.last >= subject.head.index) ?? [];
        const by = undertakerOf(states);
        if (!by || !object || OCCASION.test(object.head.lemma) || childrenOf(tree, above, "advmod").some((token) => /^not$/i.test(token.text)))
          return [];
        const tokens = subtree(tree, head, (token) => relation(token) === "parataxis").filter((token) => token.index >= head.index - 1);
        return commitments(by, tokens, sentence, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }));
      }),
    ),
});
