import { ABBREVIATED_OFFICES, COURTESIES, FORMER, isOfficeHead, isOfficeModifier, NATIVE_OFFICES, PASSING_MODIFIERS } from "../language/offices.ts";
import { ORGANS, PORTFOLIO_WORDS } from "../language/portfolios.ts";
import type { Sentence } from "../types/index.ts";
import { agencyState } from "../world/agencies.ts";
import { type Covering, portfolioBehind } from "./offices/portfolio.ts";
import { isCapital, lower } from "./place.ts";

/** An office phrase: "Senior Defence Minister", with the state or body that it names. */
export interface Office {
  readonly first: number;
  readonly last: number;
  /** Lower case, without country: "defence minister". Null for a bare "counterpart". */
  readonly office: string | null;
  readonly head: string;
  readonly state: string | null;
  readonly body: string | null;
  readonly counterpart: boolean;
  readonly plural: boolean;
  /** The state to which somebody is sent: never the own one. */
  readonly posted?: string | null;
  /** The last word without where he or she is sent to. */
  readonly proper?: number;
  /** Where the office stands that several share: "Presidents X and Y". */
  readonly shared?: number;
  /** Told as another officer's counterpart beside its own name: "his counterpart, Vice Minister X". */
  readonly opposite?: boolean;
}

/** The office phrase whose head stands at `index`, or null. `covering` tells which state or body mention covers a token. */
export const officeAt = (sentence: Sentence, index: number, covering: Covering): Office | null => {
  const word = lower(sentence, index);
  // "his Omani colleague", "his colleague, X".
  const named =
    isCapital(sentence.tokens[index + 1]?.text ?? "") || (lower(sentence, index + 1) === "," && isCapital(sentence.tokens[index + 2]?.text ?? ""));
  const colleague =
    /^(?:colleague|peer|homologue|opposite)$/.test(word) &&
    (covering(index - 1)?.kind === "state" || (/^(?:his|her)$/.test(lower(sentence, index - 1)) && named));
  const colleagues = /^(?:colleagues|peers|homologues)$/.test(word) && covering(index - 1)?.kind === "state";
  const counterpart = /^(?:counterparts?|homologue)$/.test(word) || colleague || colleagues;
  const singular = word.replace(/ies$/, "y").replace(/s$/, "");
  const plural = word === "counterparts" || colleagues || (!counterpart && isOfficeHead(singular) && !isOfficeHead(word));
  if ((!counterpart && !isOfficeHead(word) && !plural) || (sentence.tokens[index]!.upos === "VERB" && !isCapital(sentence.tokens[index]!.text)))
    return null;
  // Abbreviations and ranks that are words too.
  if (Object.hasOwn(ABBREVIATED_OFFICES, word) && !isAbbreviation(sentence, index, covering)) return null;
  const built = (end: number): Office => build(sentence, index, end, counterpart, plural, covering);
  const next = lower(sentence, index + 1);
  if (word === "opposite" && next === "number") return built(index + 1);
  if (
    next === "general" &&
    !ofStaff(sentence, index + 1) &&
    /^(?:secretary|director|consul|attorney|inspector|governor|commissioner|auditor|solicitor|prosecutor|comptroller)$/.test(singular)
  )
    return built(index + 1);
  if (/^[-–]$/.test(next) && /^(?:general|designate|elect|in)$/.test(lower(sentence, index + 2))) return built(index + 2);
  if (/^(?:designate|elect)$/.test(next)) return built(index + 1);
  if (COURTESIES.has(next) && isOfficeHead(word) && isCapital(sentence.tokens[index + 1]!.text)) return built(index);
  // "Amir Khan": a given name, unless it is somebody's title.
  if (word === "amir" && next !== "of") return null;
  // A head that another head follows is only a modifier: "Prime Minister Counselor".
  if (isOfficeHead(next) && !(isCapital(sentence.tokens[index]!.text) !== isCapital(sentence.tokens[index + 1]!.text))) return null;
  if (next === "of" && lower(sentence, index + 2) === "state" && /^(?:secretary|minister|head)$/.test(singular)) return built(index + 2);
  if (next === "of" && lower(sentence, index + 2) === "government" && singular === "head") return built(index + 2);
  return built(index);
};
/** "FM Lavrov", "Turkish FM": capitals of an office before a name or behind its state, and in no line of capitals. */
const isAbbreviation = (sentence: Sentence, index: number, covering: Covering): boolean => {
  const { text } = sentence.tokens[index]!;
  if (text.toLowerCase() === text || (text.length > 1 && text !== text.toUpperCase() && !/^(?:Dy|MoS)$/.test(text))) return false;
  if (/^(?:FM|PM|EAM|NSA)$/.test(text)) return true;
  const next = sentence.tokens[index + 1]?.text ?? "";
  return /^\p{Lu}\p{Ll}/u.test(next) && !covering(index + 1) ? true : covering(index - 1)?.kind === "state";
};
/** "Chief of the General Staff". */
const ofStaff = (sentence: Sentence, index: number): boolean =>
  /^(?:staff|of)$/.test(lower(sentence, index + 1)) && lower(sentence, index + 1) === "staff";

