import { isDay, iso, monthOf } from "../language/calendar.ts";
import type { Dateline, PartialDate } from "../types/index.ts";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\\.?";
const PLACE = "[\\p{Lu}][\\p{L}.'’]*(?:[ -][\\p{L}.'’]+){0,3}(?:,\\s[\\p{Lu}][\\p{L}. ]{2,20}?)?";
/** "New Delhi [India], June 27 (ANI):", "COLOMBO, Nov. 3 (Xinhua) --", "KUALA LUMPUR: ", "WASHINGTON (Reuters) -", "Beijing, March 3, 2021 —", "MINSK, May 5. /TASS/." */
const FULL = new RegExp(
  `^\\s*(${PLACE})(?:\\s?\\[[^\\]\\n]{2,30}\\])?,\\s(?:(${MONTH})\\s(\\d{1,2})|(\\d{1,2})\\s(${MONTH}))(?:,?\\s(\\d{4}))?\\s?(?:\\(([^()\\n]{2,40})\\)|\\.?\\s?/([^/\\n]{2,40})/\\.?)?\\s?(?::|--|[-–—])?\\s*`,
  "u",
);
const SHORT = new RegExp(
  `^\\s*(${PLACE})(?:\\s?\\[[^\\]\\n]{2,30}\\])?\\s?(?:\\(([^()\\n]{2,40})\\)\\s?(?::|--|[-–—])|(?::|\\s--|\\s[–—])(?=\\s))\\s*`,
  "u",
);

/**
 * The dateline that opens an agency report, or null. The year, where it is left out, is the publication's; a month ahead of the publication's is last year's.
 * @param published YYYY-MM-DD or null
 */
export const datelineOf = (text: string, published: PartialDate | null): Dateline | null => {
  // A headline may stand above: the dateline opens the text or its second or third line.
  let at = 0;
  for (let line = 0; line < 4 && at < text.length; line++) {
    const found = datelineAt(text, at, published);
    if (found) return found;
    const next = text.indexOf("\n", at);
    if (next < 0) return null;
    at = next + 1;
    while (text[at] === "\n") at++;
  }
  return null;
};

const datelineAt = (text: string, at: number, published: PartialDate | null): Dateline | null => {
  const head = text.slice(at, at + 140).split("\n", 1)[0]!;
  const full = FULL.exec(head);
  if (full && /(?:[:)]|\/\.?|--|[-–—])\s*$/.test(full[0])) {
    const month = monthOf((full[2] ?? full[5])!);
    const day = Number(full[3] ?? full[4]);
    if (isDay(month, day))
      return {
        start: at,
        end: at + full[0].length,
        place: cleanPlace(full[1]!),
        date: dateOf(full[6], month, day, published),
        agency: full[7] ?? full[8] ?? null,
      };
  }
  const short = SHORT.exec(head);
  if (!short) return null;
  const place = cleanPlace(short[1]!);
  const shouted = place === place.toUpperCase();
  if (!short[2] && !shouted && !/^(?:New Delhi|[A-Z]\p{L}+)$/u.test(place)) return null;
  if (
    place.split(" ").length > 3 ||
    /^(?:Q|A|Note|Question|Answer|Moderator|Subject|Re|Title|Date|Posted|Source|Mr|Secretary|President|Contact|Photo)\b/i.test(place)
  )
    return null;
  return { start: at, end: at + short[0].length, place, date: null, agency: short[2] ?? null };
};
const cleanPlace = (place: string): string => place.split(",")[0]!.trim();
const dateOf = (year: string | undefined, month: number, day: number, published: PartialDate | null): PartialDate | null => {
  if (year) return iso(Number(year), month, day);
  if (!published) return null;
  const guess = iso(Number(published.slice(0, 4)), month, day);
  return guess.slice(0, 7) > published.slice(0, 7) && month - Number(published.slice(5, 7)) > 6
    ? iso(Number(published.slice(0, 4)) - 1, month, day)
    : guess;
};
