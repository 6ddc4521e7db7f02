import type { Fact, Facts, Reading } from "../types/index.ts";
import { withAgendas } from "./agenda.ts";
import { withoutInner } from "./commitments.ts";
import { foldEngagements } from "./engagements.ts";
import { codeEvents } from "./events.ts";
import { foldEqual } from "./fold-equal.ts";
import { goingOn, withInnerJourneys } from "./inner-journeys.ts";
import { foldInstruments } from "./instruments.ts";
import { foldMilestones } from "./milestones.ts";
import { dateInstruments, dateStatements, daysOf } from "./news-day.ts";
import { withPlaces } from "./places.ts";
import { withoutRepeats } from "./repeated.ts";
import { onePerSpeaker, onTheSameMedium } from "./statements.ts";

const of = <K extends Fact["kind"]>(facts: readonly Fact[], kind: K): readonly Extract<Fact, { readonly kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { readonly kind: K }> => fact.kind === kind);

/** Facts as the lists of a reading, in text order, with doubles folded and the news coded as events. */
export const foldFacts = (found: Facts): Reading => {
  const { mentions, facts, mainStates } = found;
  const { published } = mentions.syntax.document;
  const occasions = foldEngagements(of(facts, "engagement"), of(facts, "attendance"), published);
  const engagements = withAgendas(withPlaces(goingOn(withInnerJourneys(occasions), published)), found);
  const days = daysOf(engagements, found);
  const instruments = dateInstruments(foldInstruments(of(facts, "instrument")), days);
  const commitments = foldEqual(withoutInner(of(facts, "commitment")), (v) => v.text.toLowerCase());
  const statements = dateStatements(
    foldEqual(
      withoutRepeats(onTheSameMedium(onePerSpeaker(of(facts, "statement"))), of(facts, "engagement")),
      (v) => `${v.speaker.name ?? v.speaker.office ?? v.speaker.state}|${v.text}`,
    ),
    days,
  );
  return {
    id: mentions.syntax.document.id,
    engagements,
    instruments,
    partnerships: foldEqual(of(facts, "partnership"), (v) => [v.label.toLowerCase(), v.states.join()].join("|")),
    milestones: foldMilestones(of(facts, "milestone")),
    indicators: foldEqual(of(facts, "indicator"), (v) => [v.metric, v.value, v.unit, v.period].join("|")),
    commitments,
    statements,
    events: codeEvents({ engagements, instruments, commitments, told: of(facts, "event"), mainStates, days }),
  };
};
