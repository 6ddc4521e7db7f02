import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

/** Words that put what follows in space. */
export const BEFORE = new Set("in at to from near into outside inside around across via on off visit visited reached".split(" "));
const BUILDING =
  /^(?:House|Palace|Hotel|Hall|Airport|Base|Centre|Center|Residence|Secretariat|Mansion|Villa|Castle|Guesthouse|Guest|Complex|Headquarters|Fort|Club|Museum|Mosque|Temple|Resort|Camp|Barracks|Shipyard|Port|Stadium|Bhavan|Bhawan|Istana|Chancellery|Buildings?|Pavilion|Auditorium|Arena|Shrine|Cathedral|Monument)$/;
/** Common nouns that end a house's name in lower case: "NATO headquarters", "the Malacanang presidential palace". */
const COMMON_BUILDING = /^(?:headquarters|palace|hotel|airport|airbase|barracks|guesthouse|mansion|castle|residence)$/;
const KIND_OF_BUILDING = /^(?:presidential|royal|international|air|naval|military|state|summer|national)$/;
const CHAIN =
  /^(?:Hilton|Marriott|Sheraton|Hyatt|Shangri-La|Taj|Oberoi|InterContinental|Ritz-Carlton|Kempinski|Serena|Radisson|Sofitel|Westin|Fairmont|Waldorf)$/;
const GROUNDS = /^(?:Training|Firing|Test|Exercise|Weapons)$/;
const NO_HOUSE = /^(?:The|Ministry|Defence|Foreign|Prime|President|Minister|Medical|Cultural|Excellence|Research|Trade)$/;

/** The last token of a named house, base or venue that begins here and stands where something can take place; null when there is none. */
export const houseAt = (sentence: Sentence, first: number): number | null => {
  const text = (index: number): string => sentence.tokens[index]?.text ?? "";
  if (NO_HOUSE.test(text(first))) return null;
  if (lower(sentence, first) === "istana" && isCapital(text(first + 1))) return first + 1;
  const placed = isPlaced(sentence, first);
  if (CHAIN.test(text(first)) && (placed || lower(sentence, first - 1) === "the")) {
    let last = first;
    while (last < first + 3 && sentence.tokens[last + 1]?.upos === "PROPN" && isCapital(text(last + 1))) last++;
    return last > first ? last : null;
  }
  if (!placed) return null;
  for (let at = first + 1; at <= first + 5 && at < sentence.tokens.length; at++) {
    if (BUILDING.test(text(at))) return endOfHouse(sentence, at);
    if (COMMON_BUILDING.test(text(at))) return at;
    if (GROUNDS.test(text(at)) && /^(?:Area|Ground|Grounds|Range|Centre|Center|Field)$/.test(text(at + 1))) return at + 1;
    if (!isCapital(text(at)) && !(KIND_OF_BUILDING.test(text(at)) && COMMON_BUILDING.test(text(at + 1)))) return null;
  }
  return null;
};

/** Behind "at", "in", "of" (with or without an article), or as something of a town's: "at Davao's Marco Polo Hotel". */
const isPlaced = (sentence: Sentence, first: number): boolean => {
  const before = lower(sentence, first - 1);
  if (before === "'s" || before === "’s") return BEFORE.has(lower(sentence, first - 3)) || BEFORE.has(lower(sentence, first - 4));
  const word = before === "the" ? lower(sentence, first - 2) : before;
  return BEFORE.has(word) || word === "of";
};

/** "Great Hall of the People", "Four Seasons Hotel Amman"; nothing for a centre *for* something, which is an office. */
const endOfHouse = (sentence: Sentence, at: number): number | null => {
  let last = at;
  while (BUILDING.test(sentence.tokens[last + 1]?.text ?? "")) last++;
  const behind = (step: number): string => sentence.tokens[last + step]?.text ?? "";
  if (behind(1) === "for") return null;
  if (behind(1) === "of" && behind(2) === "the" && isCapital(behind(3))) return last + 3;
  if (sentence.tokens[last]!.text === "Hotel" && sentence.tokens[last + 1]?.upos === "PROPN" && isCapital(behind(1))) return last + 1;
  return last;
};
