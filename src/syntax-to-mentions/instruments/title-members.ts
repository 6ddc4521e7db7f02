import type { Mention, Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";
import { headAt } from "./heads.ts";

/** Capital adjectives of a title that go in series. */
const ABOUT =
  /^(?:Economic|Trade|Commercial|Scientific|Technical|Technological|Cultural|Educational|Financial|Industrial|Military|Political|Legal|Social|Agricultural|Science|Technology|Culture|Education|Economy)$/;
export const within = (index: number, first: number, at: number): boolean => index >= first - 1 && index < at;
/** "between Russia and the United States", "between the Ministry of Health of Cuba and the Ministry of Health of Peru": the second party behind "and". */
export const pairedBehind = (sentence: Sentence, first: number, at: number, mentions: readonly Mention[]): boolean => {
  const between = sentence.tokens.slice(first - 1, at).findLastIndex((token) => token.text.toLowerCase() === "between");
  if (between < 0) return false;
  const from = first - 1 + between;
  const party = (mention: Mention): boolean => mention.kind === "state" || mention.kind === "body";
  return (
    mentions.some((mention) => party(mention) && mention.last === at - 1 && mention.first > from) &&
    !sentence.tokens
      .slice(from, at)
      .some(
        (token, index, all) =>
          token.text === "and" && mentions.some((mention) => party(mention) && mention.last === from + index - 1 && all.length > index),
      ) &&
    mentions.some((mention) => party(mention) && mention.first > at && mention.first <= at + 14 && noVerb(sentence, at, mention.first))
  );
};
const noVerb = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.tokens.slice(from, to).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) || /^[;:]$/.test(token.text));

/** Whether a comma or "and" goes on with the same title: its next member hangs on a word of the title, and no other accord begins. */
export const continues = (sentence: Sentence, first: number, at: number): boolean => {
  const start = lower(sentence, at + 1) === "and" ? at + 2 : at + 1;
  if (/^(?:a|an|another|also|he|she|they|it|said|to|then|both|two|three|who|in|on|now|with)$/.test(lower(sentence, start))) return false;
  if (sentence.tokens[start]?.upos === "VERB" && /^VB[DN]$/.test(sentence.tokens[start]!.xpos)) return false;
  // "Economic, Scientific and Cultural Cooperation": modifiers of a noun still to come.
  if (sentence.tokens[at - 1]!.upos === "ADJ" && sentence.tokens[at - 1]!.head > at && sentence.tokens[start]?.upos === "ADJ") return true;
  if (
    ABOUT.test(sentence.tokens[at - 1]!.text) &&
    /^(?:\p{Lu}\p{L}+(?:al|ic|ific|ary)|Trade|Science|Technology|Culture|Education|Economy)$/u.test(sentence.tokens[start]?.text ?? "")
  )
    return true;
  for (let next = start; next < Math.min(sentence.tokens.length, start + 7); next++) {
    const token = sentence.tokens[next]!;
    if (headAt(sentence, next)) return false;
    if (token.deprel === "conj" && (within(token.head, first, at) || headAt(sentence, token.head)))
      return !(token.upos === "VERB" && /^VB[DNZP]$/.test(token.xpos));
    if (/^(?:[.;:]|which|that)$/.test(token.text.toLowerCase())) return false;
  }
  return false;
};
