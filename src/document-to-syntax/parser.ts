import { ARC, DISTANCES, distanceBucket, INPUT, LABEL, ROLES, TABLES, WIDTH, WINDOWS } from "./dimensions.ts";
import { featuresOf } from "./features.ts";
import { type Model, openModel } from "./model.ts";
import { embed, layOut, MOST } from "./parser-memory.ts";
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
/** Words computed together, unless one sentence has more: few enough for the processor's cache. */
const TOGETHER = 256;
const CACHE = 60_000;
/** What f32 values are multiplied by to become i16: word vectors, states, roles, products of roles. */
const SCALES = { one: 2048, x: 2048, dep: 1024, z: 512 } as const;
const DISTANT = Int32Array.from({ length: 2 * MOST + 1 }, (_, i) => distanceBucket(i - MOST));

/** Loads kernels and weights; needs neither disk nor network. Throws when either is broken. */
export const loadParser = ({ kernels, weights }: { readonly kernels: BufferSource; readonly weights: Uint8Array }): Parser => {
  const model = openModel(weights);
  const { kernels: k, at, floats, ints, tagColumns, labelColumns } = layOut(kernels, model);
  const [x, role, dep, z, scores, best, ends] = [
    floats("x"),
    floats("role"),
    floats("dep"),
    floats("z"),
    floats("scores"),
    ints("best"),
    ints("ends"),
  ];
  // Only the word without a head is the root.
  floats("labelBias")[model.relations.indexOf("root")] = -1e9;
  const root = floats("root"),
    distance = floats("distance"),
    near = floats("nearScores");

  /** y = a · W, without bias; `a` already narrowed. */
  const product = (a: string, w: string, y: string, n: number, scale: number): void => {
    const { rows, columns } = model.matrix(w);
    k.gemmI16(at(a), at(w), at(`${w}Scales`), at(y), n, rows, columns, 1 / scale);
  };

  const own = model.matrix("word").rows;
  const cache = new Map<string, Float32Array>();
  const vectorOf = (form: string): Float32Array => {
    const known = cache.get(form);
    if (known) return known;
    const f = featuresOf(form);
    const row = model.words.get(f.word) ?? 0;
    // The words of the treebanks come first: they have an embedding of their own beside the vector from running text.
    embed(
      model,
      TABLES.map(([name]) => (name === "vector" ? row : name === "word" ? (row < own ? row : 0) : f[name])),
      floats("one"),
    );
    k.narrow(at("one"), at("one16"), INPUT, SCALES.one);
    product("one16", "input", "vector", 1, SCALES.one);
    k.addBias(at("vector"), at("inputBias"), 1, WIDTH);
    const vector = floats("vector").slice(0, WIDTH);
    if (cache.size >= CACHE) cache.clear();
    cache.set(form, vector);
    return vector;
  };

  const layer = (l: number, n: number, sentences: number): void => {
    k.narrow(at("x"), at("x16"), n * WIDTH, SCALES.x);
    if (WINDOWS[l] === 3) k.windows(at("x16"), at("win"), at("ends"), sentences, WIDTH);
    product(WINDOWS[l] === 3 ? "win" : "x16", `mix${l}`, "pre", n, SCALES.x);
    k.gates(at("pre"), at(`mix${l}Bias`), n, WIDTH);
    k.recur(at("pre"), at("c"), at("ends"), sentences, WIDTH);
    k.residual(at("x"), at("c"), at(`gain${l}`), at(`shift${l}`), n, WIDTH);
  };

  /** Heads within each sentence, -1 for the root; a sentence that needs no tree hangs on its first word. */
  const heads = (n: number, lengths: readonly number[], parse: readonly boolean[]): Int32Array => {
    product("x16", "roles", "role", n, SCALES.x);
    k.leaky(at("role"), at("rolesBias"), n, ROLES);
    for (let i = 0; i < n; i++) dep.set(role.subarray(i * ROLES, i * ROLES + ARC), i * ARC);
    k.narrow(at("dep"), at("dep16"), n * ARC, SCALES.dep);
    product("dep16", "arc", "u", n, SCALES.dep);
    k.addBias(at("u"), at("arcBias"), n, ARC);
    product("x16", "near", "nearScores", n, SCALES.x);
    k.addBias(at("nearScores"), at("nearBias"), n, 2 * DISTANCES);
    const out = new Int32Array(n);
    let row = 0;
    lengths.forEach((length, s) => {
      if (parse[s]) {
        k.arcs(at("u") + row * ARC * 4, at("role") + (row * ROLES + ARC) * 4, at("root") + ARC * 4, at("scores"), length, ARC, ROLES);
        for (let i = 0, o = 0; i < length; i++, o++) {
          const own = (row + i) * 2 * DISTANCES;
          for (let h = 0; h < length; h++) {
            const bucket = DISTANT[h - i + MOST]!;
            scores[++o]! += h === i ? -1e9 : distance[bucket]! + near[own + bucket]! + near[(row + h) * 2 * DISTANCES + DISTANCES + bucket]!;
          }
        }
        out.set(treeFromScores(scores, length), row);
      } else for (let i = 0; i < length; i++) out[row + i] = i === 0 ? -1 : 0;
      row += length;
    });
    return out;
  };
  const relations = (n: number, lengths: readonly number[], found: Int32Array): Int32Array => {
    let row = 0;
    for (const length of lengths) {
      for (let i = row; i < row + length; i++) {
        const d = i * ROLES + 2 * ARC,
          head = found[i]!,
          zo = i * 3 * LABEL;
        const from = head < 0 ? root : role,
          e = (head < 0 ? 0 : (row + head) * ROLES) + 2 * ARC + LABEL;
        for (let j = 0; j < LABEL; j++) {
          z[zo + j] = role[d + j]!;
          z[zo + LABEL + j] = from[e + j]!;
          z[zo + 2 * LABEL + j] = role[d + j]! * from[e + j]!;
        }
      }
      row += length;
    }
    k.narrow(at("z"), at("z16"), n * 3 * LABEL, SCALES.z);
    product("z16", "label", "lab", n, SCALES.z);
    k.addBias(at("lab"), at("labelBias"), n, labelColumns);
    k.largest(at("lab"), at("best"), n, labelColumns, model.relations.length);
    return best.slice(0, n);
  };

  const analyseBatch = (sentences: readonly (readonly string[])[], parse: readonly boolean[]): readonly Analysis[] => {
    let n = 0;
    sentences.forEach((forms, s) => {
      for (const form of forms) x.set(vectorOf(form), n++ * WIDTH);
      ends[s] = n;
    });
    for (let l = 0; l < WINDOWS.length; l++) layer(l, n, sentences.length);
    k.narrow(at("x"), at("x16"), n * WIDTH, SCALES.x);
    product("x16", "tags", "tag", n, SCALES.x);
    k.addBias(at("tag"), at("tagsBias"), n, tagColumns);
    k.largest(at("tag"), at("best"), n, tagColumns, model.upos.length);
    const upos = best.slice(0, n);
    k.largest(at("tag") + model.upos.length * 4, at("best"), n, tagColumns, model.xpos.length);
    const xpos = best.slice(0, n);
    const lengths = sentences.map((forms) => forms.length);
    const found = heads(n, lengths, parse);
    const labels = relations(n, lengths, found);
    let row = 0;
    return lengths.map((length, s) => {
      const from = row;
      row += length;
      const each = (inventory: readonly string[], picked: Int32Array): string[] => Array.from(picked.subarray(from, row), (i) => inventory[i]!);
      const own = found.slice(from, row);
      const names = parse[s] ? each(model.relations, labels) : new Array<string>(length).fill("dep");
      return {
        upos: each(model.upos, upos),
        xpos: each(model.xpos, xpos),
        heads: own,
        relations: names.map((name, i) => (own[i] === -1 ? "root" : name)),
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
        while (last < sentences.length && size + sentences[last]!.length <= TOGETHER) size += sentences[last++]!.length;
        out.push(...analyseBatch(sentences.slice(first, last), parse.slice(first, last)));
        first = last;
      }
      return out;
    },
  };
};
