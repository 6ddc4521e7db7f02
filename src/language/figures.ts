/** What a figure may measure, with the words that say so; earlier entries win where two stand equally near. */
export interface Measure {
  readonly metric: string;
  readonly words: RegExp;
  /** Which units fit: money, a share, a count of people, or any. */
  readonly unit: "money" | "percent" | "persons" | "any";
}
export const MEASURES: readonly Measure[] = [
  { metric: "currency swap", words: /currency swap/giu, unit: "money" },
  { metric: "credit-line", words: /lines? of credit|credit lines?|\bLOCs?\b|concessional credit|credit facilit(?:y|ies)/giu, unit: "money" },
  {
    metric: "bilateral trade",
    words:
      /(?:bilateral|two-way|mutual|overall|total|annual|non-oil|commodity|goods|economic)\s(?:goods\s)?trade|trade (?:volume|turnover|between|exchange|value|relations|ties|figures?|flows?)|commodity turnover|trade turnover|volume of (?:bilateral )?trade|\btrade\b/giu,
    unit: "money",
  },
  { metric: "exports", words: /\bexport(?:s|ed|ing)?\b|shipments to/giu, unit: "money" },
  { metric: "imports", words: /\bimport(?:s|ed|ing)?\b|purchases from/giu, unit: "money" },
  { metric: "investment", words: /\binvest(?:ment|ments|ed|ing)?\b|\bFDI\b/giu, unit: "money" },
  { metric: "loans", words: /\bloans?\b|\bdebts?\b|borrow(?:ed|ing)/giu, unit: "money" },
  {
    metric: "aid",
    words:
      /\baid\b|assistance|\bgrants?\b|humanitarian|donat(?:ed|ion|e|ing)|\bfunding\b|\bfunds?\b|\bsupport\b|provided?|contribut(?:ed|ion|e)|\bpledged?\b/giu,
    unit: "money",
  },
  { metric: "tariff", words: /\btariffs?\b|\bdut(?:y|ies)\b|\blevy\b/giu, unit: "percent" },
  {
    metric: "growth",
    words:
      /\bgrow(?:th|n|ing)?\b|\bgrew\b|\bincreas(?:e|ed|ing)\b|\bris(?:e|en|ing)\b|\brose\b|\bup\b|\bjump(?:ed)?\b|\bsurg(?:e|ed)\b|\bexpand(?:ed)?\b|year[- ]on[- ]year|\bdeclin(?:e|ed)\b|\bfell\b|\bdrop(?:ped)?\b/giu,
    unit: "percent",
  },
  { metric: "tourists", words: /\btourists?\b|\bvisitors?\b|tourist arrivals/giu, unit: "persons" },
  { metric: "students", words: /\bstudents?\b|\bscholars\b/giu, unit: "persons" },
  { metric: "diaspora", words: /\bdiaspora\b|\bcommunity\b|\bexpatriates?\b|\bnationals\b|\bmigrants\b|\bcitizens\b/giu, unit: "persons" },
  { metric: "workers", words: /\bworkers?\b|\bemployees\b/giu, unit: "persons" },
  { metric: "jobs", words: /\bjobs?\b/giu, unit: "any" },
  { metric: "scholarships", words: /\bscholarships?\b/giu, unit: "any" },
  { metric: "vaccines", words: /\bvaccines?\b|\bdoses?\b|\bjabs\b/giu, unit: "any" },
  { metric: "agreements", words: /\bagreements\b|\bMoUs\b/giu, unit: "any" },
  { metric: "companies", words: /\bcompanies\b|\bfirms\b|\benterprises\b/giu, unit: "any" },
  { metric: "military personnel", words: /military personnel|\btroops\b|\bsoldiers\b/giu, unit: "persons" },
];
/** Words that make a figure a goal. */
export const GOAL =
  /\b(?:target|goal|aim(?:s|ed|ing)?|raise|increase|boost|bring|double|reach|achieve|expand|lift|take|hit|grow|push)\b[^.;]{0,60}\bto\s(?:\S+\s){0,3}$|\b(?:target|goal|aim)(?:s|ed)?\b[^.;]{0,80}$|\b(?:to|will|would|could|should|can)\s(?:\w+\s)?(?:reach|exceed|hit|achieve|surpass|touch|cross|top)\s(?:\S+\s){0,3}$|\bpotential (?:of|to)\b[^.;]{0,40}$/iu;
