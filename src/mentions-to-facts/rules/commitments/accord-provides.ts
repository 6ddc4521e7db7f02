import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, headOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { commitments, mainParties, type Undertaker, undertakerOf } from "./undertaking.ts";

const PROVIDING = [
  "provide",
  "envisage",
  "envision",
  "foresee",
  "stipulate",
  "specify",
  "oblige",
  "obligate",
  "require",
  "commit",
  "bind",
  "entail",
  "call",
];
/** Of these, those that say who is bound: "obliges Chad to open …". */
const BINDING = new Set(["oblige", "obligate", "require", "commit", "bind"]);
const TEXT =
  /^(?:agreement|accord|deal|memorandum|mou|treaty|protocol|pact|contract|minutes|plan|roadmap|communiqu[eé]|declaration|arrangement|document|convention|programme|program|text|clause|article|compact|understanding)s?$/i;
/** What a text provides beside deeds. */
const NO_DEED =
  /^(?:framework|basis|opportunity|platform|foundation|possibility|guidance|protection|access|penalty|fine|role|right|duty|background)s?$/i;

/** "<accord> provides for <thing>", "<accord> obliges <state> to <do>", "<accord> stipulates that <clause>". */
export default rule({
  says: "<accord> provides for <thing>; <accord> obliges <state> to <do>; <accord> stipulates that <clause>",
  patterns: [{ verb: PROVIDING, voice: "active" }],
  yields: (_bound, clause, context) => {
    const { subject, mood } = clause;
    if (!subject || !isText(clause, context) || ["denied", "possible", "wished", "planned"].includes(mood.modality)) return [];
    return BINDING.has(clause.lemma) ? bound(clause, context) : provided(clause, context);
  },
});

const isText = ({ subject, sentence }: Clause, context: Context): boolean =>
  TEXT.test(subject!.head.text) ||
  (/^(?:it|which)$/i.test(subject!.head.text) &&
    [...context.sentences[sentence.index]!.mentions, ...(context.sentences[sentence.index - 1]?.mentions ?? [])].some(
      (one) => one.kind === "instrument" && one.end <= subject!.start,
    ));

/** What somebody is bound to do. */
const bound = (clause: Clause, context: Context): readonly Yield[] => {
  const { tree, head, object } = clause;
  const by =
    undertakerOf(object?.actors ?? []) ??
    (object && /^(?:sides|parties|countries|states|armies|governments|neighbou?rs|nations|forces|capitals|signatories)$/.test(object.head.text)
      ? mainParties(context)
      : null);
  const deed = childrenOf(tree, head, "xcomp", "advcl", "ccomp").find(
    (token) => token.index > (object?.head.index ?? 0) && childrenOf(tree, token, "mark").some((mark) => mark.text === "to"),
  );
  if (!by || !deed) return [];
  const tokens = subtree(tree, deed, isApart).filter(
    (token) => token.index > object!.head.index && !object!.actors.some((actor) => actor.last >= token.index),
  );
  return commitments(by, tokens, clause.sentence, context);
};

/** What is provided for: a thing, or a clause of what will be. */
const provided = (clause: Clause, context: Context): readonly Yield[] => {
  const by = mainParties(context);
  const content = by && (thingOf(clause) ?? clauseOf(clause));
  return content ? commitments(whose(content, clause, context) ?? by, content, clause.sentence, context) : [];
};
const thingOf = ({ tree, head, lemma, object, sentence, extent }: Clause): readonly Token[] | null => {
  const direct = /^(?:envisage|envision|foresee|entail)$/.test(lemma) ? object?.head : null;
  // The verb's own "for", not that of "provides a framework for".
  const prep = object ? undefined : sentence.tokens.slice(head.index + 1, head.index + 3).find((token) => token.text === "for");
  const thing = direct ?? (prep && /^(?:provide|call)$/.test(lemma) ? headOf(tree, prep) : null);
  if (!thing || thing.index < head.index || !/^(?:NOUN|PROPN|VERB)$/.test(thing.upos) || NO_DEED.test(thing.text)) return null;
  // What tells where and when hangs on the verb.
  const all = new Set([...subtree(tree, thing, isApart), ...extent]);
  return sentence.tokens.filter((token) => all.has(token) && token.index > (prep?.index ?? head.index));
};
const clauseOf = ({ tree, head }: Clause): readonly Token[] | null => {
  const told = childrenOf(tree, head, "ccomp").find(
    (token) => token.index > head.index && childrenOf(tree, token, "aux").some((aux) => /^(?:will|shall|would|should|is|are|may)$/i.test(aux.text)),
  );
  return told ? subtree(tree, told, isApart).filter((token) => token.index > head.index && !/^that$/i.test(token.text)) : null;
};
/** "that Peru will finance …": Peru's. */
const whose = (content: readonly Token[], clause: Clause, context: Context): Undertaker | null => {
  const inner = around(context, clause).clauses.find(
    (one) => one.sort === "verb" && one.voice === "active" && content.includes(one.head) && one.subject,
  );
  return inner && childrenOf(inner.tree, inner.head, "aux").length > 0 ? undertakerOf(inner.subject!.actors) : null;
};
const isApart = (token: Token): boolean => relation(token) === "parataxis";
