import { childrenOf, subtree } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { clauseBehind, isTold } from "./content.ts";
import { lastMinistry, speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

const ENVOY = /^(?:ambassador|envoy|diplomat|chargé|charge|official|counsellor|consul|representative|head|attach[eé])$/i;

/** "journalists were told by <speaker> that …"; "the ambassador was told that …" by the ministry that had called him in. */
export default spanRule({
  says: "<listeners> were told by <speaker> that <clause>; the ambassador was told that <clause>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const { agent, subject, head, tree } = clause;
        if (clause.voice !== "passive" || !/^(?:tell|inform|notify|advise|remind|assure|warn)$/.test(clause.lemma) || !isTold(clause)) return [];
        const told = childrenOf(tree, head, "ccomp").find((child) => child.index > head.index);
        const text = told ? { start: subtree(tree, told)[0]!.start, end: sentence.end } : clauseBehind(clause);
        const envoy = subject !== null && (ENVOY.test(subject.head.text) || subject.actors.some((actor) => actor.kind === "person"));
        const speakers = agent ? speakersOf(agent.actors, context) : envoy ? lastMinistry(sentence.index, context) : [];
        return text ? statements(speakers, withoutThat(text, context.document.text), sentence.index, context) : [];
      }),
    ),
});

const withoutThat = (span: { readonly start: number; readonly end: number }, text: string): { readonly start: number; readonly end: number } =>
  /^that\s/.test(text.slice(span.start, span.start + 5)) ? { start: span.start + 5, end: span.end } : span;
