import { monthOf, two } from "../../language/calendar.ts";
import { MONTH, point, span, type Way, YEAR } from "./found.ts";
import { nearestMonth } from "./nearest.ts";

/** "July 2022", "in July", "in the month of April", "2020-21", "FY 2020-21", "first half of 2021", "since 2015", "by 2030", "in 2023". */
export const MONTHS_AND_YEARS: readonly Way[] = [
  {
    pattern: new RegExp(`\\b(?:(?:early|mid|late|the month of|end of|beginning of|middle of)[\\s-])?${MONTH}(?:\\sof)?,?\\s${YEAR}\\b`),
    read: ([, m, y]) => point(`${y}-${two(monthOf(m!))}`, true),
  },
  {
    pattern: new RegExp(`\\b(?:FY|fiscal year|financial year|fiscal)\\s?${YEAR}\\s?[-–/]\\s?(\\d{2}|\\d{4})\\b`, "i"),
    read: ([, y, z]) => point(`${y}-${z!.slice(-2)}`, true),
  },
  { pattern: new RegExp(`\\b${YEAR}\\s?[-–/]\\s?(\\d{2})\\b(?![-–/]\\d)`), read: ([, y, z]) => (Number(z) === (Number(y!.slice(2)) + 1) % 100 ? point(`${y}-${z}`, true) : null) },
  { pattern: new RegExp(`\\b(?:FY|fiscal year|financial year|fiscal)\\s?${YEAR}\\b`, "i"), read: ([, y]) => point(y!, true) },
  {
    pattern: new RegExp(`\\b(first|second)\\shalf\\sof\\s(?:the\\syear\\s)?${YEAR}\\b`, "i"),
    read: ([, half, y]) => point(`${y}-H${half!.toLowerCase() === "first" ? 1 : 2}`, true),
  },
  { pattern: new RegExp(`\\b(?:from|between)\\s${YEAR}\\s(?:to|and|until)\\s${YEAR}\\b`), read: ([, a, b]) => span(a!, b!, true) },
  { pattern: new RegExp(`\\b(?:since|as of|starting in|dating (?:back )?to)\\s${YEAR}\\b`, "i"), read: ([, y]) => ({ from: y!, to: null, sort: "since", stated: true }) },
  { pattern: new RegExp(`\\b(?:by|until|till|through|before)\\s(?:the\\s(?:end\\sof|year)\\s)?(?:${MONTH}\\s)?${YEAR}\\b`, "i"), read: ([, m, y]) => ({ from: null, to: m ? `${y}-${two(monthOf(m))}` : y!, sort: "until", stated: true }) },
  {
    pattern: new RegExp(`\\b(?:in|during|for|of|the year|year|early|mid|late|end of|in early|in late|and|or|to|from)[\\s-]${YEAR}\\b(?!\\s?(?:kilomet|km|troops|people|students|tonnes|tons|miles|persons|men|workers))`, "i"),
    read: ([, y]) => point(y!, true),
  },
  { pattern: new RegExp(`[(,]\\s?${YEAR}\\s?(?=[),.])`), read: ([, y]) => point(y!, true) },
  {
    pattern: new RegExp(`\\b${MONTH}(?:\\sof)?\\s(last|this|next)\\syear\\b`),
    read: ([, m, which], { today }) => (today ? point(`${Number(today.slice(0, 4)) + (which === "last" ? -1 : which === "next" ? 1 : 0)}-${two(monthOf(m!))}`, false) : point(null, false)),
  },
  {
    pattern: new RegExp(`\\b(last|this|next|coming)\\s${MONTH}\\b`),
    read: ([, which, m], s) => point(nearestMonth(monthOf(m!), { ...s, direction: which === "last" ? "past" : which === "next" || which === "coming" ? "future" : s.direction }), false),
  },
  {
    pattern: new RegExp(`\\b(?:in|during|of|by|since|until|for|late|early|mid|this|from|through|and)[\\s-](?:the month of\\s|early\\s|late\\s|mid-?\\s?)?(?:the (?:middle|end|beginning|start) of\\s)?${MONTH}\\b(?!\\s\\d)`),
    read: ([words, m], s) => (/^(?:may|mar|march)$/i.test(m!) && !/^[A-Z]/.test(m!) ? null : /^since/i.test(words!) ? { from: nearestMonth(monthOf(m!), { ...s, direction: "past" }), to: null, sort: "since", stated: false } : /^(?:by|until)/i.test(words!) ? { from: null, to: nearestMonth(monthOf(m!), { ...s, direction: "future" }), sort: "until", stated: false } : point(nearestMonth(monthOf(m!), s), false)),
  },
];
