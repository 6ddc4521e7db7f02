import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

const words = (text: string): string =>
  tokenize(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");

test.each([
  ["India's envoy", "India 's envoy"],
  ["India’s envoy", "India ’s envoy"],
  ["They don't agree", "They do n't agree"],
  ["They can’t agree", "They ca n’t agree"],
  ["we cannot wait", "we can not wait"],
  ["the Norway-Ghana treaty", "the Norway - Ghana treaty"],
  ["re-elected co-chair", "re-elected co-chair"],
  ["$14.45 million", "$ 14.45 million"],
  ["7.5% of trade", "7.5 % of trade"],
  ["1,00,000 tonnes", "1,00,000 tonnes"],
  ["the U.S. delegation", "the U.S. delegation"],
  ["at 10 a.m. today", "at 10 a.m. today"],
  ["Dato' Seri Ahmad", "Dato ' Seri Ahmad"],
  ["the 5th round", "the 5th round"],
  ["a 2+2 dialogue", "a 2+2 dialogue"],
  ["(see www.example.org).", "( see www.example.org ) ."],
  ["press@example.org wrote", "press@example.org wrote"],
  ["wait... what", "wait ... what"],
  ["Agreed!!!", "Agreed !!!"],
  ["they're gonna sign", "they 're gon na sign"],
  ["O'Brien and d'Estaing", "O'Brien and d'Estaing"],
  ["the ministers' talks", "the ministers ' talks"],
])("%s", (text, expected) => expect(words(text)).toBe(expected));
