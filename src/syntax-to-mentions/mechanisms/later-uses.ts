import { SESSION_MARKS, SESSIONS } from "../../language/mechanisms.ts";
import type { MechanismMention, Sentence, Syntax } from "../../types/index.ts";
import { isCapital, lower, placeOf } from "../place.ts";
import { roundAt, sessionBefore } from "./rounds.ts";
import { ellipsisAt, itself, type Which, whichAt } from "./series.ts";

/** How many sentences behind its name "the third round", "the third" and "it" may stand. */
const [FAR, NEAR, NEXT] = [12, 6, 2];

/** Later uses of a name once told: its acronym ("MIDCOM"), its head noun ("the Dialogue", "the 5th Consultation"), "the third round", "the third". */
export const laterUses = (syntax: Syntax, named: readonly MechanismMention[]): readonly MechanismMention[] => {
  if (named.length === 0) return [];
  const acronyms = new Map(named.filter((mention) => mention.acronym).map((mention) => [mention.acronym!, mention]));
  const later: MechanismMention[] = [];
  for (const sentence of syntax.sentences) {
    const inside = named.filter((mention) => mention.sentence === sentence.index);
    // What has been told again may be told once more: a chain of sessions goes on from its last link.
    const known = named
      .filter((mention) => mention.sentence < sentence.index)
      .concat(later)
      .sort((a, b) => a.start - b.start);
    const found = sentence.tokens.flatMap((token): readonly MechanismMention[] => {
      if (inside.some((mention) => mention.first <= token.index && mention.last >= token.index)) return [];
      const earlier = [...known, ...inside.filter((mention) => mention.start < token.start)];
      if (earlier.length === 0) return [];
      const byAcronym = acronyms.get(token.text);
      if (byAcronym) return [again(byAcronym, sentence, token.index, token.index)];
      const short = shortForm(sentence, token.index, earlier);
      if (short) return [short];
      const series = (within: number) =>
        earlier.findLast((mention) => hasSuch(mention, lower(sentence, token.index)) && sentence.index - mention.sentence < within) ?? null;
      if (itself(sentence, token.index, syntax.document.text)) {
        const it = series(NEXT);
        return it ? [{ ...it, ...placeOf(sentence, token.index, token.index), round: null, acronym: null }] : [];
      }
      const round = bareRound(sentence, token.index);
      const which = round ?? ellipsisAt(sentence, token.index);
      const last = which && series(round ? FAR : NEAR);
      return which && last ? [{ ...last, ...placeOf(sentence, which.first, token.index), round: roundOf(which, last, earlier), acronym: null }] : [];
    });
    later.push(...found);
  }
  return later;
};

/** Consultations have rounds and sessions, exercises and forums editions; what is told by its number alone may be of either. */
const hasSuch = ({ sort, name }: MechanismMention, word: string): boolean =>
  word === "edition"
    ? sort !== "consultations"
    : sort === "consultations" ||
      (sort === "conference" &&
        (!/^(?:rounds?|sessions?|meeting|sitting|plenary)$/.test(word) || /meeting|ministerial|trilateral|group|council$/i.test(name)));

/** "the next round" behind the fourth is the fifth. */
const roundOf = (which: Which, series: MechanismMention, earlier: readonly MechanismMention[]): number | null => {
  if (which.round !== null || which.step === 0) return which.round;
  // Counted from the session that the report is about, not from one told behind it.
  const current = earlier.find((mention) => mention.round !== null && mention.name === series.name)?.round ?? null;
  return current !== null && current + which.step > 0 ? current + which.step : null;
};

const again = (named: MechanismMention, sentence: Sentence, first: number, last: number): MechanismMention => {
  const round = roundAt(sentence, first - 1);
  const session = sessionBefore(sentence, round ? round.first : first);
  const start = session?.first ?? round?.first ?? first;
  return { ...named, ...placeOf(sentence, start, last), round: round?.round ?? session?.round ?? null };
};

const HEADS =
  /^(?:dialogue|consultations?|summit|forum|conference|commission|committee|group|mechanism|council|cabinet|ministerial|assembly|talks|negotiations)$/;
