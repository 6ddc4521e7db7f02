import { expect, test } from "vitest";
import { topicsOf, topicWordsOf } from "./topics.ts";

test.each([
  ["cooperation in trade, tourism and defence", ["defence", "tourism", "trade"]],
  ["the COVID-19 vaccination certificates", ["health"]],
  ["the situation in the South China Sea and freedom of navigation", ["maritime"]],
  ["the warm ties between the two countries", []],
  ["shelling and mortar fire across the frontier", ["border", "conflict"]],
  ["seasonal workers who pick avocados", ["agriculture", "labour", "migration"]],
  ["a transmission line and geothermal wells", ["energy"]],
  ["tuna trawlers held by the coast guard", ["fisheries", "maritime"]],
  ["the defence minister and the security environment", []],
  ["on the West Bank of the river", []],
  ["the president's media division said", []],
  ["talks that bore fruit", []],
  ["AI and the law of the sea", ["maritime", "technology"]],
  ["food security and health security", ["agriculture", "health"]],
  ["security and nothing else", ["security"]],
  ["NATO’s Security Council resolutions", ["multilateral", "security"]],
  ["combating corruption in the port of call", ["justice"]],
  ["the demarcation of the boundary; decarbonization", ["border", "climate"]],
  ["the Cold War and the balance of power", []],
  ["trade union officials traded accusations", ["labour"]],
  ["cross-border rivers, the Nile's waters", ["water"]],
])("%s", (text, topics) => expect(topicsOf(text)).toEqual(topics));

test("acronyms count in capitals only", () => expect(topicsOf("who came and what it is about, its aid agency told us")).toEqual([]));
test("no topic is told by a word that ends another phrase", () =>
  expect(topicWordsOf("maritime security").map(({ start, end }) => [start, end])).toEqual([[0, 17]]));
