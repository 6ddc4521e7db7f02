import fc from "fast-check";
import { expect, test } from "vitest";
import { treeFromScores } from "./tree-from-scores.ts";

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === -1).length === 1 &&
  heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
const worth = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0);
/** Every choice of heads for n words. */
const choices = (n: number): readonly (readonly number[])[] =>
  Array.from({ length: n }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((heads) => Array.from({ length: n + 1 }, (_, h) => [...heads, h - 1])),
    [[]],
  );
const someScores = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((n) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }).map((values) => {
      const scores = Float32Array.from(values);
      for (let i = 0; i < n; i++) scores[i * (n + 1) + i + 1] = -1e9;
      return { n, scores };
    }),
  );

test("one root and no cycle, whatever the scores", () => {
  fc.assert(
    fc.property(someScores(14), ({ n, scores }) => {
      expect(isTree([...treeFromScores(scores, n)])).toBe(true);
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test("the best heads when they already form a tree", () => {
  const scores = Float32Array.from([0, -1e9, 9, 1, 9, 1, -1e9, 1, 0, 1, 9, -1e9]);
  expect([...treeFromScores(scores, 3)]).toEqual([1, -1, 1]);
});

test("mostly the best tree, and never far from it", () => {
  const all = [1, 2, 3, 4, 5].map((n) => choices(n).filter(isTree));
  let [best, runs] = [0, 0];
  fc.assert(
    fc.property(someScores(5), ({ n, scores }) => {
      const most = Math.max(...all[n - 1]!.map((heads) => worth(scores, heads)));
      const got = worth(scores, [...treeFromScores(scores, n)]);
      expect(got).toBeLessThanOrEqual(most);
      runs++;
      if (got === most) best++;
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(best / runs).toBeGreaterThan(0.85);
});
