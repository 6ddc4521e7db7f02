import { BARE_CONFERENCES, COMMON_NAMES, CONFERENCE_HEADS, CONSULTATION_HEADS, NAME_WORDS, SESSIONS } from "../../language/mechanisms.ts";
import type { MechanismMention, Mention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { accepts } from "./accepted.ts";
import { endOfTopic, isNameWord, startOfName } from "./bounds.ts";
import { roundAt, sessionBefore } from "./rounds.ts";

export interface Surroundings {
  readonly sentence: Sentence;
  readonly text: string;
  readonly mentions: readonly Mention[];
}
/** A name by its tokens; `first` and `last` hold its number and article too. */
export interface NameFound {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** The head noun in lower case, "" for a name without one. */
  readonly head: string;
  readonly round: number | null;
  readonly acronym: string | null;
  readonly sort?: MechanismMention["sort"];
}

/** All names of a sentence, left to right; a longer name swallows what lies in it. */
export const namesOf = (around: Surroundings): readonly NameFound[] => {
  const { sentence } = around;
  const found: NameFound[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const name = nameAt(around, index, found.at(-1)?.last ?? -1);
    if (!name) continue;
    // "Ministerial Meeting of the 7th Joint Commission": the meeting is a session of what follows.
    found.push(name);
    index = name.last;
  }
  return found;
};

const nameAt = (around: Surroundings, index: number, after: number): NameFound | null => {
  const { sentence } = around;
  const word = lower(sentence, index);
  if (BARE_CONFERENCES.test(sentence.tokens[index]!.text)) return bare(around, index);
  const unnamed = sessionOfUnnamed(around, index, after);
  if (unnamed) return unnamed;
  if (!CONFERENCE_HEADS.has(word) && !CONSULTATION_HEADS.has(word)) return null;
  if (SESSIONS.has(word) && lower(sentence, index + 1) === "of" && namesFollow(around, index + 2)) return null;
  // "Summit Hall", "Conference Centre", "Dialogue Partner": the head goes on.
  const next = sentence.tokens[index + 1];
  if (
    next &&
    isCapital(next.text) &&
    isCapital(sentence.tokens[index]!.text) &&
    !/^(?:mechanism|session|process|framework|of|on)$/i.test(next.text) &&
    next.start === sentence.tokens[index]!.end + 1 &&
    next.upos !== "VERB"
  ) {
    if (
      CONFERENCE_HEADS.has(next.text.toLowerCase()) ||
      CONSULTATION_HEADS.has(next.text.toLowerCase()) ||
      /^(?:hall|cent(?:re|er)|partners?|room|building|declaration|statement|chair|chairman|president|secretary|member|members|secretariat|report|plan|table)$/i.test(
        next.text,
      )
    )
      return null;
  }
  // "Ministers' (2+2) Meeting": the bracket is part of the name.
  if (
    word === "2+2" &&
    (/^(?:meeting|dialogue|talks|ministerial|consultations)$/.test(lower(sentence, index + 1)) || /^meeting$/.test(lower(sentence, index + 2)))
  )
    return null;
  const start = startOfName(around, index, after);
  const capital = isCapital(sentence.tokens[index]!.text) || word === "2+2";
  const round = roundAt(sentence, start - 1);
  const session = sessionBefore(sentence, round ? round.first : start);
  const name = around.text.slice(sentence.tokens[start]!.start, sentence.tokens[index]!.end);
  const number = round?.round ?? session?.round ?? null;
  const end = endOfTopic(around, index, capital, number !== null);
  const topical = end > index && capital && start === index && (number !== null || /^(?:the|a)$/.test(lower(sentence, start - 1)));
  const ofBody = end > index && /^summit$/.test(word);
  if (!topical && !ofBody && !accepts(around, start, index, name, capital, number !== null, session !== null)) return null;
  const acronym = acronymBehind(sentence, end, around.mentions);
  return {
    first: Math.max(after + 1, session?.first ?? round?.first ?? start),
    last: acronym?.last ?? end,
    nameFirst: start,
    nameLast: end,
    head: word,
    round: number !== null && number === 1 && sentence.tokens.slice(end + 1, end + 9).some((token) => token.text === "since") ? null : number,
    acronym: acronym?.text ?? null,
  };
};

const namesFollow = (around: Surroundings, index: number): boolean => {
  const { sentence } = around;
  let at = index;
  while (/^(?:the|their|its|our)$/.test(lower(sentence, at)) || roundAt(sentence, at)) at++;
  return (
    sentence.tokens[at] !== undefined &&
    (isCapital(sentence.tokens[at]!.text) ||
      COMMON_NAMES.test(`${lower(sentence, at)} ${lower(sentence, at + 1)}`) ||
      roundAt(sentence, at - 1) !== null)
  );
};

/** "the 23rd meeting of the Special Representatives", "the 12th edition of SLINEX": numbered sessions of what has no head noun. */
const sessionOfUnnamed = (around: Surroundings, index: number, after: number): NameFound | null => {
  const { sentence } = around;
  if (!isCapital(sentence.tokens[index]!.text) || index < 3 || index <= after || !isNameWord(around, index)) return null;
  const session = sessionBefore(sentence, index);
  if (!session || session.round === null || session.first <= after || isPlace(around, index)) return null;
  let end = index;
  for (;;) {
    if (isNameWord(around, end + 1)) end++;
    else if (/^[-–]$/.test(lower(sentence, end + 1)) && isNameWord(around, end + 2)) end += 2;
    else break;
  }
  for (let at = index; at <= end; at++) if (CONFERENCE_HEADS.has(lower(sentence, at)) || CONSULTATION_HEADS.has(lower(sentence, at))) return null;
  // "the 10th round of Chile-Kenya consultations": the pair is not the name.
  let head = end + 1;
  while (head < end + 6 && NAME_WORDS.has(lower(sentence, head))) head++;
  if ([head, head - 1].some((at) => at > end && (CONFERENCE_HEADS.has(lower(sentence, at)) || CONSULTATION_HEADS.has(lower(sentence, at)))))
    return null;
  // "the 11th edition of the India-Kyrgyzstan joint exercise": the pair is no name.
  const states = around.mentions.filter((mention) => mention.kind === "state");
  if (
    sentence.tokens
      .slice(index, end + 1)
      .every((token) => /^[-–]$/.test(token.text) || states.some((state) => state.first <= token.index && state.last >= token.index))
  )
    return null;
  const capital = endOfTopic(around, end, true, false);
  const acronym = acronymBehind(sentence, capital, around.mentions);
  const exercise = FORCES.test(around.text.slice(sentence.start, sentence.end));
  const meets = /^(?:meeting|round|sitting)$/.test(session.word);
  return {
    first: session.first,
    last: acronym?.last ?? capital,
    nameFirst: index,
    nameLast: capital,
    head: "",
    round: session.round,
    acronym: acronym?.text ?? null,
    sort: exercise ? "exercise" : meets && !/council|assembly/i.test(lower(sentence, end)) ? "consultations" : "conference",
  };
};

const FORCES =
  /\b(?:exercises?|drills?|wargames?|nav(?:y|ies)|naval|arm(?:y|ies)|troops|soldiers|coast ?guards?|air forces?|armed forces|warships?|frigates?)\b/i;

/** "its inaugural meeting in Corumbá": where it is, not what it is called. */
const isPlace = (around: Surroundings, index: number): boolean =>
  around.mentions.some((mention) => mention.kind === "place" && mention.first <= index && mention.last >= index) ||
  [index - 1, index - 2].some((at) => lower(around.sentence, at) === "in" && SESSIONS.has(lower(around.sentence, at - 1)));

const bare = ({ sentence }: Surroundings, index: number): NameFound => {
  const summit = /^(?:summit|conference|meeting|ministerial|session)$/i.test(lower(sentence, index + 1)) ? index + 1 : index;
  const round = roundAt(sentence, index - 1);
  return {
    first: round?.first ?? index,
    last: summit,
    nameFirst: index,
    nameLast: summit,
    head: "",
    round: round?.round ?? null,
    acronym: null,
    sort: sentence.tokens[index]!.text === "AUSMIN" ? "consultations" : "conference",
  };
};

/** "(MIDCOM)" behind a name; a body's own acronym is none of the mechanism's. */
export const acronymBehind = (
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
): { readonly text: string; readonly last: number } | null => {
  if (sentence.tokens[index + 1]?.text !== "(") return null;
  const quoted = /^["“]$/.test(sentence.tokens[index + 2]?.text ?? "") ? 1 : 0;
  const token = sentence.tokens[index + 2 + quoted];
  const close = index + 3 + 2 * quoted;
  if (!token || sentence.tokens[close]?.text !== ")" || !/^(?:[A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,8}|[A-Z]{2,12}s?|\d\+\d)$/.test(token.text))
    return null;
  if (mentions.some((mention) => mention.kind === "body" && mention.first === token.index)) return null;
  return { text: token.text, last: close };
};
