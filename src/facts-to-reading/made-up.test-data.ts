import type { Document, EngagementRecord, Fact, Facts, InstrumentRecord, ParticipantRecord } from "../types/index.ts";

type Values<K extends Fact["kind"]> = Extract<Fact, { readonly kind: K }>["values"];

/** A telling that stands at `at` in the text; only what matters to a test need be given. */
export const engagement = (
  at: number,
  values: Partial<Values<"engagement">>,
  rule = "engagements/met",
): Extract<Fact, { readonly kind: "engagement" }> => ({
  kind: "engagement",
  rule,
  sentence: at,
  evidence: [{ start: at, end: at + 1, text: "x" }],
  values: {
    kind: "meeting" satisfies EngagementRecord["kind"],
    status: "held",
    format: null,
    start: null,
    end: null,
    states: ["KEN", "NOR"],
    bodies: [],
    participants: [],
    place: null,
    mechanism: null,
    round: null,
    alongside: null,
    topics: [],
    ...values,
  },
});
export const instrument = (at: number, values: Partial<Values<"instrument">>): Extract<Fact, { readonly kind: "instrument" }> => ({
  kind: "instrument",
  rule: "instruments/acted-upon",
  sentence: at,
  evidence: [{ start: at, end: at + 1, text: "x" }],
  values: {
    title: "Agreement on Fisheries",
    type: "agreement" satisfies InstrumentRecord["type"],
    action: "mentioned",
    date: null,
    states: ["KEN", "NOR"],
    bodies: [],
    topics: [],
    ...values,
  },
});
export const person = (name: string | null, office: string | null, state: string | null): ParticipantRecord => ({ name, office, state, body: null });

/** Facts of a text of which nothing else is known. */
export const factsOf = (facts: readonly Fact[], told: Partial<Document> = {}): Facts => {
  const document: Document = {
    id: "made-up",
    text: "x".repeat(200),
    published: "2022-06-27",
    title: null,
    publisher: null,
    url: null,
    dateline: null,
    ...told,
  };
  return {
    kind: "facts",
    facts,
    mainStates: [],
    topicWords: () => [],
    subject: () => ({ topics: [], strife: [] }),
    story: { day: null, toldIn: () => null, dayOf: () => null },
    mentions: { kind: "mentions", syntax: { kind: "syntax", document, sentences: [] }, mentions: [], persons: [], author: null },
  };
};
