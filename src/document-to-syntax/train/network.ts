import { AFFIX, ARC, DISTANCES, distanceBucket, INPUT, LABEL, LAYERS, ROLES, SHAPE, WIDTH, WINDOW, WORD } from "../dimensions.ts";
import { PREFIX_BUCKETS, SHAPE_BUCKETS, SUFFIX2_BUCKETS, SUFFIX3_BUCKETS } from "../features.ts";
import type { Block, Kernels } from "./memory.ts";

/** One weight matrix with its gradient, Adam's moments and running average. */
export interface Weight {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly w: Block;
  readonly g: Block;
  readonly m1: Block;
  readonly m2: Block;
  readonly avg: Block;
}
export interface Sizes {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly relations: number;
}
/** A sentence as numbers. */
export interface Coded {
  readonly word: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly shape: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly head: Int32Array;
  readonly relation: Int32Array;
}
const pad4 = (n: number): number => Math.ceil(n / 4) * 4;

const MOST = 1400; // tokens a batch
const TABLES = ["prefix", "suffix3", "suffix2"] as const;

/**
 * Embeddings → three layers of bidirectional gated averages over a window of three words (after QRNN, Bradbury et al. 2016, and minGRU, Feng et al. 2024),
 * each with a residual and layer normalisation → tags, and a biaffine parser (Dozat and Manning 2017) with labels from products of the two words.
 */
export class Network {
  readonly weights: Weight[] = [];
  readonly sizes: Sizes;
  private readonly k: Kernels;
  private readonly b: Record<string, Block> = {};
  private readonly tagColumns: number;
  private readonly labelColumns: number;
  private readonly random: () => number;
  dropout = 0.25;

  constructor(kernels: Kernels, block: (length: number) => Block, sizes: Sizes, random: () => number) {
    this.k = kernels;
    this.sizes = sizes;
    this.random = random;
    this.tagColumns = pad4(sizes.upos + sizes.xpos);
    this.labelColumns = pad4(sizes.relations);
    const weight = (name: string, rows: number, columns: number, scale: number) => {
      const make = () => block(rows * columns);
      const made = { name, rows, columns, w: make(), g: make(), m1: make(), m2: make(), avg: make() };
      for (let i = 0; i < made.w.length; i++) made.w.data[i] = scale === 1 ? 1 : (random() * 2 - 1) * scale;
      this.weights.push(made);
    };
    weight("word", sizes.words, WORD, 0.1);
    weight("prefix", PREFIX_BUCKETS, AFFIX, 0.1);
    weight("suffix3", SUFFIX3_BUCKETS, AFFIX, 0.1);
    weight("suffix2", SUFFIX2_BUCKETS, AFFIX, 0.1);
    weight("shape", SHAPE_BUCKETS, SHAPE, 0.1);
    weight("input", INPUT, WIDTH, Math.sqrt(3 / INPUT));
    weight("inputBias", 1, WIDTH, 0);
    for (let l = 0; l < LAYERS; l++) {
      weight(`mix${l}`, WINDOW, 2 * WIDTH, Math.sqrt(3 / WINDOW));
      weight(`mix${l}Bias`, 1, 2 * WIDTH, 0);
      weight(`gain${l}`, 1, WIDTH, 1);
      weight(`shift${l}`, 1, WIDTH, 0);
    }
    weight("tags", WIDTH, this.tagColumns, Math.sqrt(3 / WIDTH));
    weight("tagsBias", 1, this.tagColumns, 0);
    weight("roles", WIDTH, ROLES, Math.sqrt(3 / WIDTH));
    weight("rolesBias", 1, ROLES, 0);
    weight("root", 1, ROLES, 0.1);
    weight("arc", ARC, ARC, Math.sqrt(3 / ARC));
    weight("arcBias", 1, ARC, 0);
    weight("distance", 1, DISTANCES, 0);
    weight("label", 3 * LABEL, this.labelColumns, Math.sqrt(3 / (3 * LABEL)));
    weight("labelBias", 1, this.labelColumns, 0);
    const rows = (name: string, columns: number) => {
      this.b[name] = block(MOST * columns);
    };
    rows("in", INPUT); rows("dIn", INPUT); rows("inMask", INPUT);
    for (let l = 0; l <= LAYERS; l++) { rows(`x${l}`, WIDTH); rows(`dx${l}`, WIDTH); rows(`mask${l}`, WIDTH); }
    for (let l = 0; l < LAYERS; l++) { rows(`win${l}`, WINDOW); rows(`pre${l}`, 2 * WIDTH); rows(`c${l}`, WIDTH); rows(`norm${l}`, WIDTH); rows(`inv${l}`, 4); }
    rows("dWin", WINDOW); rows("dPre", 2 * WIDTH); rows("dc", WIDTH);
    rows("tag", this.tagColumns); rows("dTag", this.tagColumns);
    rows("role", ROLES); rows("dRole", ROLES); rows("roleMask", ROLES);
    rows("du", ARC); rows("u", ARC); rows("arcDep", ARC);
    rows("z", 3 * LABEL); rows("dz", 3 * LABEL); rows("lab", this.labelColumns); rows("dLab", this.labelColumns);
    this.b.t = block(MOST * 2 * WIDTH * 2);
    this.b.t2 = block(MOST * WINDOW);
  }
  get(name: string): Weight {
    return this.weights.find((weight) => weight.name === name)!;
  }

