import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { isOneOf } from "./things.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const TRAINED = new Set(
  "soldier troop troops officer pilot cadet police policeman recruit guard force forces crew sailor official doctor engineer teacher diplomat student farmer technician expert".split(
    " ",
  ),
);

export default rule({
  says: "<state> trained, is training <state>'s soldiers, officials",
  patterns: [{ verb: ["train", "educate", "coach", "instruct"] }],
  yields: (_bound, clause, context) => {
    const trained = objectOf(clause, context);
    const type = typeUnderMood("AID", clause);
    if (!type || !trained || !isOneOf(TRAINED, trained, clause)) return [];
    const source = doersOf(clause, context);
    const target = nearestTied(partiesTold(trained.first, trained.last, clause, context), [[null], ["of", "from"]], source);
    return target.length > 0 ? event(type, source, target, clause, context) : [];
  },
});
