import { isDay, iso, monthOf } from "../language/calendar.ts";
import type { Dateline, PartialDate } from "../types/index.ts";
import { CITIES, STATES } from "../world/index.ts";
import { FORMS, type Form } from "./dateline/forms.ts";

const CITY_NAMES: ReadonlySet<string> = new Set([...CITIES.map(({ name }) => name), ...STATES.flatMap((state) => state.seats)]);
/** What stands before a colon or a dash and is no place: who speaks, what a paragraph is about. */
const NO_PLACE =
  /\b(?:Question|Q|A|Note|Answer|Moderator|Subject|Re|Title|Date|Posted|Source|Mr|Ms|Mrs|Dr|Sir|Secretary|President|Contact|Photo|Minister|Ambassador|Officials?|Chancellor|Commissioner|General|Operator|Participant|Chair(?:man)?|Senator|Governor|Admiral|Background|Statement|Annex|Pillar|Part|In|On|At|From|The|Breaking|Update|Watch|Exclusive|Analysis|Opinion|Explainer|Video|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

/**
 * The dateline that opens a report, or null: an agency's ("COLOMBO, Nov. 3 (Xinhua) --"), or the line of place and day above a release ("Tbilisi, 20 September 2021").
 * The year, where it is left out, is the publication's; a month ahead of the publication's is last year's.
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
  const head = text.slice(at, at + 160).split("\n", 1)[0]!;
  for (const form of FORMS) {
    const match = form.pattern.exec(head);
    const found = match && read(form, match, published);
    if (found) return { start: at, end: at + match[0].length, ...found };
  }
  return null;
};

const read = (form: Form, match: RegExpExecArray, published: PartialDate | null): Pick<Dateline, "place" | "date" | "agency"> | null => {
  const place =
    form.place === null
      ? null
      : match[form.place]!.split(",")[0]!
          .trim()
          .replace(/(?<=\p{L}{3})\.$/u, "");
  if (place !== null && (NO_PLACE.test(place) || place.split(" ").length > 4 || (form.sure && !isSure(place, match[0])))) return null;
  const agency = form.agency.map((group) => match[group]).find((name) => name !== undefined) ?? null;
  if (!form.date) return { place, date: null, agency };
  const month = monthOf(form.date.months.map((group) => match[group]).find((name) => name !== undefined)!);
  const day = Number(form.date.days.map((group) => match[group]).find((number) => number !== undefined));
  return isDay(month, day) ? { place, date: dateOf(match[form.date.year], month, day, published), agency } : null;
};

/** A known city; before a colon or a dash also an unknown one in capitals. */
const isSure = (place: string, words: string): boolean => {
  const parts = place.split("/");
  if (parts.some((part) => CITY_NAMES.has(part) || CITY_NAMES.has(titled(part)))) return true;
  return place === place.toUpperCase() && place.length > 3 && place.split(" ").length < 4 && !/\.\s+$/.test(words);
};
const titled = (name: string): string => name.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (first) => first.toUpperCase());

const dateOf = (year: string | undefined, month: number, day: number, published: PartialDate | null): PartialDate | null => {
  if (year) return iso(Number(year), month, day);
  if (!published) return null;
  const guess = iso(Number(published.slice(0, 4)), month, day);
  return guess.slice(0, 7) > published.slice(0, 7) && month - Number(published.slice(5, 7)) > 6
    ? iso(Number(published.slice(0, 4)) - 1, month, day)
    : guess;
};
