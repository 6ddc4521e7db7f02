import type { Reading } from "../../types/index.ts";

/** Lists of a reading in the order in which people look for them. */
export const LISTS = ["engagements", "instruments", "partnerships", "milestones", "indicators", "commitments", "statements", "events"] as const;
export type ListName = (typeof LISTS)[number];
export const HEADINGS: Readonly<Record<ListName, string>> = {
  engagements: "Meetings and visits",
  instruments: "Agreements",
  partnerships: "Partnership",
  milestones: "Milestones",
  indicators: "Figures",
  commitments: "Commitments",
  statements: "Statements",
  events: "Events (PLOVER)",
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** "27 June 2022", "June 2022", "2022"; other strings as they are. */
export const sayDate = (date: string | null): string => {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? "");
  if (!parts) return date ?? "";
  const month = parts[2] ? MONTHS[Number(parts[2]) - 1] : undefined;
  return parts[2] && !month
    ? date!
    : [parts[3] ? String(Number(parts[3])) : null, month, parts[1]].filter((part) => part !== null && part !== undefined).join(" ");
};
export const saySpan = (start: string | null, end: string | null): string =>
  !start ? "no date told" : end && end !== start ? `${sayDate(start)} to ${sayDate(end)}` : sayDate(start);
const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
export const sayNumber = (value: number): string =>
  value >= 1e12
    ? `${NUMBER.format(value / 1e12)} trillion`
    : value >= 1e9
      ? `${NUMBER.format(value / 1e9)} billion`
      : value >= 1e6
        ? `${NUMBER.format(value / 1e6)} million`
        : NUMBER.format(value);

/** A card: its headline, and lines below it. */
export interface Card {
  readonly list: ListName;
  readonly title: string;
  readonly lines: readonly string[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly rules: readonly string[];
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
type Names = (codes: readonly string[]) => string;

export const cardsOf = (reading: Reading, names: Names): readonly Card[] => {
  const person = (one: {
    readonly name: string | null;
    readonly office: string | null;
    readonly state: string | null;
    readonly body: string | null;
  }): string => [one.name, one.office, one.state ? names([one.state]) : one.body].filter((part) => part).join(", ");
  const parties = (one: { readonly states: readonly string[]; readonly bodies?: readonly string[] }): string =>
    names([...one.states, ...(one.bodies ?? [])]);
  const about = (topics: readonly string[]): readonly string[] => (topics.length > 0 ? [topics.join(" · ")] : []);
  const card = (
    list: ListName,
    title: string,
    lines: readonly string[],
    one: { readonly evidence: Card["evidence"]; readonly rules: readonly string[] },
  ): Card => ({ list, title, lines: lines.filter((line) => line !== ""), evidence: one.evidence, rules: one.rules });
  return [
    ...reading.engagements.map((e) =>
      card(
        "engagements",
        `${e.mechanism ? `${e.round ? `${ordinal(e.round)} ` : ""}${e.mechanism}` : capital(e.kind)}: ${parties(e)}`,
        [
          [e.status, saySpan(e.start, e.end), e.place, e.format].filter((part) => part).join(" · "),
          e.participants.map(person).join("; "),
          e.alongside ? `alongside ${e.alongside}` : "",
          ...about(e.topics),
        ],
        e,
      ),
    ),
    ...reading.instruments.map((i) =>
      card(
        "instruments",
        capital(i.title),
        [[i.action, i.type, sayDate(i.date), parties(i)].filter((part) => part).join(" · "), ...about(i.topics)],
        i,
      ),
    ),
    ...reading.partnerships.map((p) =>
      card("partnerships", p.label, [[parties(p), p.since ? `since ${sayDate(p.since)}` : ""].filter((part) => part).join(" · ")], p),
    ),
    ...reading.milestones.map((m) =>
      card(
        "milestones",
        m.what === "diplomatic-relations" ? "Diplomatic relations" : capital(m.what),
        [
          [m.since ? `since ${m.since}` : "", m.years ? `${m.years} years${m.year ? ` in ${m.year}` : ""}` : "", parties(m)]
            .filter((part) => part)
            .join(" · "),
        ],
        m,
      ),
    ),
    ...reading.indicators.map((i) =>
      card(
        "indicators",
        `${capital(i.metric)}: ${i.qualifier ? `${i.qualifier} ` : ""}${i.unit.length === 3 && i.unit === i.unit.toUpperCase() ? `${i.unit} ${sayNumber(i.value)}` : `${sayNumber(i.value)} ${i.unit}`}`,
        [
          [i.period ? sayDate(i.period) : "", i.from && i.to ? `${names([i.from])} to ${names([i.to])}` : parties(i)]
            .filter((part) => part)
            .join(" · "),
        ],
        i,
      ),
    ),
    ...reading.commitments.map((c) =>
      card(
        "commitments",
        capital(c.text),
        [[names([...c.by, ...c.bodies]), c.due ? `due ${sayDate(c.due)}` : ""].filter((part) => part).join(" · "), ...about(c.topics)],
        c,
      ),
    ),
    ...reading.statements.map((s) =>
      card("statements", person(s.speaker), [s.quote ? `“${s.text}”` : s.text, [s.medium, sayDate(s.date)].filter((part) => part).join(" · ")], s),
    ),
    ...reading.events.map((e) =>
      card(
        "events",
        `${e.type} ${e.source.join() === e.target.join() ? names(e.source) : `${names(e.source)} → ${names(e.target)}`}`,
        [sayDate(e.date)],
        e,
      ),
    ),
  ];
};
export const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
