import { officeFits } from "../../world/governments.ts";
import { namedLike } from "../../world/naming/index.ts";
import { officeKey } from "./same.ts";

/** Somebody of a document, as far as it is known. */
export interface Known {
  readonly name: string | null;
  readonly office: string | null;
  readonly state: string | null;
  readonly body: string | null;
  /** The state is worked out, not told. */
  readonly assumed: boolean;
}
/** What the text tells of an officer whose state it does not tell. */
export interface Signs {
  readonly office: string;
  /** Those met, received or called by him or her, and counterparts: of another state. */
  readonly opposed: readonly Known[];
  /** Those told side by side with him or her against a third. */
  readonly beside: readonly Known[];
  /** Whose officer he or she is said to be: "his foreign minister". */
  readonly under: readonly Known[];
  /** States to which he or she travels. */
  readonly visited: readonly string[];
  /** States that act in the sentence before the officer is told. */
  readonly acting: readonly string[];
  /** States for which he or she speaks: "Turkey sided with Baku: Foreign Minister X said …", "In Kabul, spokesman X denied …". */
  readonly voiced: readonly string[];
  /** States where people are addressed as he or she is: "Datuk", "Shri". */
  readonly styled: readonly string[];
  /** States that act in the sentence before. */
  readonly lately: readonly string[];
  /** Where he or she receives somebody. */
  readonly hosting: readonly string[];
  /** States told in the same sentence. */
  readonly near: readonly string[];
  /** The state that stands in the same place of a list of states told before: "Peru and Bolivia … the ministers, X and Y". */
  readonly ordered: readonly string[];
  /** Those told right before, joined by "and": "Indonesia's Foreign Minister X and Defence Minister Y". */
  readonly behind: readonly Known[];
  /** States of which the text tells the same office without a name: "Bangladesh's prime minister". */
  readonly titled: readonly string[];
  /** Told as somebody's counterpart. */
  readonly other: boolean;
}
/** Of an officer of whom the text tells no more than the office. */
export const NO_SIGNS: Omit<Signs, "office"> = {
  opposed: [],
  beside: [],
  under: [],
  visited: [],
  acting: [],
  voiced: [],
  styled: [],
  lately: [],
  hosting: [],
  near: [],
  ordered: [],
  behind: [],
  titled: [],
  other: false,
};
export interface Whole {
  readonly home: string | null;
  /** The home state's government writes. */
  readonly official: boolean;
  /** The home state's embassy writes. */
  readonly mission: boolean;
  readonly main: readonly string[];
  /** Every state that the text tells, and those told more than once. */
  readonly told: readonly string[];
  /** Those of which an officer is told. */
  readonly officed: readonly string[];
  readonly often: ReadonlySet<string>;
  readonly everybody: readonly Known[];
}

/** "secretary of national defence" and "defence minister" hold one office; a "foreign secretary" serves under his minister. */
const roleOf = (key: string): string =>
  key
    .replace(/^secretary (?:of|for) (?:national )?(?:the )?/, "")
    .replace(/^minister (?:of|for) (?:national )?(?:the )?/, "")
    .replace(/ minister$/, "");
/** How much better the best must fit where nothing is taken for granted, and how well the only one. */
const LEAD = 0.25;
const SURE = 0.85;
const FEW = 3;
/** How much it tells that a name follows a custom of one of the states told, and not of the others. */
const NAMED = 0.5;
/** Where people come from everywhere, no name is foreign. */
const OF_ALL = new Set(["USA", "CAN", "AUS", "NZL", "GBR", "SGP", "ISR"]);
/** Diplomats told without a country are mostly those of another, at home. */
const SENT = /^(?:ambassador|chargé|charge d|consul|high commissioner|military attaché|defence attaché)/;
/** There is only one of these in a state at a time. */
const UNIQUE =
  /^(?:state )?president$|^(?:crown )?prince$|prime minister|premier|chancellor|^king|^queen|^emir|^sultan|foreign minister|defence minister|^[a-z ]+ minister$|secretary of|^foreign secretary|^national security adviser|^speaker|chief of/;

