import { NATIVE_OFFICES } from "../language/offices.ts";
import type { Person, PersonMention } from "../types/index.ts";
import type { Office } from "./offices.ts";

interface Entry {
  name: string | null;
  words: readonly string[];
  /** The first office told with the name; longer ones win over parts of them. */
  office: string | null;
  state: string | null;
  body: string | null;
  /** The state is the document's own by default, not told. */
  assumed: boolean;
  /** The office is only the counterpart's, not told of this person. */
  guessed: boolean;
  readonly sentence: number;
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (name: string): readonly string[] => {
  const all = fold(name.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, "$1 $2"))
    .split(/[\s.-]+/)
    .filter((word) => word.length > 1 || /\P{ASCII}/u.test(word));
  const own = all.filter((word) => !/^(?:bin|binti|tun|al|el|bint|ibn|ben)$/.test(word));
  return own.length > 1 ? own : all;
};
/** An office for comparison: without rank or passing words, "foreign affairs" as "foreign". */
export const officeKey = (office: string): string =>
  office
    .replace(/\b(?:senior|visiting|acting|former|deputy prime minister and|the|his|her)\b/g, " ")
    .replace(/\bdefense\b/g, "defence")
    .replace(/\bminister (?:of|for) (foreign affairs|defence|[a-z]+)\b/g, "$1 minister")
    .replace(/\bforeign affairs minister\b/g, "foreign minister")
    .replace(/\bpremier\b/g, "prime minister")
    .replace(/\s+/g, " ")
    .trim();
export const officeText = (office: string): string => NATIVE_OFFICES[office] ?? office;
const HOME_OFFICE =
  /minister|president|premier|chancellor|secretary|king|queen|emir|sultan|crown prince|chief|adviser|advisor|spokes|speaker|mantri|governor|commissioner|director|deputy|commander|envoy/;

/** "the Indian leader" is whoever heads India's state or government. */
const LEADING = /\bleader$|^head of (?:state|government)$|^dignitary$/;
const RULING = /^(?:president|prime minister|premier|king|sultan|emir|chancellor|crown prince|queen)/;

/** Offices that only a monarchy has; a republic's report tells of somebody else's. */
const MONARCH = /\b(?:king|queen|crown prince|emir|sultan|emperor)\b/;
const MONARCHIES = new Set("GBR SAU ARE QAT KWT BHR OMN JOR MAR THA KHM BRN MYS BTN JPN ESP NLD BEL DNK NOR SWE LUX MCO LIE TON LSO SWZ".split(" "));

/** Who is who in one document. */
export class Register {
  private readonly entries: Entry[] = [];
  private readonly home: string | null;
  private readonly main: readonly string[];

  constructor(home: string | null, main: readonly string[]) {
    this.home = home;
    this.main = main;
  }

  /** Notes a name with its office; a shorter or differently spelt form of a known name is the same person. */
  meet(name: string, office: Office | null, sentence: number, hint: string | null): void {
    const known = this.find(name);
    const state = office?.state ?? hint;
    const told = office && !office.counterpart ? officeText(office.office!) : null;
    if (known !== null) {
      const entry = this.entries[known]!;
      if (wordsOf(name).length > entry.words.length || (name.length > (entry.name?.length ?? 0) && wordsOf(name).length === entry.words.length)) {
        entry.name = name;
        entry.words = wordsOf(name);
      }
      if (told && entry.guessed) {
        entry.office = told;
        entry.guessed = false;
      }
      if (told && (!entry.office || (told.length > entry.office.length && officeKey(told).includes(officeKey(entry.office))))) entry.office = told;
      if (state && (!entry.state || entry.assumed)) {
        entry.state = state;
        entry.assumed = false;
      }
      entry.body ??= office?.body ?? null;
      return;
    }
    const counterpart = office?.counterpart ? this.counterpartOffice(sentence) : null;
    this.entries.push({
      name,
      words: wordsOf(name),
      office: told ?? counterpart,
      state,
      body: office?.body ?? null,
      assumed: false,
      guessed: told === null && counterpart !== null,
      sentence,
    });
    const entry = this.entries.at(-1)!;
    if (!entry.state && !entry.body && entry.office && HOME_OFFICE.test(entry.office)) {
      entry.state =
        MONARCH.test(entry.office) && this.home && !MONARCHIES.has(this.home)
          ? (this.main.find((one) => MONARCHIES.has(one)) ?? null)
          : this.defaultState(office?.counterpart ?? false);
      entry.assumed = true;
    }
  }
  /** Offices without a country are the home state's; a counterpart's is the other main state's. */
  private defaultState(other: boolean): string | null {
    const home = this.home;
    if (other) return this.main.find((state) => state !== home) ?? null;
    return home;
  }
  /** "his Malaysian counterpart": the office of the last person told before, without rank. */
  private counterpartOffice(sentence: number): string | null {
    const before = this.entries.filter((entry) => entry.sentence <= sentence && entry.office).at(-1);
    return before ? before.office!.replace(/\b(?:senior|visiting|acting)\s/g, "") : null;
  }

  private find(name: string): number | null {
    const words = wordsOf(name);
    if (words.length === 0) return null;
    const found = this.entries.findIndex((entry) => entry.name !== null && sameName(words, entry.words));
    return found < 0 ? null : found;
  }
  /** Somebody taken for the home state's who travels to it is the other main state's. */
  comesToHome(name: string): void {
    const known = this.find(name);
    const entry = known === null ? null : this.entries[known]!;
    if (entry?.assumed && entry.state === this.home) entry.state = this.main.find((state) => state !== this.home) ?? null;
  }
  /** Another name of a person already met ("commonly called …"). */
  alias(full: string, other: string): void {
    const known = this.find(full);
    const twin = this.find(other);
    if (known === null || known === twin) return;
    this.entries[known]!.words = [...this.entries[known]!.words, ...wordsOf(other)];
    if (twin !== null) this.entries[twin]!.words = [];
  }
  byName(name: string): readonly number[] {
    const found = this.find(name);
    return found === null ? [] : [found];
  }

