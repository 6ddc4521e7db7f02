import { toDays } from "../language/calendar.ts";
import type { DateMention, Mentions, PartialDate, Sentence, Span, Story, Token } from "../types/index.ts";

/** How many sentences with a verb may go before the one that dates the news, and how many days it may lie back. */
const LEAD = 4;
const FRESH = 8;
/** Within so many words a date opens its sentence. */
const OPENING = 3;

/** `quotes`: the quotations of the text, whose dates are not the story's. */
export const storyOf = (mentions: Mentions, quotes: readonly Span[]): Story => {
  const { document, sentences } = mentions.syntax;
  const dateline = document.dateline?.date?.length === 10 ? document.dateline.date : null;
  const today = document.published ?? dateline;
  const own: (PartialDate | null)[] = sentences.map(() => null);
  /** What a sentence sets for those behind it: a day, or the month or year that it opens with. */
  const sets: boolean[] = sentences.map(() => false);
  for (const mention of mentions.mentions) {
    if (mention.kind !== "date" || own[mention.sentence] !== null || within(quotes, mention)) continue;
    if (mention.from === null || (today !== null && mention.from > today)) continue;
    if (!datesTheTelling(mention, sentences[mention.sentence]!)) continue;
    own[mention.sentence] = mention.from;
    sets[mention.sentence] = mention.from.length === 10 || mention.first <= OPENING;
  }
  const back = sentences.map(goesBack);
  const told: (PartialDate | null)[] = [];
  let carried: PartialDate | null = null;
  for (const { index, paragraph } of sentences) {
    const goesOn = sentences[index - 1]?.paragraph === paragraph;
    carried = sets[index] ? own[index]! : goesOn ? carried : null;
    told.push(own[index] ?? (back[index] ? null : carried));
  }
  const lead = sentences.filter((sentence) => sentence.tokens.some((token) => token.upos === "VERB")).slice(0, LEAD);
  const fresh = lead.map(({ index }) => own[index]!).find((date) => date?.length === 10 && (today === null || daysApart(date, today) <= FRESH));
  const day = fresh ?? dateline ?? openingDay(mentions, lead[0], today);
  return { day, toldIn: (index) => told[index] ?? null, dayOf: (index) => told[index] ?? (back[index] ? null : day) };
};

/** "The session, held here on Friday, ended with …": where nothing else dates the news, a day told anywhere in the first sentence does. */
const openingDay = ({ mentions }: Mentions, first: Sentence | undefined, today: PartialDate | null): PartialDate | null => {
  const fresh = mentions.find(
    (mention) =>
      mention.kind === "date" &&
      mention.sentence === first?.index &&
      mention.from?.length === 10 &&
      (mention.sort === "point" || mention.sort === "span") &&
      today !== null &&
      mention.from <= today &&
      daysApart(mention.from, today) <= FRESH,
  );
  return fresh?.kind === "date" ? fresh.from : null;
};

const within = (quotes: readonly Span[], { start, end }: Span): boolean => quotes.some((quote) => quote.start <= start && end <= quote.end);
const daysApart = (from: PartialDate, to: PartialDate): number => toDays(to) - toDays(from);

const BOUND = /^(?:of|since|until|till|by|before|after|from|than|dated|the|his|her|its|their|our|a|an|into)$/;
/** A date that tells when what the sentence tells took place: none that bounds a time, names an accord ("the 1979 treaty") or stands in a relative clause. */
export const datesTheTelling = (date: DateMention, sentence: Sentence): boolean => {
  if ((date.sort !== "point" && date.sort !== "span") || date.from === null) return false;
  const { tokens } = sentence;
  const before = tokens[date.first - 1]?.text.toLowerCase() ?? "";
  if (date.sort === "point" && BOUND.test(before)) return false;
  if (date.from.length < 10 && !sentence.parsed) return false;
  // "…, where polls were opened on Sunday": in a relative clause, whatever the tree makes of it.
  const root = tokens.findIndex((token) => token.head < 0);
  const between = tokens.slice(root + 1, date.first);
  const which = between.findLastIndex((token) => /^(?:which|who|whose|whom|where)$/i.test(token.text));
  if (which >= 0 && !between.slice(which).some((token) => token.text === ",")) return false;
  if (date.from.length < 10 && between.some((token) => token.upos === "VERB")) return false;
  let at = date.first;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = tokens[at]!;
    if (/^acl/.test(token.deprel)) return false;
    // Of a month or a year only what hangs on a verb is when it was told to be.
    if (date.from.length < 10 && (at < date.first || at > date.last) && token.upos !== "VERB" && token.upos !== "AUX" && token.head >= 0)
      return false;
    if (date.from.length < 10 && token.upos === "VERB") break;
    at = token.head;
  }
  return true;
};

/** "had said", "said earlier", "has repeatedly said": told of a time behind the day of the story. */
const goesBack = (sentence: Sentence): boolean => {
  if (!sentence.parsed) return false;
  const root = sentence.tokens.find((token) => token.head < 0);
  if (!root) return false;
  const on = (test: (token: Token) => boolean): boolean => sentence.tokens.some((token) => token.head === root.index && test(token));
  return (
    (root.xpos === "VBN" && on((token) => token.upos === "AUX" && token.text.toLowerCase() === "had")) ||
    on((token) => token.deprel.startsWith("advmod") && /^(?:previously|repeatedly|recently|lately|long|formerly)$/i.test(token.text))
  );
};
