import { ASKED, GIVEN, LEAVING } from "../../../language/acts/asking.ts";
import { DOING_VERBS, DONE_NOUNS, type NounAct, SUFFERING_VERBS } from "../../../language/acts/nouns.ts";
import { type Clause, childrenOf, headOf, relation } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { aimOf, isDenied, roundNoun, verbOf } from "./act-noun.ts";
import { doersOf } from "./doer.ts";
import { typeUnderMood } from "./mood-of-act.ts";
import { nearestTied } from "./told-parties.ts";

const BY_NOUN = new Map<string, NounAct>(DONE_NOUNS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));

/** A deed told as a noun: with a verb that does it, or by itself with its doer beside it, as what something told came of. */
export default rule({
  says: "<actor> launched an attack on, ordered the expulsion of <actor>; the attack by <actor> on <actor> killed …; after <actor>'s seizure of <actor>'s …",
  patterns: [{ noun: [...BY_NOUN.keys()] }],
  yields: (_bound, clause, context) => {
    const act = BY_NOUN.get(clause.lemma)!;
    if (isDenied(clause) || !asks(act, clause) || (act.people && !PEOPLE.test(context.document.text.slice(clause.start, clause.end)))) return [];
    const verb = verbOf(clause, DOING_VERBS, context);
    const suffered = verbOf(clause, SUFFERING_VERBS, context);
    const { own, after } = roundNoun(clause, verb ?? suffered, context);
    const by = nearestTied(after, [["by"]], []);
    const told = verb ?? suffered ?? (act.bare && isToldByItself(clause) ? clause : null);
    const type = told ? typeUnderMood(act.type, told) : null;
    if (!told || !type || (!verb && type !== act.type)) return [];
    // "the withdrawal of Chadian troops": whose they are withdraws.
    const theirs = act.type === "RETREAT" && !act.people ? nearestTied(after, [["of"]], []) : [];
    const source = [theirs, own, verb ? doersOf(verb, context) : [], by].find((one) => one.length > 0) ?? [];
    const aimed = aimOf(act, after, source);
    const target = aimed.length > 0 || !suffered ? aimed : victimsOf(suffered, source, context);
    // "shelling by Chadian forces killed two": of whom, the report's other side knows.
    // "after Ottawa's call for the release of activists": of whom, the report's other side knows.
    const uttered = UTTERED.has(act.type) && own.length > 0;
    return target.length > 0 || by.length > 0 || uttered ? event(type, source, target, told, context) : [];
  },
});

const UTTERED = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN"]);
/** Nouns that are a market's or a telephone's too ("demand for oil", "a call"): asked for is what only another can give. */
const asks = (act: NounAct, clause: Clause): boolean =>
  !act.needs ||
  clause.preps.some(({ prep, head }) => prep === act.needs && (ASKED.test(head.lemma) || GIVEN.test(head.lemma) || LEAVING.test(head.lemma)));

const victimsOf = (verb: Clause, source: readonly string[], context: Context): readonly string[] =>
  doersOf(verb, context).filter((party) => !source.includes(party));

const PEOPLE =
  /\b(?:prisoners?|detainees?|fisher(?:man|men)|sailors?|soldiers?|hostages?|citizens?|nationals?|crew\w*|captives?|inmates?|vessels?|boats?|ships?|tankers?|men|women|journalists?|troops|remains|bodies)\b/i;
const HARMED = /^(?:kill|die|wound|injure|destroy|damage|hit|hurt|maim|perish|lose)$/;
/** The subject of something told, or what it came after; not what is condemned, discussed or feared. */
const isToldByItself = (clause: Clause): boolean => {
  const above = headOf(clause.tree, clause.head);
  if (!above) return true;
  if (relation(clause.head) === "nsubj") return above.upos === "VERB" && ["told", "ongoing"].includes(clause.mood.modality);
  const cases = childrenOf(clause.tree, clause.head, "case").map((token) => token.text.toLowerCase());
  const whole = cases.join(" ");
  // "recalled its envoy over the expulsion of", "in response to the seizure of"
  if (/^(?:over|despite|since|because of|due to|(?:in )?(?:response|retaliation|reaction|reply|answer) to|amid)$/.test(whole)) return true;
  if (/^(?:response|retaliation|reaction|reply|answer)$/.test(above.lemma) && cases.includes("to")) return true;
  // "were killed in an Israeli strike", "died after the raid by …"
  return cases.includes("after") || cases.includes("following") || (/^(?:in|by|during)$/.test(cases[0] ?? "") && HARMED.test(above.lemma));
};
