/** What the net sees of a word's form: the folded word, its ends, its shape. Buckets are FNV-1a hashes (Fowler, Noll, Vo), so that any word has them. */
export const PREFIX_BUCKETS = 4096;
export const SUFFIX4_BUCKETS = 6144;
export const SUFFIX3_BUCKETS = 4096;
export const SUFFIX2_BUCKETS = 1024;
export const SHAPE_BUCKETS = 256;
export const BUCKETS = {
  prefix: PREFIX_BUCKETS,
  suffix4: SUFFIX4_BUCKETS,
  suffix3: SUFFIX3_BUCKETS,
  suffix2: SUFFIX2_BUCKETS,
  shape: SHAPE_BUCKETS,
} as const;

export interface Features {
  readonly word: string;
  readonly prefix: number;
  readonly suffix4: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly shape: number;
}

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
};

/** Typographic quotes and dashes as the treebanks write them; digits as one; lower case. */
export const fold = (form: string): string =>
  form
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]/g, "-")
    .replace(/[0-9]/g, "0")
    .toLowerCase()
    .slice(0, 40);

export const shapeOf = (form: string): string => {
  let shape = "";
  let run = 0;
  for (const char of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "0" : char;
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= 2) shape += kind;
  }
  return shape;
};

export const featuresOf = (form: string): Features => {
  const word = fold(form);
  return {
    word,
    prefix: hash(`p${word.slice(0, 3)}`) % PREFIX_BUCKETS,
    suffix4: hash(`r${word.slice(-4)}`) % SUFFIX4_BUCKETS,
    suffix3: hash(`s${word.slice(-3)}`) % SUFFIX3_BUCKETS,
    suffix2: hash(`t${word.slice(-2)}`) % SUFFIX2_BUCKETS,
    shape: hash(`h${shapeOf(form)}`) % SHAPE_BUCKETS,
  };
};
