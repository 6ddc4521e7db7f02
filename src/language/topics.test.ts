import { expect, test } from "vitest";
import { topicsOf } from "./topics.ts";

test.each([
  ["cooperation in trade, tourism and defence", ["defence", "tourism", "trade"]],
  ["the COVID-19 vaccination certificates", ["health"]],
  ["the situation in the South China Sea and freedom of navigation", ["maritime"]],
  ["the warm ties between the two countries", []],
  ["AI and the law of the sea", ["maritime", "technology"]],
])("%s", (text, topics) => expect(topicsOf(text)).toEqual(topics));

test("acronyms count in capitals only", () => expect(topicsOf("who came and what it is about")).toEqual([]));
