import { sorted } from "../../context.ts";
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
  /\bjoint(?:ly)? (?:\w+[ -]){0,4}?(?:exercises?|drills?|patrols?|manoeuvres?|maneuvers?|operations?|training|raid|search|production|research|projects?|ventures?|inaugurat\w+|launch\w*|opened|commissioned|university)\b|\bjointly (?:inaugurated|launched|opened|commissioned|produced|developed|patrolled|conducted|flagged)\b|\b(?:naval|military|air|army|maritime|coordinated|combined|bilateral|trilateral) (?:[\w.-]+ ){0,3}?(?:exercises?|drills?|manoeuvres?|patrols?)\b/i;
const SHARED = /^(?:intelligence|information|data)$/i;

/** Work done together that benefits both: joint exercises, patrols, works, shared intelligence: COOPERATE. */
export default rule({
  says: "<actors> held joint exercises, patrols; <actor> conducted drills with <actor>; <actors> jointly inaugurated …",
  patterns: [{ verb: DOING }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality) || (clause.voice === "active" && !clause.subject)) return [];
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
