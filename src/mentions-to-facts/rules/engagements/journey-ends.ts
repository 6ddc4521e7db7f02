import { addDays } from "../../../language/calendar.ts";
import { VISITS } from "../../../language/encounters.ts";
import type { DateMention, PartialDate, Sentence, Token } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

export interface Ends {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}
const BEGINS = /^(?:begin|start|commence|kick|open|since)$/;
const ENDS = /^(?:end|conclude|wrap|wind|finish|close|until|till|return|expire|over|home|back)$/;
/** How far before a date the word may stand that makes it the first or the last day. */
const REACH = 4;
const FRAME = 9;

/**
 * The first and the last day of a journey as told beside it: "a visit which ends on Wednesday", "in Cuba since Tuesday", "at the end of a three-day visit",
 * "returned home on Friday after a visit". Where the length is told too, one end gives the other.
 */
export const endsTold = (clause: Clause, context: Context, from = clause.head.index): Ends | null => {
  const { mentions } = around(context, clause);
  const dates = mentions.filter((one): one is DateMention => one.kind === "date");
  const days = dates.find((one) => one.sort === "duration" && one.days !== undefined)?.days;
  const behind = dates.filter((one) => one.first > from);
  const since = dates.find((one) => one.from !== null && one.sort === "since");
  const start = since?.from ?? behind.find((one) => one.from !== null && stands(BEGINS, one, clause, from))?.from ?? framed(START, clause, context);
  const last = behind.find((one) => (one.sort === "until" ? one.to !== null : one.from !== null && stands(ENDS, one, clause, from)));
  const end = (last ? (last.to ?? last.from) : null) ?? framed(END, clause, context);
  if (start === null && end === null) return null;
  if (days === undefined || (start !== null && end !== null)) return { start, end };
  return {
    start: start ?? (end!.length === 10 ? addDays(end!, 1 - days) : null),
    end: end ?? (start!.length === 10 ? addDays(start!, days - 1) : null),
  };
};

const stands = (words: RegExp, date: DateMention, { sentence }: Clause, from: number): boolean =>
  sentence.tokens
    .slice(Math.max(from + 1, date.first - REACH), date.first)
    .some((token) => words.test(token.lemma.toLowerCase()) && (token.upos !== "VERB" || isOfVisit(token, sentence)));
/** "which ends on Friday", "the visit will end": not "said that talks would begin this year". */
const isOfVisit = (verb: Token, { tokens }: Sentence): boolean => {
  const subject = tokens.find((token) => token.head === verb.index && token.deprel.startsWith("nsubj"));
  return subject === undefined
    ? /^(?:acl|conj|root|parataxis)/.test(verb.deprel)
    : /^(?:which|that)$/i.test(subject.text) || VISITS.has(subject.lemma.toLowerCase());
};

const START = /\b(?:start|beginning|outset|onset) of (?:\S+ ){0,6}$/i;
const END = /\b(?:end|close|conclusion) of (?:\S+ ){0,6}$|\bafter (?:\S+ ){0,5}$/i;
const HOMEWARD = /^(?:return|fly|come|arrive|leave|depart)$/;
/** "was welcomed on Monday at the start of a visit": the day of the clause above. */
const framed = (frame: RegExp, clause: Clause, context: Context): PartialDate | null => {
  const { governor, sentence, head } = clause;
  const before = sentence.tokens.slice(Math.max(0, head.index - FRAME), head.index).map((token) => token.text);
  const words = `${before.join(" ")} `;
  if (clause.sort !== "noun" || !governor || governor.mood.modality !== "told" || !frame.test(words)) return null;
  if (frame === END && !/\b(?:end|close|conclusion) of/i.test(words) && !HOMEWARD.test(governor.lemma)) return null;
  const { start, end } = whenOf(governor, context);
  return start?.length === 10 && start === end ? start : null;
};
