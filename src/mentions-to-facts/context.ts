import { quotesOf } from "../language/quotes.ts";
import { topicsOf, topicWordsOf } from "../language/topics.ts";
import type { ActorMention, Document, Evidence, Mention, Mentions, Sentence, Span, Story, Subject, TopicWord } from "../types/index.ts";
import { officialParties } from "./about-relations.ts";
import { type Clause, type ClausesOfSentence, clausesOf, isActor } from "./clauses/index.ts";
import { storyOf } from "./story.ts";
import { subjectOf } from "./subject.ts";

/** All that a rule may look at: the document's mentions and clauses, and what the document as a whole is about. */
export interface Context {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly sentences: readonly ClausesOfSentence[];
  /** States by how often the document tells of them, most told first. */
  readonly mainStates: readonly string[];
  /** The same, where those count for more that somebody acts for: whom nobody acts for is often what the others speak about. */
  readonly actingStates: readonly string[];
  /** The main states that somebody acts for or that are told time and again: no mere scene or topic. */
  readonly parties: ReadonlySet<string>;
  /** The reference date: published, else the dateline's; null when neither is known. */
  readonly today: string | null;
  /** On which day each sentence plays. */
  readonly story: Story;
  /** The quotations of the text, worked out once. */
  readonly quotes: () => readonly Span[];
  /** The words of a sentence that tell topics, without those that say who somebody is; worked out once. */
  readonly topicWords: (index: number) => readonly TopicWord[];
  /** The topics that a sentence tells. */
  readonly topicsOfSentence: (index: number) => readonly string[];
  /** What the report as a whole is about. */
  readonly subject: () => Subject;
}

export const contextOf = (mentions: Mentions): Context => {
  const { document } = mentions.syntax;
  const offices = Map.groupBy(mentions.mentions.filter(isOffice), ({ sentence }) => sentence);
  const topicWords = onceEach((index: number) => {
    const { start, end } = mentions.syntax.sentences[index]!;
    const words = topicWordsOf(withoutOffices(document.text, { start, end }, offices.get(index) ?? []));
    return words.map((word) => ({ start: start + word.start, end: start + word.end, topics: word.topics }));
  });
  const topicsOfSentence = (index: number): readonly string[] => sorted(topicWords(index).flatMap(({ topics }) => [...topics]));
  const official = officialParties(mentions);
  const quotes = once(() => quotesOf(document.text));
  return {
    document,
    mentions,
    sentences: clausesOf(mentions),
    mainStates: mainStatesOf(mentions),
    actingStates: mainStatesOf(mentions, official),
    parties: partiesOf(mentions, official),
    topicWords,
    topicsOfSentence,
    quotes,
    subject: once(() => subjectOf(mentions.syntax, topicsOfSentence, topicsOf(document.title ?? ""))),
    story: storyOf(mentions, quotes()),
    today: document.published ?? fullDate(document.dateline?.date ?? null),
  };
};

/** "Defence Minister Nduta", "the Ministry of Trade": who somebody is tells nothing of what was talked about. */
const isOffice = (mention: Mention): boolean => mention.kind === "person" || (mention.kind === "state" && mention.form === "government");
const withoutOffices = (text: string, { start, end }: Span, offices: readonly Span[]): string =>
  offices.reduce(
    (words, office) => words.slice(0, office.start - start) + " ".repeat(office.end - office.start) + words.slice(office.end - start),
    text.slice(start, end),
  );

const once = <V>(compute: () => V): (() => V) => {
  let known: { readonly value: V } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};
const onceEach = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

/** How often a state must be told that nobody acts for. */
const TIME_AND_AGAIN = 3;
const partiesOf = (mentions: Mentions, official: ReadonlySet<string>): ReadonlySet<string> => {
  const told = new Map<string, number>();
  for (const mention of mentions.mentions)
    if (mention.kind === "state") for (const state of mention.states) told.set(state, (told.get(state) ?? 0) + 1);
  return new Set([...official, ...[...told].filter(([, times]) => times >= TIME_AND_AGAIN).map(([state]) => state)]);
};

const fullDate = (date: string | null): string | null => (date?.length === 10 ? date : null);

/** How much more a state counts that somebody acts for, where it is asked who did or will do something. */
const ACTING = 1.6;
/** States by how often a document tells of them and how early, most told first. */
const mainStatesOf = (mentions: Mentions, acting: ReadonlySet<string> = new Set()): readonly string[] => {
  const weight = new Map<string, number>();
  const add = (state: string, by: number) => weight.set(state, (weight.get(state) ?? 0) + by);
  if (mentions.author) add(mentions.author, 1.5);
  for (const mention of mentions.mentions) {
    if (!isActor(mention) || mention.kind === "group") continue;
    for (const state of mention.states) add(state, (mention.kind === "person" ? 1 : 0.8) * (mention.sentence < 2 ? 2 : 1));
  }
  for (const [state, told] of weight) if (acting.has(state)) weight.set(state, told * ACTING);
  return [...weight].sort((a, b) => b[1] - a[1]).map(([state]) => state);
};

export const evidenceOf = (document: Document, span: Span): Evidence => ({
  start: span.start,
  end: span.end,
  text: document.text.slice(span.start, span.end),
});

export const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();
export const statesOf = (actors: readonly ActorMention[]): readonly string[] => sorted(actors.flatMap((actor) => actor.states));
export const bodiesOf = (actors: readonly ActorMention[]): readonly string[] => sorted(actors.flatMap((actor) => actor.bodies));
export const personsOf = (actors: readonly ActorMention[]): readonly number[] => [...new Set(actors.flatMap((actor) => actor.persons))];

/** The sentence's part of the context that a clause stands in. */
export const around = (context: Context, clause: { readonly sentence: Sentence }): ClausesOfSentence => context.sentences[clause.sentence.index]!;

/** The clause and the clauses above it, nearest first. */
export const upward = (clause: Clause): readonly Clause[] => {
  const chain: Clause[] = [];
  for (let next: Clause | null = clause; next; next = next.governor) chain.push(next);
  return chain;
};
