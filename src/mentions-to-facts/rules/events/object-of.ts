import { type Clause, childrenOf, headOf, isActor, type Phrase, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

/** What an act is done to: the object of an active verb, the subject of a passive; in "the border that Togo closed" the noun before it. */
export const objectOf = (clause: Clause, context: Context): Phrase | null => {
  if (clause.voice === "passive") return clause.subject;
  const object = clause.object;
  const relative = object && /^(?:which|that|whom|who|what)$/i.test(object.head.text);
  if (object && !relative && !PARTICLE.test(object.head.text)) return object;
  // "condemn and reject the annexation": the object that both verbs share.
  const shared =
    !object &&
    childrenOf(clause.tree, clause.head, "conj").find((child) => child.upos === "VERB" && childrenOf(clause.tree, child, "nsubj").length === 0);
  const theirs = shared && shared.index - clause.head.index < 4 ? childrenOf(clause.tree, shared, "obj")[0] : undefined;
  if (theirs) return phraseAt(clause, theirs, context);
  const behind = behindParticle(clause);
  if (!object && behind) return phraseAt(clause, behind, context);
  const next = object && !PARTICLE.test(object.head.text) ? null : nounRightBehind(clause, context);
  if (next) return next;
  const above = headOf(clause.tree, clause.head);
  const own = childrenOf(clause.tree, clause.head, "nsubj").find((child) => !/^(?:which|that|who)$/i.test(child.text));
  if (!above || clause.head.deprel !== "acl:relcl" || !own || own.index > clause.head.index) return object;
  return phraseAt(clause, above, context);
};

/** "congratulated Togo", "handed over two ships", where the tree hangs them elsewhere: the noun right behind the verb and its particle. */
const nounRightBehind = (clause: Clause, context: Context): Phrase | null => {
  const { tokens } = clause.sentence;
  const { mentions } = around(context, clause);
  let first = clause.head.index + 1;
  if (tokens[first] && PARTICLE.test(tokens[first]!.text)) first++;
  let last = first;
  while (tokens[last] && (IN_NOUN.has(tokens[last]!.upos) || tokens[last]!.xpos === "POS" || tokens[last]!.xpos === "PRP$")) last++;
  while (last > first && !/^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.upos)) last--;
  const head = last > first ? tokens[last - 1] : undefined;
  if (!head || mentions.some((one) => one.kind === "date" && one.first <= head.index && head.index <= one.last)) return null;
  const actors = mentions.filter(isActor).filter((one) => one.first >= first && one.last < last);
  const outer = actors.filter((one) => !actors.some((other) => other !== one && other.first <= one.first && one.last <= other.last));
  return { head, first, last: head.index, start: tokens[first]!.start, end: head.end, actors: outer };
};
const IN_NOUN = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);

/** "brushed aside the charge", "dismissed as absurd the claim", where the tree takes the particle or "as" for a preposition: the noun it has hung behind it. */
const behindParticle = (clause: Clause): Clause["head"] | null => {
  const { tokens } = clause.sentence;
  const next = tokens[clause.head.index + 1];
  const particle = next && PARTICLE.test(next.text);
  const verdict = next?.text.toLowerCase() === "as" && tokens[clause.head.index + 2]?.upos === "ADJ";
  if (!next || !(particle || verdict) || next.deprel !== "case") return null;
  const noun = tokens[next.head];
  return noun && noun.head === clause.head.index ? noun : null;
};
/** Particles of verbs like "hand over", "turn down". */
export const PARTICLE = /^(?:over|aside|down|off|out|back|up|away|home)$/i;

/** A noun with what stands before it and hangs on it, without the clauses behind it. */
export const phraseAt = (clause: Clause, head: Clause["head"], context: Context): Phrase => {
  const tokens = subtree(clause.tree, head, (child) => /^(?:acl|punct|parataxis|appos|ccomp|advcl)/.test(child.deprel));
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const actors = around(context, clause)
    .mentions.filter(isActor)
    .filter((one) => one.first >= first.index && one.last <= last.index);
  const outer = actors.filter((one) => !actors.some((other) => other !== one && other.first <= one.first && one.last <= other.last));
  return { head, first: first.index, last: last.index, start: first.start, end: last.end, actors: outer };
};

/** Words of a noun phrase with the clauses that hang on it ("the support that Japan has given"). */
export const wholeOf = (phrase: Phrase, clause: Clause): { readonly first: number; readonly last: number } => {
  const tokens = subtree(
    clause.tree,
    phrase.head,
    (child) => child.index === clause.head.index || (child.deprel.startsWith("acl") && child.head !== phrase.head.index),
  );
  return { first: Math.min(phrase.first, tokens[0]!.index), last: Math.max(phrase.last, tokens.at(-1)!.index) };
};
