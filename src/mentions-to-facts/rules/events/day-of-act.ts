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
  return start;
};

/** What is uttered is often about what happened on another day: one told outside the clause, or right before a noun. */
const datesAnother = (clause: Clause, span: Span): boolean => {
  const inside = clause.extent.some((token) => token.start >= span.start && token.end <= span.end);
  if (!inside) return !endsSentence(clause, span);
  const next = clause.sentence.tokens.find((token) => token.start >= span.end);
  return next !== undefined && (next.upos === "NOUN" || next.upos === "PROPN") && span.start > clause.head.end;
};

/** "… of arming rebels on Tuesday": a day of the week that closes the sentence dates what it tells first. */
const endsSentence = (clause: Clause, span: Span): boolean => {
  const last = clause.sentence.tokens.findLast((token) => token.upos !== "PUNCT");
  return last !== undefined && span.end >= last.end && /day$|^yesterday$/i.test(last.text);
};
