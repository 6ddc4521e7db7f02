import { BINDING, COMMON_NAMES, NAME_WORDS, OTHER_GATHERINGS, WEAK_HEADS } from "../../language/mechanisms.ts";
import { isCapital, lower } from "../place.ts";
import type { Surroundings } from "./names.ts";

const OFFICE_OF =
  /\b(?:president|chair|chairman|chairwoman|chairperson|head|members?|secretary|secretary-general|director|speaker) of(?: the| its)?$/i;
/** "attended the Pacific Islands Forum", "at the next Pacific Islands Forum": what is also a body's name, told as a gathering. */
const isGathering = ({ sentence }: Surroundings, start: number): boolean => {
  const before = sentence.tokens
    .slice(Math.max(0, start - 5), start)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  return (
    /(?:\b(?:at|during|attend|attends|attended|attending|host|hosts|hosted|hosting|opened|address|addressed|gathered|sidelines of|margins of|fringes of|opening of|close of|eve of) (?:the|this year['’]s)|\b(?:in|at) \p{L}+ for the|\b(?:the|a) (?:next|last|latest|upcoming|forthcoming|annual))$/u.test(
      before,
    ) && !/\b(?:members?|states|chair|chairman|secretary(?:-| )general|countries|leaders|secretariat|behalf|head|president) of the$/.test(before)
  );
};
/** Whether the words make a name: capitals throughout, or a lower-case one that is common or numbered. */
export const accepts = (
  around: Surroundings,
  start: number,
  index: number,
  name: string,
  capital: boolean,
  numbered: boolean,
  session: boolean,
): boolean => {
  const { sentence, mentions } = around;
  const word = lower(sentence, index);
  if (mentions.some((mention) => mention.kind === "body" && mention.first <= start && mention.last === index && !/summit/i.test(name)))
    return /^(?:UN|United Nations) General Assembly$/i.test(name) || (word === "forum" && (numbered || isGathering(around, start)));
  // "the President of the Council of Ministers": an office, not an occasion.
  if (
    /^(?:council|assembly)$/.test(word) &&
    OFFICE_OF.test(
      sentence.tokens
        .slice(Math.max(0, start - 3), start)
        .map((token) => token.text)
        .join(" "),
    )
  )
    return false;
  if (OTHER_GATHERINGS.test(name) && !/^(?:UN|United Nations)\b/.test(name)) return false;
  if (COMMON_NAMES.test(name)) return true;
  if (word === "2+2") return start === index ? !/^[+\d]/.test(lower(sentence, index + 1)) : true;
  const modifiers = sentence.tokens.slice(start, index).map((token) => token.text.toLowerCase());
  if (modifiers.length === 0) return (capital || /^(?:negotiations|consultations)$/.test(word)) && session && numbered;
  const pair = mentions.filter((mention) => mention.kind === "state" && mention.first >= start && mention.last < index).length >= 2;
  const body = mentions.some((mention) => mention.kind === "body" && mention.first >= start && mention.last < index);
  if (/^(?:meetings?|talks|negotiations|mechanism|ministerial)$/.test(word)) {
    const bound = modifiers.some((modifier) => BINDING.meetings!.has(modifier));
    if (capital) return bound || ((pair || body) && modifiers.length > 3);
    // "a G7 meeting in Liverpool in December".
    if (
      word === "meeting" &&
      body &&
      mentions.some((mention) => mention.kind === "body" && mention.first === start && mention.last === index - 1) &&
      /^(?:in|on|at)$/.test(lower(sentence, index + 1))
    )
      return true;
    if (word === "ministerial" && body) return true;
    if (word === "meeting" && body) return modifiers.some((modifier) => /^(?:ministers|leaders|chiefs|officials|ministerial)$/.test(modifier));
    return (
      (numbered &&
        bound &&
        modifiers.length > 1 &&
        modifiers.some((modifier) => !/^(?:bilateral|trilateral|joint|annual|security|economic|summit|political|level|high|-)$/.test(modifier))) ||
      (/^(?:negotiations|talks)$/.test(word) && numbered && bound)
    );
  }
  if (word === "cabinet") return capital && modifiers.some((modifier) => /^(?:joint|binational|bi-national|bilateral)$/.test(modifier));
  // "the Kazakh-Hungarian intergovernmental commission", "the sixth joint committee".
  const shared = modifiers.some((modifier) => /^(?:joint|intergovernmental|inter-governmental|mixed|binational|bilateral)$/.test(modifier));
  if (/^(?:commission|committee)$/.test(word) && !capital && shared && (pair || numbered)) return true;
  // "the technical committee of Jordan and Syria".
  const behind = mentions.filter((mention) => mention.kind === "state" && mention.first > index && mention.first <= index + 6);
  const ofTwo = /^(?:of|between)$/.test(lower(sentence, index + 1)) && behind.length >= 2 && behind[0]!.first <= index + 3;
  if (/^(?:commission|committee|council|group)$/.test(word) && !capital && ofTwo && NAME_WORDS.has(modifiers.at(-1)!)) return true;
  // "the Peru-Chile technical committee": of two states it needs no capitals.
  if (/^(?:commission|committee|council|group|subcommittee|sub-committee)$/.test(word) && !capital && pair && NAME_WORDS.has(modifiers.at(-1)!))
    return true;
  if (/^(?:commission|committee|group|council|subcommittee|sub-committee)$/.test(word))
    return capital && (pair || modifiers.some((modifier) => BINDING.bodies!.has(modifier)) || /\b(?:bi-national|inter-governmental)\b/i.test(name));
  if (word === "assembly") return /\b(?:UN|United Nations|World Health)\b/.test(name);
  if (word === "platform") return capital && modifiers.includes("support");
  if (capital) return modifiers.some((modifier) => /^\p{L}/u.test(modifier) || modifier === "2+2");
  if (word === "summit" || word === "summits")
    return (
      word === "summit" &&
      (body ||
        pair ||
        numbered ||
        modifiers.some((modifier) => /^(?:special|emergency|extraordinary|trilateral|annual|\p{Lu}.*)$/u.test(modifier)) ||
        isCapital(sentence.tokens[start]!.text))
    );
  if (/^(?:dialogue|consultations?)$/.test(word)) return numbered || (isCapital(sentence.tokens[start]!.text) && (pair || body));
  if (/^(?:forum|conference)$/.test(word)) return isCapital(sentence.tokens[start]!.text) && start > 0;
  return WEAK_HEADS.has(word) ? false : numbered;
};
