import type { AmountMention, DateMention } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const MONTH_SPAN = new RegExp(
  `\\b${MONTH}(?: (?:to|and|through|until|till) |\\s?[-–]\\s?)${MONTH}(?:,? (?:of )?((?:19|20)\\d\\d|this year|last year))?`,
  "u",
);
/** "…, up from $2.47 billion a year earlier", "against … in the previous year". */
const YEAR_BEFORE =
  /^\)?,? ?(?:(?:in|during|recorded|for|over|from|a|the|one) ){0,3}(?:(?:a |one )?year (?:earlier|before|ago)|(?:the )?(?:previous|preceding|prior) (?:fiscal |financial )?year|(?:the )?(?:same|corresponding) (?:period|months?|quarter|half)[^.;]{0,20}(?:last|previous|earlier|before))/;
const FURTHEST = 150;
/** What is paid, lent or promised in a month is told by its year; trade is told by its months. */
const BY_MONTH = new Set(["bilateral trade", "exports", "imports", "growth", "tourists", "remittances"]);

export interface Asked {
  readonly amount: AmountMention;
  readonly metric: string;
  readonly goal: boolean;
  readonly own: ClausesOfSentence;
  /** The sentence's words, and the amounts in it. */
  readonly text: string;
  readonly amounts: readonly AmountMention[];
  readonly today: string | null;
}

/** The period for which a figure holds: `2020-21`, `2021`, `2021-H1`, `2023-01/2023-10`. */
export const periodOf = (asked: Asked): string | null => {
  const { amount, own, text, today } = asked;
  const offset = own.sentence.start;
  const rest = text.slice(amount.end - offset);
  const named =
    /^\s?\((?:in |FY ?)?((?:19|20)\d\d(?:[-/]\d\d)?)\)/.exec(rest)?.[1] ??
    /(?:^|[(,;:•*] ?)((?:19|20)\d\d) ?[:–—-] ?$/.exec(text.slice(0, amount.start - offset))?.[1];
  // "raised from 150 to 200 in 2015": the year is that of the second.
  if (/^,? to (?:about |around |over )?[\d$€£¥A-Z]/.test(rest) && /\bfrom (?:\w+ ){0,2}$/.test(text.slice(0, amount.start - offset))) return null;
  if (named) return named.replace("/", "-");
  if (amount.unit !== "percent" && YEAR_BEFORE.test(rest)) {
    const main = datesFor(asked).find((date) => date.start < amount.start || date.start > amount.end + 40) ?? null;
    const told = main ? (main.from ?? main.to)! : (today ?? "");
    const year = Number(/^\d{4}/.exec(told)?.[0]);
    const fiscal = Number(/^\d{4}-(\d\d)$/.exec(told)?.[1]) === (year + 1) % 100 && year % 100 > 11;
    return year ? (fiscal ? `${year - 1}-${two(year % 100)}` : String(year - 1)) : null;
  }
  const months = MONTH_SPAN.exec(text);
  if (months && BY_MONTH.has(asked.metric)) {
    const year = yearOf(months[3], today) ?? /^\d{4}/.exec(datesFor(asked)[0]?.from ?? "")?.[0];
    const [from, to] = [months[1]!, months[2]!].map((name) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1) as [
      number,
      number,
    ];
    if (year && from < to)
      return from === 1 && to === 6
        ? `${year}-H1`
        : from === 7 && to === 12
          ? `${year}-H2`
          : from === 1 && to === 12
            ? year
            : `${year}-${two(from)}/${year}-${two(to)}`;
  }
  const date = datesFor(asked)[0];
  if (!date) return null;
  const from = (asked.goal ? (date.to ?? date.from) : (date.from ?? date.to))!;
  if (!asked.goal && date.from && date.to && date.to !== date.from && date.from.length === 7) return `${date.from}/${date.to}`;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(from) || BY_MONTH.has(asked.metric)) return from;
  return /\d{4}/.test(text.slice(date.start - offset, date.end - offset)) ? from.slice(0, 4) : null;
};
const two = (month: number): string => String(month).padStart(2, "0");
const yearOf = (word: string | undefined, today: string | null): string | null => {
  if (word && /^\d{4}$/.test(word)) return word;
  const year = today ? Number(today.slice(0, 4)) : null;
  return year === null ? null : String(word === "last year" ? year - 1 : year);
};

const PERIOD = /^\d{4}(?:-\d{2}|-H\d|-Q\d)?$/;
/** The sentence's periods, the one that belongs to the amount first. */
const datesFor = ({ amount, own, text, goal, amounts }: Asked): readonly DateMention[] => {
  const offset = own.sentence.start;
  const usable = own.mentions.filter((mention): mention is DateMention => {
    if (mention.kind !== "date" || (mention.from ?? mention.to) === null || mention.sort === "duration") return false;
    if (!PERIOD.test((mention.from ?? mention.to)!)) return false;
    if (mention.sort === "until") return goal;
    const before = text.slice(0, mention.start - offset);
    const ofYear = /^(?:the )?(?:beginning|start) of/i.test(text.slice(mention.start - offset, mention.end - offset));
    return (
      (mention.sort !== "since" || ofYear) &&
      (ofYear || !/\bsince\b[^,;]{0,60}$/i.test(before)) &&
      !/earlier|before|ago|previous/.test(text.slice(mention.start - offset, mention.end - offset))
    );
  });
  const away = (date: DateMention): number => {
    const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
    const between = text.slice(from - offset, to - offset);
    const crossed = amounts.filter((other) => other !== amount && other.start >= from && other.end <= to).length;
    // "…, down from 4 lakh in 2017": the year of what it was before.
    if (crossed > 0 && date.start > amount.end && /\b(?:from|against|compared|versus)\b/.test(between)) return Number.POSITIVE_INFINITY;
    const breaks = (between.match(/;|\(|, (?:while|but|whereas|and)\b|\bagainst\b|\bcompared\b|\bfrom\b|\bset up\b/g) ?? []).length;
    return between.length + crossed * 40 + breaks * 40 + (date.start > amount.start ? 0 : 4);
  };
  return usable.filter((date) => away(date) <= FURTHEST + 40 * amounts.length).sort((a, b) => away(a) - away(b));
};
