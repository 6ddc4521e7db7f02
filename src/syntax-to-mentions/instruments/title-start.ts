import { NOT_IN_TITLE, PLAIN_TITLE_WORDS } from "../../language/instruments.ts";
import type { Mention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { acronymIn, isSecondOpening, isWeekday, joins, nameBefore, namesAsVerb, partOfName, statusBefore } from "./before-title.ts";
import type { Head } from "./heads.ts";

/** A walk back from the head: `at` is the next word to look at, `start` the first word taken so far. */
interface Place {
  readonly start: number;
  readonly at: number;
}
interface Title {
  readonly sentence: Sentence;
  readonly head: Head;
  readonly mentions: readonly Mention[];
}
/** One kind of words that a title may begin with: how far back they go; null where they do not stand here. */
type Step = (place: Place, title: Title) => Place | null;

const taken = (first: number): Place => ({ start: first, at: first - 1 });

const wholeName: Step = ({ at }, { head, mentions }) => {
  const whole = head.capital ? named(at, mentions) : null;
  return whole ? taken(whole.first) : null;
};
const capital: Step = ({ at }, { sentence, head }) => {
  const token = sentence.tokens[at]!;
  const word = lower(sentence, at);
  const own =
    head.capital &&
    isCapital(token.text) &&
    !/^[A-Z]\.?$/.test(token.text) &&
    (!NOT_IN_TITLE.has(word) || lower(sentence, at + 1) === "-") &&
    !isSecondOpening(sentence, at) &&
    !/^(?:AUX|PRON|DET|ADP)$/.test(token.upos) &&
    (token.upos !== "VERB" || namesAsVerb(sentence, at)) &&
    !isWeekday(word);
  return own ? taken(at) : null;
};
/** "2024 Work Plan". */
const year: Step = ({ start, at }, { sentence, head }) =>
  head.capital && /^(?:19|20)\d\d$/.test(lower(sentence, at)) && start === at + 1 ? taken(at) : null;
const statusOfForces: Step = ({ at }, { sentence }) => {
  const first = /^(?:forces?|mission)$/.test(lower(sentence, at)) ? statusBefore(sentence, at) : null;
  return first === null ? null : taken(first);
};
/** "Clean Energy Demand Initiative (CEDI) Letter of Intent". */
const acronym: Step = ({ start, at }, { sentence }) =>
  lower(sentence, at) === ")" && start === at + 1 && acronymIn(sentence, at) ? { start, at: at - 3 } : null;
const brokeredBy: Step = ({ start, at }, { sentence }) =>
  /^(?:brokered|mediated|backed|sponsored|led)$/.test(lower(sentence, at)) && /^[-–]$/.test(lower(sentence, at - 1)) && start === at + 1
    ? { start: at - 2, at: at - 3 }
    : null;
/** "the Black Sea grain deal", "the EU-Mercosur trade agreement". */
const ownName: Step = ({ at }, { sentence, head, mentions }) => {
  const first = named(at, mentions)?.first ?? at;
  return !head.capital && nameBefore(sentence, at, first) ? taken(first) : null;
};
/** "a labour recruitment deal". */
const compound: Step = ({ at }, { sentence, head }) => {
  const token = sentence.tokens[at]!;
  const hangs = token.upos === "NOUN" && token.deprel === "compound" && token.head <= head.last && token.head > at;
  return !head.capital && hangs && !NOT_IN_TITLE.has(lower(sentence, at)) && /^\p{Ll}/u.test(token.text) ? taken(at) : null;
};
const plainWord: Step = ({ at }, { sentence, head }) =>
  PLAIN_TITLE_WORDS.test(lower(sentence, at)) && sentence.tokens[at]!.upos !== "VERB" && !(at === 0 && head.capital) ? taken(at) : null;
const hyphen: Step = ({ start, at }, { sentence }) =>
  /^[-–]$/.test(lower(sentence, at)) && start === at + 1 && at > 0 && sentence.tokens[at - 1]!.end === sentence.tokens[at]!.start
    ? taken(at - 1)
    : null;
const joined: Step = ({ start, at }, { sentence, head }) =>
  /^(?:and|,|&)$/.test(lower(sentence, at)) && start === at + 1 && joins(sentence, at, head) ? { start, at: at - 1 } : null;

const STEPS: readonly Step[] = [wholeName, capital, year, statusOfForces, acronym, brokeredBy, ownName, compound, plainWord, hyphen, joined];

/** Where a title begins that has its head at `head`: modifiers in capitals, or plain words that say what it is about. */
export const startOfTitle = (sentence: Sentence, head: Head, mentions: readonly Mention[]): number => {
  const title = { sentence, head, mentions };
  let place: Place = { start: head.first, at: head.first - 1 };
  while (place.at >= 0 && !inDate(place.at, title)) {
    const here = place;
    const next = firstOf(STEPS, (step) => step(here, title));
    if (!next) break;
    place = next;
  }
  let { start } = place;
  while (
    start < head.first &&
    (/^(?:[-–,&]|and)$/.test(lower(sentence, start)) || (NOT_IN_TITLE.has(lower(sentence, start)) && !partOfName(sentence, start, head)))
  )
    start++;
  return start;
};

const firstOf = (steps: readonly Step[], tried: (step: Step) => Place | null): Place | null => {
  for (const step of steps) {
    const place = tried(step);
    if (place) return place;
  }
  return null;
};
const named = (at: number, mentions: readonly Mention[]): Mention | null =>
  mentions.find(
    (mention) => (mention.kind === "state" || mention.kind === "body" || mention.kind === "mechanism") && mention.last === at && mention.first < at,
  ) ?? null;
const inDate = (at: number, { sentence, mentions }: Title): boolean =>
  !/^(?:19|20)\d\d$/.test(lower(sentence, at)) &&
  mentions.some((mention) => mention.kind === "date" && mention.first <= at && mention.last >= at && mention.sort !== "duration");
