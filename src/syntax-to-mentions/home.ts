import type { Mention, Syntax } from "../types/index.ts";
import { CITIES, outletState, STATES, stateOf } from "../world/index.ts";

const CITY_STATES = new Map([
  ...CITIES.map(({ name, state }) => [name.toLowerCase(), state] as const),
  ...STATES.flatMap((state) => state.seats.map((seat) => [seat.toLowerCase(), state.code] as const)),
]);
/** Does a government publish it? Then whoever is told without a country is its own. */
export const isOfficial = (publisher: string | null): boolean => publisher !== null && stateInName(publisher) !== null && OFFICES.test(publisher);

/**
 * The state from which the document is written: told by the publisher's name or address, by the dateline, or by a ministry that speaks as "we".
 * Offices without a country are its own.
 */
export const homeStateOf = (syntax: Syntax, found: readonly Mention[]): string | null => {
  const { publisher, url, dateline } = syntax.document;
  const told = new Set(found.flatMap((mention) => (mention.kind === "state" ? mention.states : [])));
  const official = publisher ? stateInName(publisher) : null;
  if (official) return official;
  const town = /\(([^()]{3,40})\)/.exec(publisher ?? "")?.[1]?.toLowerCase();
  const seat = town === undefined ? undefined : CITY_STATES.get(town);
  if (seat) return seat;
  const lines = dateline?.place ? (CITY_STATES.get(dateline.place.toLowerCase()) ?? stateOf(dateline.place)) : null;
  if (!lines) {
    const head = headPlace(syntax, found);
    if (head) return head;
  }
  const domain = /\.([a-z]{2})(?:[/:\s]|$)/.exec(`${publisher ?? ""} ${url ?? ""}`.toLowerCase());
  const byDomain = domain && !["co", "io", "tv", "me"].includes(domain[1]!) ? stateOf(domain[1]!.replace(/^uk$/, "gb")) : null;
  const outlet = publisher ? outletState(publisher) : null;
  if (outlet && told.has(outlet)) return outlet;
  if (lines && (told.has(lines) || !byDomain)) return lines;
  if (byDomain && (told.has(byDomain) || told.size === 0)) return byDomain;
  return lines;
};

/** "ANI | New Delhi | Updated: …": a city in a line above the report that is no sentence. */
const headPlace = (syntax: Syntax, found: readonly Mention[]): string | null => {
  const line = syntax.sentences
    .slice(0, 3)
    .find((sentence) => sentence.tokens.length < 16 && /\||Updated|Posted|Published/.test(syntax.document.text.slice(sentence.start, sentence.end)));
  const place =
    line && found.find((mention) => mention.kind === "place" && mention.sentence === line.index && mention.sort === "city" && mention.state !== null);
  return place?.kind === "place" ? place.state : null;
};

const OFFICES =
  /Ministry|Government|Embassy|High Commission|Consulate|Mission|President|Prime Minister|Cabinet|Office|Department|Presidency|Parliament|Agency|Secretariat|House|Kremlin|Chancellery|Bureau|GOV\.UK|\bMEA\b|\bPIB\b/i;
/** "Ministry of Foreign Affairs of Japan", "US Department of State", "The Hindu" (none). */
const stateInName = (publisher: string): string | null => {
  if (/White House|Department of State|State Department|Pentagon/.test(publisher)) return "USA";
  if (/Kremlin/.test(publisher)) return "RUS";
  if (/Downing Street|Foreign, Commonwealth|FCDO|GOV\.UK/i.test(publisher)) return "GBR";
  if (/Press Information Bureau|\bMEA\b|\bPIB\b|Ministry of External Affairs/.test(publisher)) return "IND";
  const official = OFFICES.test(publisher);
  const words = publisher.split(/[\s,()/–-]+/);
  for (let length = 4; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const state = stateOf(words.slice(at, at + length).join(" "));
      if (state && (words[at]!.length > 3 || /^[A-Z.]{2,}$/.test(words[at]!)) && (official || length > 1 || /^[A-Z]/.test(words[at]!))) return state;
    }
  }
  return null;
};
