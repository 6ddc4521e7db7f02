import type { ActorMention, DateMention, Sentence, Span, Token } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { bodiesOf, type Context, sorted, statesOf } from "../../context.ts";
import type { Yield } from "../../rule.ts";
import { toldAbout } from "../../told-about.ts";
import { trimmed } from "../statements/statement.ts";

/** Who undertakes. */
export interface Undertaker {
  readonly states: readonly string[];
  readonly bodies: readonly string[];
}

export const undertakerOf = (actors: readonly ActorMention[]): Undertaker | null => {
  const told = { states: statesOf(actors), bodies: bodiesOf(actors) };
  return told.states.length + told.bodies.length > 0 ? told : null;
};
/** "It was agreed": the two between whom the report tells, a body among them where it is told as often. */
export const mainParties = (context: Context): Undertaker | null => {
  const known = found.get(context);
  if (known !== undefined) return known;
  const parties = partiesOfReport(context);
  found.set(context, parties);
  return parties;
};
/** Asked for by many clauses of a report, and the same for all of them. */
const found = new WeakMap<Context, Undertaker | null>();
const partiesOfReport = (context: Context): Undertaker | null => {
  const weight = new Map<string, number>();
  for (const mention of context.mentions.mentions)
    if (mention.kind === "body") for (const body of mention.bodies) weight.set(body, (weight.get(body) ?? 0) + (mention.sentence < 2 ? 2 : 1));
  const [[body, told] = [null, 0], [other, less] = [null, 0]] = [...weight].sort((x, y) => y[1] - x[1]);
  const ofFirst = context.mentions.mentions.filter(
    (mention) => mention.kind === "state" && mention.states.includes(context.actingStates[0] ?? ""),
  ).length;
  // The secretariats of two bodies, in somebody's capital.
  if (body && other && less > 3 && less > 2 * ofFirst) return { states: [], bodies: sorted([body, other]) };
  const second = context.actingStates[1];
  const ofSecond = context.mentions.mentions.filter((mention) => mention.kind === "state" && mention.states.includes(second ?? "")).length;
  if (body && told > 3 && told > 2 * ofSecond) return { states: context.actingStates.slice(0, 1), bodies: [body] };
  const states = sorted(context.actingStates.slice(0, 2));
  return states.length > 0 ? { states, bodies: [] } : null;
};
/** Occasions, which are told as engagements, and those who go to them. */
export const OCCASION =
  /^(?:talk|meeting|summit|session|round|visit|tour|trip|journey|conference|forum|exercise|drill|dialogue|consultation|negotiation|election|match|game|cup|reception|dinner|banquet|luncheon|edition|event|ceremony|festival|exhibition|programme|program|phase|trial|hearing|season|minister|president|delegation|guest|discussion|premier|secretary|leader)s?$/i;

const MANY =
  /^(?:it|they|both|all|each|sides?|parties|ministers|leaders|presidents|officials|delegations|participants|representatives|governments|countries|nations|heads|chiefs|co-chairs|secretaries|NSAs|FMs|advis[eo]rs|envoys|counterparts|members|meeting|commission|committee|group|council|session|dialogue|summit|talks|two|three|four)$/i;
const COUNT = /\b(?:three|trilateral|all three)\b/i;
/** Subject or agent of an undertaking; those of whom the report tells where it has only a group's name, or nobody's. */
export const undertakersOf = (clause: Clause, context: Context): Undertaker | null => {
  const { subject, agent, voice } = clause;
  if (agent) return undertakerOf(agent.actors) ?? mainParties(context);
  const told = undertakerOf(subject?.actors ?? []);
  if (told) return told;
  if (!(voice === "passive" || (subject && MANY.test(subject.head.text)))) return null;
  const three = subject !== null && COUNT.test(context.document.text.slice(subject.start, subject.end));
  return three ? { states: sorted(context.actingStates.slice(0, 3)), bodies: [] } : mainParties(context);
};

