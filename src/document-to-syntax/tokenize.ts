import type { Span } from "../types/index.ts";

/** Prefixes that stay with their word over a hyphen, as in the treebanks. */
const PREFIXES = new Set("co re pre non pro anti semi multi mid e ex sub un de inter counter vice post ultra micro trans intra cross".split(" "));
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st sr jr gen lt col maj capt sgt cmdr adm brig rev hon gov sen rep pres amb messrs mt ft no nos vol vs etc inc ltd co corp bros dept est fig approx
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun rs cf al ie eg viz op cit pp ed eds esp dist univ assn gp tel fax ext
   yb yab dr-ing he smt shri km ph art arts sec secs para paras res cdr vadm radm supt insp pvt ave blvd rd
   lic ing dra sra srta arq abog mag engr retd rtd ret ma kh ts ch sh zh dz yu cmde sqn ldr flt wg msgr mme mlle brigr dipl rt hons excy attn encl`.split(
    /\s+/,
  ),
);
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const APOSTROPHE = /['’‘ʼ]/;
const CLITICS = ["s", "m", "re", "ve", "ll", "d"];

/** One past the last unit of the character at `at` (surrogate pairs count as one). */
const after = (text: string, at: number): number => at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
const charAt = (text: string, at: number): string => (at < text.length ? text.slice(at, after(text, at)) : "");

/** Words, numbers and marks of a stretch of text, after the conventions of UD English EWT and GUM. */
export const tokenize = (text: string, from: number, to: number): readonly Span[] => {
  const spans: Span[] = [];
  const push = (start: number, end: number) => {
    if (end > start) spans.push({ start, end });
  };
  let at = from;
  while (at < to) {
    const char = charAt(text, at);
    if (/\s/.test(char) || char === "\u200b" || char === "\ufeff") {
      at += char.length;
      continue;
    }
    const end = Math.min(to, tokenEnd(text, at, to));
    for (const part of splitClitics(text, at, end)) push(part.start, part.end);
    at = end;
  }
  return spans;
};

const tokenEnd = (text: string, start: number, to: number): number => {
  const char = charAt(text, start);
  const rest = text.slice(start, Math.min(to, start + 200));
  // Nearly every word and number holds none of these marks, and then is no link, address or file.
  if (WORD.test(char) && !/^[^\s.@:/#_]{0,199}[.@:/#_]/.test(rest)) return DIGIT.test(char) ? numberEnd(text, start, to) : wordEnd(text, start, to);
  const link =
    /^(?:https?:\/\/|www\.)[^\s<>"]{1,190}/i.exec(rest) ??
    /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/.exec(rest) ??
    /^[@#][\p{L}\p{N}_]{1,40}/u.exec(rest);
  if (link && !/^#\d+$/.test(link[0])) return start + link[0].replace(/[.,;:!?)\]]{1,3}$/, "").length;
  const file = /^[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:com|org|net|gov|edu|int|info|pdf|docx?|xlsx?|html?|jpe?g|png)(?![\p{L}\p{N}]|\.\p{L})/iu.exec(
    rest,
  );
  if (file) return start + file[0].length;
  const run = /^([!?=*$<>_~#]|'(?=')|’(?=’)|‘(?=‘))\1{0,80}/u.exec(rest);
  if (run && run[0].length > 1) return start + run[0].length;
  const face = /^[:;]-?[()DP](?![\p{L}\p{N}])/u.exec(rest);
  if (face) return start + face[0].length;
  if (DIGIT.test(char)) return numberEnd(text, start, to);
  if (LETTER.test(char)) return wordEnd(text, start, to);
  if (char === "." && /^\.{2,}/.test(rest)) return start + /^\.{2,}/.exec(rest)![0].length;
  if (APOSTROPHE.test(char)) {
    const clitic = /^['’‘](?:s|S|m|re|ve|ll|d)(?![\p{L}\p{N}])/u.exec(rest);
    if (clitic) return start + clitic[0].length;
  }
  if ((char === "-" || char === "–" || char === "—") && /^[-–—]{2,}/.test(rest)) return start + /^[-–—]{2,}/.exec(rest)![0].length;
  return start + char.length;
};

/** "14.45", "1,00,000", "2020-21" apart, "9/11", "5th", "10:30", "2+2". */
const numberEnd = (text: string, start: number, to: number): number => {
  const rest = text.slice(start, Math.min(to, start + 60));
  const telephone = /^\d{3}-\d{3}-\d{4}(?!\d)/.exec(rest);
  if (telephone) return start + telephone[0].length;
  const number = /^\p{N}+(?:[.,:/]\p{N}+)*/u.exec(rest)!;
  const tail = /^(?:st|nd|rd|th|s|bn|mn|m|k|km)(?![\p{L}\p{N}])/iu.exec(rest.slice(number[0].length));
  const plus = /^\+\p{N}+(?![\p{L}\p{N}])/u.exec(rest.slice(number[0].length));
  return start + number[0].length + (tail?.[0].length ?? plus?.[0].length ?? 0);
};

const wordEnd = (text: string, start: number, to: number): number => {
  let at = start;
  while (at < to) {
    const char = charAt(text, at);
    if (WORD.test(char)) at += char.length;
    else if (char === "." && isInnerPoint(text, start, at, to)) at += 1;
    else if (APOSTROPHE.test(char) && at + 1 < to && LETTER.test(charAt(text, at + 1))) at += 1;
    else if (char === "-" && PREFIXES.has(text.slice(start, at).toLowerCase()) && at + 1 < to && LETTER.test(charAt(text, at + 1))) at += 1;
    else if (char === "&" && at + 1 < to && LETTER.test(charAt(text, at + 1)) && at - start <= 2) at += 1;
    else if (char === "$" && /^(?:US|A|S|C|NZ|HK|NT|R|AU|CA)$/.test(text.slice(start, at))) return at + 1;
    else break;
  }
  if (at < to && text[at] === "." && isAbbreviation(text.slice(start, at), text, at)) return at + 1;
  return at;
};
/** A point inside "U.S.", "a.m.", "D.C.": single letters on both sides. */
const isInnerPoint = (text: string, start: number, at: number, to: number): boolean => {
  const before = text.slice(start, at);
  if (!/^(?:\p{L}\.)*\p{L}$/u.test(before)) return false;
  const next = charAt(text, at + 1);
  return at + 1 < to && LETTER.test(next) && (at + 2 >= to || !LETTER.test(charAt(text, at + 2)));
};
const isAbbreviation = (word: string, text: string, at: number): boolean => {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (/^[cb]$/.test(word)) return /^\.\s?\d/.test(text.slice(at, at + 3)); // "c. 1818"
  if (/^\p{Lu}$/u.test(word)) return /^\.\s{0,2}['\p{Lu}]/u.test(text.slice(at, at + 4));
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "no" and "sun" are words too: their point belongs to them only before a number or a name.
  return /^(?:no|nos|art|sec|sun|mar|al|co|sat|fig|ed|he|res|para)$/i.test(word)
    ? /^\.\s?[\d(]/.test(text.slice(at, at + 3)) ||
        (/^\p{Lu}/u.test(word) &&
          !/^(?:no|he|al|sun|sat)$/i.test(word) &&
          /^\.,?\s\p{Lu}?/u.test(text.slice(at, at + 4)) &&
          !/^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 5)))
    : true;
};

const splitClitics = (text: string, start: number, end: number): readonly Span[] => {
  const word = text.slice(start, end);
  const not = /^(\p{L}+)(n['’]t)$/iu.exec(word);
  if (not)
    return [
      { start, end: end - not[2]!.length },
      { start: end - not[2]!.length, end },
    ];
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"), word.lastIndexOf("‘"));
  if (apostrophe > 0 && CLITICS.includes(word.slice(apostrophe + 1).toLowerCase()))
    return [
      { start, end: start + apostrophe },
      { start: start + apostrophe, end },
    ];
  if (/^(?:gonna|wanna|gotta|gimme|outta)$/i.test(word))
    return [
      { start, end: start + 3 },
      { start: start + 3, end },
    ];
  if (/^cannot$/i.test(word))
    return [
      { start, end: start + 3 },
      { start: start + 3, end },
    ];
  return [{ start, end }];
};
