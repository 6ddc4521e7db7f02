import { childrenOf } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const DEALING = new Set(
  "issue supply export import buy sell accept grant provide process purchase deliver ship send fund share admit recognise recognize cooperate trade fly pay negotiate".split(
    " ",
  ),
);

/** Dealings with another are broken off: SANCTION. */
export default rule({
  says: "<state> stopped issuing visas to, buying oil from, cooperating with <state>",
  patterns: [{ verb: ["stop", "cease", "quit", "halt", "suspend"] }],
  yields: (_bound, clause, context) => {
    const inner = childrenOf(clause.tree, clause.head, "xcomp", "ccomp", "advcl", "obj").find(
      (child) => child.xpos === "VBG" && DEALING.has(child.lemma.toLowerCase()),
    );
    const type = inner ? typeUnderMood("SANCTION", clause) : null;
    if (!type) return [];
    const source = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(
      told,
      [
        ["to", "from", "with"],
        [null, "of", "for", "in"],
      ],
      source,
    );
    return target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});
