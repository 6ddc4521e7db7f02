/**
 * The best tree under arc scores: each word takes its best head; cycles are opened by the cheapest change (Chu and Liu 1965, Edmonds 1967), and one word only
 * hangs on the root. `scores[i * (n + 1) + h]`: word i (from 0) under head h (0 the root, else word h - 1). Returns heads, -1 for the root.
 */
export const treeFromScores = (scores: Float32Array, n: number): Int32Array => {
  const heads = greedy(scores, n, -1);
  const roots = heads.reduce((count, head) => count + (head < 0 ? 1 : 0), 0);
  if (roots === 1 && !hasCycle(heads)) return heads;
  // Try the words most willing to be the root, and keep the best whole tree.
  const willing = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => scores[b * (n + 1)]! - bestOther(scores, n, b) - (scores[a * (n + 1)]! - bestOther(scores, n, a)),
  );
  let best: Int32Array | null = null;
  let most = -Infinity;
  for (const root of willing.slice(0, 3)) {
    const tree = openCycles(scores, n, greedy(scores, n, root), root);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += scores[i * (n + 1) + tree[i]! + 1]!;
    if (sum > most) {
      most = sum;
      best = tree;
    }
  }
  return best ?? heads;
};

const bestOther = (scores: Float32Array, n: number, i: number): number => {
  let best = -Infinity;
  for (let h = 1; h <= n; h++) if (h !== i + 1) best = Math.max(best, scores[i * (n + 1) + h]!);
  return best;
};
/** Best head of each word; with `root` given, that word alone hangs on the root. */
const greedy = (scores: Float32Array, n: number, root: number): Int32Array => {
  const heads = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let best = -1;
    let most = -Infinity;
    for (let h = root < 0 ? 0 : 1; h <= n; h++) {
      const score = scores[i * (n + 1) + h]!;
      if (h !== i + 1 && score > most) {
        most = score;
        best = h;
      }
    }
    heads[i] = i === root ? -1 : best - 1;
  }
  return heads;
};
const hasCycle = (heads: Int32Array): boolean => findCycle(heads) !== null;
const findCycle = (heads: Int32Array): readonly number[] | null => {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = i;
      at = heads[at]!;
    }
    if (at >= 0 && seen[at] === i) {
      const cycle = [at];
      for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
      return cycle;
    }
  }
  return null;
};
/** Opens cycles one by one: the word of the cycle that loses least by a head outside what hangs on the cycle takes that head. */
const openCycles = (scores: Float32Array, n: number, start: Int32Array, root: number): Int32Array => {
  const heads = start.slice();
  for (let cycle = findCycle(heads), rounds = 0; cycle && rounds <= n; cycle = findCycle(heads), rounds++) {
    const below = new Uint8Array(n);
    for (const member of cycle) below[member] = 1;
    for (let i = 0; i < n; i++) {
      const path: number[] = [];
      let at = i;
      while (at >= 0 && !below[at] && path.length <= n) {
        path.push(at);
        at = heads[at]!;
      }
      if (at >= 0 && below[at]) for (const step of path) below[step] = 1;
    }
    let change = -1;
    let to = -1;
    let least = Infinity;
    for (const i of cycle) {
      for (let h = 1; h <= n; h++) {
        if (below[h - 1]) continue;
        const loss = scores[i * (n + 1) + heads[i]! + 1]! - scores[i * (n + 1) + h]!;
        if (loss < least) {
          least = loss;
          change = i;
          to = h - 1;
        }
      }
    }
    if (change < 0) {
      change = cycle[0]!;
      to = root;
    }
    heads[change] = to;
  }
  return heads;
};
