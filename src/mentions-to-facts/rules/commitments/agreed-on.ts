import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, headOf, relation, subtree } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { commitments, isHistory, undertakersOf } from "./undertaking.ts";

/** Things on which one is of one mind without having to do anything, and texts, which are instruments. */
const NOTHING_TO_DO =
  /^(?:importance|need|necessity|benefit|value|significance|urgency|principle|view|point|issue|matter|fact|role|relevance|desirability|potential|agreement|accord|deal|treaty|memorandum|mou|protocol|declaration|statement|communiqu[eé]|text|draft|ceasefire|cease-fire|truce|minutes|document|question|subject|topic|condition|date|time|agenda|assessment|priority|term|idea|definition|extent|everything|nothing|anything|much|all|many|most|that|this|it|which|what|how|whether|proposal|request|suggestion|offer|visit|basis|behalf|principles|way|sideline)$/i;

/** "<parties> agreed on <thing to be done>", "agreed to a package of …", "settled on using …". */
export default rule({
  says: "<parties> agreed on <thing to be done>; <parties> agreed to <thing>; <parties> settled on <doing>",
  patterns: [{ verb: ["agree", "settle", "decide", "concur", "consent"] }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible", "planned", "wished"].includes(clause.mood.modality)) return [];
    if (clause.voice === "passive" && clause.subject) return [];
    const content = contentOf(clause);
    const by = undertakersOf(clause, context);
    if (!content || !by) return [];
    const span = { start: content[0]!.start, end: content.at(-1)!.end };
    if (isHistory(clause.head, clause.sentence, span, context)) return [];
    return itemsOf(content).flatMap((item) => commitments(by, item, clause.sentence, context));
  },
});

/** What stands behind the verb's own "on", "upon" or "to", not an infinitive. */
const contentOf = ({ tree, head, lemma }: Clause): readonly Token[] | null => {
  const { tokens } = tree.sentence;
  const prep = tokens.slice(head.index + 1, head.index + 4).find((token) => /^(?:on|upon|to)$/.test(token.text) && token.upos !== "PART");
  if (!prep || (prep.text === "to" && lemma === "settle")) return null;
  const governed = headOf(tree, prep);
  if (!governed || governed.index < prep.index || NOTHING_TO_DO.test(governed.lemma)) return null;
  if (governed.xpos !== "VBG" && (!/^(?:NOUN|PROPN)$/.test(governed.upos) || !isDoing(tree, governed))) return null;
  const content = subtree(tree, governed, (token) => relation(token) === "parataxis").filter((token) => token.index > prep.index);
  return content.length > 0 ? content : null;
};

/** "on a timetable and on a census": each its own. */
const itemsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const at = tokens.findIndex((token, index) => token.text === "and" && /^(?:on|upon)$/.test(tokens[index + 1]?.text ?? ""));
  return at < 0 ? [tokens] : [tokens.slice(0, at), ...itemsOf(tokens.slice(at + 2))];
};

const DOING =
  /(?:tion|sion|ment|ing|al|ance|ence|use|start|launch|exchange|visit|increase|cut|withdrawal|release|return|support|set|number|series|package|round|plan|programme|program|step|measure|mechanism|framework|roadmap|route|project|amount|sum|line|lift|transfer|supply|purchase|sale|loan|grant|aid|timetable|schedule|calendar|procedure|edition|census|survey|study|team|group|committee|commission|centre|center|zone|corridor|hotline|fund|quota|list|format|patrol|exercise|strategy|position|delimitation|visa|code|formula|freeze|ban|cap)s?$/i;
/** A noun that tells of a deed or a sum, not a standing. */
const isDoing = (tree: Clause["tree"], noun: Token): boolean => DOING.test(noun.lemma) && childrenOf(tree, noun).length > 0;
