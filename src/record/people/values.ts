import { type ListName, PROPERTIES } from "../lists.ts";

/** What a person may not say: named by field, with what would do. */
export class Unfit extends Error {}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const oneOf = (words: string) => ({ fits: (value: unknown) => words.split(" ").includes(String(value)), wants: words.replaceAll(" ", ", ") });
const date = { fits: (value: unknown) => DATE.test(String(value)), wants: "a date: 2022, 2022-06 or 2022-06-27" };
const number = { fits: (value: unknown) => typeof value === "number" && Number.isFinite(value), wants: "a number" };
const text = {
  fits: (value: unknown) => typeof value === "string" && value.trim() !== "" && value.length <= 2000,
  wants: "a text of up to 2,000 characters",
};
const texts = {
  fits: (value: unknown) => Array.isArray(value) && value.length <= 100 && value.every(text.fits),
  wants: 'a list of texts: ["IND", "MYS"]',
};
const isPerson = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  ["name", "office", "state", "body"].every((field) => {
    const told = (value as Readonly<Record<string, unknown>>)[field];
    return told === null || text.fits(told);
  });
const persons = {
  fits: (value: unknown) => Array.isArray(value) && value.length <= 100 && value.every(isPerson),
  wants: 'a list of persons: [{"name": …, "office": …, "state": …, "body": …}], null where unknown',
};
const FITS: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly wants: string }>> = {
  "engagements/kind": oneOf("meeting call visit consultations conference exercise"),
  "engagements/status": oneOf("held ongoing planned invited cancelled"),
  "engagements/format": oneOf("in-person video phone"),
  "instruments/type": oneOf("agreement mou treaty protocol declaration joint-statement contract loan grant letter-of-intent roadmap other"),
  "instruments/action": oneOf(
    "signed exchanged adopted agreed announced negotiating proposed ratified in-force extended amended suspended terminated mentioned",
  ),
  "milestones/since": number,
  start: date,
  end: date,
  date,
  due: date,
  since: date,
  round: number,
  years: number,
  year: number,
  value: number,
  participants: persons,
  states: texts,
  bodies: texts,
  by: texts,
  topics: texts,
};
/** Properties that nobody corrects: they hold a record together, or say whose words they are. */
const FIXED = new Set(["speaker", "quote", "source", "target"]);

/**
 * Checks a value that a person gives for a property; null takes the value away where there is at most one.
 * @throws Unfit, naming the property and what would do
 */
export const checkedValue = (list: ListName, property: string, value: unknown): unknown => {
  const { one, many } = PROPERTIES[list];
  if (FIXED.has(property) || !(one.includes(property) || many.includes(property)))
    throw new Unfit(
      `${property}: is no property that can be corrected here; these are: ${[...one, ...many].filter((name) => !FIXED.has(name)).join(", ")}`,
    );
  if (value === null && one.includes(property) && property !== "kind" && property !== "status") return null;
  const { fits, wants } = FITS[`${list}/${property}`] ?? FITS[property] ?? text;
  if (!fits(value)) throw new Unfit(`${property}: wants ${wants}`);
  return many.includes(property) && property !== "participants" ? [...new Set(value as readonly string[])].sort() : value;
};

/** A value as typed on a command line: JSON for numbers, lists and null, else the text itself. */
export const typedValue = (typed: string): unknown => {
  if (!/^(?:null$|-?\d+(?:\.\d+)?$|\[|\{)/.test(typed)) return typed;
  if (DATE.test(typed)) return typed;
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    throw new Unfit(`${typed.slice(0, 60)}: is not JSON`);
  }
};
