import { topicsOf } from "../language/topics.ts";
import type { EngagementRecord, Evidence, Facts, Sentence, TopicWord } from "../types/index.ts";
import { inCourseOf } from "./places.ts";

const TALKING =
  /\b(?:discuss|review|exchang|agenda|views|agreed|focus|cover|touch|raise|took up|take up|dwelt|deliberat|explor|talks|conversation|emphasi|underscor|stress|reaffirm|highlight|consider|welcom|thank|express|voic|noted|said|told|added|ask|pledg|urg|condemn|commit|support|assur|propos|call(?:ed|s) (?:for|on)|prais|appreciat|conve(?:y|ys)|inform|brief|sought|offer|cooperat|both sides|two sides|ministers|leaders|sides|they)/i;
/** What tells history or figures, not what was talked about. */
const BACKGROUND = /\b(?:since|establish|founded|billion|million|per ?cent|worth|first time|years|history|tonnes)\b|\d{4}|%/i;

/** Talks by name: their sentence is about them, whatever year it tells beside. */
const AGENDA = /\b(?:discuss\w*|agenda|talks|review\w*|agreed)\b/i;

/**
 * What each occasion was about. The main one, the talks of the news, is about what the sentences that tell it say and about all that is told behind them
 * as said or agreed; another only about what its own words say and the sentence behind them goes on about. A visit has the topics of its talks, the main occasion of which
 * nothing is told those of the report.
 */
export const withAgendas = (engagements: readonly EngagementRecord[], found: Facts): readonly EngagementRecord[] => {
  if (engagements.length === 0) return engagements;
  const { mentions, facts, topicWords } = found;
  const { sentences, document } = mentions.syntax;
  const sentenceAt = (one: Evidence): number => sentences.findLastIndex(({ start }) => start <= one.start);
  const tellings = engagements.map((one) => Map.groupBy(one.evidence, sentenceAt));
  const main = mainOf(engagements);
  const asMain = engagements.flatMap((one, index) =>
    index === main || isTwin(one, engagements[main]!, tellings[index]!, tellings[main]!) ? [index] : [],
  );
  const opening = Math.min(...tellings[main]!.keys());
  const undertaken = new Set(facts.flatMap((fact) => (fact.kind === "commitment" ? [fact.sentence] : [])));
  const gone = daysOff(found, engagements[main]!);
  const topics = engagements.map(({ mechanism, kind }) => new Set([...namedTopics(mechanism), ...(kind === "exercise" ? ["defence"] : [])]));
  const give = (words: readonly TopicWord[], owners: readonly number[]): void => {
    for (const word of words) for (const topic of word.topics) for (const index of owners) topics[index]!.add(topic);
  };
  const isTold = (sentence: Sentence): boolean => {
    const words = document.text.slice(sentence.start, sentence.end);
    return TALKING.test(words) || !BACKGROUND.test(words);
  };
  let last: { readonly index: number; readonly sentence: number } | null = null;
  for (const sentence of sentences) {
    const told = tellings.flatMap((spans, index) => (spans.has(sentence.index) ? [index] : []));
    const words = withoutNames(topicWords(sentence.index), sentence.index, found);
    if (told.length > 0) {
      for (const word of words) give([word], ownersOf(word, told, tellings, sentence.index, engagements));
      if (undertaken.has(sentence.index) && !told.includes(main) && sentence.index > opening) give(words, asMain);
      last = { index: told.at(-1)!, sentence: sentence.index };
      continue;
    }
    const behind = last && sentences[last.sentence]!.paragraph === sentence.paragraph ? last : null;
    const owner = behind && !asMain.includes(behind.index) ? behind : null;
    if (gone.has(sentence.index) && !AGENDA.test(document.text.slice(sentence.start, sentence.end))) continue;
    if (owner) {
      if (owner.sentence === sentence.index - 1 && isTold(sentence)) give(words, [owner.index]);
    } else if (undertaken.has(sentence.index) || (sentence.index > opening && isTold(sentence))) give(words, asMain);
  }
  const { topics: all, strife } = found.subject();
  const own = engagements.map((one, index) => ({
    ...one,
    topics: [...new Set(topics[index]!.size === 0 && asMain.includes(index) ? [...all, ...strife] : topics[index])].sort(),
  }));
  return own.map((one) =>
    one.kind === "visit" ? { ...one, topics: [...new Set([one, ...talksOf(one, own)].flatMap((each) => each.topics))].sort() } : one,
  );
};

