import { MEDIA } from "../../../language/speech.ts";
import { topicsOf } from "../../../language/topics.ts";
import type { ActorMention, DateMention, ParticipantRecord, Sentence, Span, StatementRecord } from "../../../types/index.ts";
import { isShort } from "../../about-relations.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import type { Yield } from "../../rule.ts";
import { datesTheTelling } from "../../story.ts";

export type Told = Yield & { readonly span: Span; readonly sentence: number };

const TRIM_START = /^[\s,;:"“”'‘’.–—-]+/;
const TRIM_END = /[\s,;:"“”'‘.–—-]+$/;
/** A stretch without the blanks, stops and quotation marks at its ends. */
export const trimmed = (context: Context, span: Span): Span => {
  const words = context.document.text.slice(span.start, span.end);
  const front = TRIM_START.exec(words)?.[0].length ?? 0;
  if (front === words.length) return { start: span.start, end: span.start };
  return { start: span.start + front, end: span.end - (TRIM_END.exec(words)?.[0].length ?? 0) };
};

/** "… concern for the miners in an interview with a daily published on Sunday": where it was said is no part of it. */
const SAID_IN =
  /,? (?:in an? (?:\p{L}+ )?(?:interview|letter|telegram|tweet|post|statement|communiqu[eé])|on (?:X|Twitter|Facebook|Telegram)|in a post)\b[^"“”,]{0,90}$/u;
const withoutPlaceOfSaying = (context: Context, span: Span): Span => {
  const where = SAID_IN.exec(context.document.text.slice(span.start, span.end));
  return where && where.index > 24 ? { start: span.start, end: span.start + where.index } : span;
};

/** A quotation that runs over several sentences is one statement. */
const withQuote = (text: Span, sentence: Span, quotes: readonly Span[]): Span => {
  const running = quotes.find(
    (quote) => quote.start < text.end && text.start < quote.end && (quote.start < sentence.start - 1 || quote.end > sentence.end + 1),
  );
  return running ? { start: Math.min(text.start, running.start), end: Math.max(text.end, running.end) } : text;
};

const TALKS_TOLD =
  /^(?:spoke (?:\p{L}+ )?)?(?:of|about|on) (?:the |his |her |their |an? )?(?:\p{L}+ )?(?:exchange|meeting|talks|conversation|call|visit)\b/iu;
const JOURNEY = /\b(?:visit|come|travel|tour)\b/i;
/** What only tells an occasion again, or asks for one, is no statement about the relation. */
const repeatsEngagement = (words: string): boolean =>
  TALKS_TOLD.test(words) ||
  (/^(?:an? )?(?:\w+ )?invitations?\b/i.test(words) && JOURNEY.test(words)) ||
  (/^to\b/.test(words) && JOURNEY.test(words.slice(0, 40)));

/** Words from which a quotation alone is a statement; other stretches need three. */
const LEAST_WORDS = 3;

/** "US Pledges Support for Anti-Corruption Drive": the text below says it in its own words. */
const isHeadline = ({ tokens }: Sentence): boolean => {
  const inWords = tokens.filter((token) => /^\p{L}/u.test(token.text) && token.text.length > 3);
  return !/^[.!?…"”’')]$/.test(tokens.at(-1)!.text) && inWords.length > 3 && inWords.every((token) => /^\p{Lu}/u.test(token.text));
};

/** What a speaker says in a sentence, with its states, topics, medium and date; nothing where too little is told, or only an occasion again. */
export const statements = (
  speakers: readonly ParticipantRecord[],
  text: Span,
  sentence: number,
  context: Context,
  medium?: StatementRecord["medium"],
): readonly Told[] => {
  const own = context.sentences[sentence]!;
  if (isHeadline(own.sentence)) return [];
  const quotes = context.quotes();
  const whole = trimmed(context, withQuote(withoutPlaceOfSaying(context, text), own.sentence, quotes));
  const words = context.document.text.slice(whole.start, whole.end);
  const quote = quotes.some((one) => one.start < whole.end && whole.start < one.end);
  if ((words.split(/\s+/).length < LEAST_WORDS && !quote) || words.length < LEAST_WORDS || repeatsEngagement(words)) return [];
  // What is said of one's own state alone is no matter between states.
  const between = speakers.filter(
    (speaker) =>
      isShort(context.mentions) || speaker.body || aboutWhom(speaker, whole, context).length !== 1 || tellsOfBody(whole, sentence, context),
  );
  return between.map((speaker) => ({
    kind: "statement",
    values: {
      speaker,
      medium: medium ?? mediumOf(own.sentence, context) ?? (isOwnRelease(speaker, own.sentence, context) ? "press-release" : null),
      date: dateBeside(whole, sentence, context),
      quote,
      text: words,
      states: aboutWhom(speaker, whole, context),
      topics: saidAbout(words, context),
    },
    span: whole,
    sentence,
  }));
};

/** What somebody's words are about: by themselves, else what the report is about. */
const saidAbout = (words: string, context: Context): readonly string[] => {
  const own = topicsOf(words);
  const { topics, strife } = context.subject();
  return own.length > 0 ? own : sorted([...topics, ...strife]);
};

/** A ministry that speaks in its own release, and whoever of its state says in it now what he says ("Cuba reiterates", "the minister wishes"). */
const isOwnRelease = (speaker: ParticipantRecord, { tokens }: Sentence, context: Context): boolean =>
  speaker.state !== null &&
  speaker.state === context.mentions.author &&
  ((speaker.name === null &&
    /ministry|department|office/.test(speaker.office ?? "") &&
    /ministry|department/i.test(context.document.publisher ?? "")) ||
    (speaker.name === null &&
      OFFICIAL.test(context.document.publisher ?? "") &&
      tokens.some((token) => token.head < 0 && /^VB[ZP]$/.test(token.xpos))));
const OFFICIAL =
  /ministry|department|government|office|embassy|cabinet|white house|palace|presidency|high commission|foreign affairs|state house|chancellery/i;

const mediumOf = (sentence: Span, context: Context): StatementRecord["medium"] => {
  const around = context.document.text.slice(sentence.start, sentence.end);
  return MEDIA.find(([, pattern]) => pattern.test(around))?.[0] ?? null;
};

/** When it was said stands beside the words, not in them. */
const dateBeside = (text: Span, sentence: number, context: Context): string | null => {
  const own = context.sentences[sentence]!;
  const said = own.mentions.find(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.from !== null &&
      (context.today === null || mention.from <= context.today) &&
      (mention.end <= text.start || mention.start >= text.end) &&
      datesTheTelling(mention, own.sentence),
  );
  return said?.from ?? null;
};

/** The states in the words and the speaker's; where that is his own alone, the two that the report tells of. */
const aboutWhom = (speaker: ParticipantRecord, text: Span, context: Context): readonly string[] => {
  const inside = context.mentions.mentions.filter(
    (mention): mention is ActorMention => isActor(mention) && mention.start >= text.start - 2 && mention.end <= text.end + 2,
  );
  const about = sorted([...(speaker.state ? [speaker.state] : []), ...inside.flatMap((actor) => actor.states)]);
  const main = context.mainStates.slice(0, 2).filter((state) => context.parties.has(state));
  return about.length < 2 && speaker.state && main.includes(speaker.state) ? sorted([...about, ...main]) : about;
};

const tellsOfBody = (text: Span, sentence: number, context: Context): boolean =>
  context.sentences[sentence]!.mentions.some((one) => one.kind === "body" && one.start >= text.start && one.end <= text.end);
