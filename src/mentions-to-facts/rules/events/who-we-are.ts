import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context, sorted } from "../../context.ts";

const SAYING = /^(?:say|tell|add|write|tweet|post|state|declare|note|stress|announce|remark|continue)$/;
const JOINT = /\b(?:joint|trilateral|quad|quadrilateral|g7|declaration|communiqu[eé])\b/i;
/** How far into a joint text its parties are looked for. */
const OPENING = 4;

/** Whom "we" and "I" mean: the speaker of the same sentence, the parties of a joint text, else the state whose office writes. */
export const whoWeAre = (clause: Clause, context: Context, phrase: Phrase | null = null): readonly string[] => {
  const said = around(context, clause).clauses.find(
    (other) =>
      other !== clause &&
      SAYING.test(other.lemma) &&
      other.subject !== null &&
      !/^(?:i|we)$/i.test(other.subject.head.text) &&
      other.subject.actors.length > 0,
  );
  if (said) return sorted(said.subject!.actors.flatMap((one) => [...one.states, ...one.bodies]));
  const { author } = context.mentions;
  if (JOINT.test(context.document.title ?? "")) return jointParties(context) ?? told(phrase);
  return author ? [author] : told(phrase);
};

const told = (phrase: Phrase | null): readonly string[] => (phrase ? sorted(phrase.actors.flatMap((one) => [...one.states, ...one.bodies])) : []);

/** The first subject of two or more parties. */
const jointParties = (context: Context): readonly string[] | null => {
  for (const { clauses } of context.sentences.slice(0, OPENING)) {
    for (const { subject, agent } of clauses) {
      for (const phrase of [subject, agent]) {
        const parties = sorted((phrase?.actors ?? []).filter((one) => one.kind !== "group").flatMap((one) => [...one.states, ...one.bodies]));
        if (parties.length > 1) return parties;
      }
    }
  }
  return null;
};
