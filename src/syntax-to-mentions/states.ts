import type { Sentence, StateMention } from "../types/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";
import { governmentAround } from "./states/governments.ts";
import { isAmericanGeorgia, isLanguage, isNative, isOrigin, isPartOfName, isPublisher } from "./states/not-meant.ts";
import { standsForGovernment } from "./states/seats.ts";
import { type Meaning, STATE_NAMES } from "./states/state-names.ts";
import { tellCongosApart } from "./states/which-congo.ts";

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

/** States by name, adjective, people or seat of government; seats only where they stand for the government. */
export const findStates: Finder = (syntax) => {
  const found = tellCongosApart(syntax.sentences.flatMap(statesOfSentence), syntax);
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
    if (
      prefixed &&
      /^[-–]$/.test(lower(sentence, index + 1)) &&
      !/^(?:pacific|european|aryan|gangetic|mediterranean)$/.test(lower(sentence, index + 2))
    ) {
      found.push({ kind: "state", form: "pair", ...placeOf(sentence, index, index), ...referent(prefixed) });
      continue;
    }
    const hit = STATE_NAMES.at(sentence.tokens, index);
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
  if (isPartOfName(sentence, first, last, form) || isPublisher(sentence, first, last) || isAmericanGeorgia(sentence, first)) return null;
  if (form === "adjective" && first === last && (isLanguage(sentence, first) || isOrigin(sentence, last) || isNative(sentence, first, last)))
    return null;
  if (form === "seat" && !standsForGovernment(sentence, first, last)) return null;
  const pair = /^[-–]$/.test(before) || /^[-–]$/.test(after);
  return { kind: "state", form: form === "seat" ? "seat" : pair ? "pair" : form, ...placeOf(sentence, first, last), ...referent(state) };
};
