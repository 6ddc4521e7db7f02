import type { Token } from "../types/index.ts";

/** A tree of names, word by word, for finding the longest name at a token. */
interface Node<V> {
  readonly next: Map<string, Node<V>>;
  value: V | null;
}
export interface Names<V> {
  /** The longest name that begins at this token, or null. `last` is its last token. */
  readonly at: (tokens: readonly Token[], first: number) => { readonly value: V; readonly last: number } | null;
}

const MARKS = /\p{M}/gu;
/** A word as names are compared: no diacritics, no points, typographic apostrophes plain, SHOUTED words of five letters and more in title case. */
export const nameWord = (word: string): string => {
  const plain = word
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\./g, "")
    .replace(/ı/g, "i");
  return plain.length > 4 && /^[A-Z']+$/.test(plain) ? plain[0] + plain.slice(1).toLowerCase() : plain;
};
/** A comma is a word of its own; hyphens part a name's words, whether or not the tokenizer parted them. */
const partsOf = (text: string): readonly string[] =>
  nameWord(text)
    .replace(/,/g, " , ")
    .split(/[-–\s']+/)
    .filter((part) => part !== "");

export const buildNames = <V>(entries: Iterable<readonly [string, V]>): Names<V> => {
  const root: Node<V> = { next: new Map(), value: null };
  for (const [name, value] of entries) {
    let node = root;
    for (const part of partsOf(name)) {
      let next = node.next.get(part);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(part, next);
      }
      node = next;
    }
    // The first meaning given wins: entries come in order of preference.
    node.value ??= value;
  }
  return {
    at: (tokens, first) => {
      let node: Node<V> | undefined = root;
      let best: { value: V; last: number } | null = null;
      for (let index = first; node && index < tokens.length && index < first + 14; index++) {
        const parts: readonly string[] = partsOf(tokens[index]!.text);
        if (parts.length === 0 && index === first) return null;
        for (const part of parts) node = node?.next.get(part);
        if (node?.value != null && parts.length > 0) best = { value: node.value, last: index };
      }
      return best;
    },
  };
};