  /** y = x·W + bias. */
  private linear(x: string, w: string, y: string, n: number): void {
    const weight = this.get(w), bias = this.get(`${w}Bias`).w.data, out = this.b[y]!.data;
    this.k.gemm(this.b[x]!.at, weight.w.at, this.b[y]!.at, n, weight.rows, weight.columns, 0);
    for (let i = 0; i < n; i++) for (let j = 0, o = i * weight.columns; j < weight.columns; j++) out[o + j]! += bias[j]!;
  }
  /** Gradients of `linear`: into the weight, the bias, and (added) into dx. */
  private linearBack(x: string, w: string, dy: string, dx: string | null, n: number): void {
    const weight = this.get(w), bias = this.get(`${w}Bias`).g.data, d = this.b[dy]!.data;
    for (let i = 0; i < n; i++) for (let j = 0, o = i * weight.columns; j < weight.columns; j++) bias[j]! += d[o + j]!;
    this.weightBack(x, weight, dy, n);
    if (dx) {
      this.k.transpose(weight.w.at, this.b.t2!.at, weight.rows, weight.columns);
      this.k.gemm(this.b[dy]!.at, this.b.t2!.at, this.b[dx]!.at, n, weight.columns, weight.rows, 1);
    }
  }
  private weightBack(x: string, weight: Weight, dy: string, n: number): void {
    this.k.transpose(this.b[x]!.at, this.b.t!.at, n, weight.rows);
    this.k.gemm(this.b.t!.at, this.b[dy]!.at, weight.g.at, weight.rows, n, weight.columns, 1);
  }
  private fillMask(name: string, length: number, rate: number): Float32Array {
    const mask = this.b[name]!.data;
    const keep = 1 / (1 - rate);
    if (rate === 0) mask.fill(1, 0, length);
    else for (let i = 0; i < length; i++) mask[i] = this.random() < rate ? 0 : keep;
    return mask;
  }

