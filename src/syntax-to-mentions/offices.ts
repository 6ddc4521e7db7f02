import { OFFICE_HEADS, OFFICE_MODIFIERS, PASSING_MODIFIERS } from "../language/offices.ts";
import type { Mention, Sentence } from "../types/index.ts";
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
}
export type Inside = (sentence: number, token: number) => Mention | undefined;

const PORTFOLIO = /^(?:of|for|to|and|the|,|in|on|&|charge|-|–|with|at|\(|\))$/i;

/** The office phrase whose head stands at `index`, or null. `mentionAt` tells which state or body mention begins or covers a token. */
export const officeAt = (sentence: Sentence, index: number, mentionAt: Inside): Office | null => {
  const word = lower(sentence, index);
  const colleague = word === "colleague" && mentionAt(sentence.index, index - 1)?.kind === "state";
  const counterpart = word === "counterpart" || word === "counterparts" || word === "opposite" || colleague;
  const singular = word.replace(/(?:ies)$/, "y").replace(/s$/, "");
  const plural = !counterpart && OFFICE_HEADS.has(singular) && !OFFICE_HEADS.has(word);
  if (!counterpart && !OFFICE_HEADS.has(word) && !plural) return null;
  // A head that another head follows is only a modifier: "Secretary General", "Prime Minister Counselor".
  const next = lower(sentence, index + 1);
  if (/^general$/.test(next) || (/^[-–]$/.test(next) && /^(?:general|designate|elect|in)$/.test(lower(sentence, index + 2)))) {
    const end = /^general$/.test(next) ? index + 1 : index + 2;
    return build(sentence, index, end, counterpart, plural, mentionAt);
  }
  if (/^(?:fm|pm|eam)$/.test(word) && sentence.tokens[index]!.text !== word.toUpperCase()) return null;
  if (OFFICE_HEADS.has(next) && !isTitleOnly(sentence, index)) return null;
  if (next === "of" && lower(sentence, index + 2) === "state" && /^(?:secretary|minister)$/.test(singular))
    return build(sentence, index, index + 2, counterpart, plural, mentionAt);
  return build(sentence, index, index, counterpart, plural, mentionAt);
};
const isTitleOnly = (sentence: Sentence, index: number): boolean =>
  /^(?:president|king|queen|minister|premier)$/.test(lower(sentence, index)) && !isCapital(sentence.tokens[index + 1]!.text);

