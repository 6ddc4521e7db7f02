import type { PlaceMention, Sentence } from "../types/index.ts";
import { buildNames, CITIES, EXPANSES, REGIONS, STATES, WATERS } from "../world/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";
import { placesHere } from "./places/here.ts";
import { BEFORE, houseAt } from "./places/houses.ts";
import { commonWords, unknownAt } from "./places/unknown.ts";
import { waterAt } from "./places/waters.ts";
import { isPartOfName, isPublisher } from "./states/not-meant.ts";

interface Meaning {
  readonly state: string | null;
  readonly sort: PlaceMention["sort"];
}
/** Seats that are houses or offices, not cities. */
const HOUSES =
  /Kremlin|White House|Downing|Whitehall|Pentagon|Department|Capitol|Oval|MEA|South Block|Palace|Quai|Zhongnanhai|Malaca|Blue House|Cheong|Wisma|Élysée|Elysee|Foreign Office|Number 10|Foggy|Quirinale|Farnesina|Aso Rock|Kantei|La Moneda|Casa Rosada|Holy See/;

/** Seats that are ministries: those are no places. */
const OFFICES = /^(?:MEA|Foreign Office|State Department|Quai d'Orsay|Foggy Bottom|Wisma Putra|Farnesina)$/;
/** Cities whose names begin sentences as common words, or that persons bear: only behind a word of place. */
const DOUBTFUL =
  /^(?:Nice|Split|Male|Bari|Solo|Clark|Colonia|Mie|Surat|Cork|Lae|Paro|Colon|Gori|Osh|Hue|Tyre|Victoria|Kingston|Salvador|Darwin|Windsor|Florence|Wilmington|Arlington|Cambridge|Cali|Pemba|Beira|Gao|Tartus|Sofia|Santiago|Paris|Georgetown|Santa Cruz|Valencia|Granada|Livingstone|Normandy|Medina|Al Ain|Brest|Leh|Fez|Lima|Petra|Praia)$/;

const NAMES = buildNames<Meaning>([
  ...CITIES.map(({ name, state }) => [name, { state, sort: "city" }] as const),
  ...STATES.flatMap((state) =>
    state.seats
      .filter((name) => !OFFICES.test(name))
      .map((name) => [name, { state: state.code, sort: HOUSES.test(name) ? "building" : "city" }] as const),
  ),
  ...STATES.flatMap((state) => state.names.map((name) => [name, { state: state.code, sort: "country" }] as const)),
  ...REGIONS.map((name) => [name, { state: null, sort: "region" }] as const),
  ...EXPANSES.map((name) => [name, { state: null, sort: "expanse" }] as const),
  ...WATERS.map((name) => [name, { state: null, sort: "water" }] as const),
]);
/** Cities, countries and regions where something can take place, named houses, and names the text itself puts behind "in" or "at". */
export const findPlaces: Finder = (syntax, found) => {
  const taken = new Set(
    found.filter((mention) => mention.kind === "body").flatMap((mention) => range(mention.sentence, mention.first, mention.last)),
  );
  const common = commonWords(syntax);
  const here = placesHere(syntax);
  return syntax.sentences.flatMap((sentence) => {
    const places: PlaceMention[] = [];
    for (let index = 0; index < sentence.tokens.length; index++) {
      if (!isCapital(sentence.tokens[index]!.text)) continue;
      const house = houseAt(sentence, index);
      if (house !== null) {
        places.push(place(sentence, index, house, { state: stateInside(sentence, index, house), sort: "building" }));
        index = house;
        continue;
      }
      const water = waterAt(sentence, index);
      if (water !== null) {
        places.push(place(sentence, index, water, { state: null, sort: "water" }));
        index = water;
        continue;
      }
      const hit = NAMES.at(sentence.tokens, index);
      if (hit && !taken.has(`${sentence.index}:${index}`)) {
        if (isPlaceHere(sentence, index, hit.last, hit.value, places.at(-1))) places.push(place(sentence, index, hit.last, hit.value));
        index = hit.last;
      } else if (!hit) {
        const last = unknownAt(sentence, index, common);
        if (last !== null && !taken.has(`${sentence.index}:${index}`)) {
          places.push(place(sentence, index, last, { state: null, sort: "city" }));
          index = last;
        }
      }
    }
    const own = here.filter((place) => place.sentence === sentence.index);
    return own.length > 0 ? [...places, ...own].sort((a, b) => a.first - b.first) : places;
  });
};

const range = (sentence: number, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${sentence}:${first + i}`);
const place = (sentence: Sentence, first: number, last: number, { state, sort }: Meaning): PlaceMention => {
  const at = placeOf(sentence, first, last);
  const name = sentence.tokens
    .slice(first, last + 1)
    .reduce((text, token, i, all) => text + (i > 0 && all[i - 1]!.end < token.start ? " " : "") + token.text, "");
  return { kind: "place", ...at, name, state, sort };
};
const isPlaceHere = (sentence: Sentence, first: number, last: number, { sort }: Meaning, earlier: PlaceMention | undefined): boolean => {
  const after = lower(sentence, last + 1);
  if (/^[-–]$/.test(after) || /^[-–]$/.test(lower(sentence, first - 1))) return false;
  if (isPartOfName(sentence, first, last, "city") || isPublisher(sentence, first, last)) return false;
  const before = lower(sentence, first - 1);
  const placed = BEFORE.has(before);
  if (first === last && DOUBTFUL.test(sentence.tokens[first]!.text) && !placed && !(first === 0 && /^[,([]$/.test(after))) {
    const deprel = sentence.tokens[first]!.deprel;
    if (deprel === "flat" || deprel === "amod" || deprel === "compound" || sentence.tokens[first]!.upos !== "PROPN") return false;
  }
  if (sort !== "country") return after !== "'s" || placed;
  if (before === ",")
    return earlier?.sentence === sentence.index && earlier.last === first - 2 ? earlier.sort !== "country" : isUnknownName(sentence, first - 2);
  return BEFORE.has(before === "the" ? lower(sentence, first - 2) : before);
};
/** "Sagamihara, Japan": a name before the comma that is no state's. */
const isUnknownName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return token !== undefined && token.upos === "PROPN" && isCapital(token.text) && NAMES.at(sentence.tokens, index) === null;
};

const stateInside = (sentence: Sentence, first: number, last: number): string | null => {
  for (let at = first; at <= last; at++) {
    const hit = NAMES.at(sentence.tokens, at);
    if (hit && hit.last <= last) return hit.value.state;
  }
  return null;
};
