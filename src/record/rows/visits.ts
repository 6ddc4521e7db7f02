import { isDay } from "../../language/calendar.ts";
import { documentFromText } from "../../source-to-document/index.ts";
import type { Document, EngagementRecord, Evidence, Reading } from "../../types/index.ts";
import { stateName, stateOf } from "../../world/index.ts";
import { LISTS } from "../lists.ts";

/** Which column of a table holds what; of its rows each is a dated visit of one person to one state. */
export interface VisitsSpec {
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** The day as of which the table is told; rows count as published then. */
  readonly published?: string | undefined;
  readonly columns: {
    /** The visitor with title ("President Luis Echeverria"), or without. */
    readonly who: string;
    /** Whose officer the visitor is, by name or code; absent where `visitor` names one state for all rows. */
    readonly from?: string | undefined;
    /** Which state was visited; absent where `host` names one for all rows. */
    readonly to?: string | undefined;
    readonly start: string;
    readonly end?: string | undefined;
    readonly office?: string | undefined;
    readonly place?: string | undefined;
    readonly remarks?: string | undefined;
  };
  readonly visitor?: string | undefined;
  readonly host?: string | undefined;
  /** Names that are known here under another code, or under none (null): "U.S.S.R.": "RUS". */
  readonly states?: Readonly<Record<string, string | null>> | undefined;
  /** Offices written in a short form: "secretary": "secretary of state". */
  readonly offices?: Readonly<Record<string, string>> | undefined;
}
/** What became of a row: a document with its reading; `odd` says what could not be made out of it, without which it was kept. */
export type MadeRow = KeptRow | { readonly odd: readonly string[]; readonly document?: undefined };
export interface KeptRow {
  readonly document: Document;
  readonly reading: Reading;
  readonly odd: readonly string[];
}

const OFFICE =
  /^((?:(?:acting|deputy|vice|crown|first|former|interim|provisional|provincial|co-|captain|general|chief) )*(?:president|prime minister|premier|chancellor|king|queen|emperor|empress|emir|amir|sultan|prince|princess|shah|pope|grand duke|grand duchess|governor general|governor-general|foreign minister|minister|chairman|taoiseach|head of state|general secretary|president-elect|prime minister-elect)(?:[- ](?:elect|designate))?) (?:of [A-Z]\S+ )?(.+)$/i;

/** A row of a table of visits as a report of one sentence and its reading. A row without a usable first day cannot be kept: then only what is odd comes back. */
export const visitFrom = (row: Readonly<Record<string, unknown>>, spec: VisitsSpec): MadeRow => {
  const odd: string[] = [];
  const told = (column: string | undefined): string => (column === undefined ? "" : String(row[column] ?? "").trim());
  const { columns } = spec;
  const [start, end] = [dateIn(told(columns.start)), dateIn(told(columns.end)) ?? dateIn(told(columns.start))];
  if (start === null) return { odd: [`${columns.start}: "${told(columns.start)}" is no date; write it as 2022-06-27, 2022-06 or 2022`] };
  if (end !== null && end < start) odd.push(`${columns.end}: ${end} lies before ${start}; kept as a day`);
  const [from, to] = [columns.from ? told(columns.from) : (spec.visitor ?? ""), columns.to ? told(columns.to) : (spec.host ?? "")];
  const states = [from, to].map((name): string | null => {
    const code = stateIn(name, spec);
    if (code === null) odd.push(name === "" ? "no state told; kept without it" : `"${name}" is no state known here; kept without it`);
    return code;
  });
  const who = told(columns.who);
  if (who === "") odd.push(`${columns.who}: is empty; kept without a person`);
  const titled = OFFICE.exec(who);
  const office = officeIn(told(columns.office) || (titled?.[1] ?? ""), spec);
  const name = titled?.[2] ?? who;
  const last = end !== null && end >= start ? end : start;
  const place = told(columns.place);
  const text =
    `${who}${from ? ` (${from})` : ""}, visit to ${to || "an unnamed state"}${place && place !== to ? `, ${place}` : ""}, ${start}${last === start ? "" : ` to ${last}`}. ${told(columns.remarks)}`.trim();
  const document = documentFromText(text, { published: spec.published ?? null, title: spec.title, publisher: spec.publisher, url: spec.url ?? null });
  const evidence: readonly Evidence[] = [{ start: 0, end: text.length, text }];
  const visit: EngagementRecord = {
    kind: "visit",
    status: "held",
    format: "in-person",
    start,
    end: last,
    states: [...new Set(states.flatMap((state) => state ?? []))].sort(),
    bodies: [],
    participants: who === "" ? [] : [{ name, office, state: states[0] ?? null, body: null }],
    place: place || (states[1] ? stateName(states[1]) : null),
    mechanism: null,
    round: null,
    alongside: null,
    topics: [],
    evidence,
    rules: ["rows/visits"],
  };
  const lists = Object.fromEntries(LISTS.map((list) => [list, []]));
  return { document, reading: { ...lists, id: document.id, engagements: [visit] } as unknown as Reading, odd };
};

const officeIn = (written: string, { offices = {} }: VisitsSpec): string | null => {
  const office = written.toLowerCase();
  return (Object.hasOwn(offices, office) ? offices[office] : office) || null;
};
const dateIn = (text: string): string | null => {
  const told = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!told) return null;
  const [, , month, day] = told;
  return (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) && (day === undefined || isDay(Number(month), Number(day)))
    ? text
    : null;
};

/** "Ceylon (Sri Lanka)", "Congo, Republic of", "Poland (government-in-exile)": a name, turned round or without what stands in brackets. */
const stateIn = (name: string, { states = {} }: VisitsSpec): string | null => {
  if (Object.hasOwn(states, name)) return states[name] ?? null;
  const [, bare, inner] = /^([^()]*?)\s*(?:\(([^()]*)\))?$/.exec(name) ?? [];
  const turned = /^([^,]+), (.+)$/.exec(bare ?? "");
  const names = [name, turned ? `${turned[2]} ${turned[1]}` : "", inner ?? "", bare ?? "", turned?.[1] ?? ""].map((one) =>
    one.replace(/^the /i, "").replaceAll("’", "'"),
  );
  return names.map((one) => (one === "" ? null : stateOf(one))).find((code) => code !== null) ?? null;
};
