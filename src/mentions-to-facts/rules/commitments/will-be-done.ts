import { SAYING } from "../../../language/speech.ts";
import { type Clause, childrenOf, isActor, relation, subtree } from "../../clauses/index.ts";
import { around, type Context, upward } from "../../context.ts";
import { spanRule, type Yield } from "../../rule.ts";
import { TRANSCRIPT } from "../statements/transcript.ts";
import { commitments, mainParties, OCCASION, type Undertaker, undertakerOf } from "./undertaking.ts";

/** What is sent without an undertaking. */
const NOTE = /^(?:note|letter|message|invitation|statement|he|she|i|they|who)s?$/i;
/** What is done to guests, at occasions, or by nobody's promise. */
const NO_DEED =
  /^(?:host|hold|receive|welcome|greet|follow|join|accompany|attend|lead|head|represent|charge|deal|see|expect|need|know|affect|meet|discuss|address|mark|celebrate|crown|play|show|field|close|remember|judge|tell|say|give|accept|treat|start|begin|conduct|back|help|organi[sz]e|form|set|consider|determine|decide|do|make|take|find|feel|hear|ask|call|name|invite|surprise|please|inaugurate|chair|co-chair|co-host|deliver|present|honou?r|dominate|overshadow|influence|shape|test|watch|reflect|lose|win|kill|hurt|hit|answer|return|suspect|view|regard|forget|write|bury|stage|broadcast|exhibit|perform|seek|resolve|solve|bridge|gain|tackle|cover|prop|draw|focus|top|unite|define|magnify|stream|compose|nominate|televise|publish)$/;

/** "The memorandum will be signed by March", "a team would be sent to Lima, the minister said", "cooperation will be expanded". */
export default spanRule({
  says: "<thing> will be <signed, sent, built, expanded>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => found(clause, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }))),
    ),
});

const found = (clause: Clause, context: Context): readonly Yield[] => {
  if (
    clause.sort !== "verb" ||
    clause.voice !== "passive" ||
    (NO_DEED.test(clause.lemma) && !isSetUp(clause)) ||
    TRANSCRIPT.test(context.document.text)
  )
    return [];
  const by = undertakersOf(clause, context);
  if (
    !by ||
    !isComing(clause) ||
    !around(context, clause).mentions.some(isActor) ||
    NOTE.test(clause.subject!.head.text) ||
    OCCASION.test(clause.subject!.head.lemma)
  )
    return [];
  const subject = clause.subject!;
  const tokens = subtree(clause.tree, clause.head, (token) => relation(token) === "parataxis").filter((token) => token.index >= subject.first);
  return commitments(by, tokens, clause.sentence, context);
};

/** "is to be set up": of what "set" tells only this is a deed. */
const isSetUp = ({ lemma, head, sentence }: Clause): boolean => lemma === "set" && /^up$/i.test(sentence.tokens[head.index + 1]?.text ?? "");

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
  const will =
    aux.some((text) => /^(?:will|shall)$/.test(text)) ||
    (/^(?:is|are)$/.test(clause.mood.because?.text ?? "") && clause.mood.because?.head === head.index);
  const told = upward(clause)
    .slice(1)
    .some((above) => SAYING.has(above.lemma) && above.mood.modality === "told");
  if (!will && !(aux.includes("would") && told)) return false;
  if (head.deprel === "acl:relcl" || relation(head) === "advcl") return false;
  // "…, by which trade is to be eased": what a text is for.
  const opening = tree.sentence.tokens.slice(Math.max(0, (clause.subject?.first ?? 0) - 3), head.index);
  if (opening.some((token) => /^(?:which|whom|whose)$/i.test(token.text))) return false;
  if (childrenOf(tree, head, "advmod").some((token) => /^(?:not|never|n't|n’t)$/i.test(token.text))) return false;
  return !childrenOf(tree, head, "mark").some((mark) => /^(?:if|whether|when|unless|once|until)$/i.test(mark.text));
};
