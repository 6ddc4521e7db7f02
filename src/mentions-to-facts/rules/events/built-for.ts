import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const WORKS = new Set(
  "bridge road hospital school well clinic port airport stadium railway dam plant station centre center housing house building laboratory mosque university line runway pipeline ward orphanage shelter camp borehole system network".split(
    " ",
  ),
);

/** What one state builds or pays for in another: AID. */
export default rule({
  says: "<state> built, financed a hospital for, in <state>; the wells that <state> drilled in <state>",
  patterns: [
    { verb: ["build", "construct", "drill", "dig", "renovate", "refurbish", "equip", "finance", "fund", "rebuild", "rehabilitate", "erect"] },
  ],
  yields: (_bound, clause, context) => {
    const works = objectOf(clause, context);
    const type = typeUnderMood("AID", clause);
    if (!type || !works || !isOneOf(WORKS, works, clause)) return [];
    const source = doersOf(clause, context);
    const told = partiesTold(Math.min(works.first, clause.extent[0]!.index), clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [["for"], ["in", "at"]], source);
    return source.length === 1 && target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});
