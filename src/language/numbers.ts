const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TEN_ORDINALS = "_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
/** Powers that follow a number, Indian ones too. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  dozen: 12,
};
/** "sixty-five" → 65, "a hundred" → null; small whole numbers in words only. */
export const numberWord = (word: string): number | null => {
  const key = word.toLowerCase();
  const one = ONES.indexOf(key);
  if (one >= 0) return one;
  const ten = TENS.indexOf(key);
  if (ten >= 2) return ten * 10;
  const [first, second] = key.split("-");
  if (second !== undefined && TENS.indexOf(first!) >= 2 && ONES.indexOf(second) > 0 && ONES.indexOf(second) < 10)
    return TENS.indexOf(first!) * 10 + ONES.indexOf(second);
  return key === "hundred" ? 100 : null;
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** "5th", "fifth", "twenty-first", "XII" → the number; null for anything else. */
export const ordinalOf = (word: string): number | null => {
  const key = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(key);
  if (digits) return Number(digits[1]);
  const plain = ORDINALS.indexOf(key);
  if (plain > 0) return plain;
  const ten = TEN_ORDINALS.indexOf(key);
  if (ten >= 2) return ten * 10;
  const [first, second] = key.split("-");
  if (second !== undefined && TENS.indexOf(first!) >= 2 && ORDINALS.indexOf(second) > 0) return TENS.indexOf(first!) * 10 + ORDINALS.indexOf(second);
  if (/^[IVXL]{2,7}$/.test(word))
    return [...word].reduce((sum, letter, i, all) => sum + (ROMAN[letter]! < (ROMAN[all[i + 1] ?? ""] ?? 0) ? -ROMAN[letter]! : ROMAN[letter]!), 0);
  return null;
};
