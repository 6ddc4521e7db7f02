import type { Document, Span } from "./document.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word with its place in the text and in its sentence's dependency tree. */
export interface Token extends Span {
  /** Position in the sentence, from 0. */
  readonly index: number;
  /** `text === document.text.slice(start, end)`. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag ("VBD", "NNP", …). */
  readonly xpos: string;
  /** Index of the head in the same sentence; -1 for the root. */
  readonly head: number;
  /** UD relation with subtype ("nsubj:pass", "acl:relcl", "root", …). */
  readonly deprel: string;
}

export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Position of its paragraph in the document, from 0 (paragraphs end at a blank line or a line break that ends a sentence). */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** False when the tree was not computed (a sentence without anything to find): tokens then all hang on the first. */
  readonly parsed: boolean;
}

export interface Syntax {
  readonly kind: "syntax";
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
