/** A matrix of the model file: f32, or int8 with one scale a row (embeddings) or a column. */
export interface Matrix {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly kind: "f32" | "rows" | "columns";
  readonly scales: Float32Array;
  /** Whole numbers to multiply by the scales; the values themselves where the kind is f32. */
  readonly values: Float32Array | Int8Array;
}
export interface Model {
  readonly words: ReadonlyMap<string, number>;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly lemmas: ReadonlyMap<string, string>;
  readonly matrix: (name: string) => Matrix;
}

/** Reads a model file; train/pack.ts has its layout. Throws when the bytes are no such file. */
export const openModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) throw new Error("the model file is empty");
  const size = view.getUint32(0, true);
  if (size > bytes.byteLength - 4) throw new Error("the model file is cut short or is no model file");
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size)));
  const matrices = new Map<string, Matrix>();
  let at = 4 + size;
  const take = (count: number): Uint8Array<ArrayBuffer> => {
    if (at + count > bytes.byteLength) throw new Error("the model file is cut short");
    at += count;
    return new Uint8Array(bytes.subarray(at - count, at));
  };
  const floats = (count: number): Float32Array => new Float32Array(take(count * 4).buffer);
  for (const { name, rows, columns, kind } of head.matrices as Pick<Matrix, "name" | "rows" | "columns" | "kind">[]) {
    const scales = kind === "f32" ? new Float32Array(0) : floats(kind === "rows" ? rows : columns);
    const values = kind === "f32" ? floats(rows * columns) : new Int8Array(take(rows * columns).buffer);
    matrices.set(name, { name, rows, columns, kind, scales, values });
  }
  return {
    words: new Map((head.words as string[]).map((word, index) => [word, index])),
    upos: head.upos,
    xpos: head.xpos,
    relations: head.relations,
    lemmas: new Map(Object.entries(head.lemmas as Record<string, string>)),
    matrix: (name) => {
      const found = matrices.get(name);
      if (!found) throw new Error(`the model file has no matrix "${name}"`);
      return found;
    },
  };
};
