import { monthOf, weekdayOf } from "../language/calendar.ts";
import { HONORIFICS, PARTICLES, TITLES_BEFORE_NAME } from "../language/honorifics.ts";
import { HEADLINE_VERBS, NOT_IN_NAMES } from "../language/not-names.ts";
import { numberWord } from "../language/numbers.ts";
import { OFFICE_HEADS, OFFICE_MODIFIERS } from "../language/offices.ts";
import type { Sentence } from "../types/index.ts";
import { isCapital, lower } from "./place.ts";

/** A run of words that may be a person's name, honorifics apart. */
export interface NameRun {
  /** First token, honorifics included. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Told by "Mr", "Shri", "Dato'" …: certainly a person. */
  readonly titled: boolean;
  /** Holds a particle of personal names ("bin", "van", "al"). */
  readonly particled: boolean;
}

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\.$/, "");
export const isHonorific = (text: string): boolean =>
  // "HE" is His Excellency; "He" is somebody.
  text !== "He" &&
  (HONORIFICS.has(plain(text)) ||
    HONORIFICS.has(plain(text).replace(/'$/, "")) ||
    /^(?:Y|B|H|E)\.$/.test(text) ||
    /^(?:H\.E|Y\.B|H\.H|H\.M|H\.R\.H|Y\.A\.B)\.?$/.test(text));

/** The name that begins at `from` (honorifics allowed before it), or null. `taken` marks tokens of states, bodies, places, dates and offices. */
export const nameAt = (sentence: Sentence, from: number, taken: (index: number) => boolean): NameRun | null => {
  let first = from;
  let titled = false;
  while (first < sentence.tokens.length && first < from + 8) {
    const token = sentence.tokens[first]!;
    if (/^['’‘]$/.test(token.text) && first > from) {
      first++;
      continue;
    }
    // "the Most Hon. X".
    if (token.text === "Most" && /^(?:Hon|Rev|Reverend|Honou?rable)\.?$/.test(sentence.tokens[first + 1]?.text ?? "")) {
      first++;
      continue;
    }
    if (!isHonorific(token.text) || !(isCapital(token.text) || token.text === "'")) break;
    if (taken(first) && !TITLES_BEFORE_NAME.has(plain(token.text))) break;
    // "Prince Charles", "Ma Ying-jeou": a short title counts only before another capital.
    const ahead = sentence.tokens[first + 1]?.text ?? "";
    if (!isCapital(ahead) && !/^['’‘.,(]$/.test(ahead) && !PARTICLES.has(plain(ahead))) break;
    if (SHORT_TITLE.test(plain(token.text)) && !sureTitle(sentence, first) && (first === from || WESTERN.test(lower(sentence, first - 1)))) break;
    if (TITLES_BEFORE_NAME.has(plain(token.text)) || TITLES_BEFORE_NAME.has(plain(token.text).replace(/'$/, ""))) titled = true;
    first++;
    if (/^\.$/.test(sentence.tokens[first]?.text ?? "")) first++;
    if (sentence.tokens[first]?.text === "(" && RETIRED.test(sentence.tokens[first + 1]?.text ?? "") && sentence.tokens[first + 2]?.text === ")")
      first += 3;
  }
  if (first >= sentence.tokens.length) return null;
  let last = first - 1;
  let capitals = 0;
  for (let at = first; at < sentence.tokens.length && at < first + 15; at++) {
    const text = sentence.tokens[at]!.text;
    if (taken(at) && !(capitals >= 1 && isInsideName(sentence, at))) break;
    if (isNameWord(sentence, at, capitals, titled || taken(from - 1))) {
      capitals++;
      last = at;
    } else if (capitals > 0 && last === at - 1 && REGNAL.test(text)) {
      last = at;
      break;
    } else if (capitals > 0 && PARTICLES.has(plain(text)) && text !== "and" && followedByName(sentence, at, taken)) {
    } else if (
      capitals === 0 &&
      PARTICLES.has(plain(text)) &&
      /^(?:de|van|von|el|al|abdel|ibn|abu|bin)$/i.test(plain(text)) &&
      followedByName(sentence, at, taken)
    ) {
    } else if (
      /^[-–]$/.test(text) &&
      capitals > 0 &&
      /^\p{L}/u.test(sentence.tokens[at + 1]?.text ?? "") &&
      sentence.tokens[at + 1]!.start === sentence.tokens[at]!.end &&
      sentence.tokens[at]!.start === sentence.tokens[at - 1]!.end
    ) {
      if (/^\p{Ll}/u.test(sentence.tokens[at + 1]!.text)) {
        last = at + 1;
        at++;
      }
    } else if (
      /^["“]$/.test(text) &&
      capitals > 0 &&
      isCapital(sentence.tokens[at + 1]?.text ?? "") &&
      /^["”]$/.test(sentence.tokens[at + 2]?.text ?? "") &&
      isCapital(sentence.tokens[at + 3]?.text ?? "")
    ) {
      at += 2;
    } else if (
      /^['’‘]$/.test(text) &&
      capitals > 0 &&
      sentence.tokens[at - 1]!.end === sentence.tokens[at]!.start &&
      isCapital(sentence.tokens[at + 1]?.text ?? "") &&
      sentence.tokens[at + 1]!.start === sentence.tokens[at]!.end
    ) {
    } else if (
      // "Mohammed Shia' al-Sudani"
      /^['’‘]$/.test(text) &&
      capitals > 0 &&
      sentence.tokens[at - 1]!.end === sentence.tokens[at]!.start &&
      /^(?:al|el|as|an|ad)$/.test(lower(sentence, at + 1)) &&
      /^[-–]$/.test(lower(sentence, at + 2))
    ) {
    } else break;
  }
  if (capitals === 0) return null;
  const junior = sentence.tokens[last + 1]?.text === "," ? last + 2 : -1;
  if (junior > 0 && /^(?:Jr|Sr)\.?$/.test(sentence.tokens[junior]?.text ?? "")) last = junior;
  if (capitals === 1 && from < first && /^(?:Sheikh|Shaikh|Ma|U|King|Prince)$/.test(sentence.tokens[first - 1]!.text))
    first -= /^(?:Sheikh|Shaikh)$/.test(sentence.tokens[first - 1]!.text) ? 1 : 0;
  const words = sentence.tokens.slice(first, last + 1);
  const name = words.map((token, i) => (i > 0 && words[i - 1]!.end < token.start ? " " : "") + token.text).join("");
  return { from, first, last, name, titled, particled: words.some((token) => /^(?:bin|binti|ibn|ben|al|el|van|von|der|bint)$/i.test(token.text)) };
};

/** "Lt Gen (Retd)", "Dr (h.c.)". */
const RETIRED = /^(?:Retd?|Rtd|R|RET|RETD|Dr|H\.?C|h\.c|N|GS)\.?$/i;
/** "Felipe VI", "Abdullah II". */
const REGNAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;
/** Titles that are names, or parts of names, too: "Sri Mulyani", "Tan See Leng", "Don Pramudwinai". */
const SHORT_TITLE =
  /^(?:ma|u|ko|don|dom|king|prince|tun|raja|bung|khun|nai|bapak|ibu|pak|sri|seri|tan|grace|father|metropolitan|count|duke|bishop|arc|me|krom|moha|sena|ratu|major|marshal|engineer|barrister|him|miss|km|fr|awang|dayang|syed|sardar|sh|lord|baron|general)$/;
/** Behind these a name begins: "Mr. Don Pramudwinai"; others come in chains: "Datuk Seri", "Samdech Akka Moha Sena". */
const WESTERN = /^(?:mr|mrs|ms|miss|dr|prof|shri|smt|sir|hon|h\.e|\.)\.?$/;
const sureTitle = (sentence: Sentence, index: number): boolean => {
  const next = sentence.tokens[index + 1]?.text ?? "";
  if (sentence.tokens[index]!.text === "Tan") return /^(?:Sri|Seri)$/.test(next);
  return (
    /^(?:King|Prince|Tun|U|Raja|Lord|General|Marshal|Major|Bishop|Metropolitan|Syed|Sardar|Barrister|Engineer|Sh\.?|Km\.?|Fr\.?|Duke|Count)$/.test(
      sentence.tokens[index]!.text,
    ) &&
    (isCapital(next) || /^[.(]$/.test(next))
  );
};
const isInsideName = (sentence: Sentence, at: number): boolean => sentence.tokens[at]!.deprel === "flat" && sentence.tokens[at]!.head === at - 1;
const followedByName = (sentence: Sentence, at: number, taken: (index: number) => boolean): boolean => {
  for (let next = at + 1; next <= at + 2; next++) {
    const text = sentence.tokens[next]?.text ?? "";
    if (/^['’-]$/.test(text)) continue;
    if (isCapital(text) && !taken(next)) return true;
    if (!PARTICLES.has(plain(text))) return false;
  }
  return false;
};
/** In full: "Marc" and "Julian" are no months. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept)$/;
/** Common words that are given names or surnames too; told by a title or an office right before. */
const NAMES_TOO =
  /^(?:He|Bill|Bay|Hill|Church|Lake|Day|Street|Bank|Price|Case|Law|Guard|Wing|Pass|Park|Church|Prince|Temple|Team|Cape|Port|Point|Court|Steel|Cooper|West|North|East|South|Will|Grant|Field|Gulf|Speaker|Mission)$/;
const isNameWord = (sentence: Sentence, at: number, sofar: number, sure: boolean): boolean => {
  const token = sentence.tokens[at]!;
  const { text } = token;
  if (!/^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(text)) return false;
  if ((NOT_IN_NAMES.has(text) && !(sure && NAMES_TOO.test(text))) || (HEADLINE_VERBS.has(text) && (sofar > 0 || text !== "Will"))) return false;
  // "Wang Yi": the tagger takes short names for numbers.
  const tagged = token.upos === "NUM" && sofar > 0 && numberWord(text) === null ? "PROPN" : token.upos;
  // Within a sentence a capital counts for more than the tag of a word that the tagger has not met.
  if (sofar === 0 && at === 0 && /^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|AUX|NUM)$/.test(tagged) && !/^\p{Lu}\.?$/u.test(text)) return false;
  if (monthOf(text) > 0 && !(sofar > 0 && text === "May") && MONTH.test(text)) return false;
  // "Pham Thu Hang": short days and months are names too.
  if (weekdayOf(text) >= 0 && !(sofar > 0 && text.length === 3 && /^\p{Lu}\p{Ll}/u.test(sentence.tokens[at + 1]?.text ?? ""))) return false;
  if (
    text.length > 1 &&
    text === text.toUpperCase() &&
    !/\./.test(text) &&
    sofar === 0 &&
    !/^\p{Lu}\p{L}+$/u.test(sentence.tokens[at + 1]?.text ?? "") &&
    text.length > 3
  )
    return false;
  if (OFFICE_HEADS.has(lower(sentence, at)) && sofar === 0 && !(sure && text === "Amir")) return false;
  if (OFFICE_MODIFIERS.has(lower(sentence, at)) && sofar === 0 && token.upos !== "PROPN") return false;
  return true;
};
