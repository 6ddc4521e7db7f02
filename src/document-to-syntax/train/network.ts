import { ARC, DISTANCES, distanceBucket, INPUT, LABEL, ROLES, TABLES, WIDTH, WINDOWS } from "../dimensions.ts";
import type { Model } from "../model.ts";
import type { Block, Kernels } from "./memory.ts";
import { makeWeights, pad4, type Sizes, type Weight } from "./weights.ts";

/** A sentence as numbers; `ids` in the order of TABLES; heads 0 for the root, else 1-based. */
export interface Coded {
  readonly ids: readonly Int32Array[];
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly head: Int32Array;
  readonly relation: Int32Array;
}
export interface Prediction {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly head: Int32Array;
  readonly relation: Int32Array;
}
const MOST = 1500; // tokens a batch
const LAYERS = WINDOWS.length;
const LONGEST = 400; // words a sentence
const size = (s: Coded): number => s.head.length;

/**
 * Embeddings → layers of bidirectional gated averages over a window of words (after QRNN, Bradbury et al. 2016, and minGRU, Feng et al. 2024),
 * each with a residual and layer normalisation → tags, and a biaffine parser (Dozat and Manning 2017) with labels from products of the two words.
 */
export class Network {
  readonly weights: readonly Weight[];
  private readonly byName: ReadonlyMap<string, Weight>;
  private readonly sizes: Sizes;
  private readonly k: Kernels;
  private readonly b: Record<string, Block> = {};
  private readonly ends: Int32Array;
  private readonly ids: Int32Array;
  private readonly idsAt: number;
  private readonly endsAt: number;
  private readonly tagColumns: number;
  private readonly labelColumns: number;
  private readonly random: () => number;
  private dropout = 0;
  /** Whether distances weigh by word: from the second phase on. */
  private nearby = false;
  /** How often each word of the vocabulary is hidden in training. */
  private readonly hiding: Float64Array;

  constructor(kernels: Kernels, block: (length: number) => Block, sizes: Sizes, random: () => number, hiding: Float64Array, vectors: Float32Array) {
    this.k = kernels;
    this.sizes = sizes;
    this.random = random;
    this.hiding = hiding;
    this.weights = makeWeights(sizes, block, random);
    this.byName = new Map(this.weights.map((weight) => [weight.name, weight]));
    this.get("vector").w.data.set(vectors);
    this.get("vector").avg.data.set(vectors);
    this.tagColumns = pad4(sizes.upos + sizes.xpos);
    this.labelColumns = pad4(sizes.relations);
    const ends = block(MOST);
    this.ends = new Int32Array(ends.data.buffer, ends.at, MOST);
    this.endsAt = ends.at;
    const ids = block(MOST * TABLES.length);
    this.ids = new Int32Array(ids.data.buffer, ids.at, MOST * TABLES.length);
    this.idsAt = ids.at;
    const rows = (columns: number, ...names: readonly string[]) => {
      for (const name of names) this.b[name] = block(MOST * columns);
    };
    rows(INPUT, "in", "dIn", "inMask");
    for (let l = 0; l <= LAYERS; l++) rows(WIDTH, `x${l}`, `dx${l}`);
    for (let l = 0; l < LAYERS; l++) {
      rows(WIDTH, `mask${l}`, `c${l}`, `norm${l}`);
      rows(2 * WIDTH, `pre${l}`);
      rows(1, `inv${l}`);
      if (WINDOWS[l] === 3) rows(3 * WIDTH, `win${l}`);
    }
    rows(3 * WIDTH, "dWin");
    rows(2 * WIDTH, "dPre");
    rows(WIDTH, "dc");
    rows(this.tagColumns, "tag", "dTag");
    rows(ROLES, "role", "dRole", "roleMask");
    rows(ARC, "u", "du", "arcDep", "dArcDep");
    rows(3 * LABEL, "z", "dz");
    rows(this.labelColumns, "lab", "dLab");
    rows(2 * DISTANCES, "near", "dNear");
    this.b.scores = block(LONGEST * (LONGEST + 1));
    this.b.t = block(MOST * Math.max(3 * WIDTH, INPUT, ROLES));
    this.b.t2 = block(Math.max(3 * WIDTH * 2 * WIDTH, INPUT * WIDTH));
  }
  private get(name: string): Weight {
    return this.byName.get(name)!;
  }
  private at(name: string): number {
    return this.b[name]!.at;
  }

