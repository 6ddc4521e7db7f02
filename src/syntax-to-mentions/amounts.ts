import { CURRENCY_SIGNS, MEASURES } from "../language/units.ts";
import type { AmountMention, Mention, Sentence } from "../types/index.ts";
import { moneyOf } from "./amounts/money.ts";
import { GLUED, type NumberFound, numberAt } from "./amounts/number.ts";
import { qualifierBefore } from "./amounts/qualifier.ts";
import { countedBehind } from "./amounts/unit.ts";
import type { Finder } from "./index.ts";
import { lower, placeOf } from "./place.ts";

/** Sums of money, shares and counts. Numbers inside dates, names and article numbers are none. */
export const findAmounts: Finder = (syntax, found) => {
  const money = moneyOf(syntax, found);
  const taken = new Map<number, Mention[]>();
  for (const mention of found)
    if (mention.kind === "date" || mention.kind === "body") taken.set(mention.sentence, [...(taken.get(mention.sentence) ?? []), mention]);
  const nations = new Map<number, Mention[]>();
  for (const mention of found)
    if (mention.kind === "state" && mention.form === "people") nations.set(mention.sentence, [...(nations.get(mention.sentence) ?? []), mention]);
  return syntax.sentences.flatMap((sentence) => amountsOf(sentence, money, taken.get(sentence.index) ?? [], nations.get(sentence.index) ?? []));
};

type Money = ReturnType<typeof moneyOf>;

const amountsOf = (sentence: Sentence, money: Money, taken: readonly Mention[], nations: readonly Mention[]): readonly AmountMention[] => {
  const amounts: AmountMention[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const number = numberAt(sentence, index);
    if (!number) continue;
    const inDate = taken.some(
      (mention) => mention.first <= number.last && mention.last >= index && !(mention.kind === "date" && mention.sort === "duration"),
    );
    const amount = inDate ? null : amountAt(sentence, index, number, money, nations);
    const before = amounts.at(-1);
    if (
      amount?.unit === null &&
      before?.unit &&
      before.unit !== "percent" &&
      before.last === index - 2 &&
      /^(?:to|[-–])$/.test(lower(sentence, index - 1))
    ) {
      // "$1.2-1.5 billion": the sign stands before the lower end, the magnitude behind the upper one.
      const scale = number.scaled ? number.value / Number(/^[\d.]+/.exec(sentence.tokens[index]!.text)?.[0] ?? number.value) : 1;
      amounts.splice(-1, 1, { ...before, value: before.value < 1000 ? before.value * scale : before.value }, { ...amount, unit: before.unit });
    } else if (amount) {
      const low = lowerEnd(sentence, amount, number, index);
      if (before && low.some((end) => end.first <= before.last)) amounts.pop();
      amounts.push(...low, amount);
    }
    index = amount ? amount.last : number.last;
  }
  return amounts;
};

/** "25 to 50 percent", "$1.2-1.5 billion": the lower end of a range has the unit and the magnitude of the upper one. */
const lowerEnd = (sentence: Sentence, amount: AmountMention, number: NumberFound, index: number): readonly AmountMention[] => {
  const at = index - 2;
  if (!/^(?:to|[-–])$/.test(lower(sentence, index - 1)) || amount.unit === null) return [];
  // "from 20 billion to 11 billion dollars": each has its own magnitude.
  const own = at >= 1 && lower(sentence, at - 2) === "from" ? numberAt(sentence, at - 1) : null;
  if (own?.scaled && own.last === at) return [{ ...amount, ...placeOf(sentence, at - 1, at), value: own.value, qualifier: null }];
  const low = at >= 0 ? numberAt(sentence, at) : null;
  if (!low || low.last !== at || low.scaled) return [];
  const scale = number.scaled ? number.value / Number(/^[\d.,]+/.exec(sentence.tokens[index]!.text)?.[0].replaceAll(",", "") ?? number.value) : 1;
  // "cut from 9 to 4 percent": behind "from", the first may be the higher.
  const downward = !number.scaled && lower(sentence, at - 1) === "from" && lower(sentence, index - 1) === "to";
  return low.value * scale < number.value || downward ? [{ ...amount, ...placeOf(sentence, at, at), value: low.value * scale, qualifier: null }] : [];
};

/** "3.5 lakh Nepalis": a nation's people behind the number. */
const countedNation = (sentence: Sentence, last: number, nations: readonly Mention[]): number | null =>
  nations.find((mention) => mention.first === last + 1 || (mention.first === last + 2 && sentence.tokens[last + 1]!.upos === "ADJ"))?.last ?? null;

