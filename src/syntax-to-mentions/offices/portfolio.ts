import { isOfficeHead } from "../../language/offices.ts";
import { PORTFOLIO_WORDS } from "../../language/portfolios.ts";
import type { Mention, Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { parenthesised } from "./desk.ts";
import { isMinistry, isOrgan, officerAt, toSomebody } from "./organs.ts";
import { between, phraseAt } from "./phrase.ts";

/** Which mention covers a token of the sentence. */
export type Covering = (token: number) => Mention | undefined;
/** What stands behind an office's head: "of Foreign Affairs and Trade of Japan", "(East)", "to the President". */
export interface Portfolio {
  /** The words that belong to the office's name. */
  readonly words: readonly string[];
  readonly last: number;
  readonly state: string | null;
  readonly body: string | null;
  /** The state to which an ambassador is sent. */
  readonly posted: string | null;
  /** The last word without "to Sweden". */
  readonly proper: number;
}

const LINKS = /^(?:of|for|to|on|at|in)$/;
/** Offices that are sent somewhere or deal with some country: that country is not theirs. */
const SENT =
  /^(?:ambassador|envoy|representative|consul|commissioner|attach|charg|d'affaires|nuncio|legate|coordinator|co-ordinator|negotiator|rapporteur)/;
const DEALING = /^(?:envoy|representative|coordinator|co-ordinator|negotiator|rapporteur|adviser|advisor|director|secretary|assistant)/;

/** What stands behind an office's head, which ends at `end` ("Secretary General", "High Commissioner-designate"). */
export const portfolioBehind = (sentence: Sentence, head: number, end: number, covering: Covering): Portfolio => {
  let { words, last } = parenthesised(sentence, end);
  // "Secretary (East) of the Ministry of External Affairs": the desk says which; the ministry is passed over.
  const desk = words.length > 0;
  let state: string | null = null;
  let body: string | null = null;
  let posted: string | null = null;
  let proper: number | null = null;
  for (let step = 0; step < 6; step++) {
    const link = lower(sentence, last + 1);
    const responsible = link === "responsible" && lower(sentence, last + 2) === "for";
    const charge = responsible || (link === "in" && lower(sentence, last + 2) === "charge" && lower(sentence, last + 3) === "of");
    const linked = LINKS.test(link) || responsible;
    if (!linked && link !== ",") break;
    let at = last + (responsible ? 3 : charge ? 4 : 2);
    if (/^(?:the|his|her|its|their)$/.test(lower(sentence, at))) at++;
    const mention = covering(at);
    if (mention?.kind === "state" && mention.form !== "government") {
      const close = mention.last;
      const adjective = mention.form === "adjective" || /^['’]s?$/.test(lower(sentence, close + 1));
      const inner =
        adjective || isOrgan(sentence, close + 1)
          ? phraseAt(sentence, /^['’]s?$/.test(lower(sentence, close + 1)) ? close + 2 : close + 1, covering)
          : null;
      if (inner && (linked || isOrgan(sentence, inner.first))) {
        state ??= mention.states[0]!;
        if (linked && !desk) words = [...words, ...between(sentence, last + 1, mention.first - 1), ...inner.words];
        last = inner.last;
        continue;
      }
      if (adjective && mention.form === "adjective") break;
      if (link === ",") {
        if (!closesTitle(sentence, close)) break;
        state ??= mention.states[0]!;
        last = close;
        break;
      }
      if (link === "to") {
        if (!SENT.test(lower(sentence, head))) break;
        posted = mention.states[0]!;
        proper ??= last;
        last = sentTo(sentence, close, covering);
        continue;
      }
      if (link === "for" && DEALING.test(lower(sentence, head))) {
        // "Special Representative for North Korea Policy", "Special Envoy for Sudan and South Sudan"
        const matter =
          isCapital(sentence.tokens[close + 1]?.text ?? "") && PORTFOLIO_WORDS.has(lower(sentence, close + 1))
            ? close + 1
            : sentTo(sentence, close, covering);
        words = [...words, link, ...between(sentence, at, matter)];
        last = matter;
        continue;
      }
      if (link === "in" || link === "at" || link === "on") {
        if (SENT.test(lower(sentence, head))) {
          posted = mention.states[0]!;
          proper ??= last;
          last = close;
        }
        break;
      }
      state ??= mention.states[0]!;
      last = close;
      // "of Japan to India", "of Qatar, …" may go on; a second state may not.
      if (lower(sentence, close + 1) === "to" && SENT.test(lower(sentence, head))) continue;
      break;
    }
    if (mention?.kind === "body") {
      if (link === "to" || link === "of" || link === "for") {
        if (!body && link !== "to") body = mention.bodies[0]!;
        last = mention.last;
        continue;
      }
      break;
    }
    if (mention?.kind === "place" && /^(?:to|in|at|on)$/.test(link) && SENT.test(lower(sentence, head))) {
      posted = mention.state;
      proper ??= last;
      last = mention.last;
      continue;
    }
    const served = link === "to" ? officerAt(sentence, at) : -1;
    if (served >= 0) {
      words = [...words, ...between(sentence, last + 1, served)];
      last = served;
      continue;
    }
    const phrase = phraseAt(sentence, at, covering);
    if (!phrase) break;
    // "thanked the Foreign Minister for leadership on": no part of a title written in capitals.
    if (link !== "of" && isCapital(sentence.tokens[head]!.text) && !isCapital(sentence.tokens[phrase.first]!.text)) break;
    const organ = isMinistry(sentence, phrase.first);
    if (link === "," && !organ) break;
    if ((link === "in" || link === "at") && !organ && !charge && !(link === "at" && words.length > 0)) break;
    if (link === "to" && !toSomebody(sentence, phrase.first)) break;
    if (link === "on" && words.length > 0) break;
    const dropped = desk || (organ && (link === "," || link === "in" || (link === "at" && words.length === 0)) && !charge);
    if (!dropped) words = [...words, ...between(sentence, last + 1, phrase.first - 1), ...phrase.words];
    last = phrase.last;
    const inside = parenthesised(sentence, last);
    if (inside.last > last && !dropped) words = [...words, ...inside.words];
    last = inside.last;
  }
  return { words, last, state, body, posted, proper: proper ?? last };
};

/** "ambassador to India and Bhutan", "… to the United Nations in Geneva". */
const sentTo = (sentence: Sentence, end: number, covering: Covering): number => {
  const next = lower(sentence, end + 1) === "and" ? covering(lower(sentence, end + 2) === "the" ? end + 3 : end + 2) : undefined;
  const other =
    next?.kind === "state" &&
    next.form === "name" &&
    !isOfficeHead(lower(sentence, next.last + 1)) &&
    !/^['’]s?$/.test(lower(sentence, next.last + 1));
  return other ? next.last : end;
};

/** ", Japan," closes a title; ", Japan and India agreed" does not. */
const closesTitle = (sentence: Sentence, last: number): boolean => {
  const next = sentence.tokens[last + 1];
  return next === undefined || /^(?:,|\.|\(|\)|and|;|who|on|met|held)$/.test(next.text.toLowerCase()) || /^(?:VERB|AUX|PUNCT)$/.test(next.upos);
};
