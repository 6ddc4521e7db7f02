import type { Mention, PlaceMention, StateMention } from "../../types/index.ts";
import { lower } from "../place.ts";
import type { Sighting } from "./sightings.ts";

const isState = (mention: Mention): mention is StateMention => mention.kind === "state";
const isPlace = (mention: Mention): mention is PlaceMention => mention.kind === "place";
const MEETING =
  /^(?:meet|hold|visit|arrive|attend|join|sign|co-chair|discuss|travel|land|hold|confer|address|tour|deliver|launch|open|receive|host)$/;
const HOSTING = /^(?:receive|host|welcome|greet|see)$/;

/** "Turkey sided with Baku: Foreign Minister X told …": the state that acts in the sentence, before the officer told without a country. */
export const actsBefore = ({ sentence, first }: Sighting, found: readonly Mention[]): readonly string[] => {
  const subject = found
    .filter(isState)
    .findLast((mention) => mention.sentence === sentence.index && mention.last < first && isSubject(mention, sentence));
  return subject ? subject.states : [];
};
/** "Turkey sided with Baku: Foreign Minister X said", "Ghana praised the vote in a tweet by President X": who acts, and by whose mouth. */
export const speaksFor = (sighting: Sighting, found: readonly Mention[]): readonly string[] => {
  const { sentence, first } = sighting;
  const before = lower(sentence, first - 1);
  return /^(?::|through|via)$/.test(before) ||
    (before === "by" && /^(?:tweet|post|statement|letter|message|note|speech|comment)$/.test(lower(sentence, first - 2)))
    ? actsBefore(sighting, found)
    : [];
};
/** The state that acts in the sentence before, when none acts in this one: "… Turkey said. Foreign Minister X then flew to Baku." */
export const actedLately = (
  { sentence, first }: Sighting,
  found: readonly Mention[],
  sentences: readonly Sighting["sentence"][],
): readonly string[] => {
  const acting = found.some(
    (mention) => isState(mention) && mention.sentence === sentence.index && mention.last < first && isSubject(mention, sentence),
  );
  const before = acting ? undefined : sentences[sentence.index - 1];
  const subjects = before ? found.filter(isState).filter((mention) => mention.sentence === before.index && isSubject(mention, before)) : [];
  return subjects.length === 1 ? subjects[0]!.states : [];
};
const isSubject = (mention: StateMention, sentence: Sighting["sentence"]): boolean =>
  mention.form !== "adjective" &&
  mention.form !== "pair" &&
  mention.states.length === 1 &&
  !/^['’]s?$/.test(lower(sentence, mention.last + 1)) &&
  sentence.tokens
    .slice(mention.first, mention.last + 1)
    .some((token) => token.deprel.startsWith("nsubj") && (token.head < mention.first || token.head > mention.last));

/** "In Kabul, government spokesman X denied …": where somebody speaks who neither meets nor travels. */
export const speaksIn = ({ sentence, first }: Sighting, found: readonly Mention[]): readonly string[] => {
  if (lower(sentence, 0) !== "in") return [];
  const place = found.filter(isPlace).find((mention) => mention.sentence === sentence.index && mention.first === 1);
  const far = place ? first - place.last > 3 : true;
  if (!place?.state || far || sentence.tokens.some((token) => token.upos === "VERB" && MEETING.test(token.lemma.toLowerCase()))) return [];
  return [place.state];
};

/** "will consult with Ambassador X in Tokyo", "In Tokyo, A met B": who is met is mostly at home; also "there", of the place told last. */
export const metIn = (sighting: Sighting, own: readonly Sighting[], found: readonly Mention[]): readonly string[] => {
  const { sentence, first } = sighting;
  const verb = sentence.tokens.slice(0, first).findLast((token) => token.upos === "VERB");
  if (
    !verb ||
    !(MET.test(verb.lemma.toLowerCase()) || (HOSTING.test(verb.lemma.toLowerCase()) && verb.xpos === "VBN" && lower(sentence, first - 1) === "by")) ||
    first - verb.index > 5 ||
    (own[0] === sighting && !sentence.tokens.some((token) => token.index < verb.index && /^(?:he|she)$/i.test(token.text)))
  )
    return [];
  const places = found
    .filter(isPlace)
    .filter((mention) => mention.sentence === sentence.index && mention.state !== null && (mention.sort !== "country" || mention.first <= 2));
  const there = sentence.tokens.some((token) => token.text.toLowerCase() === "there");
  const before = there ? found.filter(isPlace).findLast((mention) => mention.sentence === sentence.index - 1 && mention.state !== null) : undefined;
  const states = new Set([...places.map((place) => place.state!), ...(before ? [before.state!] : [])]);
  return states.size === 1 ? [...states] : [];
};
const MET = /^(?:meet|consult|confer|talk|hold|call)$/;

/** "Prime Minister X received … in Lisbon": who receives is at home. */
export const hostsIn = ({ sentence, last }: Sighting, found: readonly Mention[]): readonly string[] => {
  const verb = sentence.tokens.slice(last + 1, last + 5).find((token) => token.upos === "VERB");
  if (
    !verb ||
    !HOSTING.test(verb.lemma.toLowerCase()) ||
    (verb.xpos === "VBN" && /^(?:was|were|been|be|being)$/.test(lower(sentence, verb.index - 1)))
  )
    return [];
  const places = found
    .filter(isPlace)
    .filter((mention) => mention.sentence === sentence.index && mention.first > verb.index && mention.state !== null);
  const states = new Set(places.filter((place) => /^(?:in|at)$/.test(lower(sentence, place.first - 1))).map((place) => place.state!));
  return states.size === 1 ? [...states] : [];
};

/** "returned to Kinshasa after a visit to Luanda", "left Lilongwe for Windhoek", "flew back to Dili": where a journey ends or begins. */
export const homeIn = ({ sentence, last }: Sighting, found: readonly Mention[]): readonly string[] => {
  const verb = sentence.tokens.slice(last + 1, last + 5).find((token) => token.upos === "VERB");
  const lemma = verb?.lemma.toLowerCase() ?? "";
  if (!verb || !/^(?:return|fly|come|arrive|leave|depart)$/.test(lemma)) return [];
  const place = found.filter(isPlace).find((mention) => mention.sentence === sentence.index && mention.first > verb.index);
  if (!place?.state || place.first > verb.index + 4) return [];
  const between = sentence.tokens.slice(verb.index + 1, place.first).map((token) => token.text.toLowerCase());
  const behind = sentence.tokens.slice(place.last + 1).map((token) => token.text.toLowerCase());
  const leaves = /^(?:leave|depart)$/.test(lemma) && between.length === 0 && behind.includes("for");
  const comes =
    between.some((word) => /^(?:home|back)$/.test(word)) || (lemma === "return" && behind.some((word) => /^(?:after|from|following)$/.test(word)));
  return leaves || comes ? [place.state] : [];
};
/** Does a verb tell that somebody comes home? */
export const comesHome = ({ tokens }: Sighting["sentence"], verb: number): boolean =>
  tokens[verb]?.lemma.toLowerCase() === "return" &&
  tokens.slice(verb + 1).some((token) => /^(?:after|from|following)$/.test(token.text.toLowerCase()));