const amountAt = (sentence: Sentence, first: number, number: NumberFound, money: Money, nations: readonly Mention[]): AmountMention | null => {
  // "COP26" is a conference.
  if (/^COP\d{1,2}$/.test(sentence.tokens[first]!.text)) return null;
  const before = money.before(sentence, first);
  const value = number.value;
  if (before) {
    // "RM 3 million", "US$20": a second code behind the number changes nothing.
    const start = before.first;
    return { kind: "amount", ...placeOf(sentence, start, number.last), value, unit: before.unit, qualifier: qualifierBefore(sentence, start) };
  }
  const after = money.after(sentence, number.last + 1);
  if (after) return { kind: "amount", ...placeOf(sentence, first, after.last), value, unit: after.unit, qualifier: qualifierBefore(sentence, first) };
  if (GLUED.test(sentence.tokens[first]!.text)) return null;
  const people = countedNation(sentence, number.last, nations);
  if (people !== null && !(number.words && value < 13 && !number.scaled))
    return { kind: "amount", ...placeOf(sentence, first, people), value, unit: "persons", qualifier: qualifierBefore(sentence, first) };
  if (isPartOfName(sentence, first, number.last)) return null;
  const measure = measureBehind(sentence, number.last + 1);
  if (measure)
    return {
      kind: "amount",
      ...placeOf(sentence, first, measure.last),
      value: value * measure.times,
      unit: measure.unit,
      qualifier: qualifierBefore(sentence, first),
    };
  const counted = countedBehind(sentence, number.last);
  if (counted === null) {
    const qualifier = qualifierBefore(sentence, first);
    // A bare number counts something told elsewhere ("estimated at over 6,000", "from 150 to 200").
    const amount =
      number.scaled ||
      (!number.words &&
        (qualifier !== null ||
          value >= 1000 ||
          isCompared(sentence, first, number.last) ||
          isLabelled(sentence, first, number.last) ||
          (value > 31 &&
            /^(?:from|to|at|by)$/.test(lower(sentence, first - 1)) &&
            /^(?:[.,;)]|to|in|by|from|and|)$/.test(lower(sentence, number.last + 1)))));
    return amount ? { kind: "amount", ...placeOf(sentence, first, number.last), value, unit: null, qualifier } : null;
  }
  // "two sides", "three ministers": small numbers in words count parties, not amounts.
  if (number.words && value < 13 && !number.scaled && counted.unit !== "flights") return null;
  return { kind: "amount", ...placeOf(sentence, first, counted.last), value, unit: counted.unit, qualifier: qualifierBefore(sentence, first) };
};

/** "against 20 in the previous year", "up from 12 last year". */
const isCompared = (sentence: Sentence, first: number, last: number): boolean =>
  /^(?:against|versus|from)$/.test(lower(sentence, first - 1)) &&
  /^(?:in|last|the|a|one|during)$/.test(lower(sentence, last + 1)) &&
  /^(?:previous|year|last|same|preceding|one|the|a|\d{4})$/.test(lower(sentence, last + 2));
/** "Scholarships: 14 (2015)": what a row counts stands before its colon. */
const isLabelled = (sentence: Sentence, first: number, last: number): boolean =>
  lower(sentence, first - 1) === ":" &&
  /^\p{L}/u.test(lower(sentence, first - 2)) &&
  (last === sentence.tokens.length - 1 || /^(?:\(|;|\.)$/.test(lower(sentence, last + 1)));

const measureBehind = (sentence: Sentence, from: number): { readonly unit: string; readonly last: number; readonly times: number } | null => {
  const from2 = lower(sentence, from) === "-" ? from + 1 : from;
  for (let length = 3; length >= 1; length--) {
    const words = sentence.tokens.slice(from2, from2 + length).map((token) => token.text.toLowerCase());
    const unit = words.length === length ? MEASURES[words.join(" ")] : undefined;
    if (unit) return { unit, last: from2 + length - 1, times: words[0] === "bcm" ? 1e9 : 1 };
  }
  return null;
};

const NUMBERED =
  /^(?:article|section|no\.?|nos\.?|number|resolution|chapter|paragraph|annex|page|para\.?|room|flight|phase|group|version|act|rule|line|item|level|tier|covid|cop|type|model|figure|table|case|ref|tel|fax|iso|su|mig|il|an)$/i;
/** "Article 5", "COVID-19", "F-16", "the 2+2", "1967 borders", "10:30", "19th". */
const isPartOfName = (sentence: Sentence, first: number, last: number): boolean => {
  const text = sentence.tokens[first]!.text;
  if (/[:/+]/.test(text) || /^\d{1,3}(?:st|nd|rd|th|s)$/i.test(text) || /^\d{1,2}(?:am|pm)$/i.test(text)) return true;
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|hours|hrs|o'clock)$/i.test(lower(sentence, last + 1))) return true;
  const before = sentence.tokens[first - 1];
  if (before && (NUMBERED.test(before.text) || /^[#]$/.test(before.text))) return true;
  if (before && /^[-–]$/.test(before.text) && before.end === sentence.tokens[first]!.start && /\p{L}$/u.test(sentence.tokens[first - 2]?.text ?? ""))
    return true;
  return first === last && /^(?:1[5-9]|20)\d\d$/.test(text) && !CURRENCY_SIGNS[before?.text ?? ""];
};
