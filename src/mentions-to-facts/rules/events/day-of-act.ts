import type { PartialDate, PloverType, Span } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

const UTTERED = new Set<PloverType>(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"]);

/** A date that stands before its noun dates that noun ("the May 3 launch"); what has been told was not done later than today. */
export const dayOfAct = (type: PloverType, clause: Clause, context: Context): PartialDate | null => {
  const { start, span } = whenOf(clause, context);
  if (!start) return null;
  if (context.today && start.slice(0, context.today.length) > context.today.slice(0, start.length)) return null;
  if (span && UTTERED.has(type) && datesAnother(clause, span)) return null;
  // "expelled 18 diplomats over the part of the service in the blasts in 2014"
  if (span && start.length === 4 && isFarBehind(clause, span)) return null;
  return start;
};

/** What is uttered is often about what happened on another day: one told outside the clause, right before a noun, or of the thing ("made on 4 March", "the decree of 18 March"). */
const datesAnother = (clause: Clause, span: Span): boolean => {
  const inside = clause.extent.some((token) => token.start >= span.start && token.end <= span.end);
  if (!inside) return !endsSentence(clause, span);
  if (span.start < clause.head.end) return false;
  const { tokens } = clause.sentence;
  const next = tokens.find((token) => token.start >= span.end);
  if (next !== undefined && (next.upos === "NOUN" || next.upos === "PROPN")) return true;
  const first = tokens.find((token) => token.start >= span.start)!;
  const between = tokens.slice(clause.head.index + 1, first.index);
  if (between.length < 2) return false;
  const before = between.at(-1)!;
  if (/^(?:of|from|dated|since)$/i.test(before.text)) return true;
  const participle = between.at(before.upos === "ADP" ? -2 : -1);
  if (participle?.upos === "VERB" || participle?.xpos === "VBN") return true;
  // A month or a year behind other words is the thing's; so is a day that closes a clause of its own.
  return between.length > 3 && /^\d{4}$|^[A-Z]\p{L}+$/u.test(first.text) && !isDay(first.text) && !endsSentence(clause, span);
};

const FAR = 9;
/** A year many words behind its verb, on another noun, is that noun's. */
const isFarBehind = (clause: Clause, span: Span): boolean => {
  const date = clause.sentence.tokens.find((token) => token.start >= span.start);
  return date !== undefined && date.index - clause.head.index > FAR && clause.sentence.tokens[date.head]?.upos === "NOUN";
};

const isDay = (word: string): boolean => /day$|^today$|^yesterday$/i.test(word);
/** "… of arming rebels on Tuesday": a day of the week that closes the sentence dates what it tells first. */
const endsSentence = (clause: Clause, span: Span): boolean => {
  const last = clause.sentence.tokens.findLast((token) => token.upos !== "PUNCT");
  return last !== undefined && span.end >= last.end && isDay(last.text);
};
