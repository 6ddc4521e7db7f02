import type { Person, PersonMention } from "../types/index.ts";
import type { Office } from "./offices.ts";
import { officeKey, sameName, sameOffice, wordsOf } from "./persons/same.ts";
import { type Known, NO_SIGNS, type Signs, type Whole, whoseOfficer } from "./persons/whose.ts";

interface Entry extends Known {
  name: string | null;
  words: readonly string[];
  /** The first office told with the name; longer ones win over parts of them. */
  office: string | null;
  state: string | null;
  body: string | null;
  assumed: boolean;
  /** The office is only the counterpart's, not told of this person. */
  guessed: boolean;
  readonly sentence: number;
}

/** Offices that a state has; a "director" or a "chairman" told without one may be anybody's. */
const OF_STATE =
  /minister|president|premier|chancellor|secretary|king|queen|emir|sultan|prince|chief|adviser|advisor|spokes|speaker|governor|commissioner|director|deputy|command|envoy|representative|ambassador|charg|consul|taoiseach|tánaiste|counsell?or|administrator|landeshaupt|chair[a-z]* of the (?!board|bank|company|club)|(?:assembly|parliament|parliamentary|senate|committee|council|duma|congress|commission|staff) chair|general|leader|head of|mayor|emperor|attach|inspector|undersecretary|negotiator|coordinator|senator|sherpa/;
