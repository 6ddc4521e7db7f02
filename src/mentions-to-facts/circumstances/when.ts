import type { DateMention, PartialDate, Span } from "../../types/index.ts";
import { type Clause, relation } from "../clauses/index.ts";
import { around, type Context, upward } from "../context.ts";

export interface When {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly span: Span | null;
}
const NEVER: When = { start: null, end: null, span: null };

/**
 * When the doing of a clause took place: a date in the clause itself, else in the clause above, else, for a sentence that tells one doing only,
 * anywhere in the sentence; else the dateline's day, if the sentence opens a report of that day.
 */
export const whenOf = (clause: Clause, context: Context): When => {
  const dates = around(context, clause).mentions.filter((mention): mention is DateMention => mention.kind === "date" && usable(mention));
  for (const level of upward(clause).slice(0, 3)) {
    const own = dates.filter((date) => level.extent.some((token) => token.index >= date.first && token.index <= date.last));
    const best = nearest(own, clause, level);
    if (best) return { start: best.from, end: best.to ?? best.from, span: best };
    if (level.sort === "verb" && relation(level.head) !== "acl" && level.head.deprel !== "acl:relcl" && level !== clause) break;
  }
  const verbs = around(context, clause).clauses.filter(
    (other) => other.sort === "verb" && ["root", "conj", "parataxis"].includes(relation(other.head)),
  );
  if (dates.length === 1 && verbs.length <= 1) return { start: dates[0]!.from, end: dates[0]!.to ?? dates[0]!.from, span: dates[0]! };
  return dayOfTheNews(clause, context);
};

const usable = (date: DateMention): boolean => date.from !== null && (date.sort === "point" || date.sort === "span");

/** Of several dates the one behind the predicate and nearest to it; one hanging on another noun of the clause comes last. */
const nearest = (dates: readonly DateMention[], clause: Clause, level: Clause): DateMention | null => {
  const anchor = level.head.index;
  const rank = (date: DateMention): number => {
    const elsewhere = datesANoun(date, level) ? 40 : 0;
    return elsewhere + Math.abs(date.first - anchor) + (date.first < clause.head.index ? 2 : 0);
  };
  return [...dates].sort((a, b) => rank(a) - rank(b))[0] ?? null;
};
/** "the Enhanced Strategic Partnership of 2015": a bare year behind "of" dates the noun before it, not the doing. */
const datesANoun = (date: DateMention, level: Clause): boolean => {
  const before = level.sentence.tokens[date.first - 1];
  return before?.text.toLowerCase() === "of" || (date.from?.length === 4 && before?.text !== "in");
};

const dayOfTheNews = (clause: Clause, context: Context): When => {
  const { dateline } = context.document;
  const day = dateline?.date?.length === 10 ? dateline.date : null;
  if (!day || clause.mood.modality === "planned" || clause.mood.modality === "wished") return NEVER;
  const first = context.mentions.syntax.sentences.findIndex((sentence) => sentence.start >= dateline!.end);
  if (clause.sentence.index > first + 1) return NEVER;
  return { start: day, end: day, span: null };
};
