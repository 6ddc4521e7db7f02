import type { DateMention, Mention, Place, Sentence, Token } from "../../types/index.ts";

const LINK =
  /^(?:of|dated|dates|dating|from|on|in|at|signed|inked|initialled|adopted|agreed|reached|concluded|struck|sealed|ratified|upon|that|which|was|were|been|had|by|and|both|the|year|back|,|\(|["”“’])$/;
const NAMING = new Set<Mention["kind"]>(["place", "state", "body"]);
const FURTHEST = 6;

/** The date that belongs to a named thing itself: "our 1979 treaty", "the ceasefire of 12 May 2008", "the agreement, signed in April 2014". */
export const dateBeside = (thing: Place, sentence: Sentence, mentions: readonly Mention[]): DateMention | null => {
  const { tokens } = sentence;
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? "";
  const dates = mentions.filter((one): one is DateMention => one.kind === "date" && one.from !== null && one.sort === "point");
  const within = dates.find(
    (date) =>
      date.first >= thing.first && date.last <= thing.last && (date.first === thing.first || /^(?:of|dated|on|\()$/.test(word(date.first - 1))),
  );
  if (within) return within;
  const before = dates.find((date) => date.last === thing.first - 1 && date.from!.length < 10);
  if (before) return before;
  const named = (token: Token): boolean => mentions.some((one) => NAMING.has(one.kind) && one.first <= token.index && token.index <= one.last);
  return (
    dates.find((date) => {
      const between = tokens.slice(thing.last + 1, date.first);
      if (date.first <= thing.last || between.length === 0 || !between.every((token) => LINK.test(token.text.toLowerCase()) || named(token)))
        return false;
      // Who signed it, and where, may stand between; then so must the word that it was signed.
      return between.some(named) ? between.length <= FURTHEST + 4 && between.some((token) => token.upos === "VERB") : between.length <= FURTHEST;
    }) ?? null
  );
};
