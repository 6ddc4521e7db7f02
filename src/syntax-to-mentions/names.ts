import { monthOf, weekdayOf } from "../language/calendar.ts";
import { HONORIFICS, PARTICLES, TITLES_BEFORE_NAME } from "../language/honorifics.ts";
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

const NOT_IN_NAMES =
  /^(?:The|A|An|In|On|At|It|He|She|We|They|This|That|These|Ministry|Department|Office|Government|Council|Committee|Commission|Agreement|Summit|Forum|Dialogue|Meeting|Conference|Consultations?|Cooperation|Partnership|Republic|Kingdom|State|States|United|Nations|Union|University|Institute|Centre|Center|Bank|Group|Company|Corporation|Party|Parliament|Assembly|Congress|Senate|House|Palace|Hotel|Airport|Airlines?|Exercise|Operation|Treaty|Declaration|Statement|Memorandum|Understanding|MoU|MOU|COVID|Covid|Strategy|Initiative|Programme|Program|Project|Framework|Action|Plan|Joint|Foreign|Defen[cs]e|Minister|Ministers|President|Prime|Secretary|Ambassador|General|Special|High|Senior|Deputy|Vice|External|Affairs|Security|Strategic|Comprehensive|Enhanced|Bilateral|Political|Economic|Trade|Free|North|South|East|West|Northern|Southern|Eastern|Western|Central|Asia|Asian|Africa|African|Europe|European|Pacific|Indo|Ocean|Sea|Gulf|River|Bay|Island|Islands|City|Province|District|Region|Street|Road|Day|Week|Year|Session|Round|Process|Organization|Organisation|Association|Alliance|Community|Committee|Fund|Court|Army|Navy|Force|Forces|Guard|Police|Corps|Command|Base|School|Academy|College|Times|News|Post|Agency|Daily|Herald|Tribune|Television|TV|Radio|Twitter|Facebook|Read|Also|File|Photo|But|And|For|With|From|After|Before|During|While|When|Both|All|Some|As|If|Earlier|Later|Meanwhile|However|Further|Speaking|According|Addressing|Chief|Director|Chairman|Chairperson|Speaker|Governor|Cabinet|Embassy|Mission|Consulate|Diplomacy|Relations|Peace|War|Human|Rights|Nuclear|Climate|Energy|Health|Talks|Visit|Official|Working|Co|His|Her|Their|Its|Our|My|Your|There|Here|No|Not|Under|Over|Since|Until|Upon|Leaders?|Officials?|Delegation|Delegations|Sides?|Countries|People|World|International|National|Federal|Islamic|Democratic|Socialist|Arab|Western|Communist|Chamber|Commerce|Industry|Industries|Technology|Science|Space|Research|Development|Investment|Finance|Education|Culture|Tourism|Transport|Agriculture|Infrastructure|Port|Railway|Highway|Corridor|Belt|Silk|Policy|Act|Law|Bill|Resolution|Article|Charter|Convention|Protocol|Accord|Accords|Pact|Deal|Covenant|Letter|Note|Report|Survey|Index|Award|Prize|Order|Medal|Festival|Games|Cup|Olympic|Olympics|Championship|League|Club|Team|Museum|Library|Hospital|Church|Mosque|Temple|Foundation|Trust|Society|Network|Platform|Channel|Hotline|Line|Border|Point|Pass|Valley|Mountain|Hill|Lake|Dam|Canal|Strait|Cape|Mount|Camp|Fort|Zone|Area|Sector|Block|Phase|Stage|Track|Level|Article|Chapter|Section|Annex|Part|Volume|Number|I|II|III|IV|VI|VII|VIII|IX|XI|XII|Christmas|Easter|Ramadan|Eid|Ali\s)$/;

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\.$/, "");
export const isHonorific = (text: string): boolean =>
  HONORIFICS.has(plain(text)) ||
  HONORIFICS.has(plain(text).replace(/'$/, "")) ||
  /^(?:Y|B|H|E)\.$/.test(text) ||
  /^(?:H\.E|Y\.B|H\.E\.|Y\.B\.)$/.test(text);

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
    if (!isHonorific(token.text) || !(isCapital(token.text) || token.text === "'")) break;
    if (taken(first) && !TITLES_BEFORE_NAME.has(plain(token.text))) break;
    // "Prince Charles", "Ma Ying-jeou": a short title counts only before another capital.
    const ahead = sentence.tokens[first + 1]?.text ?? "";
    if (!isCapital(ahead) && !/^['’‘.,]$/.test(ahead) && !PARTICLES.has(plain(ahead))) break;
    if (
      /^(?:ma|u|ko|don|king|prince|tun|raja|bung|khun|nai|bapak|ibu|pak|sri|seri|tan)$/.test(plain(token.text)) &&
      first === from &&
      !sureTitle(sentence, first)
    )
      break;
    if (TITLES_BEFORE_NAME.has(plain(token.text)) || TITLES_BEFORE_NAME.has(plain(token.text).replace(/'$/, ""))) titled = true;
    first++;
    if (/^\.$/.test(sentence.tokens[first]?.text ?? "")) first++;
  }
  if (first >= sentence.tokens.length) return null;
  let last = first - 1;
  let capitals = 0;
  for (let at = first; at < sentence.tokens.length && at < first + 9; at++) {
    const text = sentence.tokens[at]!.text;
    if (taken(at) && !(capitals >= 1 && isInsideName(sentence, at))) break;
    if (isNameWord(sentence, at, capitals)) {
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
      isCapital(sentence.tokens[at + 1]?.text ?? "") &&
      sentence.tokens[at + 1]!.start === sentence.tokens[at]!.end
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

/** "Felipe VI", "Abdullah II". */
const REGNAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;
const sureTitle = (sentence: Sentence, index: number): boolean =>
  /^(?:King|Prince|Tun|Tan|U|Seri|Sri|Raja)$/.test(sentence.tokens[index]!.text) &&
  isCapital(sentence.tokens[index + 1]?.text ?? "") &&
  !/^(?:Lanka)$/.test(sentence.tokens[index + 1]!.text);
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
const isNameWord = (sentence: Sentence, at: number, sofar: number): boolean => {
  const token = sentence.tokens[at]!;
  const { text } = token;
  if (!/^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(text)) return false;
  if (NOT_IN_NAMES.test(text)) return false;
  // "Wang Yi": the tagger takes short names for numbers.
  const tagged = token.upos === "NUM" && sofar > 0 && numberWord(text) === null ? "PROPN" : token.upos;
  if (sofar === 0 && /^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|AUX|NUM)$/.test(tagged) && !/^\p{Lu}\.?$/u.test(text)) return false;
  if (monthOf(text) > 0 && !(sofar > 0 && text === "May") && text.length > 3) return false;
  if (weekdayOf(text) >= 0) return false;
  if (
    text.length > 1 &&
    text === text.toUpperCase() &&
    !/\./.test(text) &&
    sofar === 0 &&
    !/^\p{Lu}\p{L}+$/u.test(sentence.tokens[at + 1]?.text ?? "") &&
    text.length > 3
  )
    return false;
  if (OFFICE_HEADS.has(lower(sentence, at)) && sofar === 0) return false;
  if (OFFICE_MODIFIERS.has(lower(sentence, at)) && sofar === 0 && token.upos !== "PROPN") return false;
  return true;
};
