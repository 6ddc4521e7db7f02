import { ordinalOf } from "../../language/numbers.ts";
import { isCapital, lower } from "../place.ts";
import { isNameWord } from "./bounds.ts";
import { acronymBehind, type NameFound, type Surroundings } from "./names.ts";
import { roundAt, sessionBefore } from "./rounds.ts";

const EXERCISE = /^(?:exercises?|drills?|wargames?)$/;
const KINDS = new Set(
  "military joint naval navy bilateral annual multilateral maritime air army combined trilateral field training live-fire war the large-scale defence defense multinational special forces counter-terrorism aerial and peacekeeping amphibious coastguard guard coast disaster relief command post tabletop table-top international regional biennial yearly planned upcoming".split(
    " ",
  ),
);

/** "Exercise Harimau Shakti", "the Garuda Shield exercise", "the exercise, Garuda Shakti,", "joint exercise \"Medusa 8\"", "SLINEX". */
export const exercisesOf = (around: Surroundings): readonly NameFound[] => {
  const { sentence } = around;
  return sentence.tokens.flatMap((token, index) => {
    if (!EXERCISE.test(token.text.toLowerCase())) return [];
    const found = behind(around, index) ?? before(around, index) ?? underTheName(around, index);
    return found ? [found] : [];
  });
};

const asName = (around: Surroundings, first: number, last: number, from: number, to: number): NameFound => {
  const { sentence } = around;
  const session = sessionBefore(sentence, Math.min(first, from));
  const tail = sentence.tokens[last]!.text;
  const numbered = /^\d{1,2}$/.test(tail) || (/^[IVX]{1,5}$/.test(tail) && last > first);
  const number =
    numbered && !/^[-–]$/.test(lower(sentence, last - 1))
      ? /^\d/.test(tail)
        ? Number(tail)
        : tail.length === 1
          ? ({ I: 1, V: 5, X: 10 }[tail] ?? null)
          : ordinalOf(tail)
      : null;
  let nameLast = numbered || /^(?:19|20)\d\d$/.test(tail) ? last - 1 : last;
  while (nameLast > first && /^[-–]$/.test(lower(sentence, nameLast))) nameLast--;
  let kind = first - 1;
  while (KINDS.has(lower(sentence, kind))) kind--;
  const counted = roundAt(sentence, kind)?.round ?? null;
  return {
    first: Math.min(session?.first ?? first, from),
    last: Math.max(last, to),
    nameFirst: first,
    nameLast,
    head: "exercise",
    round: session?.round ?? (isYear(number) ? null : number) ?? counted,
    acronym: null,
    sort: "exercise",
  };
};

/** "Cobra Gold 24" is that of the year, "Medusa 8" the eighth. */
const isYear = (number: number | null): boolean => number !== null && number >= 15 && number <= 40;

/** The run of capitals that begins at a token, numbers at its end included. */
const runFrom = (around: Surroundings, first: number): number => {
  const { sentence } = around;
  if (!isNameWord(around, first) || around.mentions.some((mention) => mention.kind === "state" && mention.first === first)) return -1;
  let last = first;
  for (let at = first + 1; at < sentence.tokens.length && at < first + 6; at++) {
    const text = sentence.tokens[at]!.text;
    const joint = /^[-–]$/.test(text) && sentence.tokens[at + 1] && sentence.tokens[at + 1]!.start === sentence.tokens[at]!.end;
    if (isNameWord(around, at) || /^\d{1,4}$/.test(text)) last = at;
    else if (!joint) break;
  }
  return last;
};

/** “Lança do Leão 3”: all that stands in the quotation marks. */
const closingQuote = (sentence: Surroundings["sentence"], first: number): number | null => {
  if (!/^["“‘]$/.test(sentence.tokens[first - 1]?.text ?? "") || !isCapital(sentence.tokens[first]?.text ?? "")) return null;
  const close = sentence.tokens.slice(first + 1, first + 7).find((token) => /^["”’]$/.test(token.text));
  return close ? close.index - 1 : null;
};

const behind = (around: Surroundings, index: number): NameFound | null => {
  const { sentence } = around;
  let at = index + 1;
  while (/^(?:,|["“'‘]|called|named|codenamed|dubbed|code|-|:|the|known|as|titled)$/.test(lower(sentence, at)) && at < index + 5) at++;
  if (at === index + 1 && !isCapital(sentence.tokens[index]!.text) && sentence.tokens[at]?.upos !== "PROPN") return null;
  const last = closingQuote(sentence, at) ?? runFrom(around, at);
  return last < 0 || /^(?:on|in|at)$/.test(lower(sentence, at)) ? null : asName(around, at, last, index, last);
};

const before = (around: Surroundings, index: number): NameFound | null => {
  const { sentence } = around;
  let at = index - 1;
  const plain = (index: number): boolean => KINDS.has(lower(sentence, index)) && !isCapital(sentence.tokens[index]!.text);
  while (at > 0 && (plain(at) || (lower(sentence, at) === "-" && plain(at - 1)))) at--;
  if (/^["”'’]$/.test(lower(sentence, at))) at--;
  // "Cobra Gold 2023, an annual exercise".
  if (/^(?:a|an|the)$/.test(lower(sentence, at)) && lower(sentence, at - 1) === ",") at -= 2;
  if (/^(?:19|20)\d\d$/.test(lower(sentence, at))) at--;
  if (/^[-–]$/.test(lower(sentence, at))) at--;
  if (at < index - 1 && lower(sentence, at) === ",") return null;
  // "the Cobra Gold 24 exercise".
  const last = at;
  if (/^\d{1,2}$/.test(lower(sentence, at)) && isNameWord(around, at - 1)) at--;
  let first = at;
  while (first > 0 && (isNameWord(around, first - 1) || (/^[-–]$/.test(lower(sentence, first - 1)) && isNameWord(around, first - 2)))) first--;
  if (at < 0 || !isNameWord(around, at) || !isNameWord(around, first)) return null;
  const words = sentence.tokens.slice(first, at + 1);
  const states = around.mentions.filter(
    (mention) => (mention.kind === "state" || mention.kind === "body") && mention.first >= first && mention.last <= at,
  );
  const covered = words.filter(
    (word) =>
      states.some((state) => word.index >= state.first && word.index <= state.last) ||
      KINDS.has(word.text.toLowerCase()) ||
      /^[-–]$/.test(word.text) ||
      /^(?:navy|army|air|force|forces|exercise)$/i.test(word.text),
  );
  const acronym = acronymBehind(sentence, index, around.mentions);
  if (acronym && covered.length > 0) return { ...asName(around, first, at, first, acronym.last), nameFirst: index + 2, nameLast: index + 2 };
  if (words.some((word) => word.upos === "VERB" || word.upos === "AUX")) return null;
  return covered.length === words.length ? null : asName(around, first, last, first, index);
};

/** 'Under the name of "Medusa 8", a joint naval exercise': a quoted name earlier in the sentence. */
const underTheName = (around: Surroundings, index: number): NameFound | null => {
  const { sentence } = around;
  for (let at = Math.max(0, index - 12); at < index; at++) {
    if (/^["“]$/.test(sentence.tokens[at]!.text) && /^(?:name|name of|of|named|called|codenamed)$/.test(lower(sentence, at - 1))) {
      const last = runFrom(around, at + 1);
      if (last > 0 && /^["”]$/.test(lower(sentence, last + 1))) return asName(around, at + 1, last, at + 1, last);
    }
  }
  return null;
};
