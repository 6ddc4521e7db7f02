import type { ActorMention, Token } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";
import { childrenOf, isActor, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { commitments, mainParties, type Undertaker, undertakerOf } from "./undertaking.ts";

const NOUN = /^(?:decision|promise|pledge|undertaking|vow|agreement|consensus|understanding|word|assurance|arrangement)s?$/i;
/** What is done with the undertaking when it is told as made. */
const MADE = /^(?:announce|reaffirm|confirm|reiterate|renew|repeat|reach|give|make|take|secure|obtain|receive|achieve|welcome|hail|praise|applaud)$/;

/** Those of them that need not have it as their object for the tree to be believed. */
const TOLD = /^(?:announce|reaffirm|confirm|reiterate|renew|repeat|reach)$/;

/** "ended with an agreement to …". */
const ENDED = /^(?:end|conclude|close|finish|return|emerge|leave|come|wind|culminate|result|break)$/;

/** "reaffirmed their decision to <do>", "reached agreement to <do>", "gave his word that he would <do>". */
export default spanRule({
  says: "<parties> announced their decision to <do>; agreement was reached to <do>; <actor> gave his word that he would <do>",
  finds: (context) =>
    context.sentences.flatMap((own) =>
      own.sentence.parsed
        ? own.sentence.tokens.flatMap((noun) => {
            if (!NOUN.test(noun.text) || noun.upos !== "NOUN") return [];
            const verb = madeBy(noun, own);
            const tokens = verb ? contentOf(noun, own) : null;
            const by = verb && tokens ? undertakersOf(noun, verb, own, context) : null;
            if (!tokens || !by) return [];
            const span = { start: Math.min(verb!.start, noun.start), end: Math.max(verb!.end, noun.end) };
            return commitments(by, tokens, own.sentence, context).map((told) => ({ ...told, span, sentence: own.sentence.index }));
          })
        : [],
    ),
});

/** The verb by which it is made: right before it, or behind it in the passive. */
const madeBy = (noun: Token, { sentence, clauses }: ClausesOfSentence): Token | null => {
  const clause = clauses.find(
    (one) =>
      one.sort === "verb" &&
      MADE.test(one.lemma) &&
      !["denied", "possible", "planned", "wished"].includes(one.mood.modality) &&
      (one.object?.head === noun || (one.voice === "passive" && one.subject?.head === noun)),
  );
  if (clause) return clause.head;
  // "ended with an agreement to open the crossing".
  const opening = sentence.tokens.slice(Math.max(0, noun.index - 3), noun.index).map((token) => token.text.toLowerCase());
  if (opening.includes("with") && /^an?$/.test(opening.at(-1) ?? "")) {
    const ending = clauses.find((one) => one.sort === "verb" && one.head.index < noun.index && ENDED.test(one.lemma) && one.mood.modality === "told");
    if (ending) return ending.head;
  }
  if (/^agreement/i.test(noun.text)) return null;
  const before = sentence.tokens.slice(Math.max(0, noun.index - 4), noun.index).find((token) => token.upos === "VERB" && TOLD.test(token.lemma));
  return before && clauses.some((one) => one.head === before && one.mood.modality === "told") ? before : null;
};

/** What follows "to", or "that … will", behind the noun or behind its verb. */
const contentOf = (noun: Token, { sentence, clauses }: ClausesOfSentence): readonly Token[] | null => {
  const after = sentence.tokens.slice(noun.index + 1, noun.index + 8);
  const at = after.findIndex((token, index) => token.text === "to" && /^VBP?$/.test(after[index + 1]?.xpos ?? ""));
  const tree = clauses[0]?.tree;
  if (!tree) return null;
  if (at >= 0 && after.slice(0, at).every((token) => !/^(?:VERB|SCONJ)$/.test(token.upos) || MADE.test(token.lemma))) {
    const verb = after[at + 1]!;
    const first = /^not$/i.test(sentence.tokens[verb.index - 2]?.text ?? "") ? verb.index - 2 : verb.index - 1;
    return subtree(tree, verb).filter((token) => token.index >= first);
  }
  const that = after[0]?.text === "that" ? after[0] : null;
  const told =
    that &&
    clauses.find(
      (one) =>
        one.sort === "verb" &&
        one.head.index > that.index &&
        (/^(?:will|would|should|shall)$/.test(one.mood.because?.text ?? "") ||
          childrenOf(tree, one.head, "aux").some((aux) => /^(?:will|would|should|shall)$/.test(aux.text))),
    );
  if (!told) return null;
  // Its subject may hang elsewhere: all that stands behind "that".
  const last = subtree(tree, told.head).at(-1)!.index;
  return sentence.tokens.slice(that.index + 1, last + 1);
};

const undertakersOf = (noun: Token, verb: Token, own: ClausesOfSentence, context: Context): Undertaker | null => {
  const owner = own.mentions.find(
    (mention): mention is ActorMention =>
      isActor(mention) && mention.last < noun.index && mention.last >= noun.index - 2 && mention.first > verb.index,
  );
  const clause = own.clauses.find((one) => one.head === verb);
  return (owner && undertakerOf([owner])) ?? undertakerOf(clause?.subject?.actors ?? []) ?? (clause?.subject ? mainParties(context) : null);
};
