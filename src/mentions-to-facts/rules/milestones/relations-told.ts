import { NAMED_SPANS, YEARS_COUNT } from "../../../language/anniversaries.ts";

const N = `(${NAMED_SPANS}|${YEARS_COUNT})`;
const RELATIONS =
  "(?:(?:formal|full|bilateral|official|their|the|its|our|of|close|friendly|warm)\\s)*(?:diplomatic|bilateral|formal|official)?\\s?(?:relations?|ties|relationship|links|recognition)";
const ESTABLISHMENT = "(?:establish(?:ment|ing)|inception|normali[sz](?:ation|ing)|opening|forging|beginning|start)";
/** How long relations have lasted. */
export const LASTED: readonly RegExp[] = [
  // "65 years of diplomatic relations", "65 years since relations were established", "half a century of ties"
  new RegExp(`\\b${N}[\\s-]years?\\s(?:of|since|after|from|ago|history of|long)[^.;]{0,60}?(?:${ESTABLISHMENT}[^.;]{0,20}?)?${RELATIONS}`, "giu"),
  new RegExp(`\\b(\\d{1,3})-year(?:-old|-long)?\\s(?:history\\sof\\s)?[^.;]{0,20}?${RELATIONS}`, "giu"),
  new RegExp(`\\b(?:the\\s)?(${NAMED_SPANS})\\s(?:of|since|after|anniversary of)\\s[^.;]{0,90}?(?:${ESTABLISHMENT}[^.;]{0,20}?)?${RELATIONS}`, "giu"),
  // "the 65th anniversary of the establishment of diplomatic relations", "the 65th anniversary of India-Mongolia ties"
  new RegExp(`\\b${N}\\s(?:founding\\s|founding\\sthe\\s|diplomatic\\s|birth\\s)?anniversary\\sof\\s[^.;]{0,60}?${RELATIONS}`, "giu"),
  new RegExp(`\\b${N}\\s(?:diplomatic\\s)anniversary\\b`, "giu"),
  new RegExp(`\\b${N}\\s(?:diplomatic\\s)?anniversary\\sof\\s[^.;]{0,40}?${ESTABLISHMENT}\\b(?!\\sof\\s(?:the\\s)?[A-Z])`, "giu"),
  // "relations, which turn 60 this year", "ties celebrate their 75th anniversary"
  new RegExp(
    `${RELATIONS}[^.;]{0,100}?\\b(?:turn|turned|turns|mark|marks|marked|reach|reached|reaches|celebrate|celebrates|celebrated|complete|completes|completed|span|spans|enter|enters)\\s(?:over\\s|its\\s|their\\s|the\\s)?${N}(?:\\syears|\\sanniversary)?`,
    "giu",
  ),
  // "the friendship turned 54", "their relationship, now 45 years old"
  new RegExp(`\\b(?:friendship|partnership|relationship)\\b[^.;]{0,40}?\\bturn(?:s|ed)?\\s${N}\\b`, "giu"),
  new RegExp(`${RELATIONS}[^.;,]{0,60}?,?\\s(?:now|are|is)\\s(?:now\\s)?${N}\\syears\\sold\\b`, "giu"),
  // "relations were established 25 years ago", "will have had relations for 17 years"
  new RegExp(
    `${RELATIONS}[^.;]{0,50}?\\b(?:established|set\\sup|opened|forged|began|begun|normali[sz]ed|restored)\\s(?:exactly\\s|some\\s|almost\\s)?${N}\\syears\\sago\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:have|has|had|maintained|enjoyed)\\s(?:had\\s|been\\sin\\s)?${RELATIONS}\\s(?:with\\s[^.;,]{2,30}?\\s)?for\\s${N}\\syears\\b`,
    "giu",
  ),
  // "established relations 50 years ago"
  new RegExp(
    `\\b(?:establish|normali[sz]|set\\sup|forg|open|took\\sup|taken\\sup|enter|found)\\w*\\s[^.;]{0,40}?${RELATIONS}[^.;]{0,40}?\\b${N}\\syears\\sago\\b`,
    "giu",
  ),
];
const DATE_IN =
  "\\b(?:in|on|since|from|back in)\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?:[A-Z]\\p{L}+\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?((?:17|18|19|20)\\d{2})\\b";
