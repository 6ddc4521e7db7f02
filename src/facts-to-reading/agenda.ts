import { topicsOf } from "../language/topics.ts";
import type { EngagementRecord, Evidence, Mentions } from "../types/index.ts";
import { inCourseOf } from "./places.ts";

const TALKING =
  /\b(?:discuss|review|exchang|agenda|views|agreed|focus|cover|touch|raise|took up|take up|dwelt|deliberat|explor|talks|conversation|emphasi|underscor|stress|reaffirm|highlight|consider|welcom|thank|express|voic|noted|said|told|added|ask|pledg|urg|condemn|commit|support|assur|propos|call(?:ed|s) (?:for|on)|prais|appreciat|conve(?:y|ys)|inform|brief|sought|offer|cooperat|both sides|two sides|ministers|leaders|sides|they)/i;

/** What tells history or figures, not what was talked about. */
const BACKGROUND = /\b(?:since|establish|founded|billion|million|per ?cent|worth|first time|years|history|tonnes)\b|\d{4}|%/i;

/**
 * What each occasion was about: the topics of the sentences that tell it and of those behind them that go on about the talks, until another occasion
 * is told. What is told before any occasion, or with none in particular, is the main one's.
 */
export const withAgendas = (engagements: readonly EngagementRecord[], mentions: Mentions): readonly EngagementRecord[] => {
  if (engagements.length === 0) return engagements;
  const { sentences, document } = mentions.syntax;
  const sentenceAt = (one: Evidence): number => sentences.findLastIndex(({ start }) => start <= one.start);
  const tellings = engagements.map((one) => new Set(one.evidence.map(sentenceAt)));
  const main = Math.max(
    0,
    engagements.findIndex((one) => one.status === "held" || one.status === "ongoing"),
  );
  const broken = new Set(
    mentions.mentions.flatMap((one) =>
      one.kind === "date" && one.sort === "point" && one.from !== null && one.from !== engagements[main]!.start ? [one.sentence] : [],
    ),
  );
  const topics = engagements.map(() => new Set<string>());
  let owner: number | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    const told = tellings.flatMap((set, index) => (set.has(sentence.index) ? [index] : []));
    const words = document.text.slice(sentence.start, sentence.end);
    if (told.length > 0) owner = told.at(-1)!;
    else if (broken.has(sentence.index)) owner = null;
    else if (sentence.paragraph !== paragraph) owner = main;
    paragraph = sentence.paragraph;
    const owners = told.length > 0 ? told : owner !== null && (TALKING.test(words) || !BACKGROUND.test(words)) ? [owner] : [];
    if (owners.length === 0) continue;
    for (const topic of topicsOf(words)) for (const index of owners) topics[index]!.add(topic);
  }
  const own = engagements.map((one, index) => ({ ...one, topics: [...topics[index]!].sort() }));
  return own.map((one) =>
    one.kind === "visit" ? { ...one, topics: [...new Set([one, ...talksOf(one, own)].flatMap((each) => each.topics))].sort() } : one,
  );
};

/** The talks that a visitor held during a visit. */
const talksOf = (visit: EngagementRecord, all: readonly EngagementRecord[]): readonly EngagementRecord[] =>
  all.filter((one) => (one.kind === "meeting" || one.kind === "consultations") && inCourseOf(visit, one));
