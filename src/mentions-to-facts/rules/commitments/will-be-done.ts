import { DEEDS } from "../../../language/deeds.ts";
import { SAYING } from "../../../language/speech.ts";
import { type Clause, childrenOf, isActor, relation, subtree } from "../../clauses/index.ts";
import { around, type Context, upward } from "../../context.ts";
import { rule } from "../../rule.ts";
import { commitments, mainParties, type Undertaker, undertakerOf } from "./undertaking.ts";

/** What is sent without an undertaking. */
const NOTE = /^(?:note|letter|message|invitation|statement|he|she|i|they|who)s?$/i;
const DONE = [...DEEDS, "reform", "install", "clear", "connect", "protect", "renew", "settle"].filter(
  (verb) => !/^(?:host|hold|receive|give|issue|accept|admit|treat|start|begin|conduct|back|help|organi[sz]e|form|set|join|hand)$/.test(verb),
);

/** "The memorandum will be signed by March", "a team would be sent to Lima, the minister said", "cooperation will be expanded". */
export default rule({
  says: "<thing> will be <signed, sent, built, expanded>",
  patterns: [{ verb: DONE, voice: "passive" }],
  yields: (_bound, clause, context) => {
    const by = undertakersOf(clause, context);
    if (!by || !isComing(clause) || !around(context, clause).mentions.some(isActor) || NOTE.test(clause.subject!.head.text)) return [];
    const subject = clause.subject!;
    const tokens = subtree(clause.tree, clause.head, (token) => relation(token) === "parataxis").filter((token) => token.index >= subject.first);
    return commitments(by, tokens, clause.sentence, context);
  },
});

/** The agent, else the state whose speaker tells it, else the two that the report tells of. */
const undertakersOf = (clause: Clause, context: Context): Undertaker | null => {
  if (!clause.subject || clause.subject.first > clause.head.index) return null;
  if (clause.agent) return undertakerOf(clause.agent.actors);
  const both = mainParties(context);
  return both && both.states.length === 2 ? both : null;
};

const isComing = (clause: Clause): boolean => {
  const { tree, head } = clause;
  const aux = childrenOf(tree, head, "aux").map((token) => token.text.toLowerCase());
  const will = aux.some((text) => /^(?:will|shall)$/.test(text)) || /^(?:is|are)$/.test(clause.mood.because?.text ?? "");
  const told = upward(clause)
    .slice(1)
    .some((above) => SAYING.has(above.lemma) && above.mood.modality === "told");
  if (!will && !(aux.includes("would") && told)) return false;
  if (head.deprel === "acl:relcl" || ["advcl"].includes(relation(head))) return false;
  if (childrenOf(tree, head, "advmod").some((token) => /^(?:not|never|n't|n’t)$/i.test(token.text))) return false;
  return !childrenOf(tree, head, "mark").some((mark) => /^(?:if|whether|when|unless|once|until)$/i.test(mark.text));
};
