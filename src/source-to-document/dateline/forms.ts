const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DATE = `(?:${MONTH}\\s${DAY}|${DAY}(?:\\sof)?\\s${MONTH})(?:,?\\s(\\d{4}))?`;
/** "RIO DE JANEIRO, Brazil", "WASHINGTON, D.C.", "Nairobi [Kenya]", "HANOI/JAKARTA". */
const NAME = "[\\p{Lu}][\\p{L}.'’]*(?:[ -/][\\p{L}.'’]+){0,3}";
const PLACE = `(${NAME})(?:,\\s[\\p{Lu}][\\p{L}. ]{1,20}?)?(?:\\s?\\[[^\\]\\n]{2,30}\\])?`;
const AGENCY = "(?:\\(([^()\\n]{2,40})\\)|/([^/\\n]{2,40})/|(?<=\\.\\s)(\\p{Lu}{3,12})(?=\\s[-–—:]))";
const MARK = "(?::|--+|[-–—])";

/** What a dateline's form tells, by the groups of its pattern: place, month and day in either order, year, agency. */
export interface Form {
  readonly pattern: RegExp;
  readonly place: number | null;
  readonly agency: readonly number[];
  /** The groups month-day, day-month and year; null where the form has no date. */
  readonly date: { readonly months: readonly number[]; readonly days: readonly number[]; readonly year: number } | null;
  /** Only with a place that is a known city or written in capitals. */
  readonly sure: boolean;
}

/** In order of preference; each opens a line. */
export const FORMS: readonly Form[] = [
  // "COLOMBO, Nov. 3 (Xinhua) --", "MOSCOW. November 9 /TASS/.", "ABU DHABI, 24th April, 2024 (WAM) --", "TASHKENT, May 5. KAZINFORM –"
  {
    pattern: new RegExp(`^\\s*${PLACE}[,.]{0,2}\\s${DATE}[.,]?\\s?${AGENCY}\\.?\\s?(?:${MARK}\\s*|\\s)`, "u"),
    place: 1,
    agency: [7, 8, 9],
    date: { months: [2, 5], days: [3, 4], year: 6 },
    sure: false,
  },
  // "Phnom Penh (AKP), May 27, 2020 –"
  {
    pattern: new RegExp(`^\\s*${PLACE}\\s\\(([^()\\n]{2,40})\\),?\\s${DATE}\\s?${MARK}\\s*`, "u"),
    place: 1,
    agency: [2],
    date: { months: [3, 6], days: [4, 5], year: 7 },
    sure: false,
  },
  // "New Delhi, May 31:", "LONDON, July 20 —", "MANILA, 09 January 2024 —"
  {
    pattern: new RegExp(`^\\s*${PLACE}[,.]{0,2}\\s${DATE}\\.?\\s?${MARK}(?!\\d)\\s*`, "u"),
    place: 1,
    agency: [],
    date: { months: [2, 5], days: [3, 4], year: 6 },
    sure: false,
  },
  // "Asunción, 2 September 2021. The Third Meeting …"
  {
    pattern: new RegExp(`^\\s*${PLACE}[,.]\\s(?:${MONTH}\\s${DAY}|${DAY}(?:\\sof)?\\s${MONTH}),?\\s(\\d{4})\\.\\s+(?=\\p{Lu})`, "u"),
    place: 1,
    agency: [],
    date: { months: [2, 5], days: [3, 4], year: 6 },
    sure: false,
  },
  // A line of its own: "Tbilisi, 20 September 2021", "Ministry of Foreign Affairs, Malé, 2 February 2024".
  {
    pattern: new RegExp(`^\\s*(?:[^,\\d\\n]{3,80},\\s)?${PLACE},\\s(?:${MONTH}\\s${DAY}|${DAY}(?:\\sof)?\\s${MONTH}),?\\s(\\d{4})\\.?\\s*$`, "u"),
    place: 1,
    agency: [],
    date: { months: [2, 5], days: [3, 4], year: 6 },
    sure: false,
  },
  // A line of its own: "Wednesday, 4 December 2024", "February 02, 2024".
  {
    pattern: new RegExp(
      `^\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:${MONTH}\\s${DAY}|${DAY}(?:\\sof)?\\s${MONTH}),?\\s(\\d{4})\\.?\\s*$`,
      "u",
    ),
    place: null,
    agency: [],
    date: { months: [1, 4], days: [2, 3], year: 5 },
    sure: false,
  },
  // "WASHINGTON (Reuters) -", "GEORGETOWN, Guyana (AP) —"
  { pattern: new RegExp(`^\\s*${PLACE}\\s?\\(([^()\\n]{2,40})\\)\\s?${MARK}\\s*`, "u"), place: 1, agency: [2], date: null, sure: false },
  // "(VOVWORLD) -"
  { pattern: new RegExp(`^\\s*\\((\\p{Lu}[^()\\n]{1,30})\\)\\s?${MARK}\\s+`, "u"), place: null, agency: [1], date: null, sure: false },
  // "KUALA LUMPUR:", "CANBERRA -"
  { pattern: new RegExp(`^\\s*${PLACE}\\s?(?::|\\s--|\\s[-–—])(?=\\s)\\s*`, "u"), place: 1, agency: [], date: null, sure: true },
  // "Beijing. The …"
  { pattern: new RegExp(`^\\s*${PLACE}\\.\\s+(?=\\p{Lu})`, "u"), place: 1, agency: [], date: null, sure: true },
];
