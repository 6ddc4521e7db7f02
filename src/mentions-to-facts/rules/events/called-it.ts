import { type Clause, childrenOf } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const BAD =
  /\b(?:hostile|illegal|unlawful|unjustifi\w+|unacceptable|inadmissible|reprehensible|shameful|provocati\w+|dangerous|aggressi\w+|irresponsible|violation|breach|crime|outrageous|absurd|baseless|groundless|unfounded|false|lies?|cowardly|barbari\w+|heinous|brutal|destabili\w+|reckless|regrettable|deplorable|illegitimate|disgrace\w*|unfriendly|unprovoked|arbitrary|hypocri\w+|mistake|wrong|escalat\w+|interference|insult\w*|offensive|threat|piracy|terroris\w+|genocid\w+|invasion|unfair|discriminat\w+|blackmail|coerci\w+|intolerable|disappointing|abhorrent|grave|excessive|unconstitutional|undemocratic|null and void)\b/i;
const GOOD =
  /\b(?:historic|courageous|brave|welcome|commendable|exemplary|excellent|outstanding|visionary|remarkable|true friend|important partner|positive|invaluable)\b/i;
const NEGATED = /\b(?:not|no longer|never|hardly)\b/i;

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
    const told = partiesTold(object.first, as > 0 ? Math.min(as, object.last) : object.last, clause, context);
    const target = nearestTied(told, [[null], ["by"], ["of", "from"]], source);
    return target.length > 0 || object.actors.length === 0 ? event(verdict, source, target, clause, context) : [];
  },
});

/** The verdict stands behind "as", or right behind the object where the verb needs none ("called it illegal"). */
const verdictBehind = (clause: Clause, words: string): "ACCUSE" | "SUPPORT" | null => {
  const as = /\bas\s+(?!it\b|they\b|we\b|he\b|she\b|well\b)(.*)/s.exec(words)?.[1];
  const bare =
    /^(?:call|brand|term|label|dub|consider|deem|style)$/.test(clause.lemma) && childrenOf(clause.tree, clause.head, "xcomp", "obj").length > 0;
  const verdict = as ?? (bare ? words : null);
  if (verdict === null || NEGATED.test(verdict)) return null;
  if (BAD.test(verdict)) return "ACCUSE";
  return GOOD.test(verdict) ? "SUPPORT" : null;
};
