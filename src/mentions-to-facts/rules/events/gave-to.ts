import { AID_WORDS } from "../../../language/acts/aid.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { childrenOf } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { objectOf } from "./object-of.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const GIVING =
  "donate provide give grant supply deliver send extend allocate contribute gift disburse hand lend commit dispatch ship airlift fly release offer pledge announce approve earmark transfer present deposit promise".split(
    " ",
  );
const PROMISING = new Set(["pledge", "promise", "offer", "approve", "earmark"]);

/** Help that is given: AID; help that is promised: AGREE. */
export default rule({
  says: "<state> donated, provided, lent <aid> to <state>; <state> gave <state> <aid>; <aid> provided by <state>",
  patterns: [{ verb: GIVING }],
  yields: (_bound, clause, context) => {
    if (!AID_WORDS.test(whatIsGiven(clause, context))) return [];
    const type = typeUnderMood("AID", clause);
    if (!type) return [];
    const source = giversOf(clause, context);
    const target = receiversOf(clause, context, source);
    const pronoun = childrenOf(clause.tree, clause.head, "iobj").some((token) => token.upos === "PRON");
    // "the radars provided by Japan": to whom one talks with.
    const unsaid = clause.voice === "passive" && clause.head.deprel.startsWith("acl") && !clause.preps.some((phrase) => phrase.prep === "to");
    // "announced 18 million in aid for host communities", "has donated 40 tractors"
    const forOthers = clause.voice === "active" && (/^(?:announce|donate|pledge|promise)$/.test(clause.lemma) || isRelief(clause, context));
    const toThem = pronoun || unsaid || forOthers;
    if (target.length === 0 && !toThem) return [];
    return event(type === "AID" && PROMISING.has(clause.lemma) ? "AGREE" : type, source, target, clause, context);
  },
});

/** "dispatched four helicopters to help", "has sent humanitarian aid": for whom, the report's other side knows. */
const isRelief = (clause: Clause, context: Context): boolean =>
  /^(?:send|dispatch|fly|airlift|ship|deliver|rush)$/.test(clause.lemma) &&
  /\b(?:humanitarian|relief|emergency|rescue|donations?|to (?:help|assist|aid|support))\b/i.test(
    context.document.text.slice(clause.head.end, Math.min(clause.sentence.end, clause.head.end + 120)),
  );

/** The words of what is given, with what "provide … with" names; in "the masks given by Fiji" the noun before. */
const whatIsGiven = (clause: Clause, context: Context): string => {
  const thing = objectOf(clause, context);
  const behind = clause.preps.filter((phrase) => phrase.prep === "with" || phrase.prep === "in");
  // "supplied Ukraine with 200 tanks", where the tree hangs the tanks elsewhere.
  const withWhat = context.document.text.slice(thing?.end ?? clause.head.end, clause.sentence.end);
  if (thing && thing.actors.length > 0 && /^ with\b/.test(withWhat)) return withWhat.slice(0, 60);
  return [...(thing ? [thing] : []), ...behind].map((phrase) => context.document.text.slice(phrase.start, phrase.end)).join(" ");
};
const given = (clause: Clause): Phrase | null => (clause.voice === "passive" ? clause.subject : clause.object);

const giversOf = (clause: Clause, context: Context): readonly string[] => {
  const doers = doersOf(clause, context);
  if (doers.length > 0 || clause.voice === "active") return doers;
  // "Turkish rescue teams were sent": what is given says whose it was.
  const thing = given(clause);
  return thing && /^(?:send|fly|dispatch|airlift|deploy)$/.test(clause.lemma) ? doersIn(thing, clause, context) : [];
};

/** Behind "to" or "for", as the indirect object, or as the object of "provide … with". */
const receiversOf = (clause: Clause, context: Context, source: readonly string[]): readonly string[] => {
  const indirect = childrenOf(clause.tree, clause.head, "iobj")[0];
  const last = clause.extent.at(-1)!.index;
  const told = partiesTold(clause.head.index + 1, last, clause, context);
  if (indirect) {
    const direct = nearestTied(
      told.filter((one) => one.first <= indirect.index && indirect.index <= one.last),
      [[null]],
      source,
    );
    if (direct.length > 0) return direct;
  }
  const behind = nearestTied(told, [["to"], ["for", "into"]], source);
  const object = clause.object;
  const self =
    object && clause.voice === "active"
      ? told.filter((one) => one.first <= object.head.index && object.head.index <= one.last && one.prep === null)
      : [];
  const direct = nearestTied(self, [[null]], source);
  // "gave Chad a grant", where the tree has made Chad part of the grant.
  const next = nearestTied(
    told.filter((one) => one.first <= clause.head.index + 2 && one.prep === null && !one.owner),
    [[null]],
    source,
  );
  // "deposited with the central bank of Yemen": whose what stands behind the preposition is.
  const within = clause.preps
    .filter((phrase) => /^(?:to|for|with)$/.test(phrase.prep) && phrase.first > clause.head.index)
    .map((phrase) => phrase.actors.flatMap((one) => [...one.states, ...one.bodies]).filter((party) => !source.includes(party)));
  // "a loan for the building of a hospital in Tashkent"
  const where = nearestTied(told, [["in"]], source);
  return [direct, next, behind, ...within, where].find((one) => one.length > 0) ?? [];
};