/** Aims that nobody could follow up, whatever is said to be done about them. */
const VAGUE =
  /^(?:that |to |also |further |jointly |both sides |they |will |would |should )*(?:reaffirm|note|recogni[sz]e|acknowledge|recall|underline|stress|emphasi[sz]e|be\b|being|have\b|welcome|express|remain(?! in (?:close |regular |constant )*(?:contact|coordination|touch|consultation))|believe|disagree|differ|look forward|agree\b|respect|do (?:so|more|it|this|that)\b|take (?:further|all|the|these|this|additional) (?:\p{L}+ )?(?:steps?|measures?|issue|matter)\b)/iu;
/** Where the shortest clause ends: what follows tells why, under what, or about what. */
const TAIL =
  /,? (?:in order (?:to|that)|so as to|with (?:the|a) (?:aim|view|goal|objective|purpose)|aim(?:ed|ing) (?:at|to)|pursuant to|based on|on the basis of|thanks to|as part of|according to|as well as in)\b|[,;] (?:including|such as|which|who|whose|whom|where|while|whereas|for which|in which|by which|to which|all the more|particularly|especially|in particular|among (?:them|others)|a (?:move|step|matter|measure)|(?:he|she|it|they|says?|said|according) |the (?:ministry|statement|foreign ministry|communiqu[eé]|minister|two sides|official) (?:said|added|says|adds|noted))/i;
