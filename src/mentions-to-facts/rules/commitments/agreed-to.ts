import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { commitments, isHistory, type Undertaker, undertakerOf, undertakersOf } from "./undertaking.ts";

const UNDERTAKING =
  "agree decide undertake commit pledge promise vow resolve settle plan consent determine concur offer confirm guarantee assure accept arrange".split(
    " ",
  );
/** Verbs that tell an undertaking only with an infinitive, and those that do only with a clause. */
const NO_CLAUSE = new Set(["plan", "offer", "accept", "arrange"]);
const NO_INFINITIVE = new Set(["confirm", "concur", "guarantee", "assure"]);
const JOURNEY = /^(?:come|visit|travel|attend|go|be|meet|join|tour)$/;
const WILL = /^(?:will|would|shall|should|'ll|’ll)$/i;

/** "<parties> agreed to <do>", "<parties> decided that <clause>", "it was agreed that <clause>". */
export default rule({
  says: "<parties> agreed to <do>; <parties> decided that <clause>; it was agreed that <clause>",
  patterns: [{ verb: UNDERTAKING }],
  yields: (_bound, clause, context) => {
    // "it is planned to reopen …" is told, though the participle puts it into the time to come.
    const impersonal = clause.lemma === "plan" && /^it$/i.test(clause.subject?.head.text ?? "");
    if ((["denied", "possible", "planned", "wished"].includes(clause.mood.modality) && !impersonal) || isThings(clause)) return [];
    const content = contentOf(clause);
    const by = undertakersOf(clause, context);
    if (!content || !by) return [];
    const { tokens, verb } = content;
    const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
    if (isStanding(clause) && !isDated(span, clause, context)) return [];
    // Who accepts to come is a guest.
    if (clause.lemma === "accept" && JOURNEY.test(tokens[1]?.lemma ?? "")) return [];
    if (isHistory(clause.head, clause.sentence, span, context)) return [];
    const whose = (verb && ownerOf(verb, clause, context)) ?? by;
    return commitments(whose, tokens, clause.sentence, context);
  },
});

/** "remains committed to", "leaders determined to": a stance, no undertaking. */
const isStanding = ({ tree, head, lemma }: Clause): boolean =>
  /^(?:commit|resolve|determine)$/.test(lemma) &&
  (childrenOf(tree, head, "cop", "aux:pass").length > 0 ||
    ["acl", "amod", "obj"].includes(relation(head)) ||
    /^(?:remain|be|stay|stand|keep|unite|united|ready)$/.test(tree.sentence.tokens[head.head]?.lemma ?? "") ||
    /^(?:remain|be|stay|keep)$/.test(tree.sentence.tokens[head.index - 1]?.lemma ?? ""));

/** A day or a number stands in what is undertaken. */
const isDated = ({ start, end }: { readonly start: number; readonly end: number }, clause: Clause, context: Context): boolean =>
  around(context, clause).mentions.some(
    (mention) =>
      mention.start >= start && mention.end <= end && (mention.kind === "amount" || (mention.kind === "date" && mention.sort !== "duration")),
  );

/** "agreed that India will replace …": India undertakes it. */
const ownerOf = (verb: Token, clause: Clause, context: Context): Undertaker | null => {
  const inner = around(context, clause).clauses.find((one) => one.head === verb);
  if (!inner?.subject || inner.voice === "passive" || !childrenOf(clause.tree, verb, "nsubj").length) return null;
  return undertakerOf(inner.subject.actors);
};

/** "the firm, which plans to …", where the tree does not see whose relative clause it is. */
const isThings = ({ tree, head }: Clause): boolean =>
  head.deprel !== "acl:relcl" && /^(?:which|who|that)$/i.test(tree.sentence.tokens[head.index - 1]?.text ?? "");

interface Content {
  readonly tokens: readonly Token[];
  /** Predicate of a that-clause. */
  readonly verb: Token | null;
}
/** The infinitive, the gerund behind "to", or the clause about what will be done. */
const contentOf = (clause: Clause): Content | null => {
  const { tree, head } = clause;
  const children = childrenOf(tree, head).filter((token) => token.index > head.index);
  const infinitive = children.find(
    (token) =>
      ["xcomp", "ccomp", "csubj", "advcl", "acl"].includes(relation(token)) &&
      childrenOf(tree, token, "mark").some((mark) => mark.text === "to" && mark.index > head.index) &&
      childrenOf(tree, token, "cop", "aux", "nsubj").length === 0,
  );
  if (infinitive && !NO_INFINITIVE.has(clause.lemma)) return { tokens: behind(subtree(tree, infinitive, isApart), head), verb: null };
  const far = infinitive ? null : farInfinitive(clause);
  if (far && !NO_INFINITIVE.has(clause.lemma))
    return { tokens: subtree(tree, far, isApart).filter((token) => token.index >= far.index - 1), verb: null };
  const told = children.find((token) => ["ccomp", "csubj"].includes(relation(token)) && !isAsked(clause, token));
  if (!told || NO_CLAUSE.has(clause.lemma)) return null;
  // "would have helped", "would be in the interest of both": opinions.
  if (childrenOf(tree, told, "aux").some((aux) => aux.lemma === "have") || childrenOf(tree, told, "cop").length > 0) return null;
  const asked = childrenOf(tree, told, "aux:pass").some((aux) => aux.text === "be");
  if (
    !asked &&
    !childrenOf(tree, told, "aux").some((aux) => WILL.test(aux.text)) &&
    !childrenOf(tree, told, "mark").some((mark) => mark.text === "to")
  )
    return null;
  // "that India would do A, and would do B", where the tree takes B for a second agreeing.
  const further = childrenOf(tree, head, "conj").filter(
    (token) => childrenOf(tree, token, "nsubj").length === 0 && childrenOf(tree, token, "aux").some((aux) => WILL.test(aux.text)),
  );
  const tokens = behind(
    [told, ...further].flatMap((token) => subtree(tree, token, isApart)),
    head,
  );
  // "that, under the plan, they would …": the undertaking begins with its subject.
  const subject = childrenOf(tree, told, "nsubj", "csubj", "expl")[0];
  const first = subject ? subtree(tree, subject)[0]!.index : 0;
  return { tokens: tokens.filter((token) => token.index >= first && !/^that$/i.test(tokens[0] === token ? token.text : "")), verb: told };
};
/** How far behind the verb an infinitive may begin that the tree hangs elsewhere: "agreed by the two countries to open …". */
const NEAR = 9;
const farInfinitive = ({ tree, head, object }: Clause): Token | null => {
  if (object) return null;
  const after = tree.sentence.tokens.slice(head.index + 1, head.index + NEAR);
  const to = after.findIndex((token, index) => token.text === "to" && /^VBP?$/.test(after[index + 1]?.xpos ?? ""));
  const between = after.slice(0, Math.max(to, 0));
  return to < 0 || between.some((token) => /^(?:VERB|AUX|SCONJ)$/.test(token.upos) || /^(?:on|upon|that|to|,)$/.test(token.text))
    ? null
    : after[to + 1]!;
};
/** "decided whether to …", "agreed how to …" tell no undertaking. */
const isAsked = ({ tree }: Clause, verb: Token): boolean =>
  subtree(tree, verb)
    .slice(0, 2)
    .some((token) => /^(?:whether|how|what|when|if|why)$/i.test(token.text));
const isApart = (token: Token): boolean => relation(token) === "parataxis";
const behind = (tokens: readonly Token[], head: Token): readonly Token[] => tokens.filter((token) => token.index > head.index);
