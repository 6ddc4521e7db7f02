import { NAMED_SPANS, YEARS_COUNT, yearsIn } from "../../../language/anniversaries.ts";
import type { Span } from "../../../types/index.ts";
import { spanRule } from "../../rule.ts";
import { pairNear } from "./parties-near.ts";
import { yearReached } from "./year-reached.ts";

const N = `(${YEARS_COUNT}|${NAMED_SPANS})`;
const RELATIONS =
  "(?:(?:formal|full|bilateral|official|their|the|its|our|of|close|friendly|warm)\\s)*(?:diplomatic|bilateral|formal|official)?\\s?(?:relations?|ties|relationship|links|recognition)";
const ESTABLISHMENT = "(?:establish(?:ment|ing)|inception|normali[sz](?:ation|ing)|opening|forging|beginning|start)";
const WAYS: readonly RegExp[] = [
  // "65 years of diplomatic relations", "65 years since relations were established", "half a century of ties"
  new RegExp(`\\b${N}[\\s-]years?\\s(?:of|since|after|from|ago|history of|long)[^.;]{0,60}?(?:${ESTABLISHMENT}[^.;]{0,20}?)?${RELATIONS}`, "giu"),
  new RegExp(`\\b(\\d{1,3})-year(?:-old|-long)?\\s(?:history\\sof\\s)?[^.;]{0,20}?${RELATIONS}`, "giu"),
  new RegExp(`\\b(?:the\\s)?(${NAMED_SPANS})\\s(?:of|since|after|anniversary of)\\s[^.;]{0,50}?(?:${ESTABLISHMENT}[^.;]{0,20}?)?${RELATIONS}`, "giu"),
  // "the 65th anniversary of the establishment of diplomatic relations", "the 65th anniversary of India-Mongolia ties"
  new RegExp(`\\b${N}\\s(?:founding\\s|founding\\sthe\\s|diplomatic\\s|birth\\s)?anniversary\\sof\\s[^.;]{0,60}?${RELATIONS}`, "giu"),
  new RegExp(`\\b${N}\\s(?:diplomatic\\s)anniversary\\b`, "giu"),
  new RegExp(`\\b${N}\\s(?:diplomatic\\s)?anniversary\\sof\\s[^.;]{0,40}?${ESTABLISHMENT}\\b(?!\\sof\\s(?:the\\s)?[A-Z])`, "giu"),
  // "relations, which turn 60 this year", "ties celebrate their 75th anniversary"
  new RegExp(
    `${RELATIONS}[^.;]{0,100}?\\b(?:turn|turned|turns|mark|marks|marked|reach|reached|reaches|celebrate|celebrates|celebrated|complete|completes|completed|span|spans|enter|enters)\\s(?:over\\s|its\\s|their\\s|the\\s)?${N}(?:\\syears|\\sanniversary)?`,
    "giu",
  ),
  // "established relations 50 years ago"
  new RegExp(
    `\\b(?:establish|normali[sz]|set\\sup|forg|open|took\\sup|taken\\sup|enter|found)\\w*\\s[^.;]{0,40}?${RELATIONS}[^.;]{0,40}?\\b${N}\\syears\\sago\\b`,
    "giu",
  ),
];
const DATE_IN =
  "\\b(?:in|on|since|from|back in)\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?:[A-Z]\\p{L}+\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?((?:17|18|19|20)\\d{2})\\b";
const FOUNDED: readonly RegExp[] = [
  new RegExp(
    `(?:(?:re-?)?establish(?:ed|es|ing|ment of)?|took up|taken up|set up|opened|normali[sz]ed|normali[sz]ation of|entered into|founded|forged|begun|began|restored|recogni[sz]ed)\\s(?:[^.;]{0,40}?\\s)?${RELATIONS}[^.;]{0,60}?${DATE_IN}`,
    "giu",
  ),
  new RegExp(
    `${RELATIONS}[^.;]{0,50}?(?:were|was|have been|had been|has been)?\\s?(?:formally\\s|officially\\s|first\\s)?(?:established|normali[sz]ed|set up|forged|founded|began|begun|date(?:s)? (?:back )?(?:from|to)|go(?:es)? back to)[^.;]{0,25}?(?:${DATE_IN}|\\s((?:17|18|19|20)\\d{2})\\b)`,
    "giu",
  ),
  new RegExp(`\\b(?:[Ss]ince|[Aa]fter)\\s(?:the\\s)?${ESTABLISHMENT}\\sof\\s${RELATIONS}[^.;]{0,30}?${DATE_IN}`, "gu"),
  // "since 1953, when they set up ties"
  new RegExp(
    `${DATE_IN},?\\s(?:when|the year when)\\s[^.;,]{0,40}?\\b(?:established|set\\sup|opened|normali[sz]ed|took\\sup|forged)\\s[^.;,]{0,30}?${RELATIONS}`,
    "giu",
  ),
  // "in 1975, the year of independence and of the establishment of diplomatic relations"
  new RegExp(`${DATE_IN},?\\s(?:the|a)\\syear\\s(?:of|in\\swhich|when)\\s[^.;]{0,60}?(?:${ESTABLISHMENT}\\sof\\s)${RELATIONS}`, "giu"),
];

/** Anniversaries of relations and the years in which they began; what is not told follows by arithmetic. */
export default spanRule({
  says: "<n> years of diplomatic relations; <nth> anniversary of relations; relations were established in <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/relations?\b|\bties|relationship|anniversary|\blinks\b|recognition/i.test(text)) return [];
      const hits: { readonly years: number | null; readonly since: number | null; readonly span: Span }[] = [];
      const at = (match: RegExpExecArray): Span => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      for (const way of WAYS) {
        for (const match of text.matchAll(way)) {
          const years = yearsIn(match[1]!);
          if (years !== null && !hits.some((hit) => hit.years === years)) hits.push({ years, since: null, span: at(match) });
        }
      }
      const founded = FOUNDED.flatMap((way) =>
        [...text.matchAll(way)].map((match) => ({ year: Number(match[1] ?? match[2]), span: at(match) })),
      ).filter(({ year }, index, all) => all.findIndex((other) => other.year === year) === index);
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