/** A "secretary-general" told without more is an organisation's. */
const OF_BODY = /^(?:deputy |acting )?secretary[- ]general$/;
/** "the Indian leader" is whoever heads India's state or government. */
const LEADING = /\bleader$|^head of (?:state|government)$|^dignitary$|^chief executive$/;
const RULING =
  /(?:^|(?:and|&|,) )(?:president|prime minister|premier|king|sultan|emir|chancellor|crown prince|queen)|^(?:[a-z']+ )*general secretary|^(?:supreme )?leader$/;

/** Words for somebody whose office was told before, and how many mentions back. */
const ANYBODY =
  /^(?:diplomat|official|politician|statesman|stateswoman|dignitary|envoy|lawmaker|parliamentarian|legislator|chief diplomat|top diplomat|guest)$/;
const LATELY = 6;

/** Who is who in one document. */
export class Register {
  private readonly entries: Entry[] = [];
  private readonly whole: Omit<Whole, "everybody">;

  constructor(whole: Omit<Whole, "everybody">) {
    this.whole = whole;
  }

  /** Notes a name with what is told beside it; a shorter or differently spelt form of a known name is the same person. Gives the person's index. */
  meet(name: string, office: Office | null, counterpartOf: string | null, sentence: number, hint: string | null): number {
    const state = office?.state ?? hint;
    const told = office && !office.counterpart ? office.office! : null;
    const known = this.find(name);
    if (known === null) {
      this.entries.push({
        name,
        words: wordsOf(name),
        office: told ?? counterpartOf,
        state,
        body: office?.body ?? null,
        assumed: false,
        guessed: told === null && counterpartOf !== null,
        sentence,
      });
      return this.entries.length - 1;
    }
    const entry = this.entries[known]!;
    const words = wordsOf(name);
    if (words.length > entry.words.length || (name.length > (entry.name?.length ?? 0) && words.length === entry.words.length)) {
      entry.name = name;
      entry.words = words;
    }
    // "his Turkish counterpart X … Minister X": the bare head says no more.
    const vaguer = entry.guessed && told !== null && entry.office !== null && told !== entry.office && entry.office.split(" ").at(-1) === told;
    if (
      told &&
      !vaguer &&
      (!entry.office || entry.guessed || (told.length > entry.office.length && officeKey(told).includes(officeKey(entry.office))))
    ) {
      entry.office = told;
      entry.guessed = false;
    } else if (counterpartOf && (!entry.office || counterpartOf.endsWith(` ${entry.office}`))) {
      entry.office = counterpartOf;
      entry.guessed = true;
    }
    entry.state ??= state;
    entry.body ??= office?.body ?? null;
    return known;
  }

  /** Works out the states of named officers that the text does not tell. */
  settle(signsOf: (index: number, known: (index: number) => Known) => Omit<Signs, "office">): void {
    const open = this.entries.filter(
      (entry) => entry.name && !entry.state && !entry.body && entry.office && OF_STATE.test(entry.office) && !OF_BODY.test(entry.office),
    );
    for (const entry of open) entry.assumed = true;
    // The second time, everybody's state is known.
    for (let pass = 0; pass < 2; pass++)
      for (const entry of open) {
        const signs = signsOf(this.entries.indexOf(entry), (index) => this.entries[index]!);
        entry.state = whoseOfficer(entry, { ...signs, office: entry.office! }, { ...this.whole, everybody: this.entries });
      }
  }

  private find(name: string): number | null {
    const words = wordsOf(name);
    if (words.length === 0) return null;
    const fits = this.entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.name !== null && sameName(words, entry.words));
    // A lone name is a surname first, then a given name; the last word, or the first in other orders.
    const best =
      words.length === 1
        ? (fits.find(({ entry }) => entry.words.at(-1) === words[0]) ?? fits.find(({ entry }) => entry.words[0] === words[0]))
        : undefined;
    return (best ?? fits[0])?.index ?? null;
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
  officeOf(index: number): string | null {
    return this.entries[index]?.office ?? null;
  }

  /** "the Latvian minister": the office by which a named person of that state is told elsewhere; as told where there is none. */
  fuller(office: string, state: string | null): string {
    if (office.includes(" ") || state === null) return office;
    const holder = this.entries.find(
      (entry) => entry.name !== null && entry.state === state && entry.office !== null && sameOffice(officeKey(office), officeKey(entry.office)),
    );
    return holder?.office ?? office;
  }

  /** Everybody who holds an office, or one like it, with a state; those told last come first. */
  holders(office: string, earlier: readonly PersonMention[]): readonly { readonly index: number; readonly state: string }[] {
    const key = officeKey(office);
    const recent = (index: number): number => earlier.findLastIndex((mention) => mention.persons.includes(index));
    return this.entries
      .flatMap((entry, index) => {
        if (!entry.office || !entry.state) return [];
        const own = officeKey(entry.office);
        const fits = LEADING.test(key) ? RULING.test(entry.office) : key === "minister" ? /\bminister\b/.test(own) : sameOffice(key, own);
        return fits && recent(index) >= 0 ? [{ index, state: entry.state }] : [];
      })
      .sort((a, b) => recent(b.index) - recent(a.index));
  }

  /** The persons that an office phrase means: a named holder if the document has one, else somebody known by office only. */
  byOffice(
    office: Office,
    counterpartOf: string | null,
    sentence: number,
    hint: string | null,
    earlier: readonly PersonMention[],
    determiner: string,
  ): readonly number[] {
    if (office.plural || /^(?:each|every|either|neither|any|no|another|other)$/.test(determiner)) return [];
    const state = office.state ?? hint ?? (office.office === "chief executive" ? this.whole.home : null);
    const text = office.counterpart ? counterpartOf : office.office!;
    if (!text) return [];
    const key = officeKey(text);
    // "The head of state welcomed the guest": the one at home; "the visiting minister" is from elsewhere.
    const isLeading = (leader: string, of: string | null, entry: Entry): boolean =>
      LEADING.test(leader) && (of !== null || (/^head of (?:state|government)$/.test(leader) && entry.state === this.whole.home));
    const guest = determiner === "visiting" && this.whole.home !== null;
    const matches = this.entries
      .map((entry, index) => ({ entry, index }))
      .filter(
        ({ entry }) =>
          entry.office &&
          (state ? entry.state === state || (entry.assumed && !entry.state) : office.body ? entry.body === office.body : true) &&
          !(guest && entry.state === this.whole.home) &&
          (sameOffice(key, officeKey(entry.office)) || (isLeading(key, state, entry) && RULING.test(entry.office))),
      );
    const literal = matches.filter(({ entry }) => entry.office === text && (state === null || entry.state === state));
    const exact = literal.length > 0 ? literal : matches.filter(({ entry }) => entry.state === state && state !== null);
    const recent = (index: number): number => earlier.findLastIndex((mention) => mention.persons.includes(index));
    if (matches.length > 0 && !(office.counterpart && !state) && determiner !== "a" && determiner !== "an")
      return [[...(exact.length > 0 ? exact : matches)].sort((a, b) => recent(b.index) - recent(a.index) || a.index - b.index)[0]!.index];
    // "the Belarusian diplomat": whoever of that state was named last.
    const vague = state !== null && determiner === "the" && ANYBODY.test(key) && !office.counterpart;
    const latest = vague ? this.latestOf(state, earlier) : -1;
    if (latest >= 0) return [latest];
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
    const owned = state ?? (office.body ? null : this.defaultState(office.counterpart, text));
    if (!owned && !office.body) return [];
    const known = this.entries.findIndex(
      (entry) => entry.name === null && entry.state === owned && entry.body === office.body && entry.office && officeKey(entry.office) === key,
    );
    if (known >= 0) return [known];
    this.entries.push({ name: null, words: [], office: text, state: owned, body: office.body, assumed: state === null, guessed: false, sentence });
    return [this.entries.length - 1];
  }
  private latestOf(state: string, earlier: readonly PersonMention[]): number {
    const recent = earlier
      .slice(-LATELY)
      .flatMap(({ persons }) => persons)
      .findLast((index) => this.entries[index]?.name !== null && this.entries[index]?.state === state);
    return recent ?? -1;
  }
  /** Offices without a country are the home state's; a counterpart's is the other main state's. */
  private defaultState(other: boolean, office: string): string | null {
    const nobody = { name: null, office, state: null, body: null, assumed: true };
    const signs: Signs = { ...NO_SIGNS, office, other };
    return this.whole.home || other ? whoseOfficer(nobody, signs, { ...this.whole, everybody: this.entries }) : null;
  }

  persons(): readonly Person[] {
    return this.entries.map(({ name, office, state, body }) => ({ name, office, state, body: state ? null : body }));
  }
}
