import { sharedPart } from "../../language/calendar.ts";
import { VISITS } from "../../language/encounters.ts";
import type { DateMention, EngagementRecord, Mention, PartialDate, Sentence, Span, Token } from "../../types/index.ts";
import { type Clause, childrenOf, relation } from "../clauses/index.ts";
import { around, type Context, upward } from "../context.ts";
import { lasting, tellsTheJourney } from "./lasting.ts";

export interface When {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly span: Span | null;
  /** The first day of what it was done in the course of, where that is told more closely than the day itself. */
  readonly since?: PartialDate;
}
type Kind = EngagementRecord["kind"];
const NEVER: When = { start: null, end: null, span: null };

/**
 * When the doing of a clause took place: a date in the clause itself, else in the clause above, else, for a sentence that tells one doing only,
 * anywhere in the sentence.
 */
export const whenOf = (clause: Clause, context: Context, kind: Kind | null = null): When => {
  const { mentions } = around(context, clause);
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      usable(mention, clause.sentence) &&
      !(isOfTwo(kind) && datesAGathering(mention, clause, mentions)) &&
      !countsTimes(mention, clause),
  );
  for (const level of upward(clause).slice(0, 3)) {
    const beside = lasts(kind) && level !== clause && !tellsTheJourney(level);
    if (beside && !isDuring(clause)) break;
    const own = dates.filter(
      (date) =>
        // "was agreed in April 2017, during his visit": the month is the visit's too; a day need not be.
        (!beside || date.from!.length < 10) &&
        level.extent.some((token) => token.index >= date.first && token.index <= date.last) &&
        !isAnothers(date, clause, level, kind),
    );
    const best = nearest(own, clause, level);
    if (best) return inTheCourse(lasting(of(best), kind, clause, level, context), best, kind, clause, level);
    if (level.sort === "verb" && relation(level.head) !== "acl" && level.head.deprel !== "acl:relcl" && level !== clause) break;
  }
  const verbs = around(context, clause).clauses.filter(
    (other) => other.sort === "verb" && ["root", "conj", "parataxis"].includes(relation(other.head)),
  );
  if (dates.length === 1 && verbs.length <= 1 && kind !== "visit" && !isInRelative(dates[0]!, clause) && !datesABeginning(dates[0]!, clause))
    return lasting(of(dates[0]!), kind, clause, clause, context);
  return kind !== null && clause.mood.modality === "planned" ? byThen(clause, context) : NEVER;
};

/** "will be held by the end of June": of what is planned the month or the year by which it is to be. */
export const byThen = (clause: Clause, context: Context): When => {
  const until = around(context, clause).mentions.find(
    (one): one is DateMention =>
      one.kind === "date" &&
      one.sort === "until" &&
      one.to !== null &&
      (one.to.length < 10 || !one.stated) &&
      clause.extent.some((token) => token.index >= one.first && token.index <= one.last),
  );
  // "within two weeks": by which month.
  const by = until?.to?.slice(0, 7) ?? null;
  return until ? { start: by, end: by, span: until } : NEVER;
};

const JOURNEY_VERB = /^(?:visit|tour|travel|arrive|fly|go|come|be|stay|pay|make|undertake)$/;
const REACH_BACK = 10;
/** "called on the King during a visit from 3 to 6 May": on which day of the journey is not told. */
const inTheCourse = (when: When, date: DateMention, kind: Kind | null, clause: Clause, level: Clause): When => {
  if ((kind !== "meeting" && kind !== "call") || when.start?.length !== 10 || when.end?.length !== 10 || when.start === when.end) return when;
  const before = level.sentence.tokens.slice(Math.max(0, date.first - REACH_BACK), date.first);
  const journey = level !== clause && JOURNEY_VERB.test(level.lemma) ? true : before.some((token) => VISITS.has(token.lemma.toLowerCase()));
  if (!journey) return when;
  const day = sharedPart(when.start, when.end);
  return { ...when, start: day, end: day, since: when.start };
};

const isOfTwo = (kind: Kind | null): boolean => kind === "meeting" || kind === "call" || kind === "visit";
/** "for the fourth time this year": how often, not when. */
const countsTimes = ({ first, from }: DateMention, { sentence }: Clause): boolean =>
  from?.length === 4 && /^times?$/i.test(sentence.tokens[first - 1]?.text ?? "");