/** In which year they began. */
export const BEGAN: readonly RegExp[] = [
  new RegExp(
    `(?:(?:re-?)?establish(?:ed|es|ing|ment of)?|took up|taken up|set up|opened|normali[sz]ed|normali[sz]ation of|entered into|founded|forged|begun|began|restored|resumed|recogni[sz]ed)\\s(?:[^.;]{0,40}?\\s)?${RELATIONS}[^.;]{0,60}?${DATE_IN}`,
    "giu",
  ),
  new RegExp(
    `${RELATIONS}[^.;]{0,50}?(?:were|was|have been|had been|has been)?\\s?(?:formally\\s|officially\\s|first\\s)?(?:established|normali[sz]ed|set up|opened|resumed|restored|forged|founded|began|begun|date(?:s)? (?:back )?(?:from|to)|go(?:es)? back to)[^.;]{0,25}?(?:${DATE_IN}|\\s((?:17|18|19|20)\\d{2})\\b)`,
    "giu",
  ),
  new RegExp(`\\b(?:[Ss]ince|[Aa]fter)\\s(?:the\\s)?${ESTABLISHMENT}\\sof\\s${RELATIONS}[^.;]{0,30}?${DATE_IN}`, "gu"),
  // "have had diplomatic relations since 1980"
  /\b(?:have|has|had|maintain(?:ed)?|enjoy(?:ed)?|keep|kept)\s(?:had\s|maintained\s|kept\s)?(?:up\s)?(?:full\s|formal\s)?diplomatic\s(?:relations|ties|links)[^.;,]{0,40}?\bsince\s(?:[A-Z]\p{L}+\s)?(?:\d{1,2},?\s)?((?:17|18|19|20)\d{2})\b/gu,
  // "have been linked by diplomatic relations since 1996", "have had ties since 1995"
  /\b(?:linked|bound|tied|connected|had|have)\s(?:by\s)?(?:diplomatic\s)?(?:relations|ties)\s(?:with\s[^.;,]{2,30}?\s)?since\s(?:[A-Z]\p{L}+\s)?(?:\d{1,2},?\s)?((?:17|18|19|20)\d{2})\b/gu,
  // "on 24 October 1972 Iceland and Kenya exchanged notes establishing diplomatic relations"
  new RegExp(
    `${DATE_IN},?\\s[^.;]{0,70}?\\b(?:establish(?:ed|ing)|took\\sup|set\\sup|opened|entered\\sinto)\\s(?:full\\s)?diplomatic\\s(?:relations|ties)\\b(?!\\sin\\s\\d)`,
    "giu",
  ),
  // "Diplomatic relations: since 21 March 1990", "it was in 1976 that A and B took up relations"
  /\b(?:diplomatic|bilateral)\s(?:relations|ties)\s?[:–-]\s?(?:established\s|since\s|on\s|in\s|from\s){0,2}(?:\d{1,2}\s)?(?:[A-Z]\p{L}+\s)?(?:\d{1,2},\s)?((?:18|19|20)\d{2})\b/giu,
  new RegExp(`\\bit\\swas\\s${DATE_IN}\\sthat\\s[^.;]{0,60}?(?:established|took\\sup|set\\sup|opened|entered\\sinto|forged)\\s${RELATIONS}`, "giu"),
  // "since 1953, when they set up ties"
  new RegExp(
    `${DATE_IN},?\\s(?:when|the year when)\\s[^.;,]{0,40}?\\b(?:established|set\\sup|opened|normali[sz]ed|took\\sup|forged)\\s[^.;,]{0,30}?${RELATIONS}`,
    "giu",
  ),
  // "in 1975, the year of independence and of the establishment of diplomatic relations"
  new RegExp(`${DATE_IN},?\\s(?:the|a)\\syear\\s(?:of|in\\swhich|when)\\s[^.;]{0,60}?(?:${ESTABLISHMENT}\\sof\\s)${RELATIONS}`, "giu"),
];