interface Before {
  readonly words: readonly string[];
  readonly first: number;
  readonly state: string | null;
  readonly body: string | null;
  readonly former: boolean;
}

const build = (sentence: Sentence, head: number, headEnd: number, counterpart: boolean, plural: boolean, covering: Covering): Office => {
  const before = wordsBefore(sentence, head, covering);
  const behind = counterpart
    ? { ...portfolioBehind(sentence, head, headEnd, covering), words: [] }
    : portfolioBehind(sentence, head, headEnd, covering);
  const core = sentence.tokens.slice(head, headEnd + 1).map(({ text }) => ABBREVIATED_OFFICES[text.toLowerCase()] ?? text);
  const text = joined([...(before.former && !counterpart ? ["former"] : []), ...before.words, ...core, ...behind.words]).replace(/^Union /, "");
  const told = singularOffice(text.toLowerCase(), plural);
  const native = Object.hasOwn(NATIVE_OFFICES, told) ? NATIVE_OFFICES[told] : undefined;
  return {
    first: before.first,
    last: behind.last,
    office: counterpart ? null : (native?.office ?? told),
    head: lower(sentence, head).replace(/s$/, ""),
    state: before.state ?? behind.state ?? native?.state ?? null,
    body: before.body ?? behind.body,
    posted: behind.posted,
    proper: behind.proper,
    counterpart,
    plural,
  };
};

