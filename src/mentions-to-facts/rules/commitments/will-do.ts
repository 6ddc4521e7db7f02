import { DEEDS } from "../../../language/deeds.ts";
import { SAYING } from "../../../language/speech.ts";
import type { ActorMention } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { TRANSCRIPT } from "../statements/transcript.ts";
import { commitments, type Undertaker, undertakerOf } from "./undertaking.ts";

/** "<state> will provide …", "<speaker> said <state> would send …": what a state says that it will do. */
export default rule({
  says: "<state> will <do a deed>; <speaker> said that <state> would <do a deed>",
  patterns: [{ verb: [...DEEDS], voice: "active" }],
  yields: (_bound, clause, context) => {
    const by = undertakerOfWill(clause);
    if (!by || !isUndertaken(clause, context)) return [];
    const { tree, head } = clause;
    const tokens = subtree(tree, head, (token) => relation(token) === "parataxis").filter((token) => token.index >= clause.subject!.first);
    return commitments(by, tokens, clause.sentence, context);
  },
});

/** The parties that stand as the subject; a traveller's programme is no undertaking of his state. */
const undertakerOfWill = (clause: Clause): Undertaker | null => {
  const subject = clause.subject;
  if (!subject || subject.first > clause.head.index) return null;
  const parties = subject.actors.filter((actor) => actor.kind !== "person" && (actor.kind !== "state" || actor.form !== "adjective"));
  if (parties.length === 0 || /^(?:who|which|that)$/i.test(wordBefore(clause))) return null;
  const own = parties.filter((actor) => actor.first <= subject.head.index && subject.head.index <= actor.last);
  const joined = (actor: ActorMention): boolean =>
    own.some((one) => {
      const between = clause.sentence.tokens.slice(Math.min(one.last, actor.last) + 1, Math.max(one.first, actor.first));
      return between.every((token) => /^(?:,|and|&|the|as|well)$/i.test(token.text));
    });
  return undertakerOf(parties.filter((actor) => own.includes(actor) || joined(actor)));
};

/** The word before the auxiliary: "which" of a relative clause that the tree did not see. */
const wordBefore = ({ tree, head }: Clause): string =>
  tree.sentence.tokens[Math.min(head.index, ...childrenOf(tree, head, "aux").map((token) => token.index)) - 1]?.text ?? "";

/** Meetings and rounds are occasions, save the next one that a state takes upon itself. */
const OCCASIONAL = new Set(["host", "hold", "organise", "organize", "conduct", "receive", "start", "begin", "open", "launch", "join", "accept"]);
const OCCASION =
  /^(?:talk|meeting|summit|session|round|visit|conference|forum|exercise|drill|dialogue|consultation|election|match|game|cup|reception|dinner|edition|event|ceremony|festival|minister|president|delegation|guest|negotiation|discussion)$/;

const isUndertaken = (clause: Clause, context: Context): boolean => {
  const { tree, head, governor } = clause;
  if (tree.sentence.tokens.at(-1)?.text === "?") return false;
  const aux = childrenOf(tree, head, "aux").map((token) => token.text.toLowerCase());
  const will = aux.some((text) => /^(?:will|shall|'ll|’ll)$/.test(text));
  const would =
    aux.includes("would") && relation(head) === "ccomp" && governor !== null && SAYING.has(governor.lemma) && governor.mood.modality === "told";
  if (!(will || would) || childrenOf(tree, head, "advmod").some((token) => /^(?:not|never|n't|n’t)$/i.test(token.text))) return false;
  if (
    head.deprel === "acl:relcl" ||
    relation(head) === "advcl" ||
    childrenOf(tree, head, "mark").some((mark) => /^(?:if|whether|when|unless)$/i.test(mark.text))
  )
    return false;
  if (clause.subject!.actors.some((actor) => actor.kind === "group" && actor.form === "pronoun") && TRANSCRIPT.test(context.document.text))
    return false;
  const object = clause.object;
  if (!object && !/^(?:cooperate|collaborate|coordinate|help|assist|withdraw|invest|work)$/.test(clause.lemma)) return false;
  if (OCCASIONAL.has(clause.lemma) && object && OCCASION.test(object.head.lemma)) {
    const words = context.document.text.slice(object.start, object.end);
    return /^host|^hold/.test(clause.lemma) && /\bnext\b/i.test(words) && context.mentions.author !== null;
  }
  return true;
};
