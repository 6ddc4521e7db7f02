import { childrenOf, relation, subtree } from "../../clauses/index.ts";
import { around } from "../../context.ts";
import { rule } from "../../rule.ts";
import { commitments, undertakerOf } from "./undertaking.ts";

/** Journeys and meetings are occasions, and told as such. */
const OCCASIONAL =
  /^(?:visit|travel|attend|meet|arrive|hold|chair|co-chair|receive|host|come|go|be|have|remain|continue|take|lead|participate|join|face|see)$/;
const SELF = /^(?:it|he|she|they|we|i|country|government|ministry|state|nation|side|sides|embassy|administration)$/i;

/** "<state> announced that it will <do>", "… announced it was <doing>": news of what the speaker's side is about to do. */
export default rule({
  says: "<state> announced that it will <do>; <state> announced it was <doing>",
  patterns: [{ verb: ["announce", "declare", "unveil", "disclose"], voice: "active" }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible", "planned", "wished"].includes(clause.mood.modality)) return [];
    const { tree, head } = clause;
    const told = childrenOf(tree, head, "ccomp").find((token) => token.index > head.index);
    const inner = told && around(context, clause).clauses.find((one) => one.head === told);
    if (!told || !inner?.subject || inner.voice === "passive" || inner.mood.modality === "denied" || OCCASIONAL.test(told.lemma)) return [];
    const aux = childrenOf(tree, told, "aux").map((token) => token.text.toLowerCase());
    if (
      !aux.some((text) => /^(?:will|would|shall|'ll|’ll)$/.test(text)) &&
      !(told.xpos === "VBG" && aux.some((text) => /^(?:is|was|are|were)$/.test(text)))
    )
      return [];
    const own = inner.subject.actors.filter((actor) => actor.kind !== "person" || actor.form === "pronoun");
    if (own.length === 0 && !SELF.test(inner.subject.head.text)) return [];
    const by = undertakerOf(own) ?? undertakerOf(clause.subject?.actors ?? []);
    const tokens = subtree(tree, told, (token) => relation(token) === "parataxis").filter(
      (token) => token.index > head.index && !/^that$/i.test(token.index === head.index + 1 ? token.text : ""),
    );
    return by ? commitments(by, tokens, clause.sentence, context) : [];
  },
});
