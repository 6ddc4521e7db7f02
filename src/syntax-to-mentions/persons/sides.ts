import type { Token } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import type { Sighting } from "./sightings.ts";

export type Pairs = readonly (readonly [number, number])[];
/** Who stands against whom, and who beside whom, in a sentence; numbers index its sightings. */
export interface Sides {
  readonly opposed: Pairs;
  readonly beside: Pairs;
}

const MEETING = new Set(
  "meet receive host welcome greet call speak talk telephone phone visit confer discuss hold have co-chair cochair sit join see exchange thank congratulate invite brief tell inform assure urge ask summon make pay send deliver hand convey extend write present give offer consult negotiate embrace dine lunch breakfast spend review debate".split(
    " ",
  ),
);
const TALKS = new Set("talk meeting conversation call discussion negotiation dialogue consultation summit interaction bilateral audience".split(" "));
const LEADING = /^(?:lead|head|chair|co-chair|cochair|co-lead|co-preside|represent|co-host|host|attend|sign)$/;
const WITH = /^(?:with|on|to|by|upon|between)$/;

/**
 * Two parties of a meeting: "A met B, C and D" sets A against each of those behind the verb, who stand side by side; "talks between A and B" and
 * "A and B met" set both against each other. Read off the words, since trees err most on long lists of names.
 */
export const sidesOf = (sightings: readonly Sighting[]): Sides => {
  const sentence = sightings[0]?.sentence;
  if (!sentence || sightings.length < 2) return { opposed: [], beside: [] };
  const opposed: (readonly [number, number])[] = [];
  const beside: (readonly [number, number])[] = [];
  const lists = chains(sightings);
  for (const list of lists) {
    const before = linkBefore(sightings[list[0]!]!);
    const between = before.words[0] === "between" || (before.words[0] === "of" && TALKS.has(before.words[1] ?? ""));
    // "led by X and Y", "co-chaired by X and Y": the heads of two sides.
    const heads = before.words[0] === "by" && LEADING.test(before.words[1] ?? "");
    if ((between || heads) && list.length === 2) opposed.push([list[0]!, list[1]!]);
  }
  /** Who acts towards each list; "met A and was received by B" goes on about the same one. */
  const acting: (readonly number[])[] = [];
  lists.forEach((own, i) => {
    const next = lists[i + 1];
    const from = sightings[own.at(-1)!]!.last + 1;
    if (!next) {
      if (own.length === 2 && meetsAlone(sightings, own[1]!)) opposed.push([own[0]!, own[1]!]);
      return;
    }
    const to = sightings[next[0]!]!.first;
    const words = sentence.tokens.slice(from, to);
    if (words.length > 25) return;
    const met = words.some(
      (token) => (token.upos === "VERB" && MEETING.has(token.lemma.toLowerCase())) || (token.upos === "NOUN" && TALKS.has(token.lemma.toLowerCase())),
    );
    const link = linkBefore(sightings[next[0]!]!).words[0] ?? "";
    const direct = words.at(-1)?.upos === "VERB" || (words.at(-2)?.upos === "VERB" && /^(?:DET|PRON|ADJ|VERB)$/.test(words.at(-1)!.upos));
    const meal = link === "for" && words.some((token) => /^(?:reception|dinner|banquet|lunch|luncheon|breakfast|tea|ceremony)$/i.test(token.text));
    if (!met || !(WITH.test(link) || direct || meal)) return;
    const doer = i > 0 && goesOn(words) ? acting[i] : undefined;
    const list = doer ?? own;
    acting[i + 1] = list;
    if (doer) for (const a of own) for (const b of next) beside.push([a, b]);
    for (const a of list) for (const b of next) opposed.push([a, b]);
    for (const side of [list, next])
      side.forEach((a, k) => {
        for (const b of side.slice(k + 1)) beside.push([a, b]);
      });
  });
  return { opposed, beside };
};

/** "… and was received by": a second verb of the same subject. */
const goesOn = (words: readonly Token[]): boolean => {
  const and = words[0]?.text === "," ? words[1] : words[0];
  const rest = words.slice(words.indexOf(and!) + 1);
  return and !== undefined && /^(?:and|then)$/i.test(and.text) && rest.length > 0 && /^(?:VERB|AUX|ADV)$/.test(rest[0]!.upos);
};

/** Sightings that only commas, "and" and the like part. */
const chains = (sightings: readonly Sighting[]): readonly (readonly number[])[] => {
  const lists: number[][] = [];
  sightings.forEach((sighting, i) => {
    const before = sightings[i - 1];
    const words = before ? sighting.sentence.tokens.slice(before.last + 1, sighting.first) : [];
    const chained =
      before !== undefined &&
      words.length > 0 &&
      words.length < 7 &&
      words.some((token) => /^(?:,|and|&|as well as|well)$/i.test(token.text)) &&
      words.every(
        (token) => /^(?:,|and|&|as|well|the|his|her|its|of|for|then|also|-|–)$/i.test(token.text) || (isCapital(token.text) && token.upos !== "VERB"),
      );
    if (chained) lists.at(-1)!.push(i);
    else lists.push([i]);
  });
  return lists;
};
/** The preposition before a sighting, article and adjectives apart, with the word before it. */
const linkBefore = ({ sentence, first }: Sighting): { readonly words: readonly string[] } => {
  let at = first - 1;
  while (at > first - 4 && /^(?:DET|PRON|ADJ)$/.test(sentence.tokens[at]?.upos ?? "")) at--;
  return { words: [lower(sentence, at), sentence.tokens[at - 1]?.lemma.toLowerCase() ?? ""] };
};
/** "A and B met", "A, B hold talks": nobody stands behind the verb. */
const meetsAlone = (sightings: readonly Sighting[], last: number): boolean => {
  const { sentence, last: end } = sightings[last]!;
  const verb = sentence.tokens.slice(end + 1, end + 5).find((token) => token.upos === "VERB");
  // "A and B met with eight directors", "met the governors": both stand on one side.
  const behind = verb ? sentence.tokens.slice(verb.index + 1, verb.index + 6) : [];
  const third = behind.some((token) => token.upos === "ADP" && token.text.toLowerCase() === "with");
  const object = verb?.lemma === "meet" && /^(?:DET|NUM|NOUN|PRON)$/.test(behind[0]?.upos ?? "") && !/^(?:today|yesterday)$/i.test(behind[0]!.text);
  return (
    verb !== undefined &&
    !third &&
    !object &&
    /^(?:meet|hold|discuss|speak|talk|agree|sign|exchange|co-chair|cochair|co-lead|lead|chair|confer|witness|co-host)$/.test(verb.lemma.toLowerCase())
  );
};