  /** y = x·W + bias. */
  private linear(x: string, w: string, y: string, n: number): void {
    const weight = this.get(w);
    this.k.gemm(this.at(x), weight.w.at, this.at(y), n, weight.rows, weight.columns, 0);
    this.k.addBias(this.at(y), this.get(`${w}Bias`).w.at, n, weight.columns);
  }
  /** Gradients of `linear`: into the weight, the bias, and into dx (added when `add`). */
  private linearBack(x: string, w: string, dy: string, dx: string, n: number, add: 0 | 1): void {
    const weight = this.get(w);
    this.k.biasBack(this.at(dy), this.get(`${w}Bias`).g.at, n, weight.columns);
    this.k.transpose(this.at(x), this.at("t"), n, weight.rows);
    this.k.gemm(this.at("t"), this.at(dy), weight.g.at, weight.rows, n, weight.columns, 1);
    this.k.transpose(weight.w.at, this.at("t2"), weight.rows, weight.columns);
    this.k.gemm(this.at(dy), this.at("t2"), this.at(dx), n, weight.columns, weight.rows, add);
  }
  private fillMask(name: string, length: number, rate: number): void {
    this.k.fillMask(this.at(name), length, Math.floor(this.random() * 4294967296), Math.floor(rate * 4294967296), 1 / (1 - rate));
  }

  /** Forward over a batch; scores lie in the blocks "tag", "role", "u". Returns the number of words. */
  private forward(batch: readonly Coded[], training: boolean): number {
    let n = 0;
    batch.forEach((s, i) => {
      n += size(s);
      this.ends[i] = n;
    });
    if (n > MOST) throw new Error(`a batch of ${n} words is more than ${MOST}`);
    this.fillMask("inMask", n * INPUT, training ? this.dropout * 0.8 : 0);
    let column = 0;
    TABLES.forEach(([name, columns], t) => {
      let row = t * MOST;
      for (const s of batch) {
        this.ids.set(s.ids[t]!, row);
        if (training && name === "word") for (let i = row; i < row + size(s); i++) if (this.random() < this.hiding[this.ids[i]!]!) this.ids[i] = 0;
        if (training && name === "vector") for (let i = row; i < row + size(s); i++) if (this.random() < 0.1) this.ids[i] = 0;
        row += size(s);
      }
      this.k.gather(this.get(name).w.at, this.idsAt + t * MOST * 4, n, columns, this.at("in") + column * 4, this.at("inMask") + column * 4, INPUT);
      column += columns;
    });
    this.linear("in", "input", "x0", n);
    for (let l = 0; l < LAYERS; l++) this.layer(l, n, batch.length, training);
    const last = `x${LAYERS}`;
    this.linear(last, "tags", "tag", n);
    this.linear(last, "roles", "role", n);
    this.fillMask("roleMask", n * ROLES, training ? this.dropout : 0);
    this.k.leaky(this.at("role"), this.at("roleMask"), n * ROLES);
    const role = this.b.role!.data,
      dep = this.b.arcDep!.data;
    for (let i = 0; i < n; i++) dep.set(role.subarray(i * ROLES, i * ROLES + ARC), i * ARC);
    this.linear("arcDep", "arc", "u", n);
    if (this.nearby) this.linear(last, "near", "near", n);
    else this.b.near!.data.fill(0, 0, n * 2 * DISTANCES);
    return n;
  }

