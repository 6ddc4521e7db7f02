import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Link, partition } from "./partition.ts";

const link = (a: string, b: string, score = 3): Link => ({ a, b, score });
const never = () => false;

describe("groups", () => {
  test("are chains of links; what is linked to nothing stands alone", () => {
    expect(partition(["a", "b", "c", "d"], [link("a", "b"), link("c", "b")], never)).toEqual([["a", "b", "c"], ["d"]]);
  });
  test("hold no two that are barred from each other: the surer link wins", () => {
    const barred = (x: string, y: string) => [x, y].sort().join("") === "ac";
    expect(partition(["a", "b", "c"], [link("a", "b", 4), link("b", "c", 5)], barred)).toEqual([["a"], ["b", "c"]]);
    expect(partition(["a", "b", "c"], [link("a", "b", 5), link("b", "c", 4)], barred)).toEqual([["a", "b"], ["c"]]);
  });
  test("leave links to strangers aside", () => {
    expect(partition(["a"], [link("a", "z")], never)).toEqual([["a"]]);
  });
});

test("the order in which members and links come makes no difference", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const));
  const relation = fc.constantFrom("none", "barred", 3, 4, 5);
  fc.assert(
    fc.property(fc.tuple(...pairs.map(() => relation)), fc.infiniteStream(fc.nat(1000)), (kinds, stream) => {
      const barredPairs = new Set(pairs.filter((_, at) => kinds[at] === "barred").map((pair) => pair.join("")));
      const barred = (x: string, y: string) => barredPairs.has([x, y].sort().join(""));
      const links = pairs.flatMap(([a, b], at): readonly Link[] => (typeof kinds[at] === "number" ? [link(a, b, kinds[at])] : []));
      const shuffled = <T>(items: readonly T[]): readonly T[] =>
        items
          .map((item) => [stream.next().value ?? 0, item] as const)
          .sort((x, y) => x[0] - y[0])
          .map(([, item]) => item);
      const turned = shuffled(links).map(({ a, b, score }) => link(b, a, score));
      const groups = partition(names, links, barred);
      expect(partition(shuffled(names), turned, barred)).toEqual(groups);
      for (const group of groups) for (const x of group) for (const y of group) expect(barred(x, y)).toBe(false);
    }),
  );
});
