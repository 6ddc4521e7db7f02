import type { CommitmentRecord } from "../../types/index.ts";
import type { Report } from "../view.ts";
import type { Manner } from "./manner.ts";
import { BAR, type Feature, type Match, matchOf, SAME, UNDECIDED, withinOne } from "./match.ts";
import { foldName } from "./names.ts";
import { plainView } from "./plain.ts";
import { dates } from "./prefer.ts";
import { daysBetween, spanOf } from "./spans.ts";
import { compareWording, sameWords } from "./wordings.ts";

/** An undertaking is told in other words for so many days; told later, in the same words, it is the same still. */
const NEWS = 90;
/** A day by which something is due may be moved by so much; then both are shown. */
const MOVED = 100;

const partiesOf = (it: CommitmentRecord): readonly string[] => [...it.by, ...it.bodies];
const match = (one: Report<CommitmentRecord>, other: Report<CommitmentRecord>): Match => {
  const [a, b] = [one.record, other.record];
  const late = daysBetween(spanOf(a.due, a.due), spanOf(b.due, b.due));
  return matchOf([
    withinOne(one, other),
    [...partiesOf(a)].sort().join() === [...partiesOf(b)].sort().join() ? null : { says: "undertaken by others", weight: BAR },
    late !== null && late > MOVED ? { says: `due ${late} days apart`, weight: BAR } : null,
    wording(one, other),
  ]);
};
const wording = (one: Report<CommitmentRecord>, other: Report<CommitmentRecord>): Feature => {
  const [a, b] = [one.record.text, other.record.text];
  if (sameWords(a, b)) return { says: "the same words", weight: SAME };
  const apart = daysBetween(toldOn(one), toldOn(other));
  if (apart === null || apart > NEWS) return { says: "other words, in news of other days", weight: BAR };
  const { shared, likeness, otherNumbers } = compareWording(a, b);
  if (otherNumbers) return { says: "other numbers", weight: BAR };
  if (shared >= 3 && likeness >= 0.75) return { says: "nearly the same words", weight: SAME };
  return shared >= 3 && likeness >= 0.6 ? { says: "many of the same words", weight: UNDECIDED } : { says: "other words", weight: BAR };
};
const toldOn = ({ source }: Report<CommitmentRecord>): readonly [number, number] | null => spanOf(source.published, null);

/** Undertakings: one by the same parties in much the same words. */
export const COMMITMENTS: Manner<CommitmentRecord> = {
  partiesOf,
  keysOf: (report) => {
    const told = toldOn(report);
    const same = { key: foldName(report.record.text), window: null };
    return told === null ? [same] : [same, { key: "", window: [told[0] - NEWS / 2, told[1] + NEWS / 2] }];
  },
  match,
  view: plainView([["due", dates]]),
  dateOf: (it) => it.due ?? "",
};
