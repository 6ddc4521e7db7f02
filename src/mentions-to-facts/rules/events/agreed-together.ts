import { type Clause, childrenOf } from "../../clauses/index.ts";
import { sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { mutual } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const AGREEING = ["agree", "commit", "resolve", "decide", "undertake", "pledge", "promise", "concur", "vow", "consent", "settle", "arrange"];
/** "decided to cut ties with Chad": what one does alone, whoever it is done with. */
const ALONE = new Set(["decide", "resolve", "commit", "undertake", "pledge", "promise", "vow"]);
const HARM =
  /^ (?:to |that |not to )?["“]?(?:overthrow|retaliat|aveng|punish|destroy|crush|attack|strike|expel|fight|boycott|sanction|impose|break|cut|sever|recall|close)/i;
const REACHING = ["reach", "strike", "conclude", "clinch", "seal", "arrive", "come"];
const DEAL = /^(?:agreement|deal|consensus|understanding|compromise|accord|ceasefire|truce|settlement|breakthrough)$/i;
const DIRECTING = ["task", "instruct", "direct", "mandate", "charge", "authorise", "authorize"];
const OWN_PEOPLE =
  /^(?:team|teams|official|officials|minister|ministers|expert|experts|delegation|delegations|ministry|ministries|secretary|secretaries|committee|group|side|sides|government|governments)$/i;

/** Two or more parties agree, decide or undertake something together: AGREE, all on both sides. */
export default rule({
  says: "<actors> agreed to, committed to, decided on …; <actor> agreed with <actor>; <actors> reached a deal; <actors> instructed their teams to …",
  patterns: [{ verb: [...AGREEING, ...REACHING, ...DIRECTING] }],
  yields: (_bound, clause, context) => {
    if (
      !["told", "ongoing"].includes(clause.mood.modality) ||
      !agrees(clause) ||
      HARM.test(context.document.text.slice(clause.head.end, clause.head.end + 30))
    )
      return [];
    const doers = doersOf(clause, context);
    const behind = clause.extent.at(-1)!.index;
    const told = partiesTold(clause.head.index + 1, behind, clause, context);
    const subject = clause.voice === "passive" && clause.subject ? partiesTold(clause.subject.first, clause.subject.last, clause, context) : [];
    const between = nearestTied([...subject, ...told], [["between"]], []);
    const all = sorted([
      ...doers,
      ...(doers.length === 1 && !ALONE.has(clause.lemma) ? nearestTied(told.slice(0, 2), [["with"]], doers) : []),
      ...(doers.length === 0 ? between : []),
    ]);
    return all.length > 1 && all.length < 8 ? mutual("AGREE", all, clause, context) : [];
  },
});

const agrees = (clause: Clause): boolean => {
  if (AGREEING.includes(clause.lemma)) return true;
  const thing = clause.voice === "passive" ? clause.subject : clause.object;
  if (!thing) return false;
  return DIRECTING.includes(clause.lemma)
    ? OWN_PEOPLE.test(thing.head.text) && childrenOf(clause.tree, clause.head, "xcomp", "advcl", "ccomp").length > 0
    : DEAL.test(thing.head.lemma);
};
