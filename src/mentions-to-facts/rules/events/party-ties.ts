import { NON_STATE } from "../../../language/acts/non-state.ts";
import type { ActorMention, PlaceMention, Sentence } from "../../../types/index.ts";

const OWN = /^['’]s?$/;
const SKIPPED = new Set(["DET", "ADJ", "NUM", "ADV"]);
/** "our allies", "their countries": no party of its own beside those named. */
export const isOurs = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean =>
  mention.kind === "group" && /^(?:our|their)$/i.test(sentence.tokens[mention.first]!.text);
/** A body in brackets tells an office apart: "Director General (South Asia & SAARC)". */
export const isAside = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean =>
  mention.kind === "body" &&
  sentence.tokens.slice(Math.max(0, mention.first - 5), mention.first).some((token) => token.text === "(") &&
  sentence.tokens[mention.first - 1]?.text !== "(";

/** "Somali pirates": they do not act for their state. */
export const isNonState = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean => {
  if (mention.kind !== "state" || mention.form !== "adjective") return false;
  let next = mention.last + 1;
  while (sentence.tokens[next]?.upos === "ADJ") next++;
  const noun = sentence.tokens[next];
  return noun !== undefined && NON_STATE.test(noun.text);
};

/** The preposition that governs the noun phrase opened at or before a token; "and" when it goes on a list. */
export const tieOf = (sentence: Sentence, at: number, from: number): string | null => {
  for (let index = at - 1; index >= from; index--) {
    const token = sentence.tokens[index]!;
    const text = token.text.toLowerCase();
    if (token.upos === "ADP") {
      // "brushed aside Chad's claim": a particle of the verb before it ties nothing.
      const verb = sentence.tokens[index - 1];
      const verdict = text === "as" && sentence.tokens[index + 1]?.upos === "ADJ";
      return verb?.upos === "VERB" && (/^(?:over|aside|down|off|out|back|up|away)$/.test(text) || verdict) ? null : text;
    }
    if (/^(?:both|either)$/.test(text)) continue;
    if (token.upos === "CCONJ" || text === ",") return "and";
    const compound = (token.upos === "NOUN" || token.upos === "PROPN") && index === at - 1 && token.head > index;
    if (!SKIPPED.has(token.upos) && token.xpos !== "PRP$" && !compound) return null;
  }
  return null;
};
/** "for the people of Nepal": behind which preposition the noun stands that "of" hangs on. */
export const outerTieOf = (sentence: Sentence, at: number, from: number): string | null => {
  let of = at - 1;
  while (of >= from && sentence.tokens[of]!.text.toLowerCase() !== "of") of--;
  let noun = of - 1;
  while (noun >= from && (sentence.tokens[noun]!.upos === "NOUN" || sentence.tokens[noun]!.upos === "PROPN")) noun--;
  const tie = of > from && noun < of - 1 ? tieOf(sentence, noun + 1, from) : null;
  return tie === "and" ? null : tie;
};
/** Only "and", commas and articles stand between two parties of one list. */
export const isJoined = (sentence: Sentence, last: number, first: number): boolean =>
  sentence.tokens.slice(last + 1, first).every((token) => /^(?:,|and|&|or|the|both|as|well|['’]s?)$/i.test(token.text) || token.upos === "ADJ");

export const isOwner = (sentence: Sentence, mention: ActorMention | PlaceMention): boolean => {
  if (OWN.test(sentence.tokens[mention.last + 1]?.text ?? "") || OWN.test(sentence.tokens[mention.last]!.text)) return true;
  if (mention.kind === "state" && (mention.form === "adjective" || mention.form === "name")) {
    const next = sentence.tokens[mention.last + 1];
    return next?.upos === "NOUN" || (mention.form === "adjective" && next !== undefined);
  }
  return sentence.tokens[mention.first]!.xpos === "PRP$";
};
