import type { ActorMention, Fact, Mention, Span } from "../types/index.ts";
import type { Clause, Phrase, PrepPhrase } from "./clauses/index.ts";
import type { Context } from "./context.ts";
import { around } from "./context.ts";

/** What a place in a clause must hold, and under which name the rule gets it. */
export interface Slot {
  readonly as: string;
  readonly optional: boolean;
  /** In words, for `why`: "an actor", "one of: talks, meeting". */
  readonly wants: string;
  readonly accepts: (phrase: Phrase, clause: Clause, context: Context) => Bound | null;
}
/** What a slot found. */
export interface Bound {
  readonly phrase: Phrase;
  readonly actors: readonly ActorMention[];
  readonly mention: Mention | null;
}
export type Bindings = Readonly<Record<string, Bound | undefined>>;

/** A way of saying: the predicate and what must stand round it. Keys of `preps` are prepositions, alternatives parted by "|". */
export interface Pattern {
  readonly verb?: readonly string[];
  readonly noun?: readonly string[];
  readonly voice?: "active" | "passive";
  readonly subject?: Slot;
  readonly object?: Slot;
  readonly agent?: Slot;
  readonly preps?: Readonly<Record<string, Slot>>;
  /** A last condition that the slots cannot say; `lacks` is what `why` prints when it fails. */
  readonly provided?: { readonly lacks: string; readonly holds: (clause: Clause, bound: Bindings, context: Context) => boolean };
}
/** A fact before the engine adds rule, sentence and the clause's evidence. `also`: more spans that say values. */
export type Yield = Pick<Fact, "kind" | "values"> & {
  readonly also?: readonly Span[];
  readonly span?: Span;
  readonly supposed?: Extract<Fact, { readonly kind: "engagement" }>["supposed"];
};

export interface Rule {
  /** Path below `rules/` without extension; set by the list in rules/index.ts. */
  readonly id: string;
  readonly says: string;
  readonly patterns: readonly Pattern[];
  readonly yields: (bound: Bindings, clause: Clause, context: Context) => readonly Yield[];
}
/** A rule over a whole sentence or document, for what no predicate carries (figures, labels). */
export interface SpanRule {
  readonly id: string;
  readonly says: string;
  /** Each yield must carry `span`, the words that tell it. */
  readonly finds: (context: Context) => readonly (Yield & { readonly span: Span; readonly sentence: number })[];
}

export const rule = (definition: Omit<Rule, "id">): Omit<Rule, "id"> => definition;
export const spanRule = (definition: Omit<SpanRule, "id">): Omit<SpanRule, "id"> => definition;

// --- slots
export const actor = (as: string): Slot => ({
  as,
  optional: false,
  wants: "an actor",
  accepts: (phrase) => (phrase.actors.length > 0 ? { phrase, actors: phrase.actors, mention: null } : null),
});
/** A phrase in which a person or a group of persons stands, not only a state. */
export const person = (as: string): Slot => ({
  as,
  optional: false,
  wants: "a person",
  accepts: (phrase) => {
    const people = phrase.actors.filter((one) => one.persons.length > 0);
    return people.length > 0 ? { phrase, actors: people, mention: null } : null;
  },
});
/** A phrase headed by one of these nouns (lemmas). */
export const noun = (lemmas: ReadonlySet<string>, as = "noun"): Slot => ({
  as,
  optional: false,
  wants: `one of: ${[...lemmas].slice(0, 6).join(", ")} …`,
  accepts: (phrase) => (lemmas.has(phrase.head.lemma.toLowerCase()) ? { phrase, actors: phrase.actors, mention: null } : null),
});
/** A phrase that holds a mention of one of these kinds. */
export const mentioning = (kinds: readonly Mention["kind"][], as: string): Slot => ({
  as,
  optional: false,
  wants: `a mention of: ${kinds.join(", ")}`,
  accepts: (phrase, clause, context) => {
    const mention = around(context, clause).mentions.find(
      (candidate) => kinds.includes(candidate.kind) && candidate.first <= phrase.last && candidate.last >= phrase.first,
    );
    return mention ? { phrase, actors: phrase.actors, mention } : null;
  },
});
export const optional = (slot: Slot): Slot => ({ ...slot, optional: true });

/** Tries a pattern on a clause. `lacks` says in words what is missing; `met` counts the parts that held, for finding the nearest miss. */
export interface Match {
  readonly bound: Bindings | null;
  readonly lacks: string | null;
  readonly met: number;
}
export const matchPattern = (pattern: Pattern, clause: Clause, context: Context): Match => {
  const triggers = clause.sort === "verb" ? pattern.verb : pattern.noun;
  if (!triggers?.includes(clause.lemma)) return { bound: null, lacks: "its predicate", met: 0 };
  if (pattern.voice && pattern.voice !== clause.voice) return { bound: null, lacks: `the ${pattern.voice} voice`, met: 1 };
  const bound: Record<string, Bound> = {};
  let met = 1;
  const places: readonly (readonly [string, Slot | undefined, readonly (Phrase | null)[]])[] = [
    ["subject", pattern.subject, [clause.subject]],
    ["object", pattern.object, [clause.object]],
    ["agent", pattern.agent, [clause.agent]],
    ...Object.entries(pattern.preps ?? {}).map(
      ([preps, slot]) => [`"${preps.replaceAll("|", '" or "')}"`, slot, phrasesBehind(clause, preps, pattern)] as const,
    ),
  ];
  for (const [where, slot, phrases] of places) {
    if (!slot) continue;
    const hit = firstAccepted(slot, phrases, clause, context);
    if (hit) bound[slot.as] = hit;
    else if (!slot.optional) return { bound: null, lacks: `${slot.wants} as ${where}`, met };
    if (hit) met++;
  }
  if (pattern.provided && !pattern.provided.holds(clause, bound, context)) return { bound: null, lacks: pattern.provided.lacks, met };
  return { bound, lacks: null, met };
};

const phrasesBehind = (clause: Clause, preps: string, pattern: Pattern): readonly PrepPhrase[] => {
  const wanted = preps.split("|");
  // "the envoy of Peru took leave of …": what tells who the subject is fills no other place.
  const taken = pattern.subject && clause.sort === "verb" ? clause.subject : null;
  const inSubject = ({ first, last }: Phrase): boolean =>
    taken !== null && taken.first <= first && last <= taken.last && taken.last < clause.head.index;
  return clause.preps.filter((phrase) => wanted.includes(phrase.prep) && !inSubject(phrase));
};

const firstAccepted = (slot: Slot, phrases: readonly (Phrase | null)[], clause: Clause, context: Context): Bound | null => {
  for (const phrase of phrases) {
    const hit = phrase && slot.accepts(phrase, clause, context);
    if (hit) return hit;
  }
  return null;
};
