import type { Context } from "../../context.ts";

const NEAR = 3;
/** The year in which an anniversary falls: by the founding year, told in the sentence ("next year", "2026 is the year of"), else that of the publication. */
export const yearReached = (context: Context, sentence: number, since: number | null, years: number): number | null => {
  if (since !== null) return since + years;
  const { start, end } = context.sentences[sentence]!.sentence;
  const text = context.document.text.slice(start, end);
  const today = context.today ? Number(context.today.slice(0, 4)) : null;
  if (today !== null && /\bnext year\b|\bin the coming year\b/i.test(text)) return today + 1;
  if (today !== null && /\blast year\b/i.test(text)) return today - 1;
  const told = [...text.matchAll(/\b((?:19|20)\d\d)\b/g)]
    .map((match) => Number(match[1]))
    .find((year) => today !== null && Math.abs(year - today) <= NEAR);
  return told ?? today;
};