  /** Forward over a batch; scores lie in the blocks "tag", "role", "u". Returns where each sentence begins. */
  private forward(batch: readonly Coded[], training: boolean, dropped: Int32Array): number {
    const { b } = this;
    let n = 0;
    for (const s of batch) n += s.word.length;
    const x = b.in!.data, mask = this.fillMask("inMask", n * INPUT, training ? this.dropout * 0.8 : 0);
    const tables = [this.get("word"), ...TABLES.map((t) => this.get(t)), this.get("shape")];
    let row = 0;
    for (const s of batch) {
      for (let i = 0; i < s.word.length; i++, row++) {
        const ids = [dropped[row] ? 0 : s.word[i]!, s.prefix[i]!, s.suffix3[i]!, s.suffix2[i]!, s.shape[i]!];
        let o = row * INPUT;
        for (let t = 0; t < 5; t++) {
          const table = tables[t]!, from = ids[t]! * table.columns;
          for (let j = 0; j < table.columns; j++, o++) x[o] = table.w.data[from + j]! * mask[o]!;
        }
      }
    }
    this.linear("in", "input", "x0", n);
    for (let l = 0; l < LAYERS; l++) this.layer(batch, l, n, training);
    const last = `x${LAYERS}`;
    this.linear(last, "tags", "tag", n);
    this.linear(last, "roles", "role", n);
    const role = b.role!.data, roleMask = this.fillMask("roleMask", n * ROLES, training ? this.dropout : 0);
    for (let i = 0; i < n * ROLES; i++) role[i] = role[i]! > 0 ? role[i]! * roleMask[i]! : role[i]! * 0.1 * roleMask[i]!;
    const dep = b.arcDep!.data;
    for (let i = 0; i < n; i++) for (let j = 0; j < ARC; j++) dep[i * ARC + j] = role[i * ROLES + j]!;
    this.k.gemm(b.arcDep!.at, this.get("arc").w.at, b.u!.at, n, ARC, ARC, 0);
    const u = b.u!.data, bias = this.get("arcBias").w.data;
    for (let i = 0; i < n; i++) for (let j = 0; j < ARC; j++) u[i * ARC + j]! += bias[j]!;
    return n;
  }

  private layer(batch: readonly Coded[], l: number, n: number, training: boolean): void {
    const { b } = this;
    const x = b[`x${l}`]!.data, win = b[`win${l}`]!.data;
    let row = 0;
    for (const s of batch) {
      const end = row + s.word.length;
      for (let i = row; i < end; i++) {
        const o = i * WINDOW;
        if (i > row) win.set(x.subarray((i - 1) * WIDTH, i * WIDTH), o);
        else win.fill(0, o, o + WIDTH);
        win.set(x.subarray(i * WIDTH, (i + 1) * WIDTH), o + WIDTH);
        if (i + 1 < end) win.set(x.subarray((i + 1) * WIDTH, (i + 2) * WIDTH), o + 2 * WIDTH);
        else win.fill(0, o + 2 * WIDTH, o + 3 * WIDTH);
      }
      row = end;
    }
    const weight = this.get(`mix${l}`), bias = this.get(`mix${l}Bias`).w.data, pre = b[`pre${l}`]!.data;
    this.k.gemm(b[`win${l}`]!.at, weight.w.at, b[`pre${l}`]!.at, n, WINDOW, 2 * WIDTH, 0);
    const c = b[`c${l}`]!.data;
    // The first WIDTH columns are candidates (tanh), the rest gates (sigmoid).
    for (let i = 0; i < n; i++) {
      const o = i * 2 * WIDTH;
      for (let j = 0; j < WIDTH; j++) pre[o + j] = Math.tanh(pre[o + j]! + bias[j]!);
      for (let j = WIDTH; j < 2 * WIDTH; j++) pre[o + j] = 1 / (1 + Math.exp(-(pre[o + j]! + bias[j]!)));
    }
    const half = WIDTH / 2;
    row = 0;
    for (const s of batch) {
      const end = row + s.word.length;
      for (let i = row; i < end; i++) {
        for (let j = 0; j < half; j++) {
          const f = pre[i * 2 * WIDTH + WIDTH + j]!, z = pre[i * 2 * WIDTH + j]!;
          c[i * WIDTH + j] = (i > row ? f * c[(i - 1) * WIDTH + j]! : 0) + (1 - f) * z;
        }
      }
      for (let i = end - 1; i >= row; i--) {
        for (let j = half; j < WIDTH; j++) {
          const f = pre[i * 2 * WIDTH + WIDTH + j]!, z = pre[i * 2 * WIDTH + j]!;
          c[i * WIDTH + j] = (i + 1 < end ? f * c[(i + 1) * WIDTH + j]! : 0) + (1 - f) * z;
        }
      }
      row = end;
    }
    const mask = this.fillMask(`mask${l}`, n * WIDTH, training ? this.dropout : 0);
    const gain = this.get(`gain${l}`).w.data, shift = this.get(`shift${l}`).w.data;
    const y = b[`x${l + 1}`]!.data, norm = b[`norm${l}`]!.data, inv = b[`inv${l}`]!.data;
    for (let i = 0; i < n; i++) {
      const o = i * WIDTH;
      let mean = 0;
      for (let j = 0; j < WIDTH; j++) {
        norm[o + j] = x[o + j]! + c[o + j]! * mask[o + j]!;
        mean += norm[o + j]!;
      }
      mean /= WIDTH;
      let variance = 0;
      for (let j = 0; j < WIDTH; j++) variance += (norm[o + j]! - mean) ** 2;
      const scale = 1 / Math.sqrt(variance / WIDTH + 1e-5);
      inv[i] = scale;
      for (let j = 0; j < WIDTH; j++) {
        norm[o + j] = (norm[o + j]! - mean) * scale;
        y[o + j] = norm[o + j]! * gain[j]! + shift[j]!;
      }
    }
  }