const build = (sentence: Sentence, head: number, headEnd: number, counterpart: boolean, plural: boolean, mentionAt: Inside): Office | null => {
  let first = head;
  let state: string | null = null;
  let body: string | null = null;
  const words: string[] = [];
  for (let at = head - 1; at >= Math.max(0, head - 9); at--) {
    const text = sentence.tokens[at]!.text;
    const mention = mentionAt(sentence.index, at);
    if (mention?.kind === "state" && mention.form !== "government") {
      if (/^(?:and|,)$/.test(lower(sentence, at + 1))) break;
      state = mention.states[0]!;
      first = mention.first;
      at = mention.first;
      break;
    }
    if (mention?.kind === "body") {
      body = mention.bodies[0]!;
      first = mention.first;
      at = mention.first;
      break;
    }
    if (/^['’]s?$/.test(text)) {
      if (words.length === 0 || mentionAt(sentence.index, at - 1)) continue;
      break;
    }
    if (
      text === "-" ||
      text === "–" ||
      text === "&" ||
      (text === "and" && words.length > 0 && isCapital(sentence.tokens[at - 1]?.text ?? "") && isCapital(words.at(-1)!))
    ) {
      words.push(text);
      continue;
    }
    const low = text.toLowerCase();
    if (PASSING_MODIFIERS.has(low) && !isCapital(text)) {
      first = at;
      continue;
    }
    const modifier =
      OFFICE_MODIFIERS.has(low) ||
      (isCapital(text) &&
        isCapital(sentence.tokens[head]!.text) &&
        /^(?:Affairs|Foreign|State|Home|[A-Z]\p{Ll}+)$/u.test(text) &&
        sentence.tokens[at]!.upos !== "VERB" &&
        MODIFIER_LIKE.test(text));
    if (!modifier) break;
    words.push(text);
    first = at;
  }
  while (words.length > 0 && /^(?:and|&|-|–)$/.test(words.at(-1)!)) words.pop();
  let last = headEnd;
  // "Minister of Foreign Affairs of Japan", "Secretary (East)", "Deputy Secretary-General for Bilateral Affairs, Ministry of Foreign Affairs, Malaysia"
  const tail: string[] = [];
  const closes = sentence.tokens.slice(last + 2, last + 9).findIndex((token) => token.text === ")");
  if (/secretary$/.test(lower(sentence, head)) && lower(sentence, last + 1) === "(" && closes > 0) {
    const inside = sentence.tokens.slice(last + 2, last + 2 + closes);
    tail.push(`(${inside.map((token) => token.text).join(" ")})`);
    last += closes + 2;
  } else if (
    lower(sentence, last + 1) === "(" &&
    /^(?:East|West|North|South|ER|CPV|Political|Bilateral)$/.test(sentence.tokens[last + 2]?.text ?? "") &&
    lower(sentence, last + 3) === ")"
  ) {
    tail.push(`(${sentence.tokens[last + 2]!.text})`);
    last += 3;
  }
  const step = portfolio(sentence, last, mentionAt, counterpart);
  tail.push(...step.words);
  last = step.last;
  state ??= step.state;
  body ??= step.body;
  const core = sentence.tokens.slice(head, headEnd + 1).map((token) => token.text);
  const text = join([...words.reverse(), ...core, ...tail]).replace(/^Union /, "");
  const office = counterpart ? null : singularOffice(text.toLowerCase(), plural);
  return { first, last, office, head: lower(sentence, head).replace(/s$/, ""), state, body, counterpart, plural };
};
const MODIFIER_LIKE =
  /^(?:Affairs|Foreign|Defen[cs]e|Prime|Deputy|Vice|External|Internal|Interior|Home|Finance|Trade|Commerce|Economy|Economic|Energy|Health|Education|Culture|Cultural|Tourism|Transport|Agriculture|Fisheries|Environment|Labou?r|Justice|Science|Technology|Industry|Development|Cooperation|Maritime|Naval|Army|Air|Force|Navy|Military|Chief|Joint|First|Second|National|Security|State|Union|Federal|General|High|Royal|Crown|Political|European|Regional|Principal|Additional|Under|Minister|Parliamentary|Cabinet|Permanent|Special|Assistant|Senior|Acting|Interim|Press|Police|Executive|Managing|Information|Investment|Planning|Water|Petroleum|Power|International|Relations|Presidential|Ministry|Embassy|Department|Diplomatic|Consul|Infrastructure|Communications|Digital|Women|Youth|Sports|Social|Human|Rights|Climate|Nuclear|Immigration|Strategic|Public|Presidency|Staff|Strait|Ports|Shipping|Railways|Mines|Rural|Supply|Land|Housing|Agrarian|Coordinating|Charg[eé]|Raksha)$/;

const portfolio = (sentence: Sentence, from: number, mentionAt: Inside, counterpart: boolean) => {
  const words: string[] = [];
  let last = from;
  let state: string | null = null;
  let body: string | null = null;
  let at = from + 1;
  while (at < sentence.tokens.length && at < from + 18) {
    const text = sentence.tokens[at]!.text;
    const mention = mentionAt(sentence.index, at);
    const before = lower(sentence, at - 1) === "the" ? lower(sentence, at - 2) : lower(sentence, at - 1);
    if (
      mention?.kind === "state" &&
      mention.form !== "government" &&
      (before === "of" || (before === "," && last > from) || before === "for" || before === "from")
    ) {
      if (
        before === "," &&
        !/^(?:,|\.|\(|and|;|'s|’s|co|who|on|met|held)$/.test(lower(sentence, mention.last + 1)) &&
        sentence.tokens[mention.last + 1] !== undefined &&
        !/VERB|AUX|PUNCT/.test(sentence.tokens[mention.last + 1]!.upos)
      )
        break;
      state = mention.states[0]!;
      last = mention.last;
      break;
    }
    if (mention?.kind === "body" && before === "of") {
      body = mention.bodies[0]!;
      last = mention.last;
      break;
    }
    if (
      before === "to" &&
      !/^(?:ambassador|envoy|representative|consul|commissioner|attach|charg|d'affaires|nuncio|adviser|advisor)/.test(lower(sentence, from)) &&
      mention?.kind === "state"
    )
      break;
    if (before === "to" && mention?.kind === "state") {
      words.push("to", ...sentence.tokens.slice(mention.first, mention.last + 1).map((token) => token.text));
      last = mention.last;
      break;
    }
    if (counterpart && !/^(?:from|of)$/.test(text)) break;
    if (/^Ministry$|^Department$|^Office$/.test(text) && /^(?:,|of|the|at)$/.test(lower(sentence, at - 1))) {
      const end = ministryEnd(sentence, at, mentionAt);
      state ??= end.state;
      last = end.last;
      at = end.last + 1;
      if (end.state) break;
      continue;
    }
    if (PORTFOLIO.test(text) && !/^[()]$/.test(text)) {
      // Only a capitalised portfolio word carries the office on.
      const ahead = sentence.tokens.slice(at + 1, at + 3).find((token) => !/^(?:the|and|,)$/i.test(token.text));
      if (!ahead || (!isCapital(ahead.text) && !OFFICE_MODIFIERS.has(ahead.text.toLowerCase()))) break;
      if (text === "," && !/^(?:Ministry|Department|Office)$/.test(ahead.text) && !mentionAt(sentence.index, at + 1) && words.length === 0) break;
      if (
        text === "," &&
        !MODIFIER_LIKE.test(ahead.text) &&
        !/^(?:Ministry|Department|Office)$/.test(ahead.text) &&
        !mentionAt(sentence.index, at + 1)
      )
        break;
      at++;
      continue;
    }
    if (
      (/^(?:of|for|and|,|the|in|&|on)$/.test(before) || words.length > 0) &&
      (MODIFIER_LIKE.test(text) ||
        (OFFICE_MODIFIERS.has(text.toLowerCase()) && words.length > 0) ||
        (isCapital(text) && /^(?:of|for)$/.test(before) && PORTFOLIO_WORD.test(text)) ||
        (/^(?:,|and)$/.test(before) && words.length > 0 && isCapital(text) && PORTFOLIO_ENDING.test(text)))
    ) {
      for (let between = last + 1; between < at; between++) words.push(sentence.tokens[between]!.text);
      words.push(text);
      last = at;
      at++;
      continue;
    }
    if (words.length > 0 && isCapital(text) && PORTFOLIO_WORD.test(text) && (/^(?:and|&)$/.test(before) || PORTFOLIO_ENDING.test(text))) {
      for (let between = last + 1; between < at; between++) words.push(sentence.tokens[between]!.text);
      words.push(text);
      last = at;
      at++;
      continue;
    }
    break;
  }
  return { words, last, state, body };
};
const PORTFOLIO_ENDING =
  /(?:tion|ment|ship|ity|ism|ance|ence|ies|logy|ics|ture|ing|ises?|Affairs|Services?|Resources|Coordination|Works|Council|Commission|Republic|Arms|Control|Assets|Mines|Ports|Roads|Lands|Media|Order|Staff|Forces|Operations|Matters|Reform|Aid|Heritage|Wealth|Religious|Hemisphere|Pacific|Asian|African|European|Eastern)$/;
const PORTFOLIO_WORD = /^(?!(?:The|A|On|In|At|And)$)\p{Lu}\p{Ll}+$/u;

const ministryEnd = (sentence: Sentence, from: number, mentionAt: Inside): { readonly last: number; readonly state: string | null } => {
  let last = from;
  for (let at = from + 1; at < sentence.tokens.length && at < from + 12; at++) {
    const mention = mentionAt(sentence.index, at);
    if (mention?.kind === "state") return { last: mention.last, state: mention.states[0]! };
    const text = sentence.tokens[at]!.text;
    if (/^(?:of|and|for|the|,|&)$/.test(text)) continue;
    if (!isCapital(text) || sentence.tokens[at]!.upos === "VERB") break;
    if (lower(sentence, at - 1) === ",") break;
    last = at;
  }
  return { last, state: null };
};

const singularOffice = (office: string, plural: boolean): string =>
  plural
    ? office
        .replace(/ies\b/, "y")
        .replace(
          /(minister|president|leader|secretary|ambassador|envoy|chief|spokesperson|adviser|advisor|chancellor|representative|commissioner|director|commander|premier)s\b/,
          "$1",
        )
    : office;
const join = (words: readonly string[]): string =>
  words
    .join(" ")
    .replace(/ ?([-–]) ?/g, "-")
    .replace(/ ,/g, ",")
    .replace(/[,\s]+$/, "")
    .replace(/ ([’']s)/g, "$1");
