import { words } from "../../../language/acts/words.ts";
import type { Clause } from "../../clauses/index.ts";
import { sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { mutual } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const DOING = words(
  `build spend harmonise harmonize open set establish create launch sign exchange conduct work cooperate collaborate share develop finance fund patrol connect link run introduce start resume reopen negotiate finish complete
   invest train form organise organize celebrate strengthen expand explore abolish ease waive lift coordinate implement raise double increase ratify conclude draw prepare pursue intensify deepen upgrade promote facilitate
   advance accelerate produce manufacture construct restore jointly fight combat tackle mark`,
);

const TO_COME = /^(?:will|shall|['’]ll|are|is|were|plans?|intends?)$/i;

/** The verb's own "will": not that of the verb above an infinitive. */
const isOwn = ({ mood, head }: Clause): boolean => mood.because !== null && mood.because.head === head.index && TO_COME.test(mood.because.text);

/** What several are going to do is agreed between them: AGREE, all on both sides. */
export default rule({
  says: "<actors> will, are to, plan to build, open, sign, share … (together)",
  patterns: [{ verb: DOING }],
  yields: (_bound, clause, context) => {
    if (clause.mood.modality !== "planned" || clause.voice === "passive" || !isOwn(clause)) return [];
    const doers = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const all = sorted([
      ...doers,
      ...(doers.length === 1 && /^(?:sign|exchange|negotiate|share|resume|conclude)$/.test(clause.lemma) ? nearestTied(told, [["with"]], doers) : []),
    ]);
    return all.length > 1 && all.length < 8 ? mutual("AGREE", all, clause, context) : [];
  },
});
