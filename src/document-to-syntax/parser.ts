import { AFFIX, ARC, DISTANCES, distanceBucket, INPUT, LABEL, LAYERS, ROLES, SHAPE, WIDTH, WINDOW, WORD } from "./dimensions.ts";
import { featuresOf } from "./features.ts";
import { type Model, openModel } from "./model.ts";
import { treeFromScores } from "./tree-from-scores.ts";

export interface Analysis {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}
/** The loaded tagger and parser. Holds scratch memory and a cache of word vectors; what it returns depends on the words alone. */
export interface Parser {
  readonly model: Model;
  /** Tags and trees of several sentences, given as word forms; where `parse` is false only tags are computed. */
  readonly analyse: (sentences: readonly (readonly string[])[], parse: readonly boolean[]) => readonly Analysis[];
}
interface Kernels {
  gemm(a: number, b: number, c: number, m: number, k: number, n: number, add: number): void;
  gates(pre: number, bias: number, n: number, width: number): void;
  readonly memory: WebAssembly.Memory;
}
/** Tokens that are computed together at most. */
const MOST = 1024;
const CACHE = 60_000;

/** Loads kernels and weights; needs neither disk nor network. Throws when either is broken. */
export const loadParser = ({ kernels, weights }: { readonly kernels: Uint8Array<ArrayBuffer>; readonly weights: Uint8Array }): Parser => {
  const model = openModel(weights);
  const abort = (): never => {
    throw new Error("a kernel aborted");
  };
  const k = new WebAssembly.Instance(new WebAssembly.Module(kernels), { env: { abort } }).exports as unknown as Kernels;
  const tagColumns = model.matrix("tags").columns;
  const labelColumns = model.matrix("label").columns;
  const layout = plan(tagColumns, labelColumns);
  k.memory.grow(Math.ceil(layout.total / 65536) + 1);
  const floats = (at: number, length: number) => new Float32Array(k.memory.buffer, at, length);
  for (const [name, at] of layout.weights) floats(at, model.matrix(name).values.length).set(model.matrix(name).values);
  const at = layout.blocks;
  const view = Object.fromEntries(Object.entries(layout.sizes).map(([name, size]) => [name, floats(at[name]!, size)])) as Record<string, Float32Array>;
  const weight = (name: string) => layout.weights.get(name)!;
  const bias = (name: string) => model.matrix(name).values;

  const cache = new Map<string, Float32Array>();
  const vectorOf = (form: string): Float32Array => {
    const known = cache.get(form);
    if (known) return known;
    const f = featuresOf(form);
    const x = view.one!;
    let o = 0;
    const rows: readonly (readonly [string, number, number])[] = [["word", model.words.get(f.word) ?? 0, WORD], ["prefix", f.prefix, AFFIX], ["suffix3", f.suffix3, AFFIX], ["suffix2", f.suffix2, AFFIX], ["shape", f.shape, SHAPE]];
    for (const [name, row, width] of rows) {
      x.set(model.matrix(name).values.subarray(row * width, (row + 1) * width), o);
      o += width;
    }
    k.gemm(at.one!, weight("input"), at.oneOut!, 1, INPUT, WIDTH, 0);
    const out = view.oneOut!.slice(0, WIDTH);
    const b = bias("inputBias");
    for (let j = 0; j < WIDTH; j++) out[j]! += b[j]!;
    if (cache.size >= CACHE) cache.clear();
    cache.set(form, out);
    return out;
  };

  const layer = (l: number, n: number, lengths: readonly number[]): void => {
    const x = view.x!, win = view.win!, pre = view.pre!, c = view.c!;
    let row = 0;
    for (const length of lengths) {
      const end = row + length;
      for (let i = row; i < end; i++) {
        const o = i * WINDOW;
        if (i > row) win.copyWithin(o, o - WINDOW + WIDTH, o - WINDOW + 2 * WIDTH);
        else win.fill(0, o, o + WIDTH);
        win.set(x.subarray(i * WIDTH, (i + 1) * WIDTH), o + WIDTH);
        if (i + 1 < end) win.set(x.subarray((i + 1) * WIDTH, (i + 2) * WIDTH), o + 2 * WIDTH);
        else win.fill(0, o + 2 * WIDTH, o + 3 * WIDTH);
      }
      row = end;
    }
    k.gemm(at.win!, weight(`mix${l}`), at.pre!, n, WINDOW, 2 * WIDTH, 0);
    k.gates(at.pre!, weight(`mix${l}Bias`), n, WIDTH);
    const half = WIDTH / 2;
    row = 0;
    for (const length of lengths) {
      const end = row + length;
      for (let i = row; i < end; i++) {
        const p = i * 2 * WIDTH, o = i * WIDTH;
        for (let j = 0; j < half; j++) {
          const f = pre[p + WIDTH + j]!;
          c[o + j] = (i > row ? f * c[o - WIDTH + j]! : 0) + (1 - f) * pre[p + j]!;
        }
      }
      for (let i = end - 1; i >= row; i--) {
        const p = i * 2 * WIDTH, o = i * WIDTH;
        for (let j = half; j < WIDTH; j++) {
          const f = pre[p + WIDTH + j]!;
          c[o + j] = (i + 1 < end ? f * c[o + WIDTH + j]! : 0) + (1 - f) * pre[p + j]!;
        }
      }
      row = end;
    }
    const gain = bias(`gain${l}`), shift = bias(`shift${l}`);
    for (let i = 0; i < n; i++) {
      const o = i * WIDTH;
      let mean = 0;
      for (let j = 0; j < WIDTH; j++) mean += x[o + j]! += c[o + j]!;
      mean /= WIDTH;
      let variance = 0;
      for (let j = 0; j < WIDTH; j++) variance += (x[o + j]! - mean) ** 2;
      const scale = 1 / Math.sqrt(variance / WIDTH + 1e-5);
      for (let j = 0; j < WIDTH; j++) x[o + j] = (x[o + j]! - mean) * scale * gain[j]! + shift[j]!;
    }
  };

  const addBias = (block: Float32Array, values: Float32Array, n: number): void => {
    const columns = values.length;
    for (let i = 0; i < n; i++) for (let j = 0, o = i * columns; j < columns; j++) block[o + j]! += values[j]!;
  };
  const best = (block: Float32Array, from: number, count: number): number => {
    let top = 0;
    for (let j = 1; j < count; j++) if (block[from + j]! > block[from + top]!) top = j;
    return top;
  };

  const heads = (n: number, lengths: readonly number[], parse: readonly boolean[]): Int32Array => {
    k.gemm(at.x!, weight("roles"), at.role!, n, WIDTH, ROLES, 0);
    const role = view.role!, b = bias("rolesBias");
    for (let i = 0; i < n; i++) {
      for (let j = 0, o = i * ROLES; j < ROLES; j++) {
        const value = role[o + j]! + b[j]!;
        role[o + j] = value > 0 ? value : 0.1 * value;
      }
    }
    const dep = view.dep!, u = view.u!, root = bias("root"), distance = bias("distance");
    for (let i = 0; i < n; i++) dep.set(role.subarray(i * ROLES, i * ROLES + ARC), i * ARC);
    k.gemm(at.dep!, weight("arc"), at.u!, n, ARC, ARC, 0);
    addBias(u, bias("arcBias"), n);
    const out = new Int32Array(n);
    let row = 0;
    lengths.forEach((length, s) => {
      if (parse[s]) {
        // Heads side by side as columns (root first), so that all scores are one product; padded to a multiple of four.
        const columns = Math.ceil((length + 1) / 4) * 4, side = view.side!;
        for (let j = 0; j < ARC; j++) {
          const o = j * columns;
          side[o] = root[ARC + j]!;
          for (let h = 0; h < length; h++) side[o + h + 1] = role[(row + h) * ROLES + ARC + j]!;
          for (let h = length + 1; h < columns; h++) side[o + h] = 0;
        }
        k.gemm(at.u! + row * ARC * 4, at.side!, at.product!, length, ARC, columns, 0);
        const scores = new Float32Array(length * (length + 1)), product = view.product!;
        for (let i = 0; i < length; i++) {
          for (let h = 0; h <= length; h++) scores[i * (length + 1) + h] = h === i + 1 ? -1e9 : product[i * columns + h]! + (h === 0 ? 0 : distance[distanceBucket(h - 1 - i)]!);
        }
        out.set(treeFromScores(scores, length), row);
      } else for (let i = 0; i < length; i++) out[row + i] = i === 0 ? -1 : 0;
      row += length;
    });
    return out;
  };
  const labels = (n: number, lengths: readonly number[], heads: Int32Array): void => {
    const role = view.role!, root = bias("root"), z = view.z!;
    let row = 0;
    for (const length of lengths) {
      for (let i = row; i < row + length; i++) {
        const d = i * ROLES + 2 * ARC, zo = i * 3 * LABEL, head = heads[i]!;
        for (let j = 0; j < LABEL; j++) {
          const a = role[d + j]!, e = head < 0 ? root[2 * ARC + LABEL + j]! : role[(row + head) * ROLES + 2 * ARC + LABEL + j]!;
          z[zo + j] = a;
          z[zo + LABEL + j] = e;
          z[zo + 2 * LABEL + j] = a * e;
        }
      }
      row += length;
    }
    k.gemm(at.z!, weight("label"), at.lab!, n, 3 * LABEL, labelColumns, 0);
    addBias(view.lab!, bias("labelBias"), n);
  };

  const analyseBatch = (sentences: readonly (readonly string[])[], parse: readonly boolean[]): readonly Analysis[] => {
    const lengths = sentences.map((forms) => forms.length);
    const n = lengths.reduce((sum, length) => sum + length, 0);
    let row = 0;
    for (const forms of sentences) for (const form of forms) view.x!.set(vectorOf(form), row++ * WIDTH);
    for (let l = 0; l < LAYERS; l++) layer(l, n, lengths);
    k.gemm(at.x!, weight("tags"), at.tag!, n, WIDTH, tagColumns, 0);
    addBias(view.tag!, bias("tagsBias"), n);
    const found = heads(n, lengths, parse);
    labels(n, lengths, found);
    row = 0;
    return lengths.map((length, s) => {
      const from = row;
      row += length;
      const each = <T>(pick: (i: number) => T): T[] => Array.from({ length }, (_, i) => pick(from + i));
      const own = found.slice(from, from + length);
      return {
        upos: each((i) => model.upos[best(view.tag!, i * tagColumns, model.upos.length)]!),
        xpos: each((i) => model.xpos[best(view.tag!, i * tagColumns + model.upos.length, model.xpos.length)]!),
        heads: own,
        relations: parse[s] ? each((i) => (own[i - from]! < 0 ? "root" : model.relations[best(view.lab!, i * labelColumns, model.relations.length)]!)) : each((i) => (i === from ? "root" : "dep")),
      };
    });
  };

  return {
    model,
    analyse: (sentences, parse) => {
      const out: Analysis[] = [];
      for (let first = 0; first < sentences.length; ) {
        let size = sentences[first]!.length;
        let last = first + 1;
        if (size > MOST) throw new Error(`a sentence of ${size} words is longer than ${MOST}`);
        while (last < sentences.length && size + sentences[last]!.length <= MOST) size += sentences[last++]!.length;
        out.push(...analyseBatch(sentences.slice(first, last), parse.slice(first, last)));
        first = last;
      }
      return out;
    },
  };
};

