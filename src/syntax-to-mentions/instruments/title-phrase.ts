import { topicsOf } from "../../language/topics.ts";
import type { Mention, PlaceMention, Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";
import { continues, pairedBehind, within } from "./title-members.ts";

/** "for four more years", "for another five years": how long it holds. */
export const TERM = /^(?:an? |the |another |next |further )*(?:\w+ )?(?:more |further |additional )?(?:years?|months?|decades?)\b/;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const ENDS =
  /^(?:[.;:—]|which|that|who|whose|where|when|while|whereas|during|after|before|since|until|amid|following|today|yesterday|with|by|as|at|into|under|but|if|because|including|signed|inked|concluded|reached|agreed|covering|adopted|upon|than|so|done|worth|valued|aimed|aiming|initialled|initialed|sealed|exchanged|ratified|last|within|through|throughout|without)$/;

/** The end of the noun phrase that a title goes on with: before a finite verb, a relative clause, a date, a place in "in …", another accord. */
export const phraseEnd = (sentence: Sentence, first: number, mentions: readonly Mention[]): number => {
  let end = first - 1;
  for (let at = first; at < sentence.tokens.length && at < first + 40; at++) {
    const token = sentence.tokens[at]!;
    const word = token.text.toLowerCase();
    if (word === "(") {
      const close = bracketEnd(sentence, at - 1);
      if (close === at - 1) break;
      at = end = close;
      continue;
    }
    if (ENDS.test(word) && !(word === "as" && at === first) && !(word === "with" && lower(sentence, at + 2) === "shared")) break;
    if (word === "dates" && /^(?:from|back)$/.test(lower(sentence, at + 1))) break;
    if (startsDate(at, mentions)) break;
    if (word === "for" && TERM.test(`${lower(sentence, at + 1)} ${lower(sentence, at + 2)} ${lower(sentence, at + 3)}`)) break;
    if (FINITE.has(token.xpos) && token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ") break;
    if (
      /^(?:in|on|from|to)$/.test(word) &&
      word !== "to" &&
      mentions.some(
        (mention) =>
          (mention.kind === "date" || (mention.kind === "place" && !isSubject(mention))) &&
          (mention.first === at + 1 || (mention.first === at + 2 && lower(sentence, at + 1) === "the")) &&
          !(
            mention.kind === "place" &&
            mention.sort !== "city" &&
            mention.sort !== "building" &&
            within(sentence.tokens[mention.last]!.head, first, at)
          ),
      )
    )
      break;
    if (/^["”]$/.test(word)) break;
    if (word === "between" && at > first && /^(?:the two|both)\b/.test(`${lower(sentence, at + 1)} ${lower(sentence, at + 2)}`)) break;
    // The parties of an accord that has its topic already are no part of its title.
    if (word === "between" && at > first && lower(sentence, first - 1) !== "between" && betweenParties(at, mentions)) break;
    if (word === "and" && pairedBehind(sentence, first, at, mentions)) continue;
    if ((word === "and" || word === ",") && !continues(sentence, first, at)) break;
    if (token.upos === "PUNCT" && !/^[-–,'’&()]$/.test(word)) break;
    if (!/^(?:and|,|of|on|for|in|to|the|a|an|its|their|from|between|[-–])$/.test(word)) end = at;
  }
  return end;
};

export const bracketEnd = (sentence: Sentence, last: number): number => {
  if (sentence.tokens[last + 1]?.text !== "(") return last;
  for (let close = last + 2; close < last + 8; close++)
    if (sentence.tokens[close]?.text === ")") return close === last + 3 || /\d/.test(lower(sentence, last + 2)) ? close : last;
  return last;
};
const startsDate = (index: number, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.kind === "date" && mention.sort !== "duration" && mention.first <= index && mention.last >= index);
/** "Cooperation in Archives", "Training in Information Technology": a capital behind "in" that names a subject, and no place that is known. */
export const isSubject = (mention: PlaceMention): boolean =>
  mention.state === null &&
  mention.sort === "city" &&
  (topicsOf(mention.name).length > 0 ||
    /\b(?:Archives|Standards|Statistics|Meteorology|Training|Innovation|Research|Technology|Matters|Affairs|Exploration|Uses)\b/.test(mention.name));
const betweenParties = (at: number, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => (mention.kind === "state" || mention.kind === "body") && mention.first > at && mention.first <= at + 3);
