import type { ActorMention, Mention, Sentence, Token } from "../../types/index.ts";
import type { Mood } from "./mood.ts";
import type { Tree } from "./tree.ts";

/** A noun phrase in some role, with the actors it tells (outermost mentions only). */
export interface Phrase {
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly actors: readonly ActorMention[];
}

/** A phrase behind a preposition, wherever in the clause it hangs. */
export interface PrepPhrase extends Phrase {
  /** Lower case; several words joined by a blank ("on the sidelines of", "ahead of"). */
  readonly prep: string;
  /** What the tree hangs it on: the clause's verb or a noun inside the clause. */
  readonly on: Token;
}

/**
 * One predicate with what surrounds it, read off the tree once so that rules need not walk it. The predicate is a verb ("held"), or a noun that
 * tells a doing ("talks", "visit"). Prepositional phrases are gathered from the whole extent, because the tree often hangs them one word off.
 */
export interface Clause {
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly head: Token;
  readonly lemma: string;
  readonly sort: "verb" | "noun";
  readonly voice: "active" | "passive";
  readonly mood: Mood;
  readonly subject: Phrase | null;
  /** Object of a verb. */
  readonly object: Phrase | null;
  /** "by …" of a passive. */
  readonly agent: Phrase | null;
  readonly preps: readonly PrepPhrase[];
  /** Tokens of the clause, in order, without those of finite clauses inside it. */
  readonly extent: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The clause of the verb above this one, if any. */
  readonly governor: Clause | null;
}

/** What rules may ask beside the clause: the sentence's mentions and all clauses of the document. */
export interface ClausesOfSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}
