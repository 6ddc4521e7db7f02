import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

/** Names of states and capitals that people bear too. */
const GIVEN_NAMES = new Set(
  `Jordan Chad Georgia Israel America Kenya Cuba India Malta Mali Victoria Santiago Kingston Paris Sofia London Sydney Florence Vienna Lima Roma Kiel
   Austin Dallas Carolina Virginia Windsor Darwin Cairo Milan Houston Brest Jackson Madison Charlotte Savannah Verona Siena Valencia Salvador`.split(
    /\s+/,
  ),
);
const isName = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text);

/** "Michael Jordan", "Chad Smith", "Israel Katz": the word is part of a person's name. */
export const isPartOfName = (sentence: Sentence, first: number, last: number, form: string): boolean => {
  const word = sentence.tokens[first]!;
  if (first !== last || (form !== "seat" && form !== "city" && form !== "name") || !GIVEN_NAMES.has(word.text)) return false;
  const before = sentence.tokens[first - 1];
  const after = sentence.tokens[first + 1];
  return (
    (isName(before?.text) && before?.upos === "PROPN" && before.deprel !== "nmod" && word.deprel === "flat") ||
    (isName(after?.text) && after?.deprel === "flat" && after.head === first) ||
    (form !== "name" &&
      isName(after?.text) &&
      after?.upos === "PROPN" &&
      word.head === after.index &&
      /^(?:compound|flat|nmod:desc)$/.test(word.deprel))
  );
};

const PRESS = /^(?:Times|Post|Herald|Daily|Tribune|Gazette|Observer|Mirror|Globe|Journal|Telegraph|Today|Broadcasting)$/;
/** "The Japan Times", "Times of Israel", "Bank of America", "Qatar News Agency": a publisher or a firm is no party. */
export const isPublisher = (sentence: Sentence, first: number, last: number): boolean => {
  const text = (index: number): string => sentence.tokens[index]?.text ?? "";
  if (PRESS.test(text(last + 1))) return true;
  if (/^(?:News|Press|Media)$/.test(text(last + 1)) && /^(?:Agency|Association|Network|Corporation)$/.test(text(last + 2))) return true;
  const before = text(first - 1) === "the" ? first - 2 : first - 1;
  if (text(before) !== "of") return false;
  return /^(?:Times|Voice|Voices|Trust|Bank)$/.test(text(before - 1)) && !/^(?:Central|Reserve|National|State)$/.test(text(before - 2));
};

const LANGUAGE = /^(?:English|French|Chinese|Russian|Arabic|Spanish|Japanese|German|Hindi|Korean|Portuguese|Malay|Urdu|Persian|Turkish|Italian)$/;
/** "in English and French", "translated into Chinese", "speaks Russian". */
export const isLanguage = (sentence: Sentence, index: number): boolean => {
  if (!LANGUAGE.test(sentence.tokens[index]!.text) || !/^[.,;:)]?$|^and$|^or$|^languages?$/.test(lower(sentence, index + 1))) return false;
  let at = index - 1;
  while (at > 0 && (/^(?:and|or|,)$/.test(lower(sentence, at)) || LANGUAGE.test(sentence.tokens[at]!.text))) at--;
  return (
    /^(?:in|into|from|to|speaks?|spoke|speaking)$/.test(lower(sentence, at)) && (at === index - 1 || LANGUAGE.test(sentence.tokens[at + 1]!.text))
  );
};

const AMERICAN = /^(?:Atlanta|Savannah|Augusta|Alabama|Florida|Tennessee|Carolina|Kemp|Senator|Republican|Democrat)$/;
/** "the governor of Georgia", "in Dalton, Georgia" beside American names: the member of the Union, unless a Georgian name stands there too. */
export const isAmericanGeorgia = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index]!.text !== "Georgia") return false;
  if (/^(?:governor|senator|congressman|congresswoman|voters)$/.test(lower(sentence, lower(sentence, index - 1) === "of" ? index - 2 : index + 1)))
    return true;
  if (sentence.tokens.some((token) => token.text === "Tbilisi")) return false;
  return sentence.tokens.some((token) => isCapital(token.text) && AMERICAN.test(token.text));
};

const CITIZENS = /^(?:American|Canadian|Australian|British|Israeli|Argentine|Brazilian)s?$/;
const AT_HOME =
  /^(?:communit(?:y|ies)|organi[sz]ations?|associations?|groups?|leaders?|families|famil(?:y|ies)|citizens?|voters?|artists?|writers?|heritage|businessm[ae]n|students?|man|woman|men|women|journalists?|actors?|singers?|chef|descent|parents?)$/;
/** "Ukrainian-American organizations", "a Korean American writer": citizens of the second, not the first state. */
export const isOrigin = (sentence: Sentence, last: number): boolean => {
  const at = /^[-–]$/.test(lower(sentence, last + 1)) ? last + 2 : last + 1;
  const citizen = sentence.tokens[at]?.text ?? "";
  if (!CITIZENS.test(citizen)) return false;
  return (
    (/s$/.test(citizen) && !/^British$/.test(citizen)) ||
    AT_HOME.test(lower(sentence, at + 1)) ||
    (at === last + 1 && AT_HOME.test(lower(sentence, at + 2)))
  );
};

/** "Indian Country", "American Indian tribes", "the Bureau of Indian Affairs": the first nations of America. */
export const isNative = (sentence: Sentence, first: number, last: number): boolean =>
  /^Indians?$/.test(sentence.tokens[first]!.text) &&
  (/^(?:Country|Tribes?|Tribal|Affairs|Reservations?|Gaming)$/.test(sentence.tokens[last + 1]?.text ?? "") ||
    (lower(sentence, last + 1) === "health" && lower(sentence, last + 2) === "service") ||
    /^(?:tribes?|tribal|reservations?|boarding)$/.test(lower(sentence, last + 1)) ||
    (/^(?:American|Plains)$/.test(sentence.tokens[first - 1]?.text ?? "") && !/^[-–]$/.test(lower(sentence, first - 1))));