  private layerBack(batch: readonly Coded[], l: number, n: number): void {
    const { b } = this;
    const dy = b[`dx${l + 1}`]!.data, dx = b[`dx${l}`]!.data, norm = b[`norm${l}`]!.data, inv = b[`inv${l}`]!.data;
    const mask = b[`mask${l}`]!.data, c = b[`c${l}`]!.data, pre = b[`pre${l}`]!.data;
    const gain = this.get(`gain${l}`), shift = this.get(`shift${l}`);
    const dc = b.dc!.data, dPre = b.dPre!.data;
    for (let i = 0; i < n; i++) {
      const o = i * WIDTH;
      let sum = 0, dot = 0;
      for (let j = 0; j < WIDTH; j++) {
        const d = dy[o + j]!;
        gain.g.data[j]! += d * norm[o + j]!;
        shift.g.data[j]! += d;
        const e = d * gain.w.data[j]!;
        sum += e;
        dot += e * norm[o + j]!;
      }
      for (let j = 0; j < WIDTH; j++) {
        const e = (dy[o + j]! * gain.w.data[j]! - sum / WIDTH - (norm[o + j]! * dot) / WIDTH) * inv[i]!;
        dx[o + j] = e;
        dc[o + j] = e * mask[o + j]!;
      }
    }
    const half = WIDTH / 2;
    let row = 0;
    for (const s of batch) {
      const end = row + s.word.length;
      const gate = (i: number, j: number, previous: number, d: number) => {
        const o = i * 2 * WIDTH;
        const f = pre[o + WIDTH + j]!, z = pre[o + j]!;
        dPre[o + j] = d * (1 - f) * (1 - z * z);
        dPre[o + WIDTH + j] = d * (previous - z) * f * (1 - f);
        return d * f;
      };
      for (let i = end - 1; i >= row; i--) {
        for (let j = 0; j < half; j++) {
          const carried = gate(i, j, i > row ? c[(i - 1) * WIDTH + j]! : 0, dc[i * WIDTH + j]!);
          if (i > row) dc[(i - 1) * WIDTH + j]! += carried;
        }
      }
      for (let i = row; i < end; i++) {
        for (let j = half; j < WIDTH; j++) {
          const carried = gate(i, j, i + 1 < end ? c[(i + 1) * WIDTH + j]! : 0, dc[i * WIDTH + j]!);
          if (i + 1 < end) dc[(i + 1) * WIDTH + j]! += carried;
        }
      }
      row = end;
    }
    b.dWin!.data.fill(0, 0, n * WINDOW);
    this.linearBack(`win${l}`, `mix${l}`, "dPre", "dWin", n);
    const dWin = b.dWin!.data;
    row = 0;
    for (const s of batch) {
      const end = row + s.word.length;
      for (let i = row; i < end; i++) {
        const o = i * WINDOW;
        for (let j = 0; j < WIDTH; j++) {
          if (i > row) dx[(i - 1) * WIDTH + j]! += dWin[o + j]!;
          dx[i * WIDTH + j]! += dWin[o + WIDTH + j]!;
          if (i + 1 < end) dx[(i + 1) * WIDTH + j]! += dWin[o + 2 * WIDTH + j]!;
        }
      }
      row = end;
    }
  }

