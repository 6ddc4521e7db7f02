import type { Mention, Sentence, StateMention } from "../types/index.ts";
import type { Office } from "./offices.ts";
import { lower } from "./place.ts";

/** The states whose holders of one office are told together, and the words that tell it. */
export interface Holders {
  readonly states: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** "the presidents of Ghana and Togo", "the Greek and Cypriot foreign ministers": one holder for each state; null when fewer than two are told. */
export const holdersOf = (sentence: Sentence, office: Office, found: readonly Mention[]): Holders | null => {
  const states = found.filter(
    (mention): mention is StateMention => mention.kind === "state" && mention.sentence === sentence.index && mention.form !== "government",
  );
  const behind = following(sentence, office, states);
  const chain = behind.length > 1 ? behind : preceding(sentence, office, states);
  const codes = [...new Set(chain.flatMap((state) => state.states))];
  if (codes.length < 2) return null;
  return { states: codes, first: Math.min(office.first, chain[0]!.first), last: Math.max(office.last, chain.at(-1)!.last) };
};

const following = (sentence: Sentence, office: Office, states: readonly StateMention[]): readonly StateMention[] => {
  const chain: StateMention[] = [];
  let at = office.last + 1;
  // The office's own words may already hold the first: "presidents of Ghana".
  const own = states.find((state) => state.last === office.last && state.first > office.first);
  if (own) chain.push(own);
  else if (!/^(?:of|from)$/.test(lower(sentence, at))) return [];
  for (;;) {
    while (/^(?:of|from|and|,|the)$/.test(lower(sentence, at))) at++;
    const next = states.find((state) => state.first === at && state.form === "name");
    if (!next) return chain;
    chain.push(next);
    at = next.last + 1;
    if (!/^(?:and|,)$/.test(lower(sentence, at))) return chain;
  }
};
const preceding = (sentence: Sentence, office: Office, states: readonly StateMention[]): readonly StateMention[] => {
  const chain: StateMention[] = [];
  let at = office.first;
  for (;;) {
    const next = states.find((state) => (chain.length === 0 ? state.first === at : state.last === at));
    if (next?.form !== "adjective") return chain;
    chain.unshift(next);
    at = next.first - 1;
    if (!/^(?:and|,)$/.test(lower(sentence, at))) return chain;
    while (/^(?:and|,)$/.test(lower(sentence, at))) at--;
  }
};
