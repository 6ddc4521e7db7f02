import { NAMED_SPANS, YEARS_COUNT, yearsIn } from "../../../language/anniversaries.ts";
import { isActor } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { ownerNear, pairNear } from "./parties-near.ts";
import { yearReached } from "./year-reached.ts";

const N = `(${NAMED_SPANS}|${YEARS_COUNT})`;
/** What is founded, and then grows years: accords, partnerships, bodies, constitutions. Not wars, deaths and the establishment of relations. */
const KIND =
  "(?:partnership|agreement|treaty|accord|pact|memorandum|alliance|declaration|communiqu[eé]|constitution|republic|commission|committee|council|forum|dialogue|organi[sz]ation|association|institute|cent(?:re|er)|mission|embassy|consulate|cooperation|friendship|union|liberation|unification|statehood|sovereignty)";
/** "Treaty of Friendship": what the accord is of. */
const OF = /^\s(?:of|on|for)\s(?:the\s)?[A-Z][\p{L}’-]+(?:,?\s(?:and\s|of\s|&\s)?[A-Z][\p{L}’-]+){0,5}/u;
const HAS_SUBJECT = /(?:treaty|agreement|accord|pact|declaration|memorandum|communiqu[eé]|commission|committee|council)$/i;
const WAYS: readonly RegExp[] = [
  new RegExp(`\\b(${NAMED_SPANS})\\sof\\s(?:the\\s|their\\s|its\\s)?((?:[\\p{L}’'&–-]+\\s){0,4}?${KIND})(?![\\p{L}-])`, "giu"),
  new RegExp(
    `\\b${N}\\s(?:founding\\s)?(?:anniversary|birthday)\\s(?:of|since)\\s(?:the\\s)?(?:(?:signing|conclusion|establishment|founding|foundation|adoption|creation|launch|inception|opening)\\sof\\s)?((?:[\\p{L}’'&–-]+\\s){0,6}?${KIND})(?![\\p{L}-])(?!\\s(?:agreement|treaty|accord|pact|commission|committee|council|forum|dialogue|declaration)\\b)`,
    "giu",
  ),
  new RegExp(
    `\\b${N}\\syears\\s(?:of|since)\\s(?:the\\s)?(?:(?:signing|establishment|founding|launch)\\sof\\s)?((?:[\\p{L}’'&–-]+\\s){0,4}?(?:partnership|alliance|treaty|agreement))(?![\\p{L}-])(?!\\s(?:agreement|treaty|accord|pact|commission|committee|council|forum|dialogue|declaration)\\b)`,
    "giu",
  ),
];
/** "the Strategic Partnership, established in 2013, will mark its tenth anniversary". */
const MARKS = new RegExp(
  `((?:[A-Z][\\p{L}’&–-]+\\s){1,5}${KIND.replace("(?:", "(?:[Pp]artnership|[Aa]greement|[Tt]reaty|[Cc]ommission|[Cc]ommittee|[Aa]lliance|")})\\b[^.;]{0,90}?\\b(?:mark|marks|celebrate|celebrates|reach|reaches|observe|observes)\\s(?:its|their|the)\\s${N}\\sanniversary`,
  "gu",
);
const NOT =
  /relations|\bties\b|independence|\bwar\b|attack|invasion|occupation|annexation|death|massacre|revolution|coup|outbreak|disaster|earthquake|bomb/i;
const LEADING = /^(?:(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|[Yy]our|[Hh]is|[Hh]er|[Tt]his|that|[A-Z]\p{L}+['’]s)\s)+/u;

/** Anniversaries of accords, partnerships, bodies and constitutions. */
export default spanRule({
  says: "<nth> anniversary of <treaty, partnership, body>; <n> years of partnership",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/anniversar|years|jubilee|centen|decades|birthday/i.test(text)) return [];
      const hits = [
        ...WAYS.flatMap((way) => [...text.matchAll(way)].map((match) => ({ match, words: match[1]!, what: match[2]! }))),
        ...[...text.matchAll(MARKS)].map((match) => ({ match, words: match[2]!, what: match[1]! })),
      ];
      return hits.flatMap(({ match, words, what }) => {
        const years = yearsIn(words);
        if (years === null || years < 2 || NOT.test(what)) return [];
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const founded = /\b(?:established|signed|founded|concluded|launched|set up|created)\sin\s(?:[A-Z]\p{L}+\s)?((?:18|19|20)\d\d)\b/u.exec(
          text,
        )?.[1];
        const year = yearReached(context, sentence.index, founded ? Number(founded) : null, years);
        const own = /constitution|republic|liberation|unification|statehood|sovereignty/i.test(what);
        const behind = HAS_SUBJECT.test(what) ? OF.exec(text.slice(match.index + match[0].length)) : null;
        const whole = what + (behind && match[0].endsWith(what) ? behind[0] : "");
        const body = own ? null : celebrating(context, sentence.index, span.start);
        const states = body ? [] : own ? ownerNear(context, sentence.index, span.start) : pairNear(context, sentence.index, span);
        if (!own && !body && states.length < 2) return [];
        const since = founded ? Number(founded) : year === null ? null : year - years;
        return [
          {
            kind: "milestone" as const,
            values: { what: whole.replace(LEADING, ""), years, year, since, states, bodies: body ?? [] },
            span,
            sentence: sentence.index,
          },
        ];
      });
    }),
});

/** "when CARICOM celebrates the 50th anniversary of the treaty": a body that keeps the feast of its own beginning. */
const celebrating = (context: Context, sentence: number, at: number): readonly string[] | null => {
  const { mentions } = context.sentences[sentence]!;
  const before = mentions.filter(isActor).findLast((mention) => mention.end <= at);
  if (before?.kind !== "body") return null;
  return /^\s(?:will\s)?(?:celebrat|mark|observ|commemorat)\p{L}*\sthe\s$/iu.test(context.document.text.slice(before.end, at)) ? before.bodies : null;
};
