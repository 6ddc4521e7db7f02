import type {
  CommitmentRecord,
  EventRecord,
  IndicatorRecord,
  InstrumentRecord,
  MilestoneRecord,
  PartnershipRecord,
  StatementRecord,
} from "../../types/index.ts";
import { stateName } from "../../world/index.ts";
import { sayDate, sayWhen } from "./dates.ts";
import { sayParties, sayPerson, sayState } from "./parties.ts";

type Words<R> = Omit<R, "evidence" | "rules">;

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
/** "USD 14.45 billion", "23,000 persons", "12.5 percent". */
export const sayAmount = (value: number, unit: string): string => {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  const number = scale ? `${Number((value / scale[0]).toFixed(3))} ${scale[1]}` : grouped(value);
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
};
const grouped = (value: number): string => {
  const [whole, part] = String(value).split(".");
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ",")}${part ? `.${part}` : ""}`;
};
const QUALIFIED = { about: "about ", over: "over ", "up-to": "up to ", target: "a target of " } as const;

export const sayIndicator = (it: Words<IndicatorRecord>): string => {
  const flow = it.from && it.to ? ` from ${sayState(it.from)} to ${sayState(it.to)}` : "";
  const period = it.period ? ` (${sayPeriod(it.period)})` : "";
  return `${upperFirst(it.metric)}${flow}: ${it.qualifier ? QUALIFIED[it.qualifier] : ""}${sayAmount(it.value, it.unit)}${period}.`;
};
/** "2021-H1" as "first half of 2021"; a financial year stays as told. */
export const sayPeriod = (period: string): string => {
  const part = /^(\d{4})-([HQ])(\d)$/.exec(period);
  if (part) return `${["first", "second", "third", "fourth"][Number(part[3]) - 1]} ${part[2] === "H" ? "half" : "quarter"} of ${part[1]}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(period) && Number(period.slice(5, 7)) !== (Number(period.slice(2, 4)) + 1) % 100
    ? sayDate(period)
    : period;
};

export const sayInstrument = (it: Words<InstrumentRecord>): string => {
  // A title that names the parties needs no second telling.
  const named = / between /i.test(it.title) || it.states.some((state) => it.title.includes(stateName(state)));
  const parties = it.states.length + it.bodies.length > 1 && !named ? ` between ${sayParties(it.states, it.bodies)}` : "";
  const when = sayWhen(it.date, it.date);
  return `${upperFirst(it.title)}${parties}: ${it.action.replace("-", " ")}${when ? ` ${when}` : ""}.`;
};
/** The steps in the life of an agreement: "proposed in 2019, signed on 3 May 2021". */
export const sayLife = (steps: readonly Pick<InstrumentRecord, "action" | "date">[]): string =>
  steps.map(({ action, date }) => `${action.replace("-", " ")}${date ? ` ${sayWhen(date, date)}` : ""}`).join(", ");
export const sayPartnership = (it: Words<PartnershipRecord>): string =>
  `${upperFirst(it.label)}: ${sayParties(it.states, it.bodies)}${it.since ? `, since ${sayDate(it.since)}` : ""}.`;

export const sayMilestone = (it: Words<MilestoneRecord>): string => {
  const what = it.what === "diplomatic-relations" ? "diplomatic relations" : it.what;
  const parties = sayParties(it.states, it.bodies);
  const since = it.since !== null ? ` (since ${it.since})` : "";
  return it.years !== null
    ? `${it.years} years of ${what} of ${parties}${since}${it.year !== null ? `, reached in ${it.year}` : ""}.`
    : `${upperFirst(what)} of ${parties}${since}.`;
};
export const sayCommitment = (it: Words<CommitmentRecord>): string =>
  `${upperFirst(sayParties(it.by, it.bodies) || "the parties")} agreed or undertook: “${it.text}”${it.due ? `, by ${sayDate(it.due)}` : ""}.`;

const MEDIA = {
  tweet: "in a tweet",
  speech: "in a speech",
  interview: "in an interview",
  "press-release": "in a press release",
  letter: "in a letter",
  "press-conference": "at a press conference",
} as const;
export const sayStatement = (it: Words<StatementRecord>): string => {
  const who = upperFirst(sayPerson(it.speaker).replace(/,$/, "")) || "A speaker";
  const when = sayWhen(it.date, it.date);
  return `${who} said${it.medium ? ` ${MEDIA[it.medium]}` : ""}${when ? ` ${when}` : ""}: “${it.text.replace(/[“”]/g, '"')}”.`;
};
export const sayEvent = (it: Words<EventRecord>): string => {
  const mutual = it.source.join() === it.target.join();
  const actors = (list: readonly string[]): string => list.join(", ");
  return `${it.type}: ${mutual ? actors(it.source) : `${actors(it.source)} → ${actors(it.target)}`}${it.date ? `, ${sayDate(it.date)}` : ""}`;
};
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
