import type { Sentence, StateMention } from "../../types/index.ts";
import { isCapital, lower, placeOf } from "../place.ts";

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
export const governmentAround = (sentence: Sentence, state: StateMention): readonly StateMention[] => {
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
