import { type Clause, childrenOf } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { mutual } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const DOING = [
  "hold",
  "stage",
  "conduct",
  "launch",
  "carry",
  "start",
  "begin",
  "execute",
  "run",
  "complete",
  "undertake",
  "perform",
  "inaugurate",
  "open",
  "operate",
  "share",
  "exchange",
  "patrol",
  "participate",
  "take",
  "kick",
  "conclude",
  "partner",
  "train",
  "exercise",
  "sail",
  "search",
  "raid",
  "arrest",
  "seize",
  "rehearse",
];
const WORK =
  /\bjoint(?:ly)? (?:\w+[ -]){0,4}?(?:exercises?|drills?|patrols?|sails?|sailings?|manoeuvres?|maneuvers?|war ?games?|operations?|training|raid|search|production|research|projects?|ventures?|inaugurat\w+|launch\w*|opened|commissioned|university)\b|\bjointly (?:inaugurated|launched|opened|commissioned|produced|developed|patrolled|conducted|flagged)\b|\b(?:naval|military|air|army|maritime|coordinated|combined|bilateral|trilateral) (?:[\w.-]+ ){0,3}?(?:exercises?|drills?|manoeuvres?|patrols?|sails?)\b/i;
const SHARED = /^(?:intelligence|information|data)$/i;

/** Work done together that benefits both: joint exercises, patrols, works, shared intelligence: COOPERATE. */
export default rule({
  says: "<actors> held joint exercises, patrols; <actor> conducted drills with <actor>; <actors> jointly inaugurated …",
  patterns: [{ verb: DOING }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const by = heldBy(clause, context);
    if (by.length > 1) return by.length < 6 ? mutual("COOPERATE", by, clause, context) : [];
    if (clause.voice === "active" && !clause.subject) return [];
    const words = context.document.text.slice(clause.start, clause.end);
    const shares = /^(?:share|exchange)$/.test(clause.lemma);
    const together =
      /^(?:patrol|train|exercise|sail|search|rehearse|operate|practise)$/.test(clause.lemma) && /\b(?:together|jointly|side by side)\b/i.test(words);
    const partnered = together || (clause.lemma === "partner" && clause.head.upos === "VERB");
    if (!partnered && !(shares ? clause.object !== null && SHARED.test(clause.object.head.lemma) : WORK.test(words))) return [];
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const doers = doersOf(clause, context);
    const others = doers.length > 1 ? [] : nearestTied(told, [["with"], ["between"], [null]], doers);
    const all = sorted([...doers, ...others]);
    return all.length > 1 && all.length < 6 ? mutual("COOPERATE", all, clause, context) : [];
  },
});

/** "the joint sail held this week by ships of …": whose drill it was, behind "by". */
const heldBy = (clause: Clause, context: Context): readonly string[] => {
  const { sentence } = clause;
  const own = childrenOf(clause.tree, clause.head, "nsubj", "aux", "aux:pass").length > 0;
  if (own || !/^(?:hold|stage|conduct|carry|launch|run)$/.test(clause.lemma)) return [];
  const before = context.document.text.slice(sentence.tokens[Math.max(0, clause.head.index - 5)]!.start, clause.head.start);
  if (!WORK.test(before)) return [];
  const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
  const [first] = told;
  return first && /^(?:by|of)$/.test(first.prep ?? "") && clause.preps.some((phrase) => phrase.prep === "by")
    ? nearestTied(told, [[first.prep]], [])
    : [];
};
