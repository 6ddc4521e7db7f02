import { describe, expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import { readSyntax } from "../document-to-syntax/index.ts";
import { documentFromText } from "../source-to-document/index.ts";
import { findBodies } from "./bodies.ts";
import { findPlaces } from "./places.ts";

const parser = parserFromDisk();
const syntaxOf = (text: string) => readSyntax(parser, documentFromText(text, { published: "2023-05-17" }));
const places = (text: string): readonly string[] => {
  const syntax = syntaxOf(text);
  return findPlaces(syntax, findBodies(syntax, [])).flatMap((mention) =>
    mention.kind === "place" ? [`${mention.name} ${mention.state} ${mention.sort}`] : [],
  );
};
const bodies = (text: string): readonly string[] =>
  findBodies(syntaxOf(text), []).flatMap((mention) => (mention.kind === "body" ? mention.bodies : []));

describe("places", () => {
  test.each([
    ["The two met in Ulaanbaatar, Mongolia.", ["Ulaanbaatar MNG city", "Mongolia MNG country"]],
    ["They signed it at the Istana Negara in Kuala Lumpur.", ["Istana Negara null building", "Kuala Lumpur MYS city"]],
    ["He was received at Bogota's Tequendama Hotel.", ["Bogota COL city", "Tequendama Hotel null building"]],
    ["They spoke at NATO headquarters.", ["NATO headquarters null building"]],
    ["Troops gathered at the Garden Hill Training Area.", ["Garden Hill Training Area null building"]],
    ["Talks took place in Qaraqosh.", ["Qaraqosh null city"]],
    ["She toured the Middle East.", ["Middle East null expanse"]],
    ["The frigates trained in the Natuna Sea.", ["Natuna Sea null water"]],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  test.each([
    "The Foreign Office summoned the envoy.",
    "Nice words were said and Male visitors clapped.",
    "He believes in Democracy, and democracy prevailed.",
    "Norway, Sweden, and Finland agreed.",
    "Sofia Coppola filmed it.",
  ])("none in: %s", (text) => expect(places(text)).toEqual([]));
});

describe("bodies", () => {
  test.each([
    ["The European Commission met the African Union.", ["EU", "AU"]],
    ["The U.N. Security Council heard the WHO.", ["UN", "WHO"]],
    ["Brussels accused the exporters of dumping.", ["EU"]],
    ["They met in Brussels.", []],
    ["Who said so? A quad bike.", []],
    ["The Commonwealth of Australia agreed.", []],
    ["Asean ministers met the Gulf Cooperation Council (GCC).", ["ASEAN", "GCC", "GCC"]],
  ])("%s", (text, expected) => expect(bodies(text)).toEqual(expected));
});
