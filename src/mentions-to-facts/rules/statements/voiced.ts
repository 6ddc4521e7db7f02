import { SAYING, SAYING_BY_DOING, VOICING, VOICING_IF } from "../../../language/speech.ts";
import type { Span } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { asksToVisit, isReported, isTold } from "./content.ts";
import { speakersIn } from "./speaker.ts";
import { statements } from "./statement.ts";

/** "<speaker> thanked <somebody> for …", "… expressed concern over …", "… urged <somebody> to …", "… spoke of …". */
export default spanRule({
  says: "<speaker> voiced <thing>; <speaker> thanked <somebody> for <thing>; <speaker> urged <somebody> to <do>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (!VOICING.has(clause.lemma) || clause.voice === "passive" || !isTold(clause) || isReported(clause) || isRecital(clause)) return [];
        const speakers = speakersIn(clause, context);
        // "the first nation to recognise …", "sent vaccines to support …": what a government did, not what it said; "thank you" in a transcript.
        if (clause.head.xpos === "VB" && speakers.every((speaker) => speaker.name === null && speaker.office === null)) return [];
        if (clause.lemma === "thank" && /^you$/i.test(sentence.tokens[clause.head.index + 1]?.text ?? "")) return [];
        // "held a call to reaffirm …": what several met for.
        if (speakers.length > 1 && clause.head.xpos === "VB") return [];
        const text = contentOf(clause, context);
        if (text && asksToVisit(clause.lemma, context.document.text.slice(text.start, text.end))) return [];
        return text ? statements(speakers, text, sentence.index, context) : [];
      }),
    ),
});

/** "Recalling the treaty, …", "Acknowledging the need, …": the recitals of a joint text. */
const isRecital = ({ head, governor }: Clause): boolean =>
  head.xpos === "VBG" &&
  relation(head) === "advcl" &&
  (/^(?:recall|acknowledge|recogni[sz]e|note|appreciate|welcome|reaffirm)$/.test(head.lemma) ||
    // "Hailing the accord, the president said that …": what he said stands behind.
    (governor !== null && governor.head.index > head.index && SAYING.has(governor.lemma) && governor.mood.modality === "told"));

/** An envoy recalled is no word recalled; an invitation is an engagement; a question is the reporter's. */
const NO_WORDS = /^(?:ambassador|envoy|diplomat|consul|troop|staff|invitation|guest|delegation|question|agreement|memorandum|protocol)$/;

/** Prepositions behind which stands what is voiced, not where or when. */
const OPENING = /^(?:for|of|about|over|to|on|upon|against|with|by|behind|in favou?r of|out against|forward to)$/;

const MANNER =
  /^in (?:the|a|an|its|no) (?:\p{L}+ ){0,3}(?:terms|manner|way|language|voice|words)(?:,|\b) (?=(?:against|the|its|their|this|these|any|such|all|over|about|at|\p{Lu}))/u;

const contentOf = (clause: Clause, context: Context): Span | null => {
  const { tree, head, object, sentence, lemma } = clause;
  // "a sign that Japan stood by the island" is somebody else's word.
  if (lemma === "stand" && !/^(?:root|conj)$/.test(relation(head))) return null;
  if (object && NO_WORDS.test(object.head.lemma)) return null;
  const complement = childrenOf(tree, head).find((child) => ["ccomp", "xcomp"].includes(relation(child)) && child.index > head.index);
  if (!object && complement && SAYING.has(lemma)) return null;
  const first =
    object && object.first > head.index
      ? object.first
      : (clause.preps.find((phrase) => phrase.first > head.index && OPENING.test(phrase.prep))?.first ??
        (complement ? subtree(tree, complement)[0]!.index : null));
  const next = sentence.tokens[head.index + 1];
  if (!next) return null;
  // "rejects in the strongest terms the announcement": the manner goes before what is voiced.
  const manner = MANNER.exec(context.document.text.slice(next.start, sentence.end))?.[0].length ?? 0;
  if (manner > 0) {
    const from = sentence.tokens.find((token) => token.start >= next.start + manner);
    return from && from.index < sentence.tokens.length - 2 ? { start: from.start, end: sentence.end } : null;
  }
  // "dismissed as “theatre” the charges": the tree may hang them anywhere.
  if (
    first === null &&
    /^(?:dismiss|reject|describe|denounce|condemn|hail|praise|brand|welcome|criticise|criticize)$/.test(lemma) &&
    next.text === "as" &&
    sentence.tokens.length - next.index > 5
  )
    return { start: SAYING_BY_DOING.has(lemma) ? head.start : next.start, end: sentence.end };
  if (first === null || first <= head.index) return null;
  // Only what stands right behind the verb, an adverb between: a phrase further on is somebody else's.
  const gap = sentence.tokens
    .slice(head.index + 1, first)
    .filter((token) => !/^(?:ADV|ADP|PART|DET|ADJ|PRON|PROPN|NUM)$/.test(token.upos) && token.text !== "'s");
  if (gap.length > 0 && !/^(?:as|["“])$/.test(next.text)) return null;
  const words = context.document.text.slice(next.start, sentence.end);
  const needed = VOICING_IF[lemma];
  if (needed && !needed.test(words.slice(0, 90))) return null;
  if (/^that$/i.test(next.text)) return { start: sentence.tokens[next.index + 1]?.start ?? next.start, end: sentence.end };
  // "voiced deep concern": too short without its verb.
  const short = words.replace(/[.!]$/, "").split(/\s+/).length < 3;
  if (short && /^For$/.test(sentence.tokens[0]!.text)) return { start: sentence.tokens[1]!.start, end: sentence.end };
  return { start: SAYING_BY_DOING.has(lemma) || short ? withAdverb(clause) : next.start, end: sentence.end };
};

/** "strongly condemned": the adverb belongs to it. */
const withAdverb = ({ tree, head }: Clause): number =>
  childrenOf(tree, head, "advmod").find((token) => token.index === head.index - 1 && /ly$/.test(token.text))?.start ?? head.start;
