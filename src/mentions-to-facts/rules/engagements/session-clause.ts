import type { MechanismMention, Sentence } from "../../../types/index.ts";
import { type Clause, childrenOf, relation } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

const SESSION_VERBS = new Set(
  `hold take co-chair cochair chair convene attend host conclude open begin start inaugurate address participate join lead kick conduct meet launch
   due slate expect plan fix serve propose agree decide sit call assemble proceed receive resume reconvene close wrap reschedule postpone cancel defer
   organise organize schedule gather commence end finish coincide be follow mark complete venue host setting turn train practise practice stage run unfold wind involve feature bring`.split(
    /\s+/,
  ),
);
const PASSING = new Set(["framework", "through", "under", "within", "via"]);

/** The clauses that tell of a session of the mechanism; none where it is only named. */
export const sessionClauses = (clauses: readonly Clause[], mechanism: MechanismMention, context: Context): readonly Clause[] =>
  clausesAround(clauses, mechanism).filter(
    (clause) => tellsSession(clause, mechanism) && (hangsOn(clause, mechanism) || !isAhead(mechanism, clause.sentence, context)),
  );
/** "the Dialogue, held in Cairo". */
const hangsOn = ({ head }: Clause, mechanism: MechanismMention): boolean =>
  /^acl/.test(head.deprel) && head.head >= mechanism.first && head.head <= mechanism.last;

/** "on the sidelines of the General Assembly": the assembly is where it was, not what is told. */
export const isAside = (mechanism: MechanismMention, sentence: Sentence, context: Context): boolean =>
  ASIDE.test(context.document.text.slice(sentence.start, mechanism.start));
const ASIDE = /\b(?:sidelines?|margins?|fringes?)\s(?:of|at)\s(?:the\s)?(?:\S+\s){0,2}$/i;

/** "ahead of the summit", "in time for the Forum", "preparations for the next session": it is still to come when what is told was done. */
export const isAhead = (mechanism: MechanismMention, sentence: Sentence, context: Context): boolean =>
  AHEAD.test(context.document.text.slice(sentence.start, mechanism.start)) || isBeforeIt(mechanism, sentence);