/** The occasion of the news: talks before a journey, and before the gathering on whose sidelines they were. */
const mainOf = (engagements: readonly EngagementRecord[]): number => {
  const aside = new Set(engagements.flatMap(({ alongside }) => alongside ?? []));
  const isNews = (one: EngagementRecord): boolean => one.status === "held" || one.status === "ongoing";
  const wanted: readonly ((one: EngagementRecord) => boolean)[] = [
    (one) => isNews(one) && one.kind !== "visit" && !(one.mechanism !== null && aside.has(one.mechanism)),
    isNews,
  ];
  return Math.max(0, wanted.map((holds) => engagements.findIndex(holds)).find((index) => index >= 0) ?? 0);
};
/** Told in one breath with another of the same kind, day and parties ("held their consultations and their strategic dialogue"). */
const isTwin = (one: EngagementRecord, main: EngagementRecord, own: ReadonlyMap<number, unknown>, mains: ReadonlyMap<number, unknown>): boolean =>
  one.status === main.status &&
  one.start === main.start &&
  one.kind === main.kind &&
  one.states.join() === main.states.join() &&
  [...own.keys()].some((sentence) => mains.has(sentence));

/** The sentences that tell of another day than the main occasion's. */
const daysOff = ({ mentions }: Facts, main: EngagementRecord): ReadonlySet<number> =>
  new Set(
    mentions.mentions.flatMap((one) =>
      one.kind === "date" && one.sort === "point" && one.from !== null && one.from !== main.start ? [one.sentence] : [],
    ),
  );

/** What a series is named after; that a body of many states meets tells no more than that. */
const namedTopics = (mechanism: string | null): readonly string[] => topicsOf(mechanism ?? "").filter((topic) => topic !== "multilateral");
/** A word in the name of a series is that occasion's alone. */
const withoutNames = (words: readonly TopicWord[], sentence: number, { mentions }: Facts): readonly TopicWord[] => {
  if (words.length === 0) return words;
  const names = mentions.mentions.filter((one) => one.kind === "mechanism" && one.sentence === sentence);
  return words.filter((word) => !names.some((name) => name.start <= word.start && word.end <= name.end));
};

/** Of several occasions in a sentence, those in whose words a word stands, else the one told last before it; what is planned is not about what went before it. */
const ownersOf = (
  word: TopicWord,
  told: readonly number[],
  tellings: readonly ReadonlyMap<number, readonly Evidence[]>[],
  sentence: number,
  engagements: readonly EngagementRecord[],
): readonly number[] => {
  const spans = (index: number): readonly Evidence[] => tellings[index]!.get(sentence)!;
  const able = told.filter(
    (index) => told.length > 1 || engagements[index]!.status !== "planned" || spans(index).some(({ start }) => start <= word.end),
  );
  const inside = able.filter((index) => spans(index).some(({ start, end }) => start <= word.start && word.end <= end));
  if (inside.length > 0) {
    const width = (index: number): number =>
      Math.min(...spans(index).flatMap(({ start, end }) => (start <= word.start && word.end <= end ? [end - start] : [])));
    const least = Math.min(...inside.map(width));
    return inside.filter((index) => width(index) === least);
  }
  return able;
};

/** The talks that a visitor held during a visit. */
const talksOf = (visit: EngagementRecord, all: readonly EngagementRecord[]): readonly EngagementRecord[] =>
  all.filter((one) => (one.kind === "meeting" || one.kind === "consultations") && inCourseOf(visit, one));
