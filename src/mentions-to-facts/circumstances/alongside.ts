import type { MechanismMention, Span } from "../../types/index.ts";
import type { Clause } from "../clauses/index.ts";
import { around, type Context } from "../context.ts";

const ASIDE = /\b(?:sidelines?|margins?|fringes?|side-lines)\b[^.;]{0,25}$/iu;
const DURING = /\b(?:during|at|attending|after|following|alongside)\s+(?:the\s+)?(?:\S+\s+){0,2}$/iu;

/** The larger occasion on whose sidelines, or during which, the doing of a clause took place. */
export const alongsideOf = (clause: Clause, context: Context): { readonly name: string; readonly span: Span; readonly aside: boolean } | null => {
  const { text } = context.document;
  const larger = around(context, clause).mentions.filter(
    (mention): mention is MechanismMention => mention.kind === "mechanism" && mention.sort === "conference",
  );
  for (const mention of larger) {
    const before = text.slice(clause.sentence.start, mention.start);
    if (ASIDE.test(before)) return { name: mention.name, span: mention, aside: true };
  }
  for (const mention of larger) {
    const before = text.slice(clause.sentence.start, mention.start);
    if (DURING.test(before) && mention.start > clause.head.start) return { name: mention.name, span: mention, aside: false };
  }
  return null;
};
