import { CLASH_NOUNS } from "../../../language/acts/nouns.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const FIRE =
  /^(?:fire|gunfire|shot|shots|shelling|artillery|blow|blows|strike|strikes|rocket|rockets|missile|missiles|salvo|salvos|volley|volleys)$/i;

const AT_EACH_OTHER = ["shell", "fire", "shoot", "attack", "bomb", "bombard", "launch", "strike", "open", "pound"];
const EACH_OTHER = /^(?!open\w* (?!fire)|launch\w* (?!\S* ?(?:attack|missile|rocket|strike|raid)))\w+(?: \S+){0,6}? (?:each other|one another)\b/i;

/** Two sides shoot at each other: ASSAULT both ways. */
export default rule({
  says: "<forces> exchanged, traded fire with <forces>; <forces> shelled each other; the two sides exchanged fire",
  patterns: [{ verb: ["exchange", "trade", "swap", ...AT_EACH_OTHER] }, { noun: CLASH_NOUNS }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const between = clause.sort === "noun";
    const words = context.document.text.slice(clause.head.start, clause.sentence.end);
    const mutual = AT_EACH_OTHER.includes(clause.lemma) ? EACH_OTHER.test(words) : clause.object !== null && FIRE.test(clause.object.head.text);
    if (!between && !mutual) return [];
    const told = partiesTold(clause.extent[0]!.index, clause.extent.at(-1)!.index, clause, context);
    const doers = between ? nearestTied(told, [["between"]], []) : doersOf(clause, context);
    // "troops of the two neighbours": the two of whom the report tells.
    const both =
      doers.length === 0 &&
      clause.subject &&
      /\b(?:two|both|sides|each other|neighbou?rs)\b/i.test(context.document.text.slice(clause.subject.start, clause.subject.end));
    const others = both ? context.mainStates.slice(0, 2) : nearestTied(told, [["with"]], doers);
    const [first, second, more] = [...doers, ...others];
    if (!first || !second || more) return [];
    return [...event("ASSAULT", [first], [second], clause, context), ...event("ASSAULT", [second], [first], clause, context)];
  },
});
