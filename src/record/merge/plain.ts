import type { Evidence } from "../../types/index.ts";
import type { Merged, Report } from "../view.ts";
import type { Manner, Sources } from "./manner.ts";
import { BAR, matchOf, SAME, withinOne } from "./match.ts";
import { type Alike, prefer, wordOn } from "./prefer.ts";

interface Cited {
  readonly evidence: readonly Evidence[];
}
interface Plainly<R> {
  readonly partiesOf: (record: R) => readonly string[];
  readonly keyOf: (record: R) => string;
  readonly dateOf: (record: R) => string;
  /** Do two with the same key tell the same? */
  readonly same?: (a: R, b: R) => boolean;
  readonly says: string;
  /** Properties whose preferred value is chosen over all reports. */
  readonly choose?: readonly (readonly [keyof R & string, Alike])[];
  /** Of which reports that value is chosen; of all, unless given. */
  readonly among?: (reports: readonly Report<R>[]) => readonly Report<R>[];
}

/** The manner of records that are one when their key is the same: figures, labels, milestones, undertakings, statements, events. */
export const plainly = <R extends Cited>({ partiesOf, keyOf, dateOf, same = () => true, says, choose = [], among }: Plainly<R>): Manner<R> => ({
  partiesOf,
  keysOf: ({ record }) => [{ key: keyOf(record), window: null }],
  dateOf,
  match: (one, other) =>
    matchOf([
      withinOne(one, other),
      keyOf(one.record) === keyOf(other.record) && same(one.record, other.record) ? { says, weight: SAME } : { says: "not the same", weight: BAR },
    ]),
  view: plainView(choose, among),
});

/** The newest report's values, but for those chosen over all reports and those that people corrected. */
export const plainView =
  <R extends Cited>(
    choose: readonly (readonly [keyof R & string, Alike])[],
    among: (reports: readonly Report<R>[]) => readonly Report<R>[] = (reports) => reports,
  ) =>
  (reports: readonly Report<R>[], sources: Sources): Merged<R> => {
    const first = reports[0]!.record;
    const choices = choose.map(
      ([property, alike]) =>
        [
          property,
          prefer(property, among(reports) as readonly Report<R & { readonly states?: readonly string[] }>[], alike, sources, String),
        ] as const,
    );
    const chosen = new Set(choose.map(([property]) => property as string));
    const corrected = Object.keys(first).flatMap((property) => {
      const word = chosen.has(property) ? null : wordOn(property, reports, sources.corrections);
      return word ? [[property, word.value] as const] : [];
    });
    return {
      id: [...reports.map((report) => report.thing)].sort()[0]!,
      record: { ...first, ...Object.fromEntries(choices.map(([property, choice]) => [property, choice.value])), ...Object.fromEntries(corrected) },
      reports,
      differences: choices.flatMap(([, choice]) => choice.difference ?? []),
    };
  };
