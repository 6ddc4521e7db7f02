import { yearsIn } from "../../../language/anniversaries.ts";
import type { Span } from "../../../types/index.ts";
import { spanRule } from "../../rule.ts";
import { pairNear } from "./parties-near.ts";
import { BEGAN, LASTED } from "./relations-told.ts";
import { yearReached } from "./year-reached.ts";

/** Cheap questions first: most sentences about relations tell no number of years and no year. */
const COUNTED = /\d|years?\b|anniversar|decade|centur|centen|jubilee|birthday|\bturn/i;
const YEAR = /(?:17|18|19|20)\d\d/;

/** Anniversaries of relations and the years in which they began; what is not told follows by arithmetic. */
export default spanRule({
  says: "<n> years of diplomatic relations; <nth> anniversary of relations; relations were established in <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/relations?\b|\bties|relationship|anniversary|\blinks\b|recognition/i.test(text)) return [];
      const hits: { readonly years: number | null; readonly since: number | null; readonly span: Span }[] = [];
      const at = (match: RegExpExecArray): Span => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      for (const way of COUNTED.test(text) ? LASTED : []) {
        for (const match of text.matchAll(way)) {
          const years = yearsIn(match[1]!);
          if (years !== null && !hits.some((hit) => hit.years === years)) hits.push({ years, since: null, span: at(match) });
        }
      }
      const founded = (YEAR.test(text) ? BEGAN : [])
        .flatMap((way) => [...text.matchAll(way)].map((match) => ({ year: Number(match[1] ?? match[2]), span: at(match) })))
        .filter(({ year }, index, all) => all.findIndex((other) => other.year === year) === index);
      // "the 65th anniversary of the establishment of relations in 2023": the year is that of the anniversary.
      const thisYear = context.today ? Number(context.today.slice(0, 4)) : null;
      const began = (years: number | null): number | null =>
        founded.find(({ year }) => thisYear === null || year + (years ?? 0) <= thisYear + 5)?.year ?? null;
      const paired = hits.map((hit) => ({ ...hit, since: began(hit.years) }));
      const all = paired.length > 0 ? paired : founded.map(({ year, span }) => ({ years: null, since: year, span }));
      return all.flatMap((hit) => {
        const states = pairNear(context, sentence.index, hit.span);
        if (states.length < 2) return [];
        const year = hit.years === null ? null : yearReached(context, sentence.index, hit.since, hit.years);
        const since = hit.since ?? (year !== null && hit.years !== null ? year - hit.years : null);
        return [
          {
            kind: "milestone" as const,
            values: { what: "diplomatic-relations", years: hit.years, year, since, states, bodies: [] },
            span: hit.span,
            sentence: sentence.index,
          },
        ];
      });
    }),
});
