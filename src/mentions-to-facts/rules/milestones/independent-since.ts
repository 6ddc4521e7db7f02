import { NAMED_SPANS, YEARS_COUNT, yearsIn } from "../../../language/anniversaries.ts";
import { spanRule } from "../../rule.ts";
import { ownerNear } from "./parties-near.ts";
import { yearReached } from "./year-reached.ts";

const ANNIVERSARY = new RegExp(
  `\\b(${YEARS_COUNT})\\s(?:anniversary\\sof\\s(?:the\\s|its\\s|their\\s|his country['’]s\\s|[A-Z]\\p{L}+(?:\\s[A-Z]\\p{L}+){0,3}['’]s?\\s)?)?(?:national\\s)?independence(?:\\sday|\\sanniversary)?\\b|\\b(${YEARS_COUNT}\\syears|${NAMED_SPANS})\\s(?:of|since|after)\\s(?:its\\s|the\\s|their\\s)?independence\\b`,
  "giu",
);
/** "won its independence from France in 1960", "became independent in 1957", "since 1966, the year in which it gained independence". */
const SINCE: readonly RegExp[] = [
  /\b(?:gain|w[io]n|achiev|attain|declar|proclaim|obtain|restor|regain|secur|receiv)(?:ed|n|es|s|ing)?\s(?:(?:its|their|full|the|national)\s){0,2}independence\b(?:\s(?:from|of)\s[^.;,]{2,30}?)?,?\s(?:in|on|back in)\s(?:\d{1,2}\s)?(?:[A-Z]\p{L}+\s)?(?:\d{1,2},?\s)?((?:17|18|19|20)\d{2})\b/giu,
  /\bbecame independent\b(?:\s(?:from|of)\s[^.;,]{2,30}?)?,?\s(?:in|on)\s(?:\d{1,2}\s)?(?:[A-Z]\p{L}+\s)?(?:\d{1,2},?\s)?((?:17|18|19|20)\d{2})\b/giu,
  /\bindependent\s(?:state\s|nation\s|country\s)?since\s(?:[A-Z]\p{L}+\s)?((?:17|18|19|20)\d{2})\b/giu,
  /\bindependence\s(?:(?:from|of)\s[A-Z]\p{L}+\s)?in\s((?:17|18|19|20)\d{2})\b/giu,
  /\b((?:17|18|19|20)\d{2}),\s(?:the\s(?:same\s)?year\s(?:in\swhich|when|of|that)|when)\s[^.;]{0,40}?(?:independence|independent)\b/giu,
  /\b((?:17|18|19|20)\d{2}),\s\p{L}+\s(?:days?|weeks?|months?)\safter\s(?:[A-Z]\p{L}+['’]s\s|its\s|the\s)?independence\b/giu,
];

/** A state's independence: its anniversary, or the year in which it came. */
export default spanRule({
  says: "<nth> anniversary of <state>'s independence; <state> became independent in <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/independen/i.test(text)) return [];
      const told = (
        match: RegExpExecArray,
        values: { readonly years: number | null; readonly year: number | null; readonly since: number | null },
      ) => {
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        // "four days after Angola's independence": whose stands just before the word itself.
        const word = span.start + match[0].toLowerCase().lastIndexOf("independen");
        const states = ownerNear(context, sentence.index, word);
        return { kind: "milestone" as const, values: { what: "independence", ...values, states, bodies: [] }, span, sentence: sentence.index };
      };
      const anniversaries = [...text.matchAll(ANNIVERSARY)].flatMap((match) => {
        const years = yearsIn((match[1] ?? match[2]!).replace(/\syears$/i, ""));
        if (years === null || years < 2) return [];
        const year = yearReached(context, sentence.index, null, years);
        return [told(match, { years, year, since: year === null ? null : year - years })];
      });
      if (anniversaries.length > 0) return anniversaries;
      const since = SINCE.flatMap((way) => [...text.matchAll(way)]).map((match) => told(match, { years: null, year: null, since: Number(match[1]) }));
      return since.slice(0, 1);
    }),
});