const plan = (tagColumns: number, labelColumns: number) => {
  const sizes: Record<string, number> = {
    one: INPUT, oneOut: WIDTH, x: MOST * WIDTH, win: MOST * WINDOW, pre: MOST * 2 * WIDTH, c: MOST * WIDTH, tag: MOST * tagColumns, role: MOST * ROLES,
    dep: MOST * ARC, u: MOST * ARC, side: ARC * (MOST + 4), product: 260 * 264, z: MOST * 3 * LABEL, lab: MOST * labelColumns,
  };
  const matrices: readonly (readonly [string, number])[] = [
    ["input", INPUT * WIDTH], ["tags", WIDTH * tagColumns], ["roles", WIDTH * ROLES], ["arc", ARC * ARC], ["label", 3 * LABEL * labelColumns],
    ...Array.from({ length: LAYERS }, (_, l) => [[`mix${l}`, WINDOW * 2 * WIDTH], [`mix${l}Bias`, 2 * WIDTH]] as const).flat(),
  ];
  let total = 65536;
  const take = (length: number): number => {
    const at = total;
    total += Math.ceil(length / 4) * 16;
    return at;
  };
  const blocks = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, take(size)]));
  const weights = new Map(matrices.map(([name, size]) => [name, take(size)]));
  return { sizes, blocks, weights, total: total + DISTANCES };
};
