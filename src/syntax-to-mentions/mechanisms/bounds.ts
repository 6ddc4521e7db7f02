import { CONFERENCE_HEADS, CONSULTATION_HEADS, NAME_WORDS } from "../../language/mechanisms.ts";
import { topicsOf } from "../../language/topics.ts";
import { isCapital, lower } from "../place.ts";
import type { Surroundings } from "./names.ts";
import { roundAt } from "./rounds.ts";

const STOPS = new Set(
  `the a an this that these those their his her its our your my both such at in on of for to by from with during after before since until following as and or but while when where which who whose all each every some any new next last
   previous coming upcoming ongoing recent held attended hosted monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday mr ms mrs dr h.e. same other several many various co-chaired proposed so-called`.split(
    /\s+/,
  ),
);
const HEAD = (word: string): boolean => CONFERENCE_HEADS.has(word) || CONSULTATION_HEADS.has(word);
const FIELD =
  /^(?:foreign|political|commercial|scientific|technical|technological|legal|parliamentary|ministerial|regional|social|bilateral|diplomatic|strategic|commerce|home|humanitarian|global|coordination|cooperation|consultation|partnership|belt|road|innovation|friendship)$/;

const isFieldWord = (word: string): boolean => FIELD.test(word) || topicsOf(word).length > 0;

/** A token that can be part of a name in capitals. */
export const isNameWord = ({ sentence, mentions }: Surroundings, index: number): boolean => {
  const token = sentence.tokens[index];
  if (!token || STOPS.has(token.text.toLowerCase()) || token.upos === "PRON" || token.upos === "DET") return false;
  if (mentions.some((mention) => mention.kind === "date" && mention.first <= index && mention.last >= index && mention.sort !== "duration"))
    return false;
  if (/^\d\+\d$/.test(token.text)) return true;
  if (!isCapital(token.text)) return false;
  return !(token.upos === "VERB" && index === 0);
};