/** The words of the title before its head, and the state or body that owns it. */
const wordsBefore = (sentence: Sentence, head: number, covering: Covering): Before => {
  const words: string[] = [];
  let first = head;
  let former = false;
  for (let at = head - 1; at >= Math.max(0, head - 10); at--) {
    const { text, upos } = sentence.tokens[at]!;
    const low = text.toLowerCase();
    const mention = covering(at);
    if (mention?.kind === "state" && mention.form !== "government") {
      if (/^(?:and|,)$/.test(lower(sentence, at + 1))) break;
      const bygone = FORMER.has(lower(sentence, mention.first - 1));
      return {
        words: trimmed(words),
        first: bygone ? mention.first - 1 : mention.first,
        state: mention.states[0]!,
        body: null,
        former: former || bygone,
      };
    }
    if (mention?.kind === "body") {
      if (/^(?:and|,)$/.test(lower(sentence, at + 1))) break;
      return { words: trimmed(words), first: mention.first, state: null, body: mention.bodies[0]!, former };
    }
    if (/^['’]s?$/.test(text)) {
      const owner = covering(at - 1);
      if (owner?.kind === "state" || owner?.kind === "body" || words.length === 0) continue;
      if (!isTitleWord(lower(sentence, at - 1))) break;
      words.push(text);
      continue;
    }
    if (/^[-–&]$/.test(text) || (low === "and" && joinsPortfolios(sentence, at, words))) {
      words.push(text);
      continue;
    }
    // "Ministry of External Affairs spokesperson"
    if (low === "of" && words.length > 0 && MINISTRY.test(sentence.tokens[at - 1]?.text ?? "")) {
      words.push(text);
      continue;
    }
    // "held under Presidents X and Y": no under-president.
    if (low === "under" && !/^[-–]$|^secretar/.test(lower(sentence, at + 1))) break;
    if (PASSING_MODIFIERS.has(low) || (ORDINAL.test(low) && !RANKED.test(lower(sentence, at + 1)))) {
      first = at;
      former ||= FORMER.has(low);
      continue;
    }
    const known =
      isCapital(text) || (PORTFOLIO_WORDS.has(low) && /^(?:minister|secretary|adviser|advisor)s?$/.test(lower(sentence, head)))
        ? isTitleWord(low) || isAcronym(sentence, at, head)
        : isOfficeModifier(low);
    if (COURTESIES.has(lower(sentence, head)) && isOfficeHead(low)) break;
    const agency = agencyState(text) ?? (text === ")" && lower(sentence, at - 2) === "(" ? agencyState(sentence.tokens[at - 1]!.text) : null);
    if (agency) {
      const inBrackets = text === ")";
      return {
        words: trimmed([...words, sentence.tokens[inBrackets ? at - 1 : at]!.text]),
        first: inBrackets ? at - 2 : at,
        state: agency,
        body: null,
        former,
      };
    }
    if (!known || (upos === "VERB" && !isOfficeModifier(low))) break;
    words.push(text);
    first = at;
  }
  // "Minister for Foreign Affairs Ambassador X": the rank begins a name.
  if (COURTESIES.has(lower(sentence, head)) && /^(?:of|for)$/.test(lower(sentence, first - 1)))
    return { words: [], first: head, state: null, body: null, former };
  return { words: trimmed(words), first, state: null, body: null, former };
};
const MINISTRY = /^(?:Ministry|Department|Office|Bureau)$/;
/** "the first foreign minister to come" counts; "First Deputy Prime Minister" ranks. */
const ORDINAL = /^(?:first|second|third|fourth)$/;
const RANKED = /^(?:deputy|vice|minister|secretary|counsellor|counselor|undersecretary|assistant)$/;
const isTitleWord = (word: string): boolean => isOfficeModifier(word) || PORTFOLIO_WORDS.has(word) || ORGANS.has(word);
/** "Trade and Industry Minister": "and" between two portfolios, not between two offices. */
const joinsPortfolios = (sentence: Sentence, at: number, words: readonly string[]): boolean =>
  words.length > 0 &&
  PORTFOLIO_WORDS.has(lower(sentence, at - 1)) &&
  PORTFOLIO_WORDS.has(words.at(-1)!.toLowerCase()) &&
  isCapital(sentence.tokens[at - 1]!.text) === isCapital(words.at(-1)!);
/** "USAID Assistant Administrator": capitals right before a title, in a sentence that is not all capitals. */
const isAcronym = (sentence: Sentence, at: number, head: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(sentence.tokens[at]!.text) &&
  /\p{Ll}/u.test(sentence.tokens[head]!.text) &&
  !/^(?:TV|AND|THE|OF|BY|HRH|HE|HM|HH)$/.test(sentence.tokens[at]!.text);
/** Words were gathered from right to left; a link at the outer end links nothing. */
const trimmed = (words: readonly string[]): readonly string[] => {
  const ordered = [...words].reverse();
  const from = ordered.findIndex((word) => !/^(?:and|&|-|–|['’]s?)$/.test(word));
  return from < 0 ? [] : ordered.slice(from);
};

const singularOffice = (office: string, plural: boolean): string =>
  plural
    ? office
        .replace(/\b(secretar|deput)ies\b/, "$1y")
        .replace(
          /\b(minister|president|leader|ambassador|envoy|chief|spokesperson|adviser|advisor|chancellor|representative|commissioner|director|commander|premier|king|queen|prince|governor|speaker|commissioner|counsellor|counselor|mayor|chairperson|coordinator|negotiator|monarch|senator|lawmaker|diplomat|head)s\b/,
          "$1",
        )
    : office;
const joined = (words: readonly string[]): string =>
  words
    .join(" ")
    .replace(/ ?([-–]) ?/g, "-")
    .replace(/ ,/g, ",")
    .replace(/[,\s]+$/, "")
    .replace(/ ([’']s?)/g, "$1");
