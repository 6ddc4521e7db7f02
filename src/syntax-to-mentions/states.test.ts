import { describe, expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import { readSyntax } from "../document-to-syntax/index.ts";
import { documentFromText } from "../source-to-document/index.ts";
import { findStates } from "./states.ts";

const parser = parserFromDisk();
/** "words code form" of each state in a text. */
const states = (text: string): readonly string[] =>
  findStates(readSyntax(parser, documentFromText(text, { published: "2023-05-17" })), []).flatMap((mention) =>
    mention.kind === "state" ? [`${text.slice(mention.start, mention.end)} ${mention.states.join()} ${mention.form}`] : [],
  );

describe("states are found", () => {
  test.each([
    ["Kenya thanked the Dutch delegation.", ["Kenya KEN name", "Dutch NLD adjective", "Dutch delegation NLD government"]],
    ["Sino-Russian ties grew.", ["Sino CHN pair", "Russian RUS pair"]],
    ["The Chile-Peru committee sat.", ["Chile CHL pair", "Peru PER pair"]],
    ["Guinea-Bissau and Papua New Guinea joined.", ["Guinea-Bissau GNB name", "Papua New Guinea PNG name"]],
    ["The Nigerien envoy left Nigeria.", ["Nigerien NER adjective", "Nigeria NGA name"]],
    ["Britons and Spaniards applauded.", ["Britons GBR people", "Spaniards ESP people"]],
    ["TÜRKIYE and Côte d’Ivoire agreed.", ["TÜRKIYE TUR name", "Côte d’Ivoire CIV name"]],
    ["The Moroccan army spoke.", ["Moroccan MAR adjective", "Moroccan army MAR government"]],
  ])("%s", (text, expected) => expect(states(text)).toEqual(expected));
});

describe("a capital is the government where it acts or is acted upon", () => {
  test.each([
    ["Ankara rejected the plan.", ["Ankara TUR seat"]],
    ["Talks between Hanoi and Phnom Penh resumed.", ["Hanoi VNM seat", "Phnom Penh KHM seat"]],
    ["Beijing accused Washington of meddling.", ["Beijing CHN seat", "Washington USA seat"]],
    ["Relations with Khartoum soured.", ["Khartoum SDN seat"]],
    ["The Kremlin denied it.", ["Kremlin RUS seat"]],
  ])("%s", (text, expected) => expect(states(text)).toEqual(expected));
  test.each(["They met in Hanoi.", "She arrived in Ankara from Oslo.", "He visited Doha on Friday."])("not in: %s", (text) =>
    expect(states(text)).toEqual([]),
  );
});

describe("names that only look like states", () => {
  test.each([
    "They sailed the Indian Ocean and the South China Sea.",
    "The text was issued in English and French.",
    "He told The Japan Times and the Times of Israel.",
    "The Qatar News Agency carried it.",
    "Paris Hilton sang.",
    "The Governor of Georgia came from Atlanta.",
    "The Bank of America lent it.",
    "The Paris Agreement and the Rome Statute apply.",
    "He gave us turkey and a chad.",
    "The Bureau of Indian Affairs and leaders of Indian Country met.",
  ])("%s", (text) => expect(states(text)).toEqual([]));
});

describe("which Congo", () => {
  test.each([
    ["Rwanda and Congo traded words over the M23 near Goma.", ["Rwanda RWA name", "Congo COD name"]],
    ["Congo and Gabon signed an accord in Brazzaville.", ["Congo COG name", "Gabon GAB name"]],
    ["The Congolese minister left Brazzaville for Gabon.", ["Congolese COG adjective", "Gabon GAB name"]],
    ["Congo thanked Gabon.", ["Congo COG name", "Gabon GAB name"]],
    ["The Republic of Congo thanked DR Congo for its help in Goma.", ["Republic of Congo COG name", "DR Congo COD name"]],
  ])("%s", (text, expected) => expect(states(text).filter((one) => !/government|seat/.test(one))).toEqual(expected));
});
