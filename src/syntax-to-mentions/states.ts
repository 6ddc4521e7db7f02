import type { Sentence, StateMention } from "../types/index.ts";
import { buildNames, STATES } from "../world/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";

type Form = "name" | "adjective" | "people" | "seat" | "none";
interface Meaning {
  readonly state: string;
  readonly form: Form;
}

/** Names that hold a state's name and mean something else. */
const TRAPS =
  `Indo-Pacific|Indian Ocean|South China Sea|East China Sea|Sea of Japan|Gulf of Oman|Gulf of Mexico|Gulf of Thailand|Persian Gulf|New Mexico|Times of India|Press Trust of India|The Times of India|China Daily|
   Japan Times|The Japan Times|Korea Herald|Korea Times|Jakarta Post|Bangkok Post|Washington Post|New York Times|Moscow Times|Jerusalem Post|Kuwait Times|Khaleej Times|Hindustan Times|Indian Express|South American|
   North American|Latin American|Central American|Native American|African American|Latin America|South America|North America|Central America|Bank of America|American Samoa|Air India|Air China|Britain First|Georgia Tech|
   Turkish Airlines|Emirates Airlines|Singapore Airlines|Panama Canal|Suez Canal|Panama Papers|Jordan River|Jordan Valley|Korean Peninsula|Korean peninsula|Korean War|Vietnam War|Chinese New Year|Panama City|Guatemala City|
   Kuwait City|Mexico City|Djibouti City|Quebec City|Gibraltar|Washington Declaration|Geneva Convention|Vienna Convention|Paris Agreement|Paris Climate Agreement|Abraham Accords|Minsk Agreements|Moscow Mechanism|Washington Consensus|
   Kyoto Protocol|Stockholm Convention|Oslo Accords|Paris Club|Brussels Declaration|Tokyo Olympics|Beijing Olympics|Beijing Winter Olympics|Chad Basin|Lake Chad|Niger Delta|River Niger|Niger River|Congo Basin|Guinea-Bissau|New Guinea|Palestine Liberation Organization|US dollar|U.S. dollar|US dollars|U.S. dollars|American dollars|Summit of the Americas|Cuban Missile Crisis|American Indian|American Indians|Indian Country|Indian Tribes|Foreign Office Consultations|Foreign Office Consultation|Delhi Dialogue|Delhi Declaration|Tashkent Declaration|Berlin Wall|Munich Security Conference|Islamic Republic News Agency`
    .split("|")
    .map((name) => name.trim());
const PREFIXED: Readonly<Record<string, string>> = {
  Indo: "IND",
  Sino: "CHN",
  Russo: "RUS",
  Franco: "FRA",
  Anglo: "GBR",
  Nippon: "",
  Turco: "TUR",
  Hispano: "ESP",
  Luso: "PRT",
  Italo: "ITA",
  Polono: "POL",
  Afro: "",
};
/** Words that are a name here and a common word or given name elsewhere: they count only where nothing speaks against it. */
const GIVEN_NAMES = new Set(["Jordan", "Chad", "Georgia", "Israel", "America", "Kenya", "Cuba", "India", "Malta", "Mali"]);

const NAMES = buildNames<Meaning>([
  ...TRAPS.map((name) => [name, { state: "", form: "none" }] as const),
  ...STATES.flatMap((state) => [...state.names.map((name) => [name, { state: state.code, form: "name" }] as const)]),
  ...STATES.flatMap((state) => [
    ...state.adjectives.map((name) => [name, { state: state.code, form: "adjective" }] as const),
    ...state.people.map((name) => [name, { state: state.code, form: "people" }] as const),
    ...state.seats.map((name) => [name, { state: state.code, form: "seat" }] as const),
  ]),
]);

/** States by name, adjective, people or seat of government; seats only where they stand for the government. */
export const findStates: Finder = (syntax) => {
  const found = syntax.sentences.flatMap(statesOfSentence);
  // "the Foreign Office" is Britain's only where the text tells of Britain: other states have one too.
  const isForeignOffice = ({ sentence, first }: StateMention): boolean => syntax.sentences[sentence]!.tokens[first]!.text === "Foreign";
  const british = found.some((mention) => mention.states.includes("GBR") && !isForeignOffice(mention));
  return british ? found : found.filter((mention) => !(mention.states.includes("GBR") && isForeignOffice(mention)));
};

const statesOfSentence = (sentence: Sentence): readonly StateMention[] => {
  const found: StateMention[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const text = sentence.tokens[index]!.text;
    if (!isCapital(text)) continue;
    const prefixed = PREFIXED[text];
    if (prefixed && /^[-–]$/.test(lower(sentence, index + 1))) {
      found.push({ kind: "state", form: "pair", ...placeOf(sentence, index, index), ...referent(prefixed) });
      continue;
    }
    const hit = NAMES.at(sentence.tokens, index);
    if (!hit) continue;
    const { value, last } = hit;
    const mention = value.form === "none" ? null : asMention(sentence, value, index, last);
    if (mention) found.push(mention, ...governmentAround(sentence, mention));
    index = last;
  }
  return found;
};

const referent = (state: string) => ({ persons: [], states: [state], bodies: [] });

