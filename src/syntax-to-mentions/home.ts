import type { Document, Mention, Syntax } from "../types/index.ts";
import { CITIES, outletState, STATES, stateOf } from "../world/index.ts";

const CITY_STATES = new Map([
  ...CITIES.map(({ name, state }) => [name.toLowerCase(), state] as const),
  ...STATES.flatMap((state) => state.seats.map((seat) => [seat.toLowerCase(), state.code] as const)),
]);
/** Does a government publish it? Then whoever is told without a country is its own. */
export const isOfficial = (publisher: string | null): boolean => officialState(publisher) !== null;
/** The state whose government publishes it; null for an agency or a paper. */
export const officialState = (publisher: string | null): string | null =>
  publisher !== null && OFFICES.test(publisher) ? stateInName(publisher) : null;

/** An embassy's own text: "the Ambassador" is its own. */
export const isMission = (publisher: string | null): boolean =>
  publisher !== null && /embassy|high commission|consulate|permanent mission/i.test(publisher);

export interface Home {
  /** The state whose officers are told without a country: the publisher's own, if the text tells of it, else where it is written. */
  readonly state: string | null;
  /** The state that speaks as "we", or from which a report is sent: by the publisher's name or address, or the dateline. */
  readonly author: string | null;
}

/** From where, and for whom, the document is written. */
export const homeOf = (syntax: Syntax, found: readonly Mention[]): Home => {
  const { publisher } = syntax.document;
  const told = new Set(found.flatMap((mention) => (mention.kind === "state" ? mention.states : [])));
  const official = publisher ? stateInName(publisher) : null;
  if (official) return { state: official, author: official };
  const author = writtenIn(syntax, found, told);
  const own = publisher ? (townInName(publisher) ?? outletState(publisher)) : null;
  return { state: own && told.has(own) ? own : author, author };
};

export const stateOfDateline = ({ dateline }: Document): string | null =>
  dateline?.place ? (CITY_STATES.get(dateline.place.toLowerCase()) ?? stateOf(dateline.place)) : null;

const MEETING_PLACES = /^(?:new york|united nations|geneva|davos|the hague|strasbourg|montreux|camp david)$/i;

/** The state of the dateline, of a line above the report, or of the publisher's address. */
const writtenIn = (syntax: Syntax, found: readonly Mention[], told: ReadonlySet<string>): string | null => {
  const { publisher, url } = syntax.document;
  const lines = stateOfDateline(syntax.document);
  const head = lines ? null : headPlace(syntax, found);
  if (head) return head;
  // From where the world meets, everybody may report.
  const elsewhere = lines !== null && !told.has(lines) && MEETING_PLACES.test(syntax.document.dateline?.place ?? "");
  if (elsewhere) return null;
  const domain = /\.([a-z]{2})(?:[/:\s]|$)/.exec(`${publisher ?? ""} ${url ?? ""}`.toLowerCase());
  const byDomain = domain && !["co", "io", "tv", "me"].includes(domain[1]!) ? stateOf(domain[1]!.replace(/^uk$/, "gb")) : null;
  if (lines && (told.has(lines) || !byDomain)) return lines;
  return byDomain && (told.has(byDomain) || told.size === 0) ? byDomain : lines;
};

/** "The Business Standard (Dhaka)", "Mombasa Business Standard", "Colombo Page": where the paper is made. */
const townInName = (publisher: string): string | null => {
  const words = publisher.split(/[\s,()/–-]+/).filter((word) => /^\p{Lu}/u.test(word));
  for (let at = 0; at < words.length; at++) {
    const state = CITY_STATES.get(`${words[at]} ${words[at + 1] ?? ""}`.trim().toLowerCase()) ?? CITY_STATES.get(words[at]!.toLowerCase());
    if (state && words[at]!.length > 3) return state;
  }
  return null;
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
  if (/White House|Department of State|Pentagon/.test(publisher) || /^(?:the )?(?:US |U\.S\. )?State Department$/i.test(publisher)) return "USA";
  if (/Kremlin/.test(publisher)) return "RUS";
  if (/Downing Street|Foreign, Commonwealth|FCDO|GOV\.UK/i.test(publisher)) return "GBR";
  if (/Press Information Bureau|\bMEA\b|\bPIB\b|Ministry of External Affairs/.test(publisher)) return "IND";
  const official = OFFICES.test(publisher);
  const words = publisher.split(/[\s,()/–-]+/);
  for (let length = 4; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const told = words.slice(at, at + length).join(" ");
      const state = stateOf(told);
      if (state && (told.length > 3 || /^[A-Z.]{2,}$/.test(told)) && (official || length > 1 || /^[A-Z]/.test(words[at]!))) return state;
    }
  }
  return null;
};
