import { addDays } from "../../language/calendar.ts";
import type { DateMention, EngagementRecord } from "../../types/index.ts";
import { type Clause, childrenOf } from "../clauses/index.ts";
import { around, type Context } from "../context.ts";
import type { When } from "./when.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Verbs whose date is a journey's or a gathering's first day. */
const BEGINNING = words("arrive arrival reach land leave depart begin start open kick embark commence set head inaugurate enter touch launch");
/** Verbs whose date is its last day. */
const ENDING = words("conclude end wrap wind wound finish complete close return cut adjourn culminate curtail shorten");
/** Of these even a session, which may take a day, tells its last day only. */
const CLOSING = /^(?:conclude|end|wrap|wind|wound|close|finish|adjourn|culminate)$/;
/** Verbs that have a visit as their object or round it: what they are dated by dates the journey. */
const JOURNEYING = words(
  `pay make undertake be come go travel fly visit tour take schedule plan set due slate expect postpone cancel defer embark host welcome
   bring put move push reschedule extend proceed stay remain fall coincide last run`,
);

/** "arrived home at the end of a visit", "flew back from". */
export const comesHome = ({ head, sentence }: Clause): boolean => /^(?:home|back)$/i.test(sentence.tokens[head.index + 1]?.text ?? "");

/** Does this verb tell of the journey itself, and not of what was done in its course ("signed during a visit")? */
export const tellsTheJourney = (clause: Clause): boolean =>
  clause.sort === "noun" ||
  childrenOf(clause.tree, clause.head, "cop").length > 0 ||
  BEGINNING.has(clause.lemma) ||
  ENDING.has(clause.lemma) ||
  JOURNEYING.has(clause.lemma);

/** "brought the drill to a close", "drew to an end". */
const isBrought = ({ lemma, preps }: Clause): boolean =>
  /^(?:bring|draw|come)$/.test(lemma) && preps.some(({ prep, head }) => prep === "to" && /^(?:close|end|conclusion)$/.test(head.lemma));
/** "left Beijing after a three-day visit", "to Suva, the first stop on a ten-day tour": the length of something else. */
const isAnothersLength = (days: DateMention, { sort, sentence, head }: Clause): boolean =>
  sort === "verb" &&
  sentence.tokens
    .slice(Math.max(head.index + 1, days.first - 4), Math.max(0, days.first))
    .some((token) => /^(?:after|following|stop|leg|stage|station)$/i.test(token.text));

/** From the first or the last day, and the length that the sentence tells, to both ends; of a journey that has begun the end is open. */
export const lasting = (when: When, kind: EngagementRecord["kind"] | null, clause: Clause, dated: Clause, context: Context): When => {
  if (kind === null || kind === "meeting" || kind === "call" || when.start?.length !== 10 || when.start !== when.end) return when;
  // "left Oslo on Sunday after a three-day visit": over; of "left Beijing for Tehran after a three-day visit" the length is not the second journey's.
  const over = clause.sort === "noun" && childrenOf(clause.tree, clause.head, "case").some((token) => /^(?:after|following)$/i.test(token.text));
  const days = around(context, clause).mentions.find(
    (mention): mention is DateMention =>
      mention.kind === "date" && mention.sort === "duration" && mention.days !== undefined && (over || !isAnothersLength(mention, clause)),
  )?.days;
  const back = over || comesHome(dated);
  // "concluded a two-day visit to Oslo on Monday": the day may hang on the visit, the verb above says which end it is.
  const told = [dated, clause, ...(clause.sort === "noun" && clause.governor && tellsTheJourney(clause.governor) ? [clause.governor] : [])];
  const closes = isBrought(dated) || isBrought(clause);
  const begins = !back && told.some(({ lemma }) => BEGINNING.has(lemma));
  const ends = back || closes || told.some(({ lemma }) => ENDING.has(lemma));
  if (days !== undefined && days >= 1 && days <= 31)
    return ends ? { ...when, start: addDays(when.start, 1 - days) } : { ...when, end: addDays(when.start, days - 1) };
  // "closed their session on Friday": when it began is not told.
  if (kind !== "visit") return ends && (closes || CLOSING.test(dated.lemma)) ? { ...when, start: null } : when;
  return begins ? { ...when, end: null } : ends ? { ...when, start: null } : when;
};
