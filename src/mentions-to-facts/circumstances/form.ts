import type { EngagementRecord } from "../../types/index.ts";
import { type Clause, childrenOf, subtree } from "../clauses/index.ts";

/** By which words the form of a meeting shows. Checked over the clause's sentence. */
const VIDEO =
  /\b(video[ -]?(?:conference|conferencing|call|link|talks|meeting)|teleconference|virtual(?:ly)?|online|via zoom|by video|videoconference|web conference)\b/iu;
const PHONE = /\b(tele)?phon(?:e|ed|ic)\b|\bphone(?:d)?\b|\btelephon(?:e|ed|ic|ically)\b|\bover the phone\b|\bby phone\b|\bcalled by phone\b/iu;
/** "held a call with", "in their call"; not "called for", "call on". */
const CALL =
  /\b(?:had|held|a|an|the|their|separate|joint|introductory|today['’]s|during|first|in)\s(?:\w+\s){0,2}calls?\b(?!\s(?:for|on|to|upon)\b)|\bspoke (?:by|on) (?:the )?(?:phone|telephone)\b/iu;
const PERSON =
  /\b(in[ -]person|face[ -]to[ -]face|received|receives|receiving|hosted|hosts|hosting|welcomed|greeted|called on|calls on|calling on|paid a courtesy call|courtesy call|handshake|shook hands|visiting|sidelines|margins|co-hosted|arrived|delegation-level|(?:working|private|official|business) (?:lunch|breakfast)|lunche(?:on|d)|lunched|lunch with|breakfast with|dined|dinner|banquet|farewell|credentials|took leave|sat down|guard of honou?r|signing ceremony)\b/iu;

/** "They met in Oslo in May, and their ministers spoke by telephone": each half of the sentence tells its own form. */
const wordsAround = ({ head, sentence, tree }: Clause, text: string): string => {
  const words = text.slice(sentence.start, sentence.end);
  const halves = sentence.tokens.filter(
    (token) =>
      (token.upos === "VERB" || token.upos === "AUX") &&
      ((token.deprel === "conj" && childrenOf(tree, token, "nsubj", "nsubj:pass").length > 0) ||
        // "A and B, who had telephoned on Monday, met".
        (token.deprel === "acl:relcl" && token.head < head.index && token.index < head.index)),
  );
  if (halves.length === 0) return words;
  const spans = halves.map((half) => subtree(tree, half));
  const own = spans.findLast((tokens) => tokens.includes(head));
  if (own) return text.slice(own[0]!.start, own.at(-1)!.end);
  return spans.reduce(
    (left, tokens) =>
      left.slice(0, tokens[0]!.start - sentence.start) +
      " ".repeat(tokens.at(-1)!.end - tokens[0]!.start) +
      left.slice(tokens.at(-1)!.end - sentence.start),
    words,
  );
};

export const formOf = (clause: Clause, text: string): EngagementRecord["format"] => {
  const words = wordsAround(clause, text);
  if (VIDEO.test(words)) return "video";
  if (PHONE.test(words) || CALL.test(words)) return "phone";
  return PERSON.test(text.slice(clause.sentence.start, clause.sentence.end)) ? "in-person" : null;
};
