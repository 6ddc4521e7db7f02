import { toDays } from "../../language/calendar.ts";
import { type Level, levelOf } from "../level.ts";
import { sameMechanism } from "../merge/mechanism-names.ts";
import { stateOfPlace } from "../merge/places.ts";
import { daysOf } from "../merge/spans.ts";
import type { Occasion } from "../view.ts";

/** A series of sessions: "Foreign Office Consultations", "Joint Commission". */
export interface Mechanism {
  /** As fully as any report names it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The highest level at which it has sat. */
  readonly level: Level;
  /** Sessions that were held, newest first. */
  readonly held: readonly Occasion[];
  /** Sessions that are said to come. */
  readonly next: readonly Occasion[];
  /** Round numbers between the first and the last on record that no report tells of. */
  readonly missing: readonly number[];
  /** The state in which each session on record was held, newest first; null where the place does not tell. */
  readonly hosts: readonly (string | null)[];
  /** What would come by the usual gap and turn, where at least three sessions are dated; no report says it. */
  readonly inferred: { readonly year: number; readonly host: string | null; readonly usualGapDays: number } | null;
}

/** The mechanisms among occasions (newest first), one entry for a series under whatever names. */
export const mechanismsOf = (occasions: readonly Occasion[]): readonly Mechanism[] => {
  const named = occasions.filter(({ record }) => record.mechanism !== null);
  // Compared by their names, of which a series has few, not session by session.
  const groups: { readonly names: Set<string>; readonly occasions: Occasion[] }[] = [];
  for (const occasion of named) {
    const { mechanism, states } = occasion.record;
    const group = groups.find(({ names }) => [...names].some((name) => sameMechanism(name, mechanism!, states)));
    if (group) {
      group.names.add(mechanism!);
      group.occasions.push(occasion);
    } else groups.push({ names: new Set([mechanism!]), occasions: [occasion] });
  }
  return groups.map(({ occasions }) => mechanismFrom(occasions));
};

const mechanismFrom = (occasions: readonly Occasion[]): Mechanism => {
  const names = [...new Set(occasions.map(({ record }) => record.mechanism!))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const held = occasions.filter(({ record }) => record.status === "held" || record.status === "ongoing");
  const rounds = held.flatMap(({ record }) => record.round ?? []).sort((a, b) => a - b);
  const hosts = held.map(({ record }) => stateOfPlace(record.place));
  return {
    name: names[0]!,
    aliases: names.slice(1),
    level: levelOf(occasions.flatMap(({ record }) => record.participants)),
    held,
    next: occasions.filter(({ record }) => record.status === "planned"),
    missing:
      rounds.length < 2
        ? []
        : range(rounds[0]! + 1, rounds.at(-1)!)
            .filter((round) => !rounds.includes(round))
            .slice(0, MOST),
    hosts,
    inferred: nextOf(held, hosts),
  };
};
const MOST = 50;
const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, Math.min(to - from, 500)) }, (_, at) => from + at);

const nextOf = (held: readonly Occasion[], hosts: readonly (string | null)[]): Mechanism["inferred"] => {
  const days = held.flatMap(({ record }) => (record.start ? [middleOf(record.start)] : [])).sort((a, b) => a - b);
  const gaps = days
    .slice(1)
    .map((day, at) => day - days[at]!)
    .filter((gap) => gap > 60);
  if (gaps.length < 2) return null;
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  const [last, before] = hosts;
  // Two that take turns: the host before the last is next.
  const host = last && before && last !== before ? before : null;
  return { year: new Date((days.at(-1)! + usual) * 86_400_000).getUTCFullYear(), host, usualGapDays: usual };
};
const middleOf = (date: string): number => (date.length === 10 ? toDays(date) : Math.round((daysOf(date)[0] + daysOf(date)[1]) / 2));
