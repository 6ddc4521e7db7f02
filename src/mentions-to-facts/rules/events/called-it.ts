import { type Clause, childrenOf, headOf, type Phrase } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { deedBefore } from "./deed-before.ts";
import { doersOf } from "./doer.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { BLAME, NEGATED, PRAISE } from "./verdict.ts";

/** Names another's act, or another, with a word of blame: ACCUSE; of praise: SUPPORT. */
export default rule({
  says: "<actor> described, called, branded <actor>'s act as hostile, illegal, unjustified …",
  patterns: [
    {
      verb: [
        "describe",
        "call",
        "brand",
        "term",
        "label",
        "dub",
        "denounce",
        "characterise",
        "characterize",
        "regard",
        "consider",
        "view",
        "deem",
        "condemn",
        "slam",
        "style",
      ],
    },
  ],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const object = objectOf(clause, context);
    if (!object) return [];
    const source = doersOf(clause, context);
    const end = clause.sentence.tokens[Math.min(clause.sentence.tokens.length - 1, Math.max(object.last, clause.head.index) + 14)]!.end;
    const verdict = verdictBehind(clause, context.document.text.slice(Math.max(object.head.end, clause.head.end), end));
    if (!verdict) return [];
    const as = clause.sentence.tokens.findIndex((token, index) => index > object.first && token.text.toLowerCase() === "as");
    const told = partiesTold(antecedentStart(object, clause), as > 0 ? Math.min(as, object.last) : object.last, clause, context);
    const named = nearestTied(told, [["by"], [null], ["of", "from"]], source);
    const target = named.length > 0 ? named : deedBefore(object, clause, context, source);
    return target.length > 0 || object.actors.length === 0 ? event(verdict, source, target, clause, context) : [];
  },
});

/** "the conduct of Chad's army at X, which he called reckless": the whole of what "which" points back to. */
const antecedentStart = (object: Phrase, clause: Clause): number => {
  if (clause.head.deprel !== "acl:relcl" || object.head.index > clause.head.index) return object.first;
  let top = object.head;
  for (let above = headOf(clause.tree, top); above && /^nmod/.test(top.deprel); above = headOf(clause.tree, top)) top = above;
  return Math.min(object.first, top.index);
};

/** The verdict stands behind "as", or right behind the object where the verb needs none ("called it illegal"). */
const verdictBehind = (clause: Clause, words: string): "ACCUSE" | "SUPPORT" | null => {
  const as = /\bas\s+(?!it\b|they\b|we\b|he\b|she\b|well\b)(.*)/s.exec(words)?.[1];
  const bare =
    /^(?:call|brand|term|label|dub|consider|deem|style)$/.test(clause.lemma) && childrenOf(clause.tree, clause.head, "xcomp", "obj").length > 0;
  const verdict = as ?? (bare ? words : null);
  if (verdict === null || NEGATED.test(verdict)) return null;
  if (BLAME.test(verdict)) return "ACCUSE";
  return PRAISE.test(verdict) ? "SUPPORT" : null;
};
