import { topicsOf } from "../language/topics.ts";
import { mainStatesOf } from "../mentions-to-facts/index.ts";
import type { EngagementRecord, Fact, Facts, Reading } from "../types/index.ts";
import { withoutInner } from "./commitments.ts";
import { foldEngagements } from "./engagements.ts";
import { codeEvents } from "./events.ts";
import { foldEqual } from "./fold-equal.ts";
import { foldInstruments } from "./instruments.ts";
import { dateInstruments, dateStatements, daysOf } from "./news-day.ts";
import { withoutRepeats } from "./repeated.ts";
import { onePerSpeaker, onTheSameMedium } from "./statements.ts";

const of = <K extends Fact["kind"]>(facts: readonly Fact[], kind: K): readonly Extract<Fact, { readonly kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { readonly kind: K }> => fact.kind === kind);

/** How far into a text its own subject is looked for. */
const FAR = 2500;
/** The occasion that a report tells first is what the report is about: it has the report's topics. */
const withMainTopics = (engagements: readonly EngagementRecord[], text: string): readonly EngagementRecord[] => {
  if (engagements.length === 0) return engagements;
  const topics = topicsOf(text);
  const main = engagements.findIndex((one) => one.status === "held" || one.status === "ongoing");
  return engagements.map((one, index) => (index === Math.max(0, main) ? { ...one, topics: [...new Set([...one.topics, ...topics])].sort() } : one));
};

/** Facts as the lists of a reading, in text order, with doubles folded and the news coded as events. */
export const foldFacts = ({ mentions, facts }: Facts): Reading => {
  const { text } = mentions.syntax.document;
  const engagements = withMainTopics(foldEngagements(of(facts, "engagement"), of(facts, "attendance")), text.slice(0, FAR));
  const days = daysOf(engagements, mentions);
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
    milestones: foldEqual(of(facts, "milestone"), (v) => [v.what, v.years ?? v.since, v.states.join()].join("|")),
    indicators: foldEqual(of(facts, "indicator"), (v) => [v.metric, v.value, v.unit, v.period].join("|")),
    commitments,
    statements,
    events: codeEvents({ engagements, instruments, commitments, told: of(facts, "event"), mainStates: mainStatesOf(mentions), days }),
  };
};