/** "the Dialogue" after "the Strategic Dialogue"; "the summit" after "the SCO summit"; "the 5th Consultation", "the next ministerial". */
const shortForm = (sentence: Sentence, index: number, earlier: readonly MechanismMention[]): MechanismMention | null => {
  const word = lower(sentence, index);
  if (!HEADS.test(word)) return null;
  const named = earlier.findLast((mention) => mention.name.toLowerCase().includes(word));
  const next = sentence.tokens[index + 1];
  if (!named || (next && (next.upos === "PROPN" || next.upos === "NOUN" || next.text === "-" || next.text.toLowerCase() === "of"))) return null;
  const words = named.name.toLowerCase().split(/\s+/);
  let at = index - 1;
  while (at > 0 && isCapital(sentence.tokens[at]!.text) && words.includes(lower(sentence, at))) at--;
  const which = whichAt(sentence, at);
  if (which) at = which.first - 1;
  if (!/^(?:the|this|its|their|our)$/.test(lower(sentence, at))) return null;
  // "the talks", "the next group" are common words.
  if (!which && /^(?:talks|negotiations|ministerial|assembly)$/.test(word)) return null;
  const plain = again(named, sentence, which ? which.first : index, index);
  return which ? { ...plain, round: roundOf(which, named, earlier) } : plain;
};

/** "The third round was held in …", "its next session": a session of the series last named. */
const bareRound = (sentence: Sentence, index: number): Which | null => {
  const word = lower(sentence, index);
  if (!SESSIONS.has(word) || lower(sentence, index + 1) === "of" || (word === "meeting" && /^(?:with|between)$/.test(lower(sentence, index + 1))))
    return null;
  let at = index - 1;
  if (SESSION_MARKS.has(lower(sentence, at))) at--;
  const which = whichAt(sentence, at);
  return which && (which.round !== null || word !== "plenary") ? which : null;
};

const flat = (name: string): string => ` ${name.toLowerCase().replace(/[-–\s]+/g, " ")} `;
/** "the Joint Committee" after "the India-Mongolia Joint Committee on Cooperation" is the same committee. */
export const withFullNames = (named: readonly MechanismMention[]): readonly MechanismMention[] =>
  named.map((mention, index) => {
    if (mention.sort === "exercise" || mention.states.length > 0) return mention;
    const full = named
      .slice(0, index)
      .findLast(
        (earlier) => earlier.name.length > mention.name.length && earlier.sort === mention.sort && flat(earlier.name).includes(flat(mention.name)),
      );
    return full ? { ...mention, name: full.name, acronym: mention.acronym ?? full.acronym, states: full.states, bodies: full.bodies } : mention;
  });

/** "the Trilateral Dialogue, the sixth of its kind", "Garuda Shakti is the eighth edition": the number told behind the name. */
export const withRoundsBehind = (syntax: Syntax, named: readonly MechanismMention[]): readonly MechanismMention[] =>
  named.map((mention) => {
    if (mention.round !== null) return mention;
    const sentence = syntax.sentences[mention.sentence]!;
    for (let index = mention.last + 2; index < Math.min(sentence.tokens.length, mention.last + 12); index++) {
      if (named.some((other) => other.sentence === mention.sentence && other.first <= index && other.last >= index)) return mention;
      const round = roundAt(sentence, index);
      if (!round || lower(sentence, round.first - 1) !== "the") continue;
      const next = lower(sentence, index + 1);
      // "The last meeting of the Commission, the tenth, was held".
      if (/^[,.]$/.test(next) && lower(sentence, round.first - 2) === "," && mention.last === round.first - 3)
        return { ...mention, round: round.round };
      if (SESSIONS.has(next) ? lower(sentence, index + 2) !== "meeting" : next === "of" || next === "such" || next === "in") {
        if (/^(?:of|in)$/.test(next) && !/^(?:its|their|the|a)$/.test(lower(sentence, index + 2))) continue;
        if (next === "of" && !/^(?:kind|series)$/.test(lower(sentence, index + 3))) continue;
        return { ...mention, round: round.round };
      }
    }
    return mention;
  });
