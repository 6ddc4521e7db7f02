import { type Clause, childrenOf } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { asksToVisit, clauseBehind, isReported, isSaying, isTold } from "./content.ts";
import { speakersIn } from "./speaker.ts";
import { statements } from "./statement.ts";

/** An infinitive behind these is what the speaker asks or means to do, and said by asking. */
const WITH_INFINITIVE =
  /^(?:urge|ask|request|demand|call|propose|promise|pledge|vow|suggest|offer|appeal|tell|advise|warn|encourage|threaten|claim)$/;

/** "<speaker> said that …", "<speaker> told <somebody> that …", "<speaker>: “…”" behind a verb. */
export default spanRule({
  says: "<speaker> said that <clause>; <speaker> said: “<clause>”",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (!isSaying(clause) || clause.voice === "passive" || !isTold(clause) || isReported(clause)) return [];
        const text = clauseBehind(clause);
        if (!text || asksToVisit(clause.lemma, context.document.text.slice(text.start, text.end)) || isAside(clause)) return [];
        const infinitive = context.document.text.slice(text.start, text.start + 3) === "to ";
        if (infinitive && !WITH_INFINITIVE.test(clause.lemma)) return [];
        return statements(speakersIn(clause, context), text, sentence.index, context);
      }),
    ),
});

/** "as the president said when he was in Lima, …": what was said stands behind the comma. */
const isAside = ({ tree, head, subject }: Clause): boolean =>
  childrenOf(tree, head, "mark").some((mark) => /^as$/i.test(mark.text)) || /^as$/i.test(tree.sentence.tokens[(subject?.first ?? 0) - 1]?.text ?? "");
