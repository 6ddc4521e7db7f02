import { monthOf, two } from "../../language/calendar.ts";
import { numberWord } from "../../language/numbers.ts";
import { type Found, MONTH, point, type Setting, span, type Way, YEAR } from "./found.ts";
import { nearestMonth } from "./nearest.ts";

const yearOf = (which: string | undefined, s: Setting): string | null =>
  s.today ? String(Number(s.today.slice(0, 4)) + (which === "last" ? -1 : which === "next" ? 1 : 0)) : null;
/** Months of a year as a span; halves of a year by their usual short form. */
const months = (from: number, to: number, year: string | null, stated: boolean): Found => {
  if (!year) return span(null, null, false);
  if (to - from === 5 && from % 6 === 1) return point(`${year}-H${from === 1 ? 1 : 2}`, stated);
  return span(`${from > to ? Number(year) - 1 : year}-${two(from)}`, `${year}-${two(to)}`, stated);
};

/** "July 2022", "in July", "in the month of April", "2020-21", "FY 2020-21", "first half of 2021", "since 2015", "by 2030", "in 2023". */
export const MONTHS_AND_YEARS: readonly Way[] = [
  {
    pattern: new RegExp(
      `\\b(?:the\\s)?first\\s(two|three|four|five|six|seven|eight|nine|ten|eleven)\\smonths\\sof\\s(?:${YEAR}|(this|last)\\syear|the\\syear)\\b`,
      "i",
    ),
    read: ([, n, y, which], s) => months(1, numberWord(n!)!, y ?? yearOf(which, s), Boolean(y)),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s?(?:[-–]|to|and|through|until)\\s?${MONTH}(?:,?\\s(?:of\\s)?(?:${YEAR}|(this|last|next)\\syear))\\b`),
    read: ([, a, b, y, which], s) => months(monthOf(a!), monthOf(b!), y ?? yearOf(which, s), Boolean(y)),
  },
  {
    pattern: new RegExp(`\\b(?:the\\s)?(first|second|third|fourth|last)\\squarter\\sof\\s(?:${YEAR}|(this|last|next)\\syear|the\\syear)\\b`, "i"),
    read: ([, q, y, which], s) => {
      const quarter = { first: 1, second: 2, third: 3, fourth: 4, last: 4 }[q!.toLowerCase()]!;
      return months(quarter * 3 - 2, quarter * 3, y ?? yearOf(which, s), Boolean(y));
    },
  },
  { pattern: new RegExp(`\\bQ([1-4])\\s(?:of\\s)?${YEAR}\\b`), read: ([, q, y]) => months(Number(q) * 3 - 2, Number(q) * 3, y!, true) },
  {
    pattern: new RegExp(`\\b(?:(?:early|mid|late|the month of|end of|beginning of|middle of)[\\s-])?${MONTH}(?:\\sof)?,?\\s${YEAR}\\b`),
    read: ([, m, y]) => point(`${y}-${two(monthOf(m!))}`, true),
  },
  {
    pattern: new RegExp(`\\b(?:FY|fiscal year|financial year|fiscal)\\s?${YEAR}\\s?[-–/]\\s?(\\d{2}|\\d{4})\\b`, "i"),
    read: ([, y, z]) => point(`${y}-${z!.slice(-2)}`, true),
  },
  {
    pattern: new RegExp(`\\b${YEAR}\\s?[-–/]\\s?(\\d{2})\\b(?![-–/]\\d)`),
    read: ([, y, z]) => (Number(z) === (Number(y!.slice(2)) + 1) % 100 ? point(`${y}-${z}`, true) : null),
  },
  { pattern: new RegExp(`\\b(?:FY|fiscal year|financial year|fiscal)\\s?${YEAR}\\b`, "i"), read: ([, y]) => point(y!, true) },
  {
    pattern: new RegExp(`\\b(first|second)\\shalf\\sof\\s(?:(?:the\\syear\\s)?${YEAR}|(this|last|next)\\syear|the\\syear)\\b`, "i"),
    read: ([, half, y, which], s) =>
      half!.toLowerCase() === "first" ? months(1, 6, y ?? yearOf(which, s), Boolean(y)) : months(7, 12, y ?? yearOf(which, s), Boolean(y)),
  },
  {
    pattern: new RegExp(`\\b(?:from|between|in|during|of|for)\\s${YEAR}\\s?[-–]\\s?${YEAR}\\b`),
    read: ([, a, b]) => (Number(a) < Number(b) ? span(a!, b!, true) : null),
  },
  { pattern: new RegExp(`\\b(?:from|between)\\s${YEAR}\\s(?:to|and|until)\\s${YEAR}\\b`, "i"), read: ([, a, b]) => span(a!, b!, true) },
  { pattern: /\bFY\s?'?(\d{2})(?:[-–/](\d{2}))?\b(?!\d)/, read: ([, a, b]) => point(b ? `20${a}-${b}` : `20${a}`, true) },
  { pattern: new RegExp(`\\b(?:spring|summer|autumn|fall|winter)(?:\\sof)?,?\\s${YEAR}\\b`, "i"), read: ([, y]) => point(y!, true) },
  {
    pattern: new RegExp(`\\b(?:since|as of|starting in|dating (?:back )?to)\\s${YEAR}\\b(?!\\s(?:is|was|will|has|marks|marked)\\b)`, "i"),
    read: ([, y]) => ({ from: y!, to: null, sort: "since", stated: true }),
  },
  {
    pattern: new RegExp(`\\b(?:by|until|till|through|before)\\s(?:the\\s(?:end\\sof|year)\\s)?(?:${MONTH}\\s)?${YEAR}\\b`, "i"),
    read: ([, m, y]) => ({ from: null, to: m ? `${y}-${two(monthOf(m))}` : y!, sort: "until", stated: true }),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|during|for|of|the year|year|early|mid|late|end of|in early|in late|and|or|to|from)[\\s-]${YEAR}\\b(?!\\s?(?:kilomet|km|troops|people|students|tonnes|tons|miles|persons|men|workers))`,
      "i",
    ),
    read: ([, y]) => point(y!, true),
  },
  // "our 1979 Treaty of Friendship".
  { pattern: new RegExp(`\\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|that|a)\\s${YEAR}\\s(?=\\p{L})`, "u"), read: ([, y]) => point(y!, true) },
  { pattern: new RegExp(`[(,]\\s?${YEAR}\\s?(?=[),.])`), read: ([, y]) => point(y!, true) },
  // "in December of that year", "in May of the following year".
  {
    pattern: new RegExp(
      `\\b(?:(?:early|mid|late)[\\s-])?${MONTH}\\s(?:of\\s)?(that same|that|the same|the following|the next|the previous)\\syear\\b`,
    ),
    read: ([, m, which], { toldYear }) => {
      const step = /following|next/.test(which!) ? 1 : /previous/.test(which!) ? -1 : 0;
      return point(toldYear && `${Number(toldYear) + step}-${two(monthOf(m!))}`, false);
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH}(?:\\sof)?\\s(last|this|next)\\syear\\b`),
    read: ([, m, which], { today }) =>
      today
        ? point(`${Number(today.slice(0, 4)) + (which === "last" ? -1 : which === "next" ? 1 : 0)}-${two(monthOf(m!))}`, false)
        : point(null, false),
  },
  {
    pattern: new RegExp(`\\b(last|this|next|coming)\\s${MONTH}\\b`),
    read: ([, which, m], s) =>
      point(
        nearestMonth(monthOf(m!), { ...s, direction: which === "last" ? "past" : which === "next" || which === "coming" ? "future" : s.direction }),
        false,
      ),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Dd]uring|of|[Bb]y|[Ss]ince|[Uu]ntil|for|[Ll]ate|[Ee]arly|[Mm]id|this|[Ff]rom|through|and)[\\s-](?:the month of\\s|early\\s|late\\s|mid-?\\s?)?(?:the (?:middle|end|beginning|start) of\\s)?${MONTH}\\b(?!\\s\\d)`,
    ),
    read: ([words, m], s) =>
      /^(?:may|mar|march)$/i.test(m!) && !/^[A-Z]/.test(m!)
        ? null
        : /^since/i.test(words!)
          ? { from: nearestMonth(monthOf(m!), { ...s, direction: "past" }), to: null, sort: "since", stated: false }
          : /^(?:by|until)/i.test(words!)
            ? { from: null, to: nearestMonth(monthOf(m!), { ...s, direction: "future" }), sort: "until", stated: false }
            : point(nearestMonth(monthOf(m!), s), false),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s(?:of\\s)?(this|last|next)\\syear\\b`),
    read: ([, m, which], s) => point(yearOf(which, s) && `${yearOf(which, s)}-${two(monthOf(m!))}`, false),
  },
  // "their June meeting", "the October summit".
  {
    pattern: new RegExp(
      `\\b(?:the|their|its|his|her|our|a)\\s(?:\\p{L}+\\s)?${MONTH}\\s(?=(?:meetings?|visits?|summits?|talks|sessions?|agreement|elections?|attacks?|trip|conference|deadline|round|deal|accord|truce|ceasefire|call|consultations)\\b)`,
      "u",
    ),
    read: ([, m], s) => point(nearestMonth(monthOf(m!), { ...s, direction: s.direction === "future" ? "either" : s.direction }), false),
  },
];