/** The state of an officer told without one: the home state's by default, unless whom he or she meets, where to he or she goes, or who else holds the office tells otherwise. */
export const whoseOfficer = (self: Known, signs: Signs, { home, official, mission, main, told, officed, often, everybody }: Whole): string | null => {
  const key = officeKey(signs.office);
  const role = roleOf(key);
  const among = new Set([...told, ...main]);
  const few = told.length <= FEW ? officed : [];
  // A state named in passing is nobody's for his name alone.
  const customs = new Set(self.name === null ? [] : [...namedLike(self.name)].filter((state) => state === home || often.has(state)));
  const score = (state: string): number => {
    let sum =
      state === home ? (official || main.indexOf(state) < 3 ? 1.2 : 0.5) : main.slice(0, 3).includes(state) ? 0.6 : few.includes(state) ? 0.35 : 0.1;
    if (main[0] === state) sum += 0.1;
    if (signs.near.includes(state)) sum += 0.2;
    if (signs.titled.includes(state)) sum += 0.55;
    if (signs.ordered.includes(state)) sum += 0.5;
    if (signs.voiced.includes(state)) sum += 1.3;
    else if (signs.acting.includes(state)) sum += 0.3;
    else if (signs.lately.includes(state)) sum += /spokes/.test(signs.office) ? 0.9 : 0.3;
    if (signs.hosting.includes(state)) sum += 0.8;
    if (customs.size > 0) sum += customs.has(state) ? NAMED : OF_ALL.has(state) ? 0 : -NAMED;
    if (signs.styled.length > 0) sum += signs.styled.includes(state) ? 1.3 : -1;
    if (signs.behind.some((one) => one.state === state)) sum += 0.5;
    if ((signs.other || (SENT.test(signs.office) && !mission)) && state === home) sum -= 1;
    if (signs.visited.includes(state)) sum -= 1.5;
    if (signs.opposed.some((one) => one.state === state)) sum -= 2;
    if (signs.beside.some((one) => one.state === state)) sum += 0.9;
    if (signs.under.some((one) => one.state === state)) sum += 2;
    if (
      UNIQUE.test(key) &&
      everybody.some(
        (one) =>
          one !== self &&
          one.name !== null &&
          self.name !== null &&
          one.state === state &&
          one.office !== null &&
          !/\b(?:former|then)\b/.test(one.office) &&
          roleOf(officeKey(one.office)) === role,
      )
    )
      sum -= 0.7;
    const fit = officeFits(signs.office, state);
    return sum + (fit < 0 ? -2.5 : fit * 0.8);
  };
  const candidates = [
    ...new Set([
      ...(home ? [home] : []),
      ...main.slice(0, 3),
      ...[...signs.near, ...signs.lately, ...signs.ordered, ...signs.voiced, ...signs.hosting, ...signs.titled, ...customs],
      ...[...signs.under, ...signs.beside, ...signs.behind].flatMap((one) => one.state ?? []),
      ...signs.styled.filter((state) => among.has(state)),
      // Of a report that tells of two or three states, also the one told once, by an office.
      ...few,
      ...told.filter((state) => officeFits(signs.office, state) > 0),
    ]),
  ];
  const ranked = candidates.map((state) => [state, score(state)] as const).sort((a, b) => b[1] - a[1] || main.indexOf(a[0]) - main.indexOf(b[0]));
  const [best, second] = ranked;
  if (!best || best[1] <= -0.2) return null;
  // Told by an outlet of we know not where, the only state told is not for that reason everybody's.
  if (home === null && !second && best[1] < SURE) return null;
  // Without a home, nothing is taken for granted: one state must fit better than the next.
  if (home === null && second && best[1] - second[1] < LEAD) return null;
  return best[0];
};