/** "ahead of Thursday's EU summit": the day of the summit. */
const datesAGathering = (date: DateMention, { sentence }: Clause, mentions: readonly Mention[]): boolean =>
  /^['’]s?$/.test(sentence.tokens[date.last + 1]?.text ?? "") && mentions.some((one) => one.kind === "mechanism" && one.first === date.last + 2);

/** "A and B, who had telephoned on Monday, met", "discussed the forum which Lima will host on Friday": a date below a relative clause that the clause is not in. */
const isInRelative = (date: DateMention, { sentence, head }: Clause): boolean => {
  for (let at = date.first, steps = 0; at >= 0 && at !== head.index && steps < 12; at = sentence.tokens[at]!.head, steps++)
    if (sentence.tokens[at]!.deprel === "acl:relcl")
      return at < head.index || sentence.tokens.some((token) => token.head === at && /^(?:will|would|shall|had)$/i.test(token.text));
  return false;
};

/** What takes more than a meeting's time has its own dates; what is done in its course tells nothing of them. */
const lasts = (kind: Kind | null): boolean => kind === "visit" || kind === "conference" || kind === "exercise";
const of = (date: DateMention): When => ({ start: date.from, end: date.to ?? date.from, span: date });
const usable = (date: DateMention, { tokens }: Sentence): boolean =>
  date.from !== null &&
  (date.sort === "point" || date.sort === "span") &&
  // "the 2010 treaty" is a name, "since taking office in May" tells of another time.
  !isNamesYear(date, tokens) &&
  !isCountedOver(date, tokens) &&
  !isSince(date, tokens);
const isNamesYear = (date: DateMention, tokens: readonly Token[]): boolean =>
  date.first === date.last &&
  /^\d{4}$/.test(tokens[date.first]!.text) &&
  /^(?:the|its|their|our)$/i.test(tokens[date.first - 1]?.text ?? "") &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[date.last + 1]?.upos ?? "");
