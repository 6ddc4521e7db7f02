import type { Span } from "../../../types/index.ts";
import { type Clause, childrenOf, relation } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const READY = ["ready", "willing", "prepared"];
const VAGUE =
  /^(?:\W*(?:to|that|is|are|was|were|closely|further|continue|go|on)\W+)*(?:work|working|deepen|strengthen|cooperat|enhanc|advanc|promot|develop|expand|intensif|join|engag|maintain|make|play|do|contribut|keep|be\b|have)/i;
const HARM =
  /\b(?:retaliat|aveng|punish|respon|defend|destroy|crush|sanction|block|fight|attack|strike|expel|retake|continue (?:to )?(?:fight|strike|attack))/i;

/** One party promises, offers or is ready to do something for or with another: AGREE, from it to the other. */
export default rule({
  says: "<actor> promised, offered, undertook to <do>; <actor> assured <actor> of, that …; <actor> is ready, willing to <do>",
  patterns: [{ verb: ["promise", "pledge", "offer", "undertake", "assure", "commit", "agree", "volunteer", ...READY, "stand"] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    // "offered Paraguay the use of its port"
    const offered =
      /^(?:offer|promise|pledge)$/.test(clause.lemma) &&
      (isNameNext(clause, context) ||
        childrenOf(clause.tree, clause.head, "iobj").length > 0 ||
        childrenOf(clause.tree, clause.head, "obj").length > 1);
    if (!offered && !complementOf(clause)) return [];
    const source = doersOf(clause, context);
    const text = context.document.text.slice(clause.head.end, clause.sentence.end);
    // "ready to deepen cooperation" binds nobody to anything.
    if ((READY.includes(clause.lemma) || clause.lemma === "stand") && VAGUE.test(text.replace(/^ ready/, ""))) return [];
    if (source.length !== 1 || HARM.test(text.slice(0, 60))) return [];
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [[null, "with", "to", "for"], [...new Set(told.map((one) => one.prep))]], source);
    return event("AGREE", source, target, clause, context).map((told) => ({ ...told, also: promisedVerb(clause) }));
  },
});

/** "offered Haiti full cooperation", where the tree makes Haiti part of the cooperation; not condolences, which are voiced. */
const isNameNext = (clause: Clause, context: Context): boolean =>
  around(context, clause).mentions.some((one) => one.kind === "state" && one.form === "name" && one.first === clause.head.index + 1) &&
  !/^['’]s?\b/.test(context.document.text.slice(clause.sentence.tokens[clause.head.index + 1]!.end)) &&
  !/\b(?:condolences|sympath\w+|congratulations|apolog\w+|support|thanks)\b/i.test(
    context.document.text.slice(clause.head.end, clause.head.end + 50),
  );

/** The verb of what is promised: it says whether one gives alone. */
const promisedVerb = (clause: Clause): readonly Span[] =>
  childrenOf(clause.tree, clause.head)
    .filter((child) => child.index > clause.head.index && ["xcomp", "ccomp"].includes(relation(child)))
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));

/** The infinitive or clause that tells what is promised. */
const complementOf = (clause: Clause): boolean => {
  const inner = childrenOf(clause.tree, clause.head).find(
    (child) =>
      child.index > clause.head.index &&
      (["xcomp", "ccomp"].includes(relation(child)) || (relation(child) === "advcl" && isInfinitive(clause, child.index))),
  );
  if (clause.lemma === "stand") return inner !== undefined && clause.sentence.tokens[clause.head.index + 1]?.text.toLowerCase() === "ready";
  return inner !== undefined;
};
const isInfinitive = (clause: Clause, at: number): boolean =>
  childrenOf(clause.tree, clause.sentence.tokens[at]!, "mark").some((mark) => mark.text.toLowerCase() === "to");
