import type { Span, Token } from "../../../types/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { spanRule } from "../../rule.ts";
import { isReported } from "./content.ts";
import { speakersIn } from "./speaker.ts";
import { statements } from "./statement.ts";

const MINDED =
  /^(?:satisfied|grateful|thankful|confident|convinced|certain|sure|pleased|glad|happy|delighted|proud|ready|willing|prepared|concerned|worried|alarmed|disappointed|hopeful|optimistic|keen|eager|interested|sorry|regretful|determined|appreciative|impressed|dissatisfied|unhappy|upset|angry|outraged|appalled|dismayed|saddened|shocked)$/;

/** "hopes to learn" tells nothing. */
const LEAST_WORDS = 5;

/** "<speaker> was confident that …", "… would like to see …", "… wanted to …", "… looked forward to …": a mind that somebody has told. */
export default spanRule({
  says: "<speaker> was <grateful, confident, ready> …; <speaker> would like to <do>; <speaker> looked forward to …",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const opens = clause.sort === "verb" ? opening(clause) : null;
        if (!opens || !clause.subject || isReported(clause) || clause.subject.first > clause.head.index || clause.head.deprel === "acl:relcl")
          return [];
        const text: Span = { start: opens.start, end: sentence.end };
        if (sentence.tokens.length - opens.index < LEAST_WORDS) return [];
        return statements(speakersIn(clause, context), text, sentence.index, context);
      }),
    ),
});

/** The first word of what is on the mind; null where the clause tells none. */
const opening = ({ tree, head, lemma, mood }: Clause): Token | null => {
  if (mood.modality === "denied" || mood.modality === "possible") return null;
  const { tokens } = tree.sentence;
  const next = tokens[head.index + 1]?.text ?? "";
  const auxiliaries = childrenOf(tree, head, "aux");
  const first = [...auxiliaries, ...childrenOf(tree, head, "cop", "aux:pass")].sort((a, b) => a.index - b.index)[0] ?? head;
  if (MINDED.test(head.text.toLowerCase())) return first !== head && /^(?:to|that|of|for|with|about|at|by|in|over)$/.test(next) ? first : null;
  if (lemma === "like") return auxiliaries.some((aux) => aux.text.toLowerCase() === "would") && next === "to" ? first : null;
  if (lemma === "look") return next === "forward" ? first : null;
  if (lemma === "want") return auxiliaries.length === 0 && !/^[.,;]?$/.test(next) ? head : null;
  if (/^(?:wish|hope|intend)$/.test(lemma)) return next === "to" && auxiliaries.length === 0 ? head : null;
  return lemma === "stand" && /^(?:ready|prepared|by|with)$/.test(next) ? head : null;
};
