import type { Mention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import type { Head } from "./heads.ts";
import { bracketEnd, isSubject, phraseEnd, TERM } from "./title-phrase.ts";

const OPENS = /^(?:on|for|of|to|in|regarding|concerning|between|about|among|amending|extending|establishing|governing|abolishing)$/;
const PREPOSITIONAL = /^(?:covering|following|including|concerning|regarding|according|pending|during|involving|being|having)$/;

/** Where it ends: "(MoU)", then "on …", "for …", "between … and …", "to <verb> …" up to the end of the phrase. */
export const endOfTitle = (sentence: Sentence, head: Head, mentions: readonly Mention[]): { readonly end: number; readonly topic: number | null } => {
  let end = bracketEnd(sentence, head.last);
  // "Plan of Action 2022-2027".
  if (head.capital && /^(?:19|20)\d\d$/.test(lower(sentence, end + 1)))
    end += /^[-–]$/.test(lower(sentence, end + 2)) && /^\d+$/.test(lower(sentence, end + 3)) ? 3 : 1;
  const comma = lower(sentence, end + 1) === "," && /^(?:on|for|regarding)$/.test(lower(sentence, end + 2)) ? 1 : 0;
  // "a draft agreement with Turkmenistan on road transport".
  const partner =
    lower(sentence, end + 1) === "with"
      ? mentions.find((mention) => (mention.kind === "state" || mention.kind === "body") && mention.first >= end + 2 && mention.first <= end + 3)
      : undefined;
  if (partner && /^(?:on|for|concerning|regarding)$/.test(lower(sentence, partner.last + 1))) {
    const last = phraseEnd(sentence, partner.last + 2, mentions);
    if (last > partner.last + 1) return { end: last, topic: partner.last + 2 };
  }
  const link = lower(sentence, end + 1 + comma);
  if (head.word === "joint statement" && head.capital && link === "by") return { end: phraseEnd(sentence, end + 2, mentions), topic: end + 2 };
  // "an agreement ending the war", "a treaty handing over the islands".
  const doing = sentence.tokens[end + 1];
  if (doing?.xpos === "VBG" && /^(?:agreement|treaty|deal|pact|accord|protocol)$/.test(head.word) && !PREPOSITIONAL.test(link)) {
    const last = phraseEnd(sentence, end + 2, mentions);
    return last > end + 1 ? { end: last, topic: end + 2 } : { end, topic: null };
  }
  if (!OPENS.test(link)) return { end, topic: null };
  const inField = /^(?:fields?|areas?|sphere|spheres|sector|domain|domains)$/.test(lower(sentence, end + 3));
  const inSubject =
    head.capital &&
    head.first !== head.last &&
    isCapital(sentence.tokens[end + 2]?.text ?? "") &&
    mentions.every((mention) => mention.first !== end + 2 || (mention.kind === "place" && isSubject(mention)));
  if (link === "in" && !inSubject && !(inField && /^(?:the|of)$/.test(lower(sentence, end + 2)))) return { end, topic: null };
  const first = end + 2 + comma;
  const date = mentions.find((mention) => mention.kind === "date" && mention.sort !== "duration" && mention.first <= first && mention.last >= first);
  if (date) return { end: link === "of" ? date.last : end, topic: null };
  if (link === "for" && TERM.test(`${lower(sentence, first)} ${lower(sentence, first + 1)} ${lower(sentence, first + 2)}`))
    return { end, topic: null };
  const verb = sentence.tokens[first]?.upos === "ADV" ? first + 1 : first;
  if (link === "to" && (sentence.tokens[verb]?.upos !== "VERB" || !/^(?:agreement|contract)$/.test(head.type))) return { end, topic: null };
  if (link === "of" && /^(?:the|its|their)$/.test(lower(sentence, first)) && !head.capital) return { end, topic: null };
  if (mentions.some((mention) => mention.kind === "date" && mention.sort === "duration" && mention.first <= first + 1 && mention.last >= first))
    return { end, topic: null };
  const last = phraseEnd(sentence, first, mentions);
  return last < first ? { end, topic: null } : { end: last, topic: first };
};
