import { numberWord, ordinalOf } from "./numbers.ts";

const NAMED: Readonly<Record<string, number>> = {
  "golden jubilee": 50,
  "silver jubilee": 25,
  "ruby jubilee": 40,
  "diamond jubilee": 60,
  "platinum jubilee": 70,
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  sesquicentennial: 150,
  sesquicentenary: 150,
  "half a century": 50,
  "half-century": 50,
  "half century": 50,
  "a quarter of a century": 25,
  "quarter of a century": 25,
  "quarter century": 25,
  "quarter-century": 25,
  "three quarters of a century": 75,
  "a century": 100,
  "one century": 100,
  "two centuries": 200,
  "a decade": 10,
  "one decade": 10,
};
const TENS: Readonly<Record<string, number>> = { two: 20, three: 30, four: 40, five: 50, six: 60, seven: 70, eight: 80, nine: 90 };

/** A number of years in figures or words: "65", "65th", "sixty-fifth", "one hundred". */
export const YEARS_COUNT = "(?:\\d{1,3}(?:st|nd|rd|th)?|(?:one |a )?hundred(?:th)?(?: and [a-z]+)?|[A-Za-z]+(?:-[a-z]+)?)";
/** Lengths of time that are said without "years": "half a century", "five decades", "centenary". */
export const NAMED_SPANS =
  "(?:(?:golden|silver|ruby|diamond|platinum) jubilee|(?:bi|ter)?cent(?:enary|ennial)|sesquicentenn?(?:ary|ial)|half a century|half[- ]century|(?:a )?quarter of a century|quarter[- ]century|three quarters of a century|(?:a|one) century|two centuries|(?:a|one) decade|(?:two|three|four|five|six|seven|eight|nine) decades)";

/** How many years such words tell; null when they tell none. */
export const yearsIn = (words: string): number | null => {
  const lower = words.toLowerCase().trim();
  const named = NAMED[lower];
  if (named !== undefined) return named;
  const decades = /^(\w+) decades$/.exec(lower)?.[1];
  if (decades) return TENS[decades] ?? null;
  const hundred = /^(?:one |a )?hundred(?:th)?(?: and ([a-z-]+))?$/.exec(lower);
  if (hundred) return 100 + (hundred[1] ? (ordinalOf(hundred[1]) ?? numberWord(hundred[1]) ?? 0) : 0);
  const value = ordinalOf(lower) ?? numberWord(lower) ?? (/^\d+$/.test(lower) ? Number(lower) : null);
  return value !== null && value >= 1 && value <= 1500 ? value : null;
};
