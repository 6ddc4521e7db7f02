import { HOLDERS, nounAct } from "../../../language/accord-acts.ts";
import type { InstrumentAction, InstrumentMention, Mention, Sentence, Token } from "../../../types/index.ts";

export interface GoverningNoun {
  readonly noun: Token;
  readonly action: InstrumentAction;
}
const LINKS = /^(?:of|on|for|about|towards?|regarding|concerning|over|from|to|into|in|with|under)$/;
const BETWEEN = /^(?:DET|ADJ|NUM|PRON|ADV|PART)$/;

/**
 * The noun that tells what is done to an accord behind it: "signing of the MoU", "talks on a trade deal", "implementation of the treaty". Read off the words
 * in front, not off the tree, which often hangs long titles elsewhere. Further members of a series share the noun of the first.
 */
export const governingNoun = (instrument: InstrumentMention, sentence: Sentence, others: readonly Mention[]): GoverningNoun | null => {
  let at = instrument.first - 1;
  const { tokens } = sentence;
  for (let holders = 0; holders < 3; holders++) {
    at = backOver(tokens, at);
    const link = tokens[at];
    if (!link) return null;
    if (/^(?:and|,|;|&|as|well)$/i.test(link.text)) return shared(at, sentence, others);
    if (!LINKS.test(link.text.toLowerCase())) return null;
    const noun = tokens[at - 1];
    if (noun?.upos !== "NOUN" && noun?.upos !== "PROPN" && noun?.xpos !== "VBG") return null;
    const lemma = lemmaOf(noun);
    const action = nounAct(lemma);
    if (action) return { noun, action };
    if (!HOLDERS.has(lemma)) return null;
    at -= 2;
  }
  return null;
};

/** Back over what may stand between "of" and a title: articles, adjectives, "proposed", "Nepal's". */
const backOver = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const token = tokens[at]!;
    const possessive = /^['’]s?$/.test(tokens[at + 1]?.text ?? "") || token.text.endsWith("'s");
    const hyphened = /^[-–]$/.test(token.text) || /^[-–]$/.test(tokens[at - 1]?.text ?? "");
    if (!(hyphened || BETWEEN.test(token.upos) || token.xpos === "VBN" || possessive || /^["“”'‘]$/.test(token.text))) break;
    if (token.text.toLowerCase() === "to") break;
    at--;
  }
  return at;
};

const shared = (at: number, sentence: Sentence, others: readonly Mention[]): GoverningNoun | null => {
  const before = others.find(
    (mention): mention is InstrumentMention => mention.kind === "instrument" && mention.last < at + 1 && mention.last >= at - 3,
  );
  return before ? governingNoun(before, sentence, others) : null;
};

const lemmaOf = (noun: Token): string => {
  const text = noun.text.toLowerCase();
  return /^(?:signing|drafting|unveiling|upgrading|inking)$/.test(text) ? text : noun.lemma.toLowerCase();
};