  /** The persons that an office phrase means: a named holder if the document has one, else somebody known by office only. */
  byOffice(office: Office, sentence: number, hint: string | null, earlier: readonly PersonMention[], determiner: string): readonly number[] {
    if (office.plural || /^(?:each|every|either|neither|any|no|another|other)$/.test(determiner)) return [];
    const state = office.state ?? hint;
    const text = office.counterpart ? this.counterpartOffice(sentence) : officeText(office.office!);
    if (!text) return [];
    const key = officeKey(text);
    const matches = this.entries
      .map((entry, index) => ({ entry, index }))
      .filter(
        ({ entry }) =>
          entry.office &&
          (state ? entry.state === state || (entry.assumed && !entry.state) : office.body ? entry.body === office.body : true) &&
          (sameOffice(key, officeKey(entry.office)) || (LEADING.test(key) && state !== null && RULING.test(entry.office))),
      );
    const literal = matches.filter(({ entry }) => entry.office === text && (state === null || entry.state === state));
    const exact = literal.length > 0 ? literal : matches.filter(({ entry }) => entry.state === state && state !== null);
    const recent = (index: number): number => earlier.findLastIndex((mention) => mention.persons.includes(index));
    if (matches.length > 0 && !(office.counterpart && !state)) {
      const definite = /^(?:the|his|her|its|their|,|said|visiting|)$/.test(determiner) || state !== null || determiner !== "a";
      if (definite && determiner !== "a" && determiner !== "an")
        return [[...(exact.length > 0 ? exact : matches)].sort((a, b) => recent(b.index) - recent(a.index) || a.index - b.index)[0]!.index];
    }
    const bare = key === office.head && !state && !office.body;
    if (bare && !/^(?:president|premier|chancellor|king|queen|emir|sultan|pope)$/.test(key)) return [];
    // The one whose office was only guessed from a counterpart's is told here.
    const guessed = state
      ? this.entries.findIndex((entry) => entry.guessed && entry.state === state && entry.office?.split(" ").at(-1) === key.split(" ").at(-1))
      : -1;
    if (guessed >= 0 && !office.counterpart) {
      this.entries[guessed]!.office = text;
      this.entries[guessed]!.guessed = false;
      return [guessed];
    }
    const owned = state ?? (office.body ? null : this.defaultState(office.counterpart));
    if (!owned && !office.body) return [];
    const known = this.entries.findIndex(
      (entry) => entry.name === null && entry.state === owned && entry.body === office.body && entry.office && officeKey(entry.office) === key,
    );
    if (known >= 0) return [known];
    this.entries.push({ name: null, words: [], office: text, state: owned, body: office.body, assumed: state === null, guessed: false, sentence });
    return [this.entries.length - 1];
  }

  referent(index: number, _office: Office | null) {
    return { persons: [index], states: [] as readonly string[], bodies: [] as readonly string[] };
  }
  persons(): readonly Person[] {
    return this.entries.map((entry) => {
      const state = entry.state ?? this.leftOver(entry);
      return { name: entry.name, office: entry.office, state, body: state ? null : entry.body };
    });
  }
  /** Without a home state, an office of which one main state has a holder is the other main state's. */
  private leftOver(entry: Entry): string | null {
    if (entry.body || !entry.office || !HOME_OFFICE.test(entry.office)) return null;
    const key = officeKey(entry.office);
    const free = this.main
      .slice(0, 2)
      .filter(
        (state) => !this.entries.some((other) => other.state === state && other.name !== null && other.office && officeKey(other.office) === key),
      );
    if (this.main.length < 2) return null;
    if (free.length === 1) return free[0]!;
    // The state whose officials are marked is told from outside; the unmarked ones are at home.
    const marked = (state: string): number => this.entries.filter((other) => other.state === state && !other.assumed).length;
    const [a, b] = free;
    if (!a || !b || marked(a) === marked(b)) return null;
    return marked(a) < marked(b) ? a : b;
  }
}

/** The same head, and the shorter one's words inside the longer: "the minister" is "defence minister", "foreign minister" is not "defence minister". */
const sameOffice = (a: string, b: string): boolean => {
  if (a === b) return true;
  const A = a.split(" "),
    B = b.split(" ");
  const [short, long] = A.length <= B.length ? [A, B] : [B, A];
  const headOf = (office: readonly string[]): string | undefined =>
    office[Math.max(0, (office.indexOf("of") < 0 ? (office.indexOf("for") < 0 ? office.length : office.indexOf("for")) : office.indexOf("of")) - 1)];
  return (
    short.every((word) => long.includes(word)) &&
    headOf(short) === headOf(long) &&
    !(long.includes("deputy") !== short.includes("deputy")) &&
    !(long.includes("vice") !== short.includes("vice")) &&
    !(short.length === 1 && short[0] === "minister" && long.includes("prime"))
  );
};

/** One name's words inside the other's, or the same words in a near spelling. */
const sameName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.join("") === b.join("")) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return short.every((word) => long.some((other) => word === other || near(word, other))) && (short.length > 1 || short[0]!.length > 2);
};
/** Spellings of one name differ by a doubled letter, a vowel, or a missing blank: one edit in words of six letters and more. */
const near = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
};
