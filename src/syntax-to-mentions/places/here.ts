import { quotesOf } from "../../language/quotes.ts";
import type { PlaceMention, Sentence, Syntax } from "../../types/index.ts";
import { stateOfDateline } from "../home.ts";
import { lower, placeOf } from "../place.ts";

const HERE = /\bhere\b|\bthis (?:\S+ ){0,3}(?:city|capital|town|resort)\b/i;
/** "here" behind these is where something was done. */
const DONE = /^(?:VERB|NOUN|PROPN|NUM)$/;
const TOWN = /^(?:city|capital|town|resort)$/;

/** "arrived here on Monday", "talks held in this Black Sea city": the place of the dateline, outside quotations. */
export const placesHere = ({ document, sentences }: Syntax): readonly PlaceMention[] => {
  const name = document.dateline?.place;
  if (!name || !HERE.test(document.text)) return [];
  const state = stateOfDateline(document);
  const quotes = quotesOf(document.text);
  return sentences.flatMap((sentence) => {
    if (!HERE.test(document.text.slice(sentence.start, sentence.end))) return [];
    return sentence.tokens.flatMap((token): readonly PlaceMention[] => {
      const span = spanAt(sentence, token.index);
      if (!span || quotes.some((quote) => quote.start <= token.start && token.end <= quote.end)) return [];
      return [{ kind: "place", ...placeOf(sentence, span[0], span[1]), name, state, sort: "city" }];
    });
  });
};

const spanAt = (sentence: Sentence, index: number): readonly [number, number] | null => {
  const word = lower(sentence, index);
  if (word === "here")
    return index > 1 && (DONE.test(sentence.tokens[index - 1]!.upos) || sentence.tokens[index - 1]!.text === ",") ? [index, index] : null;
  if (word !== "this") return null;
  const town = sentence.tokens.slice(index + 1, index + 5).find((token) => TOWN.test(token.text.toLowerCase()));
  return town ? [index, town.index] : null;
};
