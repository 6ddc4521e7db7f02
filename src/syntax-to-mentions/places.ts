import type { PlaceMention, Sentence } from "../types/index.ts";
import { buildNames, CITIES, REGIONS, STATES } from "../world/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";

interface Meaning {
  readonly state: string | null;
  readonly sort: PlaceMention["sort"];
}
/** Seats that are houses or offices, not cities. */
const HOUSES =
  /Kremlin|White House|Downing|Whitehall|Pentagon|Department|Capitol|Oval|MEA|South Block|Palace|Quai|Zhongnanhai|Malaca|Blue House|Cheong|Wisma|Élysée|Elysee|Foreign Office|Number 10|Foggy|Quirinale|Farnesina|Aso Rock|Kantei|La Moneda|Casa Rosada|Holy See/;

const NAMES = buildNames<Meaning>([
  ...CITIES.map(({ name, state }) => [name, { state, sort: "city" }] as const),
  ...STATES.flatMap((state) => state.seats.map((name) => [name, { state: state.code, sort: HOUSES.test(name) ? "building" : "city" }] as const)),
  ...STATES.flatMap((state) => state.names.map((name) => [name, { state: state.code, sort: "country" }] as const)),
  ...REGIONS.map((name) => [name, { state: null, sort: "region" }] as const),
]);
const BEFORE = new Set("in at to from near into outside inside around across via on visit visited reached".split(" "));
const BUILDING =
  /^(?:House|Palace|Hotel|Hall|Airport|Base|Centre|Center|Residence|Secretariat|Mansion|Villa|Castle|Guesthouse|Guest|Complex|Headquarters|Fort|Club|Museum|Mosque|Temple|Resort|Camp|Barracks|Shipyard|Port|Stadium|Bhavan|Bhawan|Istana|Chancellery|Building)$/;

/** Cities, countries and regions where something can take place, named houses, and names the text itself puts behind "in" or "at". */
export const findPlaces: Finder = (syntax, found) => {
  const taken = new Set(
    found.filter((mention) => mention.kind === "body").flatMap((mention) => range(mention.sentence, mention.first, mention.last)),
  );
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
      const hit = NAMES.at(sentence.tokens, index);
      if (hit && !taken.has(`${sentence.index}:${index}`)) {
        if (isPlaceHere(sentence, index, hit.last, hit.value)) places.push(place(sentence, index, hit.last, hit.value));
        index = hit.last;
      } else if (!hit) {
        const last = unknownAt(sentence, index);
        if (last !== null && !taken.has(`${sentence.index}:${index}`)) {
          places.push(place(sentence, index, last, { state: null, sort: "city" }));
          index = last;
        }
      }
    }
    return places;
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
const isPlaceHere = (sentence: Sentence, first: number, last: number, { sort }: Meaning): boolean => {
  const after = lower(sentence, last + 1);
  if (/^[-–]$/.test(after) || /^[-–]$/.test(lower(sentence, first - 1))) return false;
  if (sort === "city" || sort === "region" || sort === "building") return after !== "'s" || BEFORE.has(lower(sentence, first - 1));
  let before = lower(sentence, first - 1);
  if (before === "the") before = lower(sentence, first - 2);
  return BEFORE.has(before) || before === ",";
};

const houseAt = (sentence: Sentence, first: number): number | null => {
  if (/^(?:The|Ministry|Defence|Foreign|Prime|President|Minister)$/.test(sentence.tokens[first]!.text)) return null;
  if (lower(sentence, first) === "istana" && isCapital(sentence.tokens[first + 1]?.text ?? "")) return first + 1;
  for (let at = first + 1; at <= first + 4 && at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]!.text;
    if (BUILDING.test(text)) {
      let last = at;
      while (BUILDING.test(sentence.tokens[last + 1]?.text ?? "")) last++;
      if (/^of$/.test(lower(sentence, last + 1)) && /^the$/.test(lower(sentence, last + 2)) && isCapital(sentence.tokens[last + 3]?.text ?? ""))
        last += 3;
      const before = lower(sentence, first - 1) === "the" ? lower(sentence, first - 2) : lower(sentence, first - 1);
      return BEFORE.has(before) || before === "of" ? last : null;
    }
    if (!/^\p{Lu}/u.test(text)) return null;
  }
  return null;
};
const stateInside = (sentence: Sentence, first: number, last: number): string | null => {
  for (let at = first; at <= last; at++) {
    const hit = NAMES.at(sentence.tokens, at);
    if (hit && hit.last <= last) return hit.value.state;
  }
  return null;
};

const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|English|French|Arabic|Chinese|Spanish|Covid|COVID|Phase|Article|Chapter|Section|Twitter|Facebook|X|Defence|Foreign|Ministry|Prime|President|Mr|Ms|Mrs|Dr|Minister|Islam|Fiscal|FY|Q1|Q2|Q3|Q4|God|AI|IT)$/;
/** One to three capitalised unknown words behind "in" or "at": "in Diaoyutai", "at Sagamihara". */
const unknownAt = (sentence: Sentence, first: number): number | null => {
  const before = lower(sentence, first - 1);
  if (before !== "in" && before !== "at") return null;
  if (NO_PLACE.test(sentence.tokens[first]!.text) || sentence.tokens[first]!.upos !== "PROPN") return null;
  let last = first;
  while (
    last < first + 2 &&
    sentence.tokens[last + 1]?.upos === "PROPN" &&
    isCapital(sentence.tokens[last + 1]!.text) &&
    !NO_PLACE.test(sentence.tokens[last + 1]!.text)
  )
    last++;
  const words = sentence.tokens.slice(first, last + 2).map((token) => token.text);
  if (
    words.some((word) =>
      /^(?:Summit|Forum|Conference|Meeting|Dialogue|Ministry|Council|Committee|Commission|Agreement|University|Institute|Association|Company|Week|Day|Session|Assembly|Court|Project|Program|Programme|Partnership|Initiative|Group|Games|Cup|Expo|Declaration|Treaty|Convention|Department|Office|Party|Bank|Times|News|Post)$/.test(
        word,
      ),
    )
  )
    return null;
  return last;
};
