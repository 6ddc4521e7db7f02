import { expect, test } from "vitest";
import { topicsOf } from "./topics.ts";

test.each([
  ["cooperation in trade, tourism and defence", ["defence", "tourism", "trade"]],
  ["the COVID-19 vaccination certificates", ["health"]],
  ["the situation in the South China Sea and freedom of navigation", ["maritime"]],
  ["the warm ties between the two countries", []],
  ["shelling and mortar fire across the frontier", ["border", "conflict"]],
  ["seasonal workers who pick avocados", ["agriculture", "labour"]],
  ["a transmission line and geothermal wells", ["energy", "water"]],
  ["tuna trawlers held by the coast guard", ["fisheries", "maritime"]],
  ["the defence minister and the security environment", []],
  ["on the West Bank of the river", []],
  ["the president's media division said", []],
  ["talks that bore fruit", []],
  ["AI and the law of the sea", ["maritime", "technology"]],
])("%s", (text, topics) => expect(topicsOf(text)).toEqual(topics));

test("acronyms count in capitals only", () => expect(topicsOf("who came and what it is about")).toEqual([]));
