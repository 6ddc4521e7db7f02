import { MEASURES, type Measure } from "../../../language/figures.ts";
import type { AmountMention } from "../../../types/index.ts";

const CURRENCY = /^[A-Z]{3}$/;
export const isMoney = (unit: string | null): boolean => unit !== null && CURRENCY.test(unit);
const fits = (measure: Measure, unit: string): boolean => (measure.unit === "money" ? isMoney(unit) : unit === "percent");

const FURTHEST = 170;
/** Words that say little about what a sum is for: another word, a little further off, says more. */
const VAGUE = /^(?:support|provid\w*|funds?|pledged?|give[sn]?|gave|programme|program|package|spend\w*|spent)$/i;
/** Just behind an amount: "$4.2 billion in exports", "US$ 500 million was exports", "a 20 million dollar loan". */
const ATTACHED =
  /^\s?(?:\([^()]{0,30}\)\s?)?(?:-|in |of |as |for |worth of |was |were |is |is left in |left in |held in |went to |(?:came|come|coming) from )?(?:(?:the|its|their|bilateral|annual|additional|total|more|direct|foreign|humanitarian|development|financial|concessional|interest-free|soft|new|two-way|mutual|military) ){0,3}$/i;

/** The measure whose word tells what an amount counts: before it in its own stretch, or attached just behind. */
export const measureOf = (amount: AmountMention, text: string, offset: number, amounts: readonly AmountMention[]): Measure | null => {
  const start = amount.start - offset;
  const end = amount.end - offset;
  let best: Measure | null = null;
  let least = FURTHEST;
  for (const measure of MEASURES) {
    if (!fits(measure, amount.unit!)) continue;
    for (const match of text.matchAll(measure.words)) {
      const at = match.index;
      if (/^trade$/.test(match[0].toLowerCase()) && match[0][0] === "T" && /\p{L}/u.test(text.slice(0, at))) continue;
      const gap = at >= end ? behind(text.slice(end, at)) : before(text.slice(Math.min(at + match[0].length, start), start));
      const attached = at >= end && ATTACHED.test(text.slice(end, at));
      const crossed = attached
        ? 0
        : amounts.filter(
            (other) =>
              other !== amount &&
              (at >= end ? other.start - offset >= end && other.end - offset <= at : other.end - offset <= start && other.start - offset >= at),
          ).length;
      const away = gap + crossed * 30 + (VAGUE.test(match[0]) ? 40 : 0);
      if (away < least) {
        least = away;
        best = measure;
      }
    }
  }
  return best;
};
const before = (between: string): number => between.length + breaks(between) * 25;
const behind = (between: string): number => (ATTACHED.test(between) ? 0 : 15 + between.length + breaks(between) * 100);
const breaks = (between: string): number => (between.match(/;|, (?:and|while|but|whereas)\b|,/g) ?? []).length;
