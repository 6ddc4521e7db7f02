import { SESSION_MARKS, SESSIONS } from "../../language/mechanisms.ts";
import type { MechanismMention, Sentence, Syntax } from "../../types/index.ts";
import { lower, placeOf } from "../place.ts";
import { roundAt, sessionBefore } from "./rounds.ts";

/** Later uses of a name once told: its acronym ("MIDCOM"), its head noun ("the Dialogue", "the summit"), "the third round". */
export const laterUses = (syntax: Syntax, named: readonly MechanismMention[]): readonly MechanismMention[] => {
  if (named.length === 0) return [];
  const acronyms = new Map(named.filter((mention) => mention.acronym).map((mention) => [mention.acronym!, mention]));
  return syntax.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly MechanismMention[] => {
      if (named.some((mention) => mention.sentence === sentence.index && mention.first <= token.index && mention.last >= token.index)) return [];
      const earlier = named.filter((mention) => mention.start < token.start);
      const byAcronym = acronyms.get(token.text);
      if (byAcronym) return [again(byAcronym, sentence, token.index, token.index)];
      const short = shortForm(sentence, token.index, earlier);
      if (short) return [again(short, sentence, token.index, token.index)];
      const round = bareRound(sentence, token.index);
      const sorts = lower(sentence, token.index) === "edition" ? EDITED : CONSULTED;
      const last = earlier.findLast((mention) => sorts.includes(mention.sort) && sentence.index - mention.sentence < 6) ?? null;
      return round && last ? [{ ...last, ...placeOf(sentence, round.first, token.index), round: round.round, acronym: null }] : [];
    }),
  );
};

const CONSULTED: readonly MechanismMention["sort"][] = ["consultations"];
const EDITED: readonly MechanismMention["sort"][] = ["exercise", "conference"];

const again = (named: MechanismMention, sentence: Sentence, first: number, last: number): MechanismMention => {
  const round = roundAt(sentence, first - 1);
  const session = sessionBefore(sentence, round ? round.first : first);
  const start = session?.first ?? round?.first ?? first;
  return { ...named, ...placeOf(sentence, start, last), round: round?.round ?? session?.round ?? null };
};

/** "the Dialogue" after "the Strategic Dialogue"; "the summit" after "the SCO summit". */
const shortForm = (sentence: Sentence, index: number, earlier: readonly MechanismMention[]): MechanismMention | null => {
  const word = lower(sentence, index);
  if (
    !/^(?:dialogue|consultations|summit|forum|conference|commission|committee|group|mechanism)$/.test(word) ||
    !/^(?:the|this)$/.test(lower(sentence, index - 1))
  )
    return null;
  const next = sentence.tokens[index + 1];
  if (next && (next.upos === "PROPN" || next.upos === "NOUN" || next.text === "-" || next.text.toLowerCase() === "of")) return null;
  return earlier.findLast((mention) => mention.name.toLowerCase().includes(word)) ?? null;
};

/** "The third round was held in …": a numbered session of the series last named. */
const bareRound = (sentence: Sentence, index: number): { readonly round: number | null; readonly first: number } | null => {
  const word = lower(sentence, index);
  if (!SESSIONS.has(word) || lower(sentence, index + 1) === "of" || (word === "meeting" && /^(?:with|between)$/.test(lower(sentence, index + 1))))
    return null;
  let at = index - 1;
  if (SESSION_MARKS.has(lower(sentence, at))) at--;
  const round = roundAt(sentence, at);
  if (round) return { round: round.round, first: round.first };
  return /^(?:next|last|previous)$/.test(lower(sentence, at)) && word !== "plenary" ? { round: null, first: at } : null;
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
      if (SESSIONS.has(next) ? lower(sentence, index + 2) !== "meeting" : next === "of" || next === "such" || next === "in") {
        if (/^(?:of|in)$/.test(next) && !/^(?:its|their|the|a)$/.test(lower(sentence, index + 2))) continue;
        if (next === "of" && !/^(?:kind|series)$/.test(lower(sentence, index + 3))) continue;
        return { ...mention, round: round.round };
      }
    }
    return mention;
  });