/** ", Prime Minister Ama Boateng told parliament": who says it, behind it. */
const SAID_BY =
  /, (?!and )(?:(?!(?:or|to|will|would|which|who|by|in|on|for|with|from|where|as) )\p{L}[\p{L}.'’-]*,? ){1,10}(?:said|says|told|announced|added|adds|assured|informed|disclosed|reported|reports|noted|confirmed|revealed|stated)\b/iu;
/** "trade agreements that strengthen …": what the thing does beside being done. */
const THAT = /(?<!\bthe \p{L}{1,20}) that (?=\p{Ll}+)/u;
const LEAST_WORDS = 3;
/** A clause with its own subject is not cut before its verb: "the Republic of Korea, which …, will end …". */
const LEAST_CLAUSE = 5;

/** The words before the tail, without the stops at their ends. */
export const shortest = (span: Span, context: Context): Span => {
  const words = context.document.text.slice(span.start, span.end);
  const from = words
    .split(/\s+/)
    .slice(0, /^to /.test(words) ? LEAST_WORDS : LEAST_CLAUSE)
    .join(" ").length;
  const tail = TAIL.exec(words.slice(from));
  const that = /^to /.test(words) ? THAT.exec(words) : null;
  const said = SAID_BY.exec(words);
  const ends = [tail && from + tail.index, said && said.index > from ? said.index : null, that && that.index > from ? that.index : null].filter(
    (end) => end !== null,
  );
  return trimmed(context, { start: span.start, end: ends.length > 0 ? span.start + Math.min(...ends) : span.end });
};

/** Words of a first undertaking from which a second one is its own, though no comma parts them. */
const LONG = 6;
/** "to do A, and to do B": each an undertaking of its own where a comma parts them, or where the first is long; so too "will do A, and will do B". */
const partsOf = (tokens: readonly Token[], { tokens: all }: Sentence): readonly Span[] => {
  const lead = tokens[0];
  if (!lead) return [];
  const parts: Span[] = [];
  let from = 0;
  for (let at = 3; at < tokens.length - 2; at++) {
    const token = tokens[at]!;
    // The tree may hang the "and" elsewhere.
    const before = (back: number): string => all[token.index - back]?.text ?? "";
    const opens =
      /^to$/i.test(lead.text) || lead.xpos === "VBG"
        ? token.text === "to" && /^VBP?$/.test(tokens[at + 1]!.xpos) && tokens[at + 1]!.lemma !== "be"
        : /^(?:will|would|shall|should)$/.test(token.text) && token.upos === "AUX";
    // What stands behind "in order" is an aim, however many there are of them.
    if (token.text === "order" && before(1) === "in") break;
    if (!opens || !/^(?:and|;|,)$/.test(before(1)) || (before(1) === "," && token.text !== "to")) continue;
    const parted = before(2) === "," || /^[,;]$/.test(before(1)) || at - from >= LONG;
    if (!parted) continue;
    const last = tokens.slice(from, at).findLast((one) => !/^(?:and|[,;])$/.test(one.text));
    if (!last) continue;
    parts.push({ start: tokens[from]!.start, end: last.end });
    from = at;
  }
  return [...parts, { start: tokens[from]!.start, end: tokens.at(-1)!.end }];
};

/** What some words of a sentence undertake: one commitment for each part that is not too vague to be followed up. */
export const commitments = (by: Undertaker, words: readonly Token[], sentence: Sentence, context: Context): readonly Yield[] => {
  // A second verb of the same subject begins behind its "and".
  const first = words.findIndex((token) => !/^(?:and|but|that|while|as|[,;:])$/i.test(token.text));
  return partsOf(words.slice(Math.max(first, 0)), sentence).flatMap((part) => commitment(by, part, sentence, context));
};

/** The commitment that a stretch of a sentence tells; none where it is too vague to be followed up. */
export const commitment = (by: Undertaker, content: Span, sentence: Sentence, context: Context): readonly Yield[] => {
  const span = withoutDayOfNews(shortest(content, context), sentence, context);
  const text = context.document.text.slice(span.start, span.end);
  if (VAGUE.test(text) || text.split(/\s+/).length < LEAST_WORDS) return [];
  const told: Yield = {
    kind: "commitment",
    values: {
      by: by.states,
      bodies: by.bodies,
      text,
      due: dueIn(withoutTeller(content, context), sentence, context),
      topics: toldAbout(text, sentence.index, context),
    },
    also: [span],
  };
  return [told];
};

/** "… for winter fuel on Thursday": the day on which it was promised is no part of the promise. */
const withoutDayOfNews = (span: Span, sentence: Sentence, context: Context): Span => {
  const day = context.sentences[sentence.index]!.mentions.find(
    (mention) => mention.kind === "date" && mention.end === span.end && mention.from?.length === 10 && !isToCome(mention.from, context),
  );
  if (!day || context.today === null) return span;
  const end = context.document.text.slice(span.start, day.start).replace(/\s+(?:on\s+)?$/i, "").length;
  return { start: span.start, end: span.start + end };
};

/** The words without who says them, or after what: "…, according to a memorandum signed on Monday". */
const withoutTeller = ({ start, end }: Span, context: Context): Span => {
  const words = context.document.text.slice(start, end);
  const cuts = [SAID_BY.exec(words)?.index, /,? according to\b|;/i.exec(words)?.index].filter((at) => at !== undefined && at > 0);
  return { start, end: start + Math.min(words.length, ...cuts.map(Number)) };
};

/** The first date in the words that is not past. */
const dueIn = (content: Span, sentence: Sentence, context: Context): string | null => {
  const dates = context.sentences[sentence.index]!.mentions.filter(
    (mention): mention is DateMention => mention.kind === "date" && mention.start >= content.start && mention.end <= content.end,
  );
  const open = dates.map((date) => date.to ?? date.from).find((date) => date !== null && isToCome(date, context));
  return open ?? null;
};
/** What is told today of today is the day on which it was promised. */
const isToCome = (date: string, { today }: Context): boolean => !today || date.padEnd(10, "-99") > today;

/** How many words off the verb a date may stand to be the verb's. */
const FAR = 25;
/** Is the thing an old story: a date of an earlier year stands beside the verb? */
export const isHistory = (head: Token, sentence: Sentence, content: Span, context: Context): boolean => {
  const year = context.today?.slice(0, 4);
  const parted = (first: number): boolean =>
    sentence.tokens.slice(Math.min(first, head.index), Math.max(first, head.index)).some((token) => token.text === ";");
  return context.sentences[sentence.index]!.mentions.some(
    (mention) =>
      mention.kind === "date" &&
      (mention.sort === "point" || mention.sort === "span") &&
      year !== undefined &&
      mention.from !== null &&
      mention.from.slice(0, 4) < year &&
      (mention.end <= content.start || mention.start >= content.end) &&
      Math.abs(mention.first - head.index) < FAR &&
      !parted(mention.first),
  );
};