/** Where a name that ends at its head noun begins. Never before `after`. */
export const startOfName = (around: Surroundings, head: number, after: number): number => {
  const { sentence } = around;
  const capital = isCapital(sentence.tokens[head]!.text) || lower(sentence, head) === "2+2";
  let start = head;
  for (let at = head - 1; at > after; ) {
    const word = lower(sentence, at);
    if (roundAt(sentence, at)) break;
    const whole = around.mentions.find(
      (mention) => (mention.kind === "state" || mention.kind === "body") && mention.last === at && mention.first < at && mention.first > after,
    );
    if (whole) {
      start = whole.first;
      at = whole.first - 1;
    } else if (isNameWord(around, at)) {
      start = at;
      at -= 1;
    } else if (!capital && NAME_WORDS.has(word)) {
      start = at;
      at -= 1;
    } else if (/^[-–]$/.test(word) && start === at + 1 && (isNameWord(around, at - 1) || NAME_WORDS.has(lower(sentence, at - 1)))) {
      at -= 1;
      start = at;
    } else if (
      /^['’]$/.test(word) &&
      /s$/.test(lower(sentence, at - 1)) &&
      (isNameWord(around, at - 1) || (!capital && NAME_WORDS.has(lower(sentence, at - 1))))
    ) {
      at -= 1;
      start = at;
    } else if (/^['’]s$/.test(word) && /^(?:minister|leader|women|secretary)$/.test(lower(sentence, at - 1)) && isNameWord(around, at - 1)) {
      at -= 1;
      start = at;
    } else if (/^(?:and|&|,)$/.test(word) && start === at + 1 && joins(around, at, capital)) {
      at -= 1;
      start = at;
    } else if (word === ")" && lower(sentence, at - 2) === "(" && start === at + 1 && /^\d\+\d$/.test(lower(sentence, at - 1))) {
      at -= 3;
      start = at + 1;
    } else break;
  }
  while (start < head && /^(?:[-–,&]|and|['’]s?)$/.test(lower(sentence, start))) start++;
  return start;
};

/** "Foreign and Defence Ministers": the fields of one name, not two names. */
const joins = (around: Surroundings, at: number, capital: boolean): boolean => {
  const { sentence } = around;
  const before = lower(sentence, at - 1);
  return (
    isFieldWord(before) &&
    isFieldWord(lower(sentence, at + 1)) &&
    (isNameWord(around, at - 1) || !capital) &&
    !around.mentions.some((mention) => mention.kind === "state" && mention.last === at - 1)
  );
};

/** Where a name ends that has its head at `head`: "on Counter-Terrorism", "for Bilateral Cooperation", "of the Americas" belong to it. */
export const endOfTopic = (around: Surroundings, head: number, capital: boolean, numbered: boolean): number => {
  const { sentence, mentions } = around;
  const link = lower(sentence, head + 1);
  const name = mentions.find((mention) => mention.kind === "body" && mention.first === head + (lower(sentence, head + 2) === "the" ? 3 : 2));
  if (link === "of" && /^summits?$/.test(lower(sentence, head)) && name) return name.last;
  const plus = capital && /^-?plus$/i.test(`${lower(sentence, head + 1)}${lower(sentence, head + 2)}`) ? head + 2 : head;
  if (plus > head) return plus;
  if (!/^(?:on|for|of|to|against)$/.test(link)) return head;
  let at = head + 2;
  if (lower(sentence, at) === "the") at++;
  if (capital) {
    if (
      !isNameWord(around, at) ||
      (link !== "on" &&
        mentions.some(
          (mention) =>
            (mention.kind === "state" || mention.kind === "place") &&
            mention.first <= at &&
            mention.last >= at &&
            !/^[-–]$/.test(lower(sentence, mention.last + 1)) &&
            !isNameWord(around, mention.last + 1),
        ))
    )
      return head;
    let end = at;
    for (let next = at + 1; next < sentence.tokens.length; ) {
      const word = lower(sentence, next);
      if (isNameWord(around, next) || (/^\d+$/.test(word) && /^[-–]$/.test(lower(sentence, next - 1)))) end = next++;
      else if (
        /^(?:and|,|&|[-–]|of|for|the|in|['’])$/.test(word) &&
        (isNameWord(around, next + 1) ||
          (/^\d+$/.test(lower(sentence, next + 1)) && /^[-–]$/.test(word)) ||
          (/^(?:,|of|for|in)$/.test(word) && /^(?:and|the)$/.test(lower(sentence, next + 1)) && isNameWord(around, next + 2)))
      ) {
        if (/^(?:in|for)$/.test(word) && link === "of") break;
        if (
          /^(?:and|,|in)$/.test(word) &&
          mentions.some((mention) => (mention.kind === "state" || mention.kind === "place") && mention.first <= next + 2 && mention.last >= next + 1)
        )
          break;
        const topicPair = word === "and" && link === "on" && !/^(?:VERB|AUX)$/.test(sentence.tokens[next + 2]?.upos ?? "");
        if (
          /^(?:and|,)$/.test(word) &&
          !topicPair &&
          !isFieldWord(lower(sentence, next + 1)) &&
          !isFieldWord(lower(sentence, next + 2)) &&
          !isFieldWord(lower(sentence, next + 3))
        )
          break;
        if (HEAD(lower(sentence, next + 1))) break;
        next++;
      } else break;
    }
    return end;
  }
  if (link !== "on" || !numbered) return head;
  let end = head;
  for (let next = at; next < sentence.tokens.length && next < at + 14; next++) {
    const token = sentence.tokens[next]!;
    // "consultations on Tuesday" are about nothing told.
    if (mentions.some((mention) => mention.kind === "date" && mention.first <= next && mention.last >= next)) return end;
    if (token.upos === "NOUN" || token.upos === "PROPN") end = next;
    else if (!(token.upos === "ADJ" || (token.upos === "VERB" && lower(sentence, next - 1) === "and") || /^(?:,|and|[-–])$/.test(token.text))) break;
  }
  return end;
};
