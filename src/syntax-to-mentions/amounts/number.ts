import { MAGNITUDES, numberWord } from "../../language/numbers.ts";
import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";

/** A number that begins at a token. */
export interface NumberFound {
  readonly value: number;
  readonly last: number;
  /** Written in words only. */
  readonly words: boolean;
  /** Followed by "million", "crore" and the like, so surely an amount. */
  readonly scaled: boolean;
}

const DIGITS = /^(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+,\d{1,2}|\d+(?:\.\d+)?)(bn|mn|m|k|tn|trn|b)?$/i;

/** "RM7", "Rs500", "USD20bn": a currency's code without a space. */
export const GLUED = /^([A-Z]{1,3}|Rs|Rp|Tk|NRs|Sh|Ksh|KSh|TSh|USh|Dh|Dhs|Php|Kz|JD|KD|KShs|Kshs|UShs|TShs|Shs)(\d[\d,.]*(?:bn|mn|m|k|tn|trn|b)?)$/;

/** "14.45", "14.45bn", "1,00,000", "10 000", "sixty-five", "two hundred and fifty", "half a million", "a dozen", "5 lakh crore". */
export const numberAt = (sentence: Sentence, first: number): NumberFound | null => {
  const { text, last } = unglued(sentence, first);
  const digits = DIGITS.exec(text);
  if (digits && last > first)
    return scaled(
      sentence,
      Number(digits[1]!.replaceAll(",", "")) * (digits[2] ? MAGNITUDES[digits[2].toLowerCase()]! : 1),
      last,
      false,
      Boolean(digits[2]),
    );
  if (digits) {
    // "1,5 billion": a comma before one or two digits is a decimal point.
    if (/^\d+,\d{1,2}$/.test(digits[1]!))
      return scaled(
        sentence,
        Number(digits[1]!.replace(",", ".")) * (digits[2] ? MAGNITUDES[digits[2].toLowerCase()]! : 1),
        first,
        false,
        Boolean(digits[2]),
      );
    const grouped = groupsBehind(sentence, first, digits[1]!);
    const attached = digits[2] ? MAGNITUDES[digits[2].toLowerCase()]! : 1;
    return scaled(sentence, grouped.value * attached, grouped.last, false, attached > 1);
  }
  const word = lower(sentence, first);
  if (word === "half" && /^an?$/.test(lower(sentence, first + 1)) && MAGNITUDES[lower(sentence, first + 2)])
    return scaled(sentence, 0.5, first + 1, true, false);
  if (/^an?$/.test(word) && /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)$/.test(lower(sentence, first + 1)))
    return scaled(sentence, 1, first, true, false);
  return wordsAt(sentence, first);
};

/** A currency code written onto its number ("RM7.53") parts the number into several tokens; put together, without the code. */
const unglued = (sentence: Sentence, first: number): { readonly text: string; readonly last: number } => {
  const token = sentence.tokens[first]!;
  const glued = GLUED.exec(token.text);
  if (!glued) return { text: token.text, last: first };
  let text = glued[2]!;
  let last = first;
  while (
    /^[.,]$/.test(lower(sentence, last + 1)) &&
    /^\d/.test(lower(sentence, last + 2)) &&
    sentence.tokens[last + 2]!.start === sentence.tokens[last]!.end + 1
  ) {
    text += sentence.tokens[last + 1]!.text + sentence.tokens[last + 2]!.text;
    last += 2;
  }
  return { text, last };
};

/** European and official grouping by spaces: "10 000 000". */
const groupsBehind = (sentence: Sentence, first: number, text: string): { readonly value: number; readonly last: number } => {
  let digits = text.replaceAll(",", "");
  let last = first;
  if (/^\d{1,3}$/.test(text)) {
    for (
      let next = sentence.tokens[last + 1];
      next && /^\d{3}$/.test(next.text) && next.start === sentence.tokens[last]!.end + 1;
      next = sentence.tokens[last + 1]
    ) {
      digits += next.text;
      last += 1;
    }
  }
  return { value: Number(digits), last };
};

/** "twenty-one", "one hundred and fifty": summed up to the next magnitude. */
const wordsAt = (sentence: Sentence, first: number): NumberFound | null => {
  const start = numberWord(sentence.tokens[first]!.text);
  if (start === null || start === 100) return null;
  let value = start;
  let last = first;
  for (let index = first + 1; index < sentence.tokens.length; ) {
    const word = lower(sentence, index);
    const joined = /^(?:-|and)$/.test(word) ? index + 1 : index;
    const next = numberWord(sentence.tokens[joined]?.text ?? "");
    if (word === "hundred" && value < 100) {
      value *= 100;
      last = index;
    } else if (next !== null && next < 100 && next > 0 && (word === "-" || joined === index) && value % 10 === 0 && value % 100 !== 0 && next < 10) {
      value += next;
      last = joined;
    } else if (next !== null && next < 100 && value >= 100 && value % 100 === 0) {
      value += next;
      last = joined;
    } else break;
    index = last + 1;
  }
  return scaled(sentence, value, last, true, false);
};

const scaled = (sentence: Sentence, value: number, last: number, words: boolean, already: boolean): NumberFound => {
  let result = value;
  let end = last;
  let any = already;
  for (let index = last + 1; index < sentence.tokens.length; index++) {
    const hyphen = sentence.tokens[index]!.text === "-" ? 1 : 0;
    const word = lower(sentence, index + hyphen).replace(/\.$/, "");
    const magnitude = /^(?:k|m|b)$/.test(word) && sentence.tokens[index + hyphen]!.start > sentence.tokens[end]!.end ? undefined : MAGNITUDES[word];
    if (!magnitude) break;
    result *= magnitude;
    end = index + hyphen;
    index = end;
    any = true;
  }
  return { value: Math.round(result * 1e4) / 1e4, last: end, words, scaled: any };
};
