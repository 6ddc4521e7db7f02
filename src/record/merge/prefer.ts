import { officialState } from "../../syntax-to-mentions/home.ts";
import type { Difference, Report, Source } from "../view.ts";
import type { Correction, Sources } from "./manner.ts";
import { foldName } from "./names.ts";
import { daysOf, sameDate } from "./spans.ts";

type Plain = string | number;
/** How two values of a property can be told apart: equal up to precision, spelling or scope is no contradiction. */
export type Alike = (a: Plain, b: Plain) => boolean;
export interface Choice {
  readonly value: Plain | null;
  readonly difference: Difference | null;
}
interface Side {
  readonly value: Plain;
  readonly things: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * The preferred value of a property over several reports, and the others where they contradict it. Alike values stand together under the most precise.
 * A person's word comes first; then the value that more independent sources tell (copies of one text count once), that an official source tells of its own
 * side, that was told closer to the day it is about; never merely the newer.
 */
export const prefer = <R extends { readonly states?: readonly string[] }>(
  property: string,
  reports: readonly Report<R>[],
  alike: Alike,
  sources: Sources,
  about: (value: Plain) => string,
): Choice => {
  const sides = sidesOf(property, reports, alike);
  const word = wordOn(property, reports, sources.corrections);
  if (word) {
    const value = word.value as Plain | null;
    const others = sides.filter((side) => value === null || !alike(side.value, value));
    const own = sides.filter((side) => !others.includes(side));
    const values = [{ value: value ?? "", things: own.flatMap(({ things }) => things) }, ...others.map(({ value, things }) => ({ value, things }))];
    return { value, difference: others.length > 0 ? { property, values, because: "corrected by hand" } : null };
  }
  const states = [...new Set(reports.flatMap(({ record }) => record.states ?? []))];
  const weighed = sides
    .map((side) => ({ ...side, grounds: groundsOf(side, states, about(side.value), sources) }))
    .sort((a, b) => compareGrounds(a.grounds, b.grounds) || (String(a.value) < String(b.value) ? -1 : 1));
  const [first, second] = weighed;
  return {
    value: first?.value ?? null,
    difference:
      first && second
        ? { property, values: weighed.map(({ value, things }) => ({ value, things })), because: becauseOf(first.grounds, second.grounds) }
        : null,
  };
};

/** The newest word of a person on the property of one of these things. */
export const wordOn = (property: string, reports: readonly { readonly thing: string }[], corrections: readonly Correction[]): Correction | null => {
  const things = new Set(reports.map(({ thing }) => thing));
  return corrections.filter((one) => one.property === property && things.has(one.thing)).sort((a, b) => b.act - a.act)[0] ?? null;
};

const sidesOf = <R>(property: string, reports: readonly Report<R>[], alike: Alike): readonly Side[] => {
  const told = reports
    .flatMap(({ thing, source, record }) => {
      const value = (record as Readonly<Record<string, Plain | null | undefined>>)[property];
      return value === null || value === undefined ? [] : [{ thing, source, value }];
    })
    .sort(
      (a, b) =>
        String(b.value).length - String(a.value).length || (String(a.value) < String(b.value) ? -1 : String(a.value) > String(b.value) ? 1 : 0),
    );
  return told.reduce<readonly Side[]>((sides, { thing, source, value }) => {
    const at = sides.findIndex((side) => alike(side.value, value));
    if (at < 0) return sides.concat({ value, things: [thing], sources: [source] });
    const { things, sources, ...side } = sides[at]!;
    return sides.with(at, { ...side, things: things.concat(thing), sources: sources.concat(source) });
  }, []);
};

interface Grounds {
  /** Publishers whose texts are no copies of each other. */
  readonly independent: number;
  readonly official: boolean;
  /** Days from the day it is about to the nearest report; infinite where either is unknown. */
  readonly distance: number;
}
const groundsOf = ({ sources: told }: Side, states: readonly string[], about: string, { copies }: Sources): Grounds => {
  const one = (a: Source, b: Source): boolean =>
    copies(a, b) || (a.publisher !== null && b.publisher !== null && foldName(a.publisher) === foldName(b.publisher));
  const originals = told.reduce<readonly Source[]>((kept, source) => (kept.some((other) => one(other, source)) ? kept : kept.concat(source)), []);
  const day = about === "" ? null : daysOf(about);
  const distances = told.map(({ published }) =>
    published === null || day === null ? Number.POSITIVE_INFINITY : Math.abs(daysOf(published)[0] - day[0]),
  );
  return { independent: originals.length, official: told.some((source) => isOwnSide(source, states)), distance: Math.min(...distances) };
};
/** A government that tells of what it did itself. */
const isOwnSide = ({ publisher }: Source, states: readonly string[]): boolean => states.includes(officialState(publisher) ?? "");

const compareGrounds = (a: Grounds, b: Grounds): number =>
  b.independent - a.independent || Number(b.official) - Number(a.official) || (a.distance === b.distance ? 0 : a.distance - b.distance);
const becauseOf = (a: Grounds, b: Grounds): string => {
  if (a.independent !== b.independent) return `told by ${a.independent} independent sources against ${b.independent}`;
  if (a.official !== b.official) return "told by an official source of its own side";
  return a.distance !== b.distance ? "told closer to the event" : "nothing tells them apart; shown in order";
};
export const equal: Alike = (a, b) => a === b;
/** One is the other, less precise. */
export const dates: Alike = (a, b) => sameDate(String(a), String(b));
