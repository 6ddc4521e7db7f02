import { childrenOf, type Phrase } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { saidClause } from "./said-clause.ts";

const SAYING =
  "say claim allege charge complain protest insist report maintain state add declare write note stress warn tell argue believe suspect suggest".split(
    " ",
  );
/** What one is blamed for. */
export const MISDEEDS: ReadonlySet<string> = new Set(
  `attack beat assault mistreat maltreat manhandle humiliate insult rob expropriate abuse persecute fire shell bomb target violate break breach enter cross kill seize block cut provoke destabilise destabilize arm harbour harbor shelter abduct kidnap intrude trespass infringe ignore disregard undermine threaten occupy
   annex smuggle sabotage spy hack meddle interfere interfere incite fuel finance sponsor torture detain arrest expel try fail refuse lie deceive cheat bully harass intimidate jam ram encroach invade strike bombard burn loot
   steal obstruct hinder impede hamper start open plot poison murder assassinate massacre flout trample endanger play collude escalate plant lay plant lay stage commit divert poach dump use send fly launch carry conduct raid ambush hide protect withhold renege fan stoke foment whip inflame aggravate worsen deny rig manipulate restrict discriminate`.split(
    /\s+/,
  ),
);

/** What a paper reports, its state does not say. */
const isPress = ({ head }: Phrase): boolean =>
  /^(?:media|medium|agency|press|newspaper|daily|television|tv|radio|broadcaster|channel|outlet|monitor|observatory|witness|resident|activist|analyst)s?$/i.test(
    head.text,
  );

/** One says that another has done wrong: ACCUSE, by who says it. */
export default rule({
  says: "<actor> said, claimed, complained that <actor> had <attacked, violated, broken, seized …>",
  patterns: [{ verb: SAYING }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const source = doersOf(clause, context);
    if (source.length === 0 || source.length > 3 || (clause.subject && isPress(clause.subject))) return [];
    const deed = saidClause(clause, context);
    if (!deed || !MISDEEDS.has(deed.lemma) || !["told", "ongoing"].includes(deed.mood.modality)) return [];
    const by = deed.voice === "passive" ? deed.agent : childrenOf(clause.tree, deed.head, "nsubj").length > 0 ? deed.subject : null;
    const target = by ? doersIn(by, deed, context) : [];
    return target.length > 0 && target.length < 3 && target.every((party) => !source.includes(party))
      ? event("ACCUSE", source, target, clause, context)
      : [];
  },
});
