import type { Fact } from "../types/index.ts";

type Statement = Extract<Fact, { readonly kind: "statement" }>;

const keyOf = ({ values: { speaker } }: Statement): string => [speaker.name ?? speaker.office, speaker.state, speaker.body].join("|");
const startOf = (fact: Statement): number => fact.evidence[0]!.start;
const endOf = (fact: Statement): number => fact.evidence[0]!.end;

/**
 * One statement per speaker and sentence: the one that begins first. Where a person and, for the same words, only his government are taken to speak, the person
 * does; a quotation told again by the sentence that it runs into is told once.
 */
export const onePerSpeaker = (statements: readonly Statement[]): readonly Statement[] => {
  const named = (one: Statement): boolean => one.values.speaker.name !== null || one.values.speaker.office !== null;
  return statements.filter((one, index) => {
    const key = keyOf(one);
    return !statements.some((other, at) => {
      if (other === one) return false;
      const same = keyOf(other) === key;
      if (same && other.sentence === one.sentence) return startOf(other) < startOf(one) || (startOf(other) === startOf(one) && at < index);
      if (same && startOf(other) <= startOf(one) && endOf(other) >= endOf(one) && endOf(other) - startOf(other) > endOf(one) - startOf(one))
        return true;
      // A ministry's account of what somebody said is his statement.
      if (other.values.speaker.name && !one.values.speaker.name && startOf(one) < startOf(other) && endOf(other) <= endOf(one)) return true;
      const overlap = startOf(other) < endOf(one) && startOf(one) < endOf(other);
      if (!overlap || other.sentence !== one.sentence || !named(other) || named(one)) return false;
      // "that China hoped Laos would …" in the words of a spokesman of whom no state is told: China's hope is what he said.
      const within = other.values.speaker.state === null && startOf(other) < startOf(one) && endOf(one) <= endOf(other);
      return within || other.values.speaker.state === one.values.speaker.state;
    });
  });
};

/** How many sentences back a speaker's medium still holds. */
const NEAR = 4;
/** A speaker who goes on without a word of where goes on where he was: at the press conference, on X, in the statement. */
export const onTheSameMedium = (statements: readonly Statement[]): readonly Statement[] => {
  const last = new Map<string, { readonly sentence: number; readonly medium: Statement["values"]["medium"] }>();
  return [...statements]
    .sort((a, b) => a.sentence - b.sentence)
    .map((one) => {
      const before = last.get(keyOf(one));
      const medium = one.values.medium ?? (before && one.sentence - before.sentence <= NEAR ? before.medium : null);
      if (medium) last.set(keyOf(one), { sentence: one.sentence, medium });
      return medium === one.values.medium ? one : { ...one, values: { ...one.values, medium } };
    });
};
