import type { StatementRecord } from "../../types/index.ts";
import type { Report } from "../view.ts";
import type { Manner } from "./manner.ts";
import { BAR, type Feature, type Match, matchOf, SAME, withinOne } from "./match.ts";
import { samePerson } from "./persons.ts";
import { plainView } from "./plain.ts";
import { dates } from "./prefer.ts";
import { daysBetween, spanOf } from "./spans.ts";
import { compareWording, sameWords } from "./wordings.ts";

/** Reports may be some days apart on when a thing was said, and on when they tell it. */
const NEAR = 3;
const dayOf = ({ source, record }: Report<StatementRecord>): readonly [number, number] | null => spanOf(record.date ?? source.published, null);

const match = (one: Report<StatementRecord>, other: Report<StatementRecord>): Match => {
  const [a, b] = [one.record, other.record];
  const apart = daysBetween(dayOf(one), dayOf(other));
  return matchOf([
    withinOne(one, other),
    samePerson(a.speaker, b.speaker) ? null : { says: "another speaker", weight: BAR },
    apart !== null && apart > NEAR ? { says: `${apart} days apart`, weight: BAR } : null,
    wording(a, b),
  ]);
};
/** Outlets cut a quotation where they like. */
const wording = (a: StatementRecord, b: StatementRecord): Feature => {
  if (sameWords(a.text, b.text)) return { says: "the same words", weight: SAME };
  const { shared, likeness, otherNumbers } = compareWording(a.text, b.text);
  return shared >= 4 && likeness >= 0.8 && !otherNumbers ? { says: "nearly the same words", weight: SAME } : { says: "other words", weight: BAR };
};

/** What somebody said: one where the same speaker says much the same words within some days. */
export const STATEMENTS: Manner<StatementRecord> = {
  partiesOf: (it) => it.states,
  keysOf: (report) => {
    const day = dayOf(report);
    return [{ key: "", window: day && [day[0] - NEAR, day[1] + NEAR] }];
  },
  match,
  view: plainView([["date", dates]]),
  dateOf: (it) => it.date ?? "",
};