  private layer(l: number, n: number, sentences: number, training: boolean): void {
    const { k } = this;
    const wide = WINDOWS[l] === 3;
    const mix = this.get(`mix${l}`);
    if (wide) k.windows(this.at(`x${l}`), this.at(`win${l}`), this.endsAt, sentences, WIDTH);
    k.gemm(this.at(wide ? `win${l}` : `x${l}`), mix.w.at, this.at(`pre${l}`), n, mix.rows, 2 * WIDTH, 0);
    k.gates(this.at(`pre${l}`), this.get(`mix${l}Bias`).w.at, n, WIDTH);
    k.recur(this.at(`pre${l}`), this.at(`c${l}`), this.endsAt, sentences, WIDTH);
    this.fillMask(`mask${l}`, n * WIDTH, training ? this.dropout : 0);
    const [x, c, mask, norm, inv] = ["x", "c", "mask", "norm", "inv"].map((name) => this.at(`${name}${l}`)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    k.residual(x, c, mask, norm, inv, this.at(`x${l + 1}`), this.get(`gain${l}`).w.at, this.get(`shift${l}`).w.at, n, WIDTH);
  }

  private layerBack(l: number, n: number, sentences: number): void {
    const { k } = this;
    const gain = this.get(`gain${l}`),
      shift = this.get(`shift${l}`);
    const dx = this.at(`dx${l}`),
      dc = this.at("dc");
    k.residualBack(
      this.at(`dx${l + 1}`),
      this.at(`norm${l}`),
      this.at(`inv${l}`),
      gain.w.at,
      gain.g.at,
      shift.g.at,
      dx,
      dc,
      this.at(`mask${l}`),
      n,
      WIDTH,
    );
    k.recurBack(this.at(`pre${l}`), this.at(`c${l}`), dc, this.at("dPre"), this.endsAt, sentences, WIDTH);
    if (WINDOWS[l] === 3) {
      this.linearBack(`win${l}`, `mix${l}`, "dPre", "dWin", n, 0);
      k.windowsBack(this.at("dWin"), dx, this.endsAt, sentences, WIDTH);
    } else this.linearBack(`x${l}`, `mix${l}`, "dPre", `dx${l}`, n, 1);
  }

  /** Arc scores of one sentence: [word][head], head 0 the root. */
  private arcScores(row: number, length: number): Float32Array {
    const distance = this.get("distance").w.data,
      scores = this.b.scores!.data;
    this.k.arcs(
      this.at("u") + row * ARC * 4,
      this.at("role") + (row * ROLES + ARC) * 4,
      this.get("root").w.at + ARC * 4,
      this.at("scores"),
      length,
      ARC,
      ROLES,
    );
    const near = this.b.near!.data;
    for (let i = 0; i < length; i++) {
      const own = (row + i) * 2 * DISTANCES;
      for (let h = 1; h <= length; h++) {
        const bucket = distanceBucket(h - 1 - i);
        scores[i * (length + 1) + h]! +=
          h === i + 1 ? -1e9 : distance[bucket]! + near[own + bucket]! + near[(row + h - 1) * 2 * DISTANCES + DISTANCES + bucket]!;
      }
    }
    return scores;
  }

  private labelInput(n: number, headRow: Int32Array): void {
    const role = this.b.role!.data,
      root = this.get("root").w.data,
      z = this.b.z!.data;
    for (let i = 0; i < n; i++) {
      const d = i * ROLES + 2 * ARC,
        h = headRow[i]!,
        zo = i * 3 * LABEL;
      const from = h < 0 ? root : role,
        e = (h < 0 ? 0 : h * ROLES) + 2 * ARC + LABEL;
      for (let j = 0; j < LABEL; j++) {
        z[zo + j] = role[d + j]!;
        z[zo + LABEL + j] = from[e + j]!;
        z[zo + 2 * LABEL + j] = role[d + j]! * from[e + j]!;
      }
    }
    this.linear("z", "label", "lab", n);
  }

  /** Gradients of one batch, added to the weights'; returns the mean loss a word. */
  learn(batch: readonly Coded[], dropout: number): number {
    this.dropout = dropout;
    const { b } = this;
    const n = this.forward(batch, true);
    const headRow = new Int32Array(n);
    let row = 0;
    for (const s of batch) {
      for (let i = 0; i < size(s); i++) headRow[row + i] = s.head[i]! === 0 ? -1 : row + s.head[i]! - 1;
      row += size(s);
    }
    this.labelInput(n, headRow);
    const gold = (pick: (s: Coded) => Int32Array): Int32Array => {
      const all = new Int32Array(n);
      let at = 0;
      for (const s of batch) {
        all.set(pick(s), at);
        at += size(s);
      }
      return all;
    };
    const { upos, xpos, relations } = this.sizes;
    b.dTag!.data.fill(0, 0, n * this.tagColumns);
    b.dLab!.data.fill(0, 0, n * this.labelColumns);
    let loss = softmaxBack(
      b.tag!.data,
      b.dTag!.data,
      n,
      this.tagColumns,
      0,
      upos,
      gold((s) => s.upos),
    );
    loss += softmaxBack(
      b.tag!.data,
      b.dTag!.data,
      n,
      this.tagColumns,
      upos,
      xpos,
      gold((s) => s.xpos),
    );
    loss += softmaxBack(
      b.lab!.data,
      b.dLab!.data,
      n,
      this.labelColumns,
      0,
      relations,
      gold((s) => s.relation),
    );
    const last = `x${LAYERS}`,
      dLast = `dx${LAYERS}`;
    this.linearBack(last, "tags", "dTag", dLast, n, 0);
    this.linearBack("z", "label", "dLab", "dz", n, 0);
    b.dRole!.data.fill(0, 0, n * ROLES);
    this.labelBack(n, headRow);
    b.du!.data.fill(0, 0, n * ARC);
    b.dNear!.data.fill(0, 0, n * 2 * DISTANCES);
    row = 0;
    for (const s of batch) {
      loss += this.arcsBack(row, s, n);
      row += size(s);
    }
    this.linearBack("arcDep", "arc", "du", "dArcDep", n, 0);
    const dRole = b.dRole!.data,
      dDep = b.dArcDep!.data;
    for (let i = 0; i < n; i++) for (let j = 0; j < ARC; j++) dRole[i * ROLES + j]! += dDep[i * ARC + j]!;
    this.k.leakyBack(this.at("role"), this.at("dRole"), this.at("roleMask"), n * ROLES);
    this.linearBack(last, "roles", "dRole", dLast, n, 1);
    if (this.nearby) this.linearBack(last, "near", "dNear", dLast, n, 1);
    for (let l = LAYERS - 1; l >= 0; l--) this.layerBack(l, n, batch.length);
    this.linearBack("in", "input", "dx0", "dIn", n, 0);
    let column = 0;
    TABLES.forEach(([name, columns], t) => {
      if (name !== "vector")
        this.k.scatter(
          this.get(name).g.at,
          this.idsAt + t * MOST * 4,
          n,
          columns,
          this.at("dIn") + column * 4,
          this.at("inMask") + column * 4,
          INPUT,
        );
      column += columns;
    });
    return loss;
  }

  private labelBack(n: number, headRow: Int32Array): void {
    const z = this.b.z!.data,
      dz = this.b.dz!.data,
      dRole = this.b.dRole!.data,
      dRoot = this.get("root").g.data;
    for (let i = 0; i < n; i++) {
      const d = i * ROLES + 2 * ARC,
        h = headRow[i]!,
        zo = i * 3 * LABEL;
      const to = h < 0 ? dRoot : dRole,
        e = (h < 0 ? 0 : h * ROLES) + 2 * ARC + LABEL;
      for (let j = 0; j < LABEL; j++) {
        const product = dz[zo + 2 * LABEL + j]!;
        dRole[d + j]! += dz[zo + j]! + product * z[zo + LABEL + j]!;
        to[e + j]! += dz[zo + LABEL + j]! + product * z[zo + j]!;
      }
    }
  }

  private arcsBack(row: number, s: Coded, n: number): number {
    const length = size(s),
      scores = this.arcScores(row, length),
      distance = this.get("distance").g.data,
      dNear = this.b.dNear!.data;
    let loss = 0;
    for (let i = 0; i < length; i++) {
      const so = i * (length + 1);
      loss += softmaxBack(scores, scores, 1, 0, so, length + 1, s.head.subarray(i, i + 1), 1 / n);
      const own = (row + i) * 2 * DISTANCES;
      for (let h = 1; h <= length; h++) {
        if (h === i + 1) continue;
        const bucket = distanceBucket(h - 1 - i),
          d = scores[so + h]!;
        distance[bucket]! += d;
        dNear[own + bucket]! += d;
        dNear[(row + h - 1) * 2 * DISTANCES + DISTANCES + bucket]! += d;
      }
    }
    const heads = (row * ROLES + ARC) * 4,
      root = this.get("root");
    const [u, du] = [this.at("u") + row * ARC * 4, this.at("du") + row * ARC * 4];
    this.k.arcsBack(
      this.at("scores"),
      u,
      this.at("role") + heads,
      root.w.at + ARC * 4,
      du,
      this.at("dRole") + heads,
      root.g.at + ARC * 4,
      length,
      ARC,
      ROLES,
    );
    return loss;
  }

  /** Tags, heads and relations of a batch, without dropout, for checking on the dev parts. */
  predict(batch: readonly Coded[]): readonly Prediction[] {
    const n = this.forward(batch, false);
    const headRow = new Int32Array(n);
    let row = 0;
    const heads = batch.map((s) => {
      const length = size(s),
        scores = this.arcScores(row, length),
        head = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        head[i] = best(scores, i * (length + 1), length + 1);
        headRow[row + i] = head[i] === 0 ? -1 : row + head[i]! - 1;
      }
      row += length;
      return head;
    });
    this.labelInput(n, headRow);
    row = 0;
    return batch.map((s, index) => {
      const from = row;
      row += size(s);
      const each = (pick: (i: number) => number): Int32Array => Int32Array.from({ length: size(s) }, (_, i) => pick(from + i));
      return {
        upos: each((i) => best(this.b.tag!.data, i * this.tagColumns, this.sizes.upos)),
        xpos: each((i) => best(this.b.tag!.data, i * this.tagColumns + this.sizes.upos, this.sizes.xpos)),
        head: heads[index]!,
        relation: each((i) => best(this.b.lab!.data, i * this.labelColumns, this.sizes.relations)),
      };
    });
  }