const asMention = (sentence: Sentence, { state, form }: Meaning, first: number, last: number): StateMention | null => {
  if (form === "none") return null;
  const text = sentence.tokens[first]!.text;
  if (first === last && /^(US|MEA|PRC|ROK|UK|UAE|DRC|KSA|PNG)$/i.test(text) && text !== text.toUpperCase()) return null;
  const before = lower(sentence, first - 1);
  const after = lower(sentence, last + 1);
  if (first === last && GIVEN_NAMES.has(text) && looksLikePerson(sentence, first)) return null;
  if (
    form === "adjective" &&
    first === last &&
    (before === "in" || before === "into") &&
    /^[.,;)]?$|^and$|^or$/.test(after) &&
    /^(English|French|Chinese|Russian|Arabic|Spanish|Japanese|German|Hindi|Korean|Portuguese|Malay)$/.test(text)
  )
    return null;
  if (form === "seat" && !standsForGovernment(sentence, first, last)) return null;
  const pair = /^[-–]$/.test(before) || /^[-–]$/.test(after);
  return { kind: "state", form: form === "seat" ? "seat" : pair ? "pair" : form, ...placeOf(sentence, first, last), ...referent(state) };
};

const looksLikePerson = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1];
  const after = sentence.tokens[index + 1];
  const named = (text: string | undefined) => text !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text);
  return (
    (named(before?.text) && before?.upos === "PROPN" && before.deprel !== "nmod" && sentence.tokens[index]!.deprel === "flat") ||
    (named(after?.text) && after?.deprel === "flat" && after.head === index)
  );
};

const ALWAYS = new Set([
  "Kremlin",
  "White",
  "Downing",
  "Whitehall",
  "Putrajaya",
  "Pentagon",
  "State",
  "Quai",
  "MEA",
  "Zhongnanhai",
  "Malacañang",
  "Malacanang",
  "Élysée",
  "Elysee",
  "Foggy",
  "Number",
  "Foreign",
]);
const PLACING = new Set(
  "in at to from near into of for via through outside inside around across leaving reached visited visit arrived toward towards".split(" "),
);
const BONDS = new Set(
  "tie relation relationship talk dialogue cooperation alliance partnership friendship dispute tension trade border engagement friction agreement deal".split(
    " ",
  ),
);

/** A capital means its government as subject of a verb, as one of two joined by a hyphen or "between", with "'s", or behind "ties with". */
const standsForGovernment = (sentence: Sentence, first: number, last: number): boolean => {
  const head = sentence.tokens[first]!;
  const before = lower(sentence, first - 1);
  const after = lower(sentence, last + 1);
  // "Foreign Office Consultations" are anybody's.
  if (head.text === "Foreign" && /^(?:consultations?|dialogue|talks)$/.test(after)) return false;
  if (ALWAYS.has(head.text) && head.text !== "Putrajaya" && head.text !== "Malacanang") return !["at", "in", "inside", "outside"].includes(before);
  if (/^[-–]$/.test(before) || (/^[-–]$/.test(after) && isCapital(sentence.tokens[last + 2]?.text ?? ""))) return true;
  if (["between"].includes(before)) return true;
  if (before === "and") return betweenBefore(sentence, first);
  if (["with", "against", "toward", "towards"].includes(before)) return true;
  if (before === "from" || before === "of" || before === "for") return BONDS.has(sentence.tokens[first - 2]?.lemma.toLowerCase() ?? "");
  if (PLACING.has(before)) return false;
  if (after === "'s" || after === "’s") return !PLACING.has(before);
  const top = sentence.tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last) ?? head;
  return sentence.parsed ? top.deprel.startsWith("nsubj") && before !== "," : first === 0;
};
const betweenBefore = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    const word = lower(sentence, at);
    if (word === "between") return true;
    if (sentence.tokens[at]!.upos === "VERB") return false;
  }
  const earlier = NAMES.at(sentence.tokens, index - 2) ?? NAMES.at(sentence.tokens, index - 3);
  return earlier !== null && earlier.value.form === "seat" && !PLACING.has(lower(sentence, index - 3)) && !PLACING.has(lower(sentence, index - 4));
};

const ORGANS = new Set(
  `government ministry cabinet parliament presidency embassy army navy military forces troops side delegation authorities administration police coast leadership foreign defence defense state interior
   high air armed security federal national officials officers diplomats consulate mission regime soldiers warships vessel vessels airforce intelligence`.split(
    /\s+/,
  ),
);
const HEADS = new Set(
  `government ministry cabinet parliament presidency embassy army navy military forces force troops side delegation authorities administration police leadership guard department commission council
   command agency regime officials consulate mission service services team soldiers`.split(/\s+/),
);
/** "Malaysian government", "the Russian Foreign Ministry", "the government of Malaysia", "Ministry of Foreign Affairs of Vietnam". */
const governmentAround = (sentence: Sentence, state: StateMention): readonly StateMention[] => {
  const government = (first: number, last: number): StateMention => ({ ...state, ...placeOf(sentence, first, last), form: "government" });
  if (state.form === "adjective" || state.form === "name" || state.form === "seat") {
    let last = state.last;
    if (/^['’]s?$/.test(lower(sentence, last + 1))) last++;
    let head = -1;
    for (let at = last + 1; at <= last + 5 && at < sentence.tokens.length; at++) {
      const word = lower(sentence, at);
      if (HEADS.has(word)) head = at;
      else if (
        !ORGANS.has(word) &&
        !(/^(of|and|for|affairs|trade|external|'s|’s)$/.test(word) && head >= 0 && isCapital(sentence.tokens[head]!.text)) &&
        !/^(Affairs|Trade|External|People|Royal|Coast|Border|Liberation)$/.test(sentence.tokens[at]!.text)
      )
        break;
    }
    if (head >= 0) return [government(state.first, head)];
  }
  if (state.form === "name" && /^(of|,|in)$/.test(lower(sentence, state.first - 1)) === true && lower(sentence, state.first - 1) === "of") {
    for (let at = state.first - 2; at >= Math.max(0, state.first - 8); at--) {
      const word = lower(sentence, at);
      if (HEADS.has(word)) return [government(at, state.last)];
      if (!/^(of|the|foreign|and|affairs|defence|defense|trade|external|people|'s|’s|armed|interior)$/.test(word)) break;
    }
  }
  return [];
};