/** "his third visit in six months": how often, not when. */
const isCountedOver = (date: DateMention, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, date.first - 1), date.last + 1).some((token) => /^in$/i.test(token.text)) &&
  tokens.slice(date.first, date.last + 1).some((token) => /^(?:weeks|months|years|days)$/i.test(token.text)) &&
  tokens
    .slice(Math.max(0, date.first - COUNTING), date.first)
    .some((token) => /^(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/i.test(token.text));
const COUNTING = 10;
const isSince = (date: DateMention, tokens: readonly Token[]): boolean => {
  const before = tokens.slice(Math.max(0, date.first - SINCE_REACH), date.first);
  const at = before.findLastIndex((token) => /^since$/i.test(token.text));
  return at >= 0 && !before.slice(at).some((token) => token.text === ",");
};
const SINCE_REACH = 6;
const isDuring = ({ sort, tree, head }: Clause): boolean =>
  sort === "noun" && childrenOf(tree, head, "case").some((token) => /^during$/i.test(token.text));

/**
 * Does a date belong to what stands in the clause and not to the clause: a relative clause ("…, which left in 2007, …"), another accord's or deed's participle
 * ("the agreement concluded in July"), or, for acts, what was agreed to be done ("agreed to call it this year")?
 */
const isAnothers = (date: DateMention, clause: Clause, level: Clause, kind: Kind | null): boolean => {
  const { tokens } = level.sentence;
  const head = level.head.index;
  if (datesABeginning(date, clause)) return true;
  const between = date.first > head ? tokens.slice(head + 1, date.first) : tokens.slice(date.last + 1, head);
  const before = date.first > head ? between : tokens.slice(Math.max(0, date.first - REACH), date.first);
  const which = before.findLastIndex((token) => /^(?:which|who|whose|whom)$/i.test(token.text));
  // "the first to visit Oslo since Ms Lund in 1998".
  if (date.first > head && between.some((token) => /^since$/i.test(token.text))) return true;
  if (which >= 0 && !before.slice(which).some((token) => token.text === ",")) return true;
  // "telephoned him to prepare the summit on Friday".
  const on = tokens[tokens[date.first]!.head];
  const purpose = between.findIndex((token, at) => token.text === "to" && between[at + 1]?.xpos === "VB");
  if ((kind === "meeting" || kind === "call") && purpose >= 0 && on?.upos === "NOUN" && between.indexOf(on) > purpose) return true;
  if (kind !== null) return false;
  const above = tokens[tokens[date.first]!.head];
  if (above && above.index > head && above.index < date.first && above.deprel === "acl" && above.xpos === "VBN" && above !== clause.head) return true;
  return date.first > head && between.some((token, at) => token.text === "to" && between[at + 1]?.xpos === "VB");
};
const REACH = 12;

const BEGINNING =
  /^(?:set|establish|found|create|form|institute|launch|sign|conclude|initial|adopt|ratify|inaugurate|build|introduce|appoint|elect)$/;
/** "the Joint Committee, set up in 2019, met"; "the treaty which was signed in May": the day on which what is spoken of began, not that of the doing. */
const datesABeginning = (date: DateMention, { sentence, head }: Clause): boolean => {
  const before = sentence.tokens.slice(Math.max(0, date.first - 4), date.first);
  const at = before.findLastIndex((token) => token.xpos === "VBN" && BEGINNING.test(token.lemma.toLowerCase()));
  const verb = before[at];
  if (!verb || verb === head || !/^(?:acl|advcl)/.test(verb.deprel)) return false;
  return before.slice(at + 1).every((token) => /^(?:up|in|on|by|back|only|as|early|late|under)$/i.test(token.text));
};

/** Of several dates the one behind the predicate and nearest to it; one hanging on another noun of the clause comes last. */
const nearest = (dates: readonly DateMention[], clause: Clause, level: Clause): DateMention | null => {
  const anchor = level.head.index;
  const rank = (date: DateMention): number => {
    const elsewhere = datesANoun(date, level) || datesAParticiple(date, level) ? 40 : 0;
    // "next week, from Monday to Wednesday": the nearer told.
    const closer =
      date.from!.length < 10 && dates.some((other) => other.from!.length === 10 && other.first > date.last && other.first <= date.last + 3);
    return elsewhere + (closer ? 10 : 0) + Math.abs(date.first - anchor) + (date.first < clause.head.index ? 2 : 0);
  };
  return [...dates].sort((a, b) => rank(a) - rank(b))[0] ?? null;
};
/** "The dialogue, revived in 2017, met on 5 March": the participle's own day, where the verb has one too. */
const datesAParticiple = (date: DateMention, { sentence, head }: Clause): boolean => {
  const above = sentence.tokens[sentence.tokens[date.first]!.head];
  return above !== undefined && above !== head && above.deprel === "acl" && above.xpos === "VBN";
};
/** "the Enhanced Strategic Partnership of 2015": a bare year behind "of" dates the noun before it, not the doing. */
const datesANoun = (date: DateMention, level: Clause): boolean => {
  const before = level.sentence.tokens[date.first - 1];
  return before?.text.toLowerCase() === "of" || (date.from?.length === 4 && before?.text !== "in");
};

const HOLDING = new Set("hold take convene open begin start conclude end host gather meet adopt".split(" "));
const LONG_AGO = /^(?:last|previously|once|formerly|never)$/i;
const BYGONE = /^(?:recent|previous|earlier|last|past|former|preceding|prior|first|latest)$/i;
/** What is told as done and without a date was done on the day on which the story stands; of a journey only its beginning. Null where that cannot be said. */
export const supposedDay = (clause: Clause, context: Context, kind: Kind): Omit<When, "span"> | null => {
  if (clause.mood.modality !== "told") return null;
  if (kind === "visit" && !/^(?:arrive|reach|land|leave|depart)$/.test(clause.lemma)) return null;
  if ((kind === "conference" || kind === "exercise") && !HOLDING.has(clause.lemma)) return null;
  if (clause.sort === "noun" && childrenOf(clause.tree, clause.head).some((token) => BYGONE.test(token.text))) return null;
  // "The two had last met in New York".
  if (
    clause.sort === "verb" &&
    childrenOf(clause.tree, clause.head, "advmod", "obl").some((token) => LONG_AGO.test(token.text) && token.index < clause.head.index)
  )
    return null;
  const day = context.story.dayOf(clause.sentence.index);
  if (day === null) return null;
  const { start, end } = lasting({ start: day, end: day, span: null }, kind, clause, clause, context);
  return { start, end };
};