/** "wants it settled before the summit", not "met before the summit". */
const isBeforeIt = (mechanism: MechanismMention, { tokens }: Sentence): boolean => {
  const before = tokens.slice(Math.max(0, mechanism.first - 3), mechanism.first).find((token) => /^before$/i.test(token.text));
  const verb = before && tokens.findLast((token) => token.index < before.index && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
  return verb !== undefined && verb.xpos !== "VBD";
};
const AHEAD =
  /\b(?:ahead of|in advance of|prior to|in (?:preparation|time|readiness) for|(?:run|lead|build)-?up to|on the eve of|by the time of|prepar(?:ations?|es?|ed|ing) for)\s(?:[\p{L}\d’'-]+\s){0,4}$/iu;

const wordsOf = (clause: Clause): string => clause.extent.map((token) => token.text.toLowerCase()).join(" ");
/** "which last met in Lima": a session beside the one that the sentence is about. */
const ANOTHER = /\b(?:last|first|next|previously|originally|most recently)\b/;
/** "held alternately in the two capitals": how often, not when. */
const HABIT =
  /\b(?:every|alternat\w+|annually|biannually|biennially|yearly|each year|regularly|in turn|by turns|rotat\w+|usually|normally|(?:once|twice) a year)\b/;

/**
 * The clause that tells of a session: one that hangs on the mechanism's name ("the Dialogue, held in Cairo"), else the smallest that holds the name with
 * those coordinated to it, else, where the tree gives the name no verb, the next verb of holding behind it.
 */
const clausesAround = (clauses: readonly Clause[], mechanism: MechanismMention): readonly Clause[] => {
  const verbs = clauses.filter((clause) => clause.sort === "verb");
  const named = (index: number): boolean => index >= mechanism.first && index <= mechanism.last;
  const own = verbs.find((clause) => /^acl/.test(clause.head.deprel) && named(clause.head.head) && SESSION_VERBS.has(clause.lemma));
  const holding = verbs
    .filter((clause) => clause !== own && clause.extent.some((token) => named(token.index)))
    .sort((a, b) => a.extent.length - b.extent.length)[0];
  if (own && !HABIT.test(wordsOf(own))) return ANOTHER.test(wordsOf(own)) && holding && SESSION_VERBS.has(holding.lemma) ? [own, holding] : [own];
  const main = holding ?? verbs.find((clause) => clause.head.index > mechanism.last && SESSION_VERBS.has(clause.lemma));
  if (!main) return [];
  // "is held alternately in both capitals and was first convened in Lima": the second verb has the same subject.
  const further = verbs.filter(
    (clause) =>
      relation(clause.head) === "conj" &&
      clause.head.head === main.head.index &&
      ANOTHER.test(wordsOf(clause)) &&
      SESSION_VERBS.has(clause.lemma) &&
      childrenOf(clause.tree, clause.head, "nsubj").length === 0,
  );
  return HABIT.test(wordsOf(main)) && mechanism.round === null ? further : [main, ...further];
};

const tellsSession = (clause: Clause, mechanism: MechanismMention): boolean => {
  const before = clause.sentence.tokens.slice(Math.max(0, mechanism.first - 4), mechanism.first).map((token) => token.lemma.toLowerCase());
  if (before.some((lemma) => PASSING.has(lemma)) || isListed(clause, mechanism) || isFounded(clause, mechanism) || isPurpose(clause, mechanism))
    return false;
  return (mechanism.round !== null && !isNext(mechanism, clause.sentence)) || SESSION_VERBS.has(clause.lemma) || isDue(clause, mechanism);
};
/** "the next Joint Commission", "their upcoming dialogue". */
export const isNext = (mechanism: MechanismMention, sentence: Sentence): boolean =>
  [mechanism.first - 1, mechanism.first].some((at) => /^(?:next|upcoming|forthcoming|coming)$/i.test(sentence.tokens[at]?.text ?? ""));

/** "under existing mechanisms such as the Joint Commission": an example in a list, not an occasion. */
const isListed = (clause: Clause, mechanism: MechanismMention): boolean =>
  mechanism.round === null &&
  /\b(?:mechanisms?|formats?|frameworks?|platforms?|forums?|fora|channels|groupings?|bodies|meetings)\b[^.;]*(?:\bsuch as|\bincluding|\bamong them|\bamong which|\blike|\bnamely|:)[^.;]*$/i.test(
    clause.sentence.tokens
      .slice(0, mechanism.first)
      .map((token) => token.text)
      .join(" "),
  );
/** "the Dialogue, launched in 2013", "the Commission was set up in 1991": a founding is no session. */
const isFounded = (clause: Clause, mechanism: MechanismMention): boolean =>
  mechanism.round === null &&
  ((/^(?:launch|inaugurate|begin|start|initiate)$/.test(clause.lemma) &&
    /^acl/.test(clause.head.deprel) &&
    clause.head.head >= mechanism.first &&
    clause.head.head <= mechanism.last) ||
    (clause.lemma === "set" && /^up$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "")));

/** "is expected in Oslo for political consultations": what a journey is for. */
const isPurpose = (clause: Clause, mechanism: MechanismMention): boolean =>
  mechanism.round === null &&
  mechanism.sort === "consultations" &&
  /^(?:expect|visit|travel|come|go|arrive|fly|due|leave|be)$/.test(clause.lemma) &&
  clause.sentence.tokens.slice(Math.max(0, mechanism.first - 2), mechanism.first).some((token) => token.text.toLowerCase() === "for");

/** "A JCM is due in July", "the session slated for May". */
export const isDue = (clause: Clause, mechanism: MechanismMention): boolean =>
  clause.sentence.tokens
    .slice(mechanism.last + 1, mechanism.last + 5)
    .some((token) => /^(?:due|slated|scheduled|expected|planned)$/.test(token.text.toLowerCase()));
