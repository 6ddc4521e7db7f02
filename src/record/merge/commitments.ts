import type { CommitmentRecord } from "../../types/index.ts";
import type { Report } from "../view.ts";
import type { Manner } from "./manner.ts";
import { BAR, type Feature, type Match, matchOf, SAME, UNDECIDED, withinOne } from "./match.ts";
import { plainView } from "./plain.ts";
import { dates } from "./prefer.ts";
import { daysBetween, daysOf, spanOf } from "./spans.ts";
import { compareWording, sameWords } from "./wordings.ts";

/** An undertaking is spoken of again for so long; later it is a new one. */
const REMEMBERED = 730;
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
    wording(a, b),
  ]);
};
const wording = (a: CommitmentRecord, b: CommitmentRecord): Feature => {
  if (sameWords(a.text, b.text)) return { says: "the same words", weight: SAME };
  const { shared, likeness, otherNumbers } = compareWording(a.text, b.text);
  if (otherNumbers) return { says: "other numbers", weight: BAR };
  if (shared >= 3 && likeness >= 0.75) return { says: "nearly the same words", weight: SAME };
  return shared >= 3 && likeness >= 0.6 ? { says: "many of the same words", weight: UNDECIDED } : { says: "other words", weight: BAR };
};

/** Undertakings: one by the same parties in much the same words. */
export const COMMITMENTS: Manner<CommitmentRecord> = {
  partiesOf,
  keyOf: () => "",
  windowOf: ({ source }) => {
    if (source.published === null) return null;
    const [from, to] = daysOf(source.published);
    return [from - REMEMBERED / 2, to + REMEMBERED / 2];
  },
  match,
  view: plainView([["due", dates]]),
  dateOf: (it) => it.due ?? "",
};