  /** Arc scores of one sentence: [word][head], head 0 the root. */
  private arcScores(row: number, length: number): Float32Array {
    const u = this.b.u!.data, role = this.b.role!.data, root = this.get("root").w.data, distance = this.get("distance").w.data;
    const scores = new Float32Array(length * (length + 1));
    for (let i = 0; i < length; i++) {
      const ui = (row + i) * ARC;
      for (let h = 0; h <= length; h++) {
        let sum = 0;
        if (h === 0) for (let j = 0; j < ARC; j++) sum += u[ui + j]! * root[ARC + j]!;
        else {
          const o = (row + h - 1) * ROLES + ARC;
          for (let j = 0; j < ARC; j++) sum += u[ui + j]! * role[o + j]!;
        }
        scores[i * (length + 1) + h] = h === i + 1 ? -1e9 : sum + (h === 0 ? 0 : distance[distanceBucket(h - 1 - i)]!);
      }
    }
    return scores;
  }

  private labelInput(n: number, headRow: Int32Array): void {
    const role = this.b.role!.data, root = this.get("root").w.data, z = this.b.z!.data;
    for (let i = 0; i < n; i++) {
      const d = i * ROLES + 2 * ARC, h = headRow[i]!, zo = i * 3 * LABEL;
      for (let j = 0; j < LABEL; j++) {
        const a = role[d + j]!, e = h < 0 ? root[2 * ARC + LABEL + j]! : role[h * ROLES + 2 * ARC + LABEL + j]!;
        z[zo + j] = a;
        z[zo + LABEL + j] = e;
        z[zo + 2 * LABEL + j] = a * e;
      }
    }
    this.linear("z", "label", "lab", n);
  }

