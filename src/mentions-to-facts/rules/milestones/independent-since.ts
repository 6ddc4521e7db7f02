import { isActor } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";

const FREE =
  /(?<!since )\bindependen(?:ce|t)\s(?:from\s(?:the\s)?[A-Z]\p{L}+(?:\s[A-Z]\p{L}+)?\s)?(?:in|since)\s((?:17|18|19|20)\d{2})\b|\b((?:17|18|19|20)\d{2}),?\s(?:the\syear\s)?(?:in\swhich|when|of|the\syear\sof)\s[^.;,]{0,40}?\bindependen(?:ce|t)\b/gu;

/** Whose independence: the state told last before it that is not the one it was won from. */
const whose = (at: number, sentence: number, context: Context): readonly string[] => {
  const { text } = context.document;
  const told = context.sentences[sentence]!.mentions.filter(isActor).filter((actor) => actor.states.length === 1);
  const from = (start: number): boolean => /\bfrom(?: the)? $/.test(text.slice(Math.max(0, start - 12), start));
  const free = told.filter((actor) => !from(actor.start));
  const before = free.findLast((actor) => actor.start <= at) ?? free[0];
  return before?.states ?? context.mainStates.slice(0, 1);
};

export default spanRule({
  says: "<state>'s independence in <year>; <year>, in which <state> became independent",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!text.includes("independen")) return [];
      return [...text.matchAll(FREE)].flatMap((match) => {
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const states = whose(match[1] ? span.start : span.end, sentence.index, context);
        if (states.length === 0) return [];
        return [
          {
            kind: "milestone" as const,
            values: { what: "independence", years: null, year: null, since: Number(match[1] ?? match[2]), states, bodies: [] },
            span,
            sentence: sentence.index,
          },
        ];
      });
    }),
});