  /** One Adam step (Kingma and Ba 2015) with the gradient clipped to norm 5; `step` from 1. */
  step(step: number, rate: number): void {
    const norm = Math.sqrt(this.weights.reduce((sum, { g }) => sum + this.k.sumOfSquares(g.at, pad4(g.length)), 0));
    const scale = norm > 5 ? 5 / norm : 1;
    const b1 = 0.9,
      b2 = 0.99;
    const corrected = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
    const mix = Math.max(1 / step, 0.0015);
    for (const { name, w, g, m1, m2, avg } of this.weights) {
      if (name === "vector") continue;
      this.k.adam(w.at, g.at, m1.at, m2.at, pad4(w.length), corrected, b1, b2, 1e-8, scale);
      this.k.average(avg.at, w.at, pad4(w.length), mix);
    }
  }
  /** Takes over the weights of a packed model, lets distances weigh by word, and forgets what Adam remembers. */
  begin(model: Model): void {
    this.nearby = true;
    for (const { name, w, m1, m2, avg, columns } of this.weights) {
      if (name.startsWith("near")) continue;
      const { kind, scales, values } = model.matrix(name);
      for (let i = 0; i < w.length; i++)
        w.data[i] = values[i]! * (kind === "f32" ? 1 : scales[kind === "rows" ? Math.floor(i / columns) : i % columns]!);
      avg.data.set(w.data);
      m1.data.fill(0);
      m2.data.fill(0);
    }
  }
  /** Takes the mean of several nets' weights (Wortsman et al. 2022, "model soups"). */
  setMean(nets: readonly (readonly Float32Array[])[]): void {
    this.weights.forEach(({ w }, index) => {
      for (let i = 0; i < w.length; i++) w.data[i] = nets.reduce((sum, net) => sum + net[index]![i]!, 0) / nets.length;
    });
  }
  /** Exchanges the weights with their running average. */
  swapAverage(): void {
    for (const { w, avg } of this.weights) {
      const kept = w.data.slice();
      w.data.set(avg.data);
      avg.data.set(kept);
    }
  }
}

const best = (values: Float32Array, from: number, count: number): number => {
  let top = 0;
  for (let j = 1; j < count; j++) if (values[from + j]! > values[from + top]!) top = j;
  return top;
};
/** Softmax over columns first..first+count of n rows; writes (p − gold) · scale into the gradient and returns the scaled loss. */
const softmaxBack = (
  x: Float32Array,
  d: Float32Array,
  n: number,
  columns: number,
  first: number,
  count: number,
  gold: Int32Array,
  scale = 1 / n,
): number => {
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const o = i * columns + first;
    const right = o + gold[i]!;
    let most = -Infinity;
    for (let j = o; j < o + count; j++) if (x[j]! > most) most = x[j]!;
    const score = x[right]! - most;
    let sum = 0;
    for (let j = o; j < o + count; j++) {
      const e = Math.exp(x[j]! - most);
      sum += e;
      d[j] = e;
    }
    const factor = scale / sum;
    for (let j = o; j < o + count; j++) d[j]! *= factor;
    d[right]! -= scale;
    loss += Math.min(25, Math.log(sum) - score) * scale;
  }
  return loss;
};