  /** One step's gradients; returns the mean loss a token. */
  learn(batch: readonly Coded[]): number {
    const { b } = this;
    const total = batch.reduce((sum, s) => sum + s.word.length, 0);
    if (total > MOST) throw new Error(`a batch of ${total} tokens is more than ${MOST}`);
    const dropped = new Int32Array(total);
    for (let i = 0; i < total; i++) dropped[i] = this.random() < 0.15 ? 1 : 0;
    const n = this.forward(batch, true, dropped);
    const headRow = new Int32Array(n);
    let row = 0;
    for (const s of batch) {
      for (let i = 0; i < s.word.length; i++) headRow[row + i] = s.head[i]! === 0 ? -1 : row + s.head[i]! - 1;
      row += s.word.length;
    }
    this.labelInput(n, headRow);
    let loss = 0;
    const last = b[`dx${LAYERS}`]!.data;
    last.fill(0, 0, n * WIDTH);
    const gold = (pick: (s: Coded) => Int32Array) => batch.flatMap((s) => [...pick(s)]);
    loss += softmaxBack(b.tag!.data, b.dTag!.data, n, this.tagColumns, 0, this.sizes.upos, gold((s) => s.upos), 1 / n);
    loss += softmaxBack(b.tag!.data, b.dTag!.data, n, this.tagColumns, this.sizes.upos, this.sizes.xpos, gold((s) => s.xpos), 1 / n);
    for (let i = 0; i < n; i++) for (let j = this.sizes.upos + this.sizes.xpos; j < this.tagColumns; j++) b.dTag!.data[i * this.tagColumns + j] = 0;
    this.linearBack(`x${LAYERS}`, "tags", "dTag", `dx${LAYERS}`, n);
    // labels
    loss += softmaxBack(b.lab!.data, b.dLab!.data, n, this.labelColumns, 0, this.sizes.relations, gold((s) => s.relation), 1 / n);
    for (let i = 0; i < n; i++) for (let j = this.sizes.relations; j < this.labelColumns; j++) b.dLab!.data[i * this.labelColumns + j] = 0;
    b.dz!.data.fill(0, 0, n * 3 * LABEL);
    this.linearBack("z", "label", "dLab", "dz", n);
    const role = b.role!.data, dRole = b.dRole!.data, root = this.get("root"), z = b.z!.data, dz = b.dz!.data;
    dRole.fill(0, 0, n * ROLES);
    for (let i = 0; i < n; i++) {
      const d = i * ROLES + 2 * ARC, h = headRow[i]!, zo = i * 3 * LABEL;
      for (let j = 0; j < LABEL; j++) {
        const a = z[zo + j]!, e = z[zo + LABEL + j]!, da = dz[zo + j]!, de = dz[zo + LABEL + j]!, dp = dz[zo + 2 * LABEL + j]!;
        dRole[d + j]! += da + dp * e;
        if (h < 0) root.g.data[2 * ARC + LABEL + j]! += de + dp * a;
        else dRole[h * ROLES + 2 * ARC + LABEL + j]! += de + dp * a;
      }
    }
    // arcs
    const du = b.du!.data, u = b.u!.data, distance = this.get("distance").g.data;
    du.fill(0, 0, n * ARC);
    row = 0;
    for (const s of batch) {
      const length = s.word.length;
      const scores = this.arcScores(row, length);
      for (let i = 0; i < length; i++) {
        const so = i * (length + 1);
        let most = -Infinity;
        for (let h = 0; h <= length; h++) most = Math.max(most, scores[so + h]!);
        let sum = 0;
        for (let h = 0; h <= length; h++) sum += scores[so + h] = Math.exp(scores[so + h]! - most);
        loss -= Math.log(Math.max(1e-12, scores[so + s.head[i]!]! / sum)) / n;
        const ui = (row + i) * ARC;
        for (let h = 0; h <= length; h++) {
          const d = (scores[so + h]! / sum - (h === s.head[i] ? 1 : 0)) / n;
          if (Math.abs(d) < 1e-9) continue;
          if (h === 0) {
            for (let j = 0; j < ARC; j++) {
              du[ui + j]! += d * root.w.data[ARC + j]!;
              root.g.data[ARC + j]! += d * u[ui + j]!;
            }
          } else {
            const o = (row + h - 1) * ROLES + ARC;
            for (let j = 0; j < ARC; j++) {
              du[ui + j]! += d * role[o + j]!;
              dRole[o + j]! += d * u[ui + j]!;
            }
            distance[distanceBucket(h - 1 - i)]! += d;
          }
        }
      }
      row += length;
    }
    const arcBias = this.get("arcBias").g.data;
    for (let i = 0; i < n; i++) for (let j = 0; j < ARC; j++) arcBias[j]! += du[i * ARC + j]!;
    const arc = this.get("arc");
    this.weightBack("arcDep", arc, "du", n);
    this.k.transpose(arc.w.at, b.t2!.at, ARC, ARC);
    this.k.gemm(b.du!.at, b.t2!.at, b.t!.at, n, ARC, ARC, 0);
    for (let i = 0; i < n; i++) for (let j = 0; j < ARC; j++) dRole[i * ROLES + j]! += b.t!.data[i * ARC + j]!;
    const roleMask = b.roleMask!.data;
    for (let i = 0; i < n * ROLES; i++) dRole[i] = dRole[i]! * roleMask[i]! * (role[i]! > 0 ? 1 : 0.1);
    this.linearBack(`x${LAYERS}`, "roles", "dRole", `dx${LAYERS}`, n);
    for (let l = LAYERS - 1; l >= 0; l--) this.layerBack(batch, l, n);
    b.dIn!.data.fill(0, 0, n * INPUT);
    this.linearBack("in", "input", "dx0", "dIn", n);
    const dIn = b.dIn!.data, mask = b.inMask!.data;
    const tables = [this.get("word"), ...TABLES.map((t) => this.get(t)), this.get("shape")];
    row = 0;
    for (const s of batch) {
      for (let i = 0; i < s.word.length; i++, row++) {
        const ids = [dropped[row] ? 0 : s.word[i]!, s.prefix[i]!, s.suffix3[i]!, s.suffix2[i]!, s.shape[i]!];
        let o = row * INPUT;
        for (let t = 0; t < 5; t++) {
          const table = tables[t]!, from = ids[t]! * table.columns;
          for (let j = 0; j < table.columns; j++, o++) table.g.data[from + j]! += dIn[o]! * mask[o]!;
        }
      }
    }
    return loss;
  }

