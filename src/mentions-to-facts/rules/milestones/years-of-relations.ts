import { numberWord, ordinalOf } from "../../../language/numbers.ts";
import type { Span } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";

const N = "(\\d{1,3}(?:st|nd|rd|th)?|[A-Za-z]+(?:-[a-z]+)?)";
const RELATIONS =
  "(?:(?:formal|full|bilateral|official|their|the|its|of)\\s)*(?:diplomatic|bilateral|formal|official)?\\s?\\b(?:relations|ties|relationship|links)";
const ESTABLISHMENT = "(?:establishment|establishing|inception|normali[sz]ation|opening|forging)";
const WAYS: readonly RegExp[] = [
  // "65 years of diplomatic relations", "65 years since relations were established"
  new RegExp(`\\b${N}[\\s-]years?\\s(?:of|since|after|from|ago)[^.;]{0,60}?(?:${ESTABLISHMENT}[^.;]{0,20}?)?${RELATIONS}`, "giu"),
  // "the 65th anniversary of the establishment of diplomatic relations"
  new RegExp(`\\b${N}\\s(?:founding\\s|founding\\sthe\\s)?anniversary\\sof\\s[^.;]{0,60}?${RELATIONS}`, "giu"),
  new RegExp(
    `\\b(centenary|centennial|bicentenary|bicentennial|half\\sa\\scentury|century|golden|silver|diamond|platinum)\\s(?:jubilee\\s)?of\\s[^.;]{0,60}?${RELATIONS}`,
    "giu",
  ),
  new RegExp(`\\b${N}-year(?:-old)?\\s(?:long\\s)?(?:history|friendship|record)\\sof\\s[^.;]{0,40}?${RELATIONS}`, "giu"),
  new RegExp(`\\b${N}\\s(?:diplomatic\\s)?anniversary\\sof\\s[^.;]{0,40}?${ESTABLISHMENT}`, "giu"),
  new RegExp(
    `${RELATIONS}[^.;]{0,60}?\\b(?:turn|turned|turns|mark|marks|marked|reach|reached|reaches|celebrate|celebrates|complete|completes|completed)\\s(?:their\\s|its\\s|the\\s)?${N}(?:\\syears|\\sanniversary)?`,
    "giu",
  ),
];
const FOUNDED = new RegExp(
  `(?:established|establishment of|opened|normali[sz]ed|entered into|founded|forged|begun|began)\\s(?:[^.;]{0,40}?\\s)?${RELATIONS}[^.;]{0,40}?\\b(?:in|on|since)\\s(?:[A-Z]\\p{L}+\\s)?(?:\\d{1,2}[,\\s]+)?(?:[A-Z]\\p{L}+\\s)?((?:18|19|20)\\d{2})|${RELATIONS}[^.;]{0,40}?(?:were|was|have been|had been)?\\s?(?:formally\\s|officially\\s|first\\s)?(?:established|normali[sz]ed|set up|forged|founded)[^.;]{0,25}?\\b(?:in|on|since)\\s(?:[A-Z]\\p{L}+\\s)?(?:\\d{1,2}[,\\s]+)?(?:[A-Z]\\p{L}+\\s)?((?:18|19|20)\\d{2})`,
  "giu",
);

/** "the centenary of relations", "half a century of ties". */
const ROUND: Readonly<Record<string, number>> = {
  silver: 25,
  golden: 50,
  "half a century": 50,
  diamond: 60,
  platinum: 70,
  centenary: 100,
  centennial: 100,
  century: 100,
  bicentenary: 200,
  bicentennial: 200,
};
const count = (word: string): number | null => {
  const lower = word.toLowerCase();
  const round = ROUND[lower];
  if (round) return round;
  const value = ordinalOf(word) ?? numberWord(word) ?? (/^\d+$/.test(word) ? Number(word) : null);
  return value !== null && value >= 1 && value <= 500 ? value : null;
};

/** Anniversaries of relations and the years in which they began; what is not told follows by arithmetic. */
export default spanRule({
  says: "<n> years of diplomatic relations; <nth> anniversary of relations; relations were established in <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/relations|ties|relationship|anniversary/i.test(text)) return [];
      const hits: { readonly years: number | null; readonly since: number | null; readonly span: Span }[] = [];
      const at = (match: RegExpExecArray): Span => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      for (const way of WAYS) {
        for (const match of text.matchAll(way)) {
          const years = count(match[1]!);
          if (years !== null && !hits.some((hit) => hit.years === years)) hits.push({ years, since: null, span: at(match) });
        }
      }
      const founded = [...text.matchAll(FOUNDED)].map((match) => ({ year: Number(match[1] ?? match[2]), span: at(match) }));
      // "the 65th anniversary of the establishment of relations in 2023": the year is that of the anniversary.
      const thisYear = context.today ? Number(context.today.slice(0, 4)) : null;
      const began = (years: number | null): number | null =>
        founded.find(({ year }) => thisYear === null || year + (years ?? 0) <= thisYear + 5)?.year ?? null;
      const paired = hits.map((hit) => ({ ...hit, since: began(hit.years) }));
      const all = paired.length > 0 ? paired : founded.map(({ year, span }) => ({ years: null, since: year, span }));
      return all.flatMap((hit) => {
        const states = partiesOf(context, sentence.index);
        if (states.length < 2) return [];
        const year = hit.years === null ? null : yearOf(context, sentence.index, hit.since, hit.years);
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

const partiesOf = (context: Context, sentence: number): readonly string[] => {
  const own = context.sentences[sentence]!.mentions.filter(isActor);
  const told = sorted(own.flatMap((actor) => (actor.kind === "body" ? [] : actor.states)));
  return told.length >= 2 && told.length <= 3
    ? told.slice(0, 2)
    : sorted([...told.slice(0, 1), ...context.mainStates.filter((state) => !told.slice(0, 1).includes(state))].slice(0, 2));
};
/** The year in which the number is reached: told in the sentence, else by the founding year, else that of the publication. */
const yearOf = (context: Context, sentence: number, since: number | null, years: number): number | null => {
  if (since !== null) return since + years;
  const dates = context.sentences[sentence]!.mentions.filter(
    (mention) => mention.kind === "date" && mention.from !== null && mention.sort === "point",
  );
  const today = context.today ? Number(context.today.slice(0, 4)) : null;
  for (const date of dates)
    if (date.kind === "date" && today !== null && Math.abs(Number(date.from!.slice(0, 4)) - today) <= 3) return Number(date.from!.slice(0, 4));
  return today;
};
