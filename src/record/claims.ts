import type { Document, Evidence, Reading } from "../types/index.ts";
import { LISTS, type ListName, PROPERTIES, type RecordOf } from "./lists.ts";

/** One value of one property of one thing, as one document tells it. */
export interface Claim {
  readonly property: string;
  /** Its place among the property's values, from 0. */
  readonly position: number;
  readonly value: unknown;
  /** Stated when the words hold the value itself; inferred when it follows from them. */
  readonly basis: "stated" | "inferred";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
/** One record of a reading, taken apart into claims. */
export interface Thing {
  /** The document's first sixteen hexadecimal digits, the list and the span: as far as the words stay, the name stays. */
  readonly name: string;
  readonly list: ListName;
  readonly position: number;
  readonly record: RecordOf<ListName>;
  readonly evidence: readonly Evidence[];
  readonly rules: readonly string[];
  readonly claims: readonly Claim[];
}

/** A reading as things and their claims, in the reading's order. */
export const thingsOf = (document: Document, reading: Reading): readonly Thing[] => {
  const taken = new Set<string>();
  return LISTS.flatMap((list) =>
    (reading[list] as readonly RecordOf<ListName>[]).map((record, position): Thing => {
      const first = record.evidence[0];
      const base = `${document.id.slice(0, 16)}/${list}/${first ? `${first.start}-${first.end}` : "0-0"}`;
      let name = base;
      for (let n = 2; taken.has(name); n++) name = `${base}~${n}`;
      taken.add(name);
      return {
        name,
        list,
        position,
        record,
        evidence: record.evidence,
        rules: record.rules,
        claims: claimsOf(list, record),
      };
    }),
  );
};

const claimsOf = (list: ListName, record: RecordOf<ListName>): readonly Claim[] => {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const claim = (property: string, value: unknown, position: number): Claim => {
    const words = wordsOf(value);
    const holding = record.evidence
      .filter((one) => words.some((word) => one.text.toLowerCase().includes(word)))
      .sort((a, b) => a.text.length - b.text.length)[0];
    const { start, end } = holding ?? record.evidence[0] ?? { start: 0, end: 0 };
    return { property, position, value, basis: holding ? "stated" : "inferred", start, end, rule: record.rules[0] ?? "" };
  };
  return [
    ...PROPERTIES[list].one.flatMap((property) =>
      values[property] === null || values[property] === undefined ? [] : [claim(property, values[property], 0)],
    ),
    ...PROPERTIES[list].many.flatMap((property) =>
      ((values[property] ?? []) as readonly unknown[]).map((value, index) => claim(property, value, index)),
    ),
  ];
};

/** In which words a value would stand in a text, in lower case. Codes and dates are said otherwise, so they count as inferred unless written as such. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.length < 3 ? [] : [value.toLowerCase()];
  if (typeof value === "number") return [String(value)];
  const person = value as { readonly name?: string | null; readonly office?: string | null } | null;
  return [person?.name, person?.office].flatMap((word) => (word ? [word.toLowerCase()] : []));
};

/** The record that a thing's claims tell, with its evidence. */
export const recordFrom = (thing: Omit<Thing, "name" | "position" | "record">): RecordOf<ListName> => {
  const values: Record<string, unknown> = {};
  for (const property of PROPERTIES[thing.list].one) values[property] = null;
  for (const property of PROPERTIES[thing.list].many) values[property] = [];
  for (const claim of [...thing.claims].sort((a, b) => a.position - b.position)) {
    if (PROPERTIES[thing.list].many.includes(claim.property)) (values[claim.property] as unknown[]).push(claim.value);
    else values[claim.property] = claim.value;
  }
  return { ...values, evidence: thing.evidence, rules: thing.rules } as unknown as RecordOf<ListName>;
};