  /** Tags and arc scores of a batch, without dropout, for checking on the dev parts. */
  predict(batch: readonly Coded[]): readonly { upos: Int32Array; xpos: Int32Array; head: Int32Array; relation: Int32Array }[] {
    const total = batch.reduce((sum, s) => sum + s.word.length, 0);
    const n = this.forward(batch, false, new Int32Array(total));
    const headRow = new Int32Array(n), heads: Int32Array[] = [];
    let row = 0;
    for (const s of batch) {
      const length = s.word.length, scores = this.arcScores(row, length), head = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        let best = 0;
        for (let h = 1; h <= length; h++) if (scores[i * (length + 1) + h]! > scores[i * (length + 1) + best]!) best = h;
        head[i] = best;
        headRow[row + i] = best === 0 ? -1 : row + best - 1;
      }
      heads.push(head);
      row += length;
    }
    this.labelInput(n, headRow);
    row = 0;
    return batch.map((s, index) => {
      const length = s.word.length, from = row;
      row += length;
      const best = (data: Float32Array, columns: number, first: number, count: number) => {
        const out = new Int32Array(length);
        for (let i = 0; i < length; i++) {
          let top = 0;
          for (let j = 1; j < count; j++) if (data[(from + i) * columns + first + j]! > data[(from + i) * columns + first + top]!) top = j;
          out[i] = top;
        }
        return out;
      };
      const tag = this.b.tag!.data;
      return {
        upos: best(tag, this.tagColumns, 0, this.sizes.upos),
        xpos: best(tag, this.tagColumns, this.sizes.upos, this.sizes.xpos),
        head: heads[index]!,
        relation: best(this.b.lab!.data, this.labelColumns, 0, this.sizes.relations),
      };
    });
  }

  /** Adam with the gradient clipped to norm 5; `step` from 1. */
  step(step: number, rate: number): void {
    let norm = 0;
    for (const { g } of this.weights) for (let i = 0; i < g.length; i++) norm += g.data[i]! * g.data[i]!;
    norm = Math.sqrt(norm);
    if (norm > 5) for (const { g } of this.weights) for (let i = 0; i < g.length; i++) g.data[i]! *= 5 / norm;
    const b1 = 0.9, b2 = 0.99;
    const corrected = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
    for (const { w, g, m1, m2 } of this.weights) this.k.adam(w.at, g.at, m1.at, m2.at, w.length, corrected, b1, b2, 1e-8, 0);
    const mix = Math.max(1 / step, 0.0015);
    for (const { w, avg } of this.weights) this.k.average(avg.at, w.at, w.length, mix);
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

/** Softmax over columns first..first+count; writes (p - gold) · scale into the gradient and returns the scaled loss. */
const softmaxBack = (x: Float32Array, d: Float32Array, n: number, columns: number, first: number, count: number, gold: readonly number[], scale: number): number => {
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const o = i * columns + first;
    let most = -Infinity;
    for (let j = 0; j < count; j++) most = Math.max(most, x[o + j]!);
    let sum = 0;
    for (let j = 0; j < count; j++) sum += Math.exp(x[o + j]! - most);
    for (let j = 0; j < count; j++) d[o + j] = (Math.exp(x[o + j]! - most) / sum - (j === gold[i] ? 1 : 0)) * scale;
    loss += (most + Math.log(sum) - x[o + gold[i]!]!) * scale;
  }
  return loss;
};
