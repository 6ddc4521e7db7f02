/** The inventories and matrices of a model file; see train/pack.ts for its layout. */
export interface Matrix {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}
export interface Model {
  readonly words: ReadonlyMap<string, number>;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly lemmas: ReadonlyMap<string, string>;
  readonly matrix: (name: string) => Matrix;
}

/** Reads a model file. Throws when the bytes are no such file. */
export const openModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) throw new Error("the model file is empty");
  const size = view.getUint32(0, true);
  if (size > bytes.byteLength - 4) throw new Error("the model file is cut short or is no model file");
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size)));
  const matrices = new Map<string, Matrix>();
  let at = 4 + size;
  const floats = (count: number): Float32Array => {
    const copy = bytes.slice(at, at + count * 4);
    at += count * 4;
    return new Float32Array(copy.buffer);
  };
  for (const { name, rows, columns, kind } of head.matrices as { name: string; rows: number; columns: number; kind: "f32" | "rows" | "columns" }[]) {
    if (kind === "f32") {
      matrices.set(name, { name, rows, columns, values: floats(rows * columns) });
      continue;
    }
    const scales = floats(kind === "rows" ? rows : columns);
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) values[i * columns + j] = view.getInt8(at++) * scales[kind === "rows" ? i : j]!;
    }
    matrices.set(name, { name, rows, columns, values });
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
