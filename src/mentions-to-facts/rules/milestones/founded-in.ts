import { numberWord, ordinalOf } from "../../../language/numbers.ts";
import type { Span } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";

const INDEPENDENCE =
  /\b(\d{1,3}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?)\s(?:anniversary\sof\s(?:the\s|its\s|their\s|[A-Z]\p{L}+(?:\s[A-Z]\p{L}+){0,2}['’]s?\s)?)?(?:national\s)?independence(?:\sday|\sanniversary)?\b/giu;
const FREE_SINCE = /\bindependence\s(?:from\s[A-Z]\p{L}+\s)?in\s((?:17|18|19|20)\d{2})\b/giu;
/** "an embassy was opened in Nairobi in 1964", "the Commission, set up in 1999". */
const FOUNDED =
  /\b(?:the\s|an?\s|its\s|their\s)?((?:resident\s|diplomatic\s|joint\s|bilateral\s|[A-Z][\p{L}.&'-]*\s){0,7}(?:mission|embassy|consulate|high commission|commission|centre|center|committee|dialogue|council|forum|organisation|organization|exercise|mechanism|institute|association))(?:\s(?:in|of)\s[A-Z]\p{L}+(?:\s[A-Z]\p{L}+)?)?,?\s(?:(?:which|that)\s)?(?:was\s|were\s|had\sbeen\s|has\sbeen\s)?(?:first\s|formally\s|officially\s)?(?:opened|established|founded|set\sup|launched|created|instituted|inaugurated|constituted)\s(?:[^.;,]{0,40}?\s)?in\s(?:[A-Z]\p{L}+\s)?((?:18|19|20)\d{2})\b/giu;

/** Years of independence and of things founded between states. */
export default spanRule({
  says: "<nth> anniversary of independence; <mission> opened in <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/independence|\b(?:18|19|20)\d{2}\b/i.test(text)) return [];
      const at = (match: RegExpExecArray): Span => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      const own = mentions.filter(isActor);
      const nearest = (span: Span): readonly string[] => {
        const states = own.filter((actor) => actor.kind === "state").sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
        return states[0]?.states ?? context.mainStates.slice(0, 1);
      };
      const independence = [...text.matchAll(INDEPENDENCE)].flatMap((match) => {
        const years = ordinalOf(match[1]!) ?? numberWord(match[1]!);
        const year = context.today ? Number(context.today.slice(0, 4)) : null;
        if (years === null || years < 2) return [];
        return [
          {
            kind: "milestone" as const,
            values: { what: "independence", years, year, since: year === null ? null : year - years, states: nearest(at(match)), bodies: [] },
            span: at(match),
            sentence: sentence.index,
          },
        ];
      });
      const free =
        independence.length > 0
          ? []
          : [...text.matchAll(FREE_SINCE)].map((match) => ({
              kind: "milestone" as const,
              values: { what: "independence", years: null, year: null, since: Number(match[1]), states: nearest(at(match)), bodies: [] },
              span: at(match),
              sentence: sentence.index,
            }));
      const founded = [...text.matchAll(FOUNDED)].flatMap((match) => {
        const told = sorted(own.flatMap((actor) => (actor.kind === "body" ? [] : actor.states)));
        const states = told.length === 2 ? told : sorted(context.mainStates.slice(0, 2));
        if (states.length < 2) return [];
        return [
          {
            kind: "milestone" as const,
            values: { what: match[1]!.trim(), years: null, year: null, since: Number(match[2]), states, bodies: [] },
            span: at(match),
            sentence: sentence.index,
          },
        ];
      });
      return [...independence, ...free, ...founded];
    }),
});
