import type { ActorMention, MechanismMention, Mention, PlaceMention, Sentence, Span } from "../../../types/index.ts";
import { type Clause, childrenOf, isActor, relation, subtree } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";

/** The states in a name sit in it; a lone one in a conference's name ("the Ukraine Recovery Conference") is what it is about. */
export const partiesInName = (mechanism: MechanismMention): readonly string[] =>
  mechanism.sort === "conference" && mechanism.states.length === 1 && mechanism.bodies.length === 0 ? [] : mechanism.states;

/** The clause that tells of a session of the mechanism; null where it is only named. */
export const tellingClause = (clauses: readonly Clause[], mechanism: MechanismMention): Clause | null => {
  const clause = clauseAround(clauses, mechanism);
  return clause && tellsSession(clause, mechanism) ? clause : null;
};
export const isAside = (mechanism: MechanismMention, sentence: Sentence, context: Context): boolean =>
  ASIDE.test(context.document.text.slice(sentence.start, mechanism.start));

/** "on the sidelines of the General Assembly": the assembly is where it was, not what is told. */
const ASIDE = /\b(?:sidelines?|margins?|fringes?)\s(?:of|at)\s(?:the\s)?(?:\S+\s){0,2}$/i;
const PASSING = new Set(["framework", "through", "under", "within", "via"]);

/** A named mechanism, forum or exercise told as an occasion: it has a round, a date, or a verb of holding. */
export default spanRule({
  says: "the <nth> <mechanism> was held; <actors> co-chaired the <mechanism>; <actor> attended the <forum>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is MechanismMention => mention.kind === "mechanism")
        .flatMap((mechanism) => {
          const clause = tellingClause(clauses, mechanism);
          if (!clause || isAside(mechanism, sentence, context)) return [];
          const due = isDue(clause, mechanism) && clause.mood.modality !== "cancelled";
          const venue = venueOf(clause, mentions);
          return engagement(
            {
              ...(due ? { status: "planned" as const } : {}),
              ...(venue ? { place: venue } : {}),
              kind: mechanism.sort,
              parties: takingPart(clause, mechanism, mentions.filter(isActor), clauses).filter(
                (one) => !(due || clause.mood.modality === "planned") || one.kind !== "group",
              ),
              states: sorted(
                mechanism.sort !== "conference" ? [...mechanism.states, ...pairFor(mechanism, clause, context)] : partiesInName(mechanism),
              ),
              bodies: mechanism.bodies,
              mechanism: mechanism.name,
              round: mechanism.round ?? roundToldBy(clause, mechanism, context),
              atLeast: mechanism.sort === "conference" ? 0 : 1,
            },
            clause,
            context,
          ).map((told) => ({ ...told, span: clause, sentence: sentence.index, also: [mechanism, ...(told.also ?? [])] }));
        }),
    ),
});

/**
 * The clause that tells of a session: one that hangs on the mechanism's name ("the Dialogue, held in Cairo"), else the smallest that holds the name,
 * else, where the tree gives the name no verb, the next verb of holding behind it.
 */
const clauseAround = (clauses: readonly Clause[], mechanism: MechanismMention): Clause | null => {
  const verbs = clauses.filter((clause) => clause.sort === "verb");
  const named = (index: number): boolean => index >= mechanism.first && index <= mechanism.last;
  const own = verbs.find((clause) => /^acl/.test(clause.head.deprel) && named(clause.head.head) && SESSION_VERBS.has(clause.lemma));
  if (own) return own;
  const holding = verbs.filter((clause) => clause.extent.some((token) => named(token.index)));
  // "is held in turn and was first convened in 2003": of two verbs of one subject the one that tells a session.
  const told = verbs.find(
    (clause) =>
      relation(clause.head) === "conj" &&
      SESSION_VERBS.has(clause.lemma) &&
      clause.mood.tense === "past" &&
      clause.subject !== null &&
      named(clause.subject.head.index),
  );
  const habit = holding.sort((a, b) => a.extent.length - b.extent.length)[0];
  if (told && habit?.mood.tense === "present" && habit.mood.modality === "told") return told;
  return (
    holding.sort((a, b) => a.extent.length - b.extent.length)[0] ??
    verbs.find((clause) => clause.head.index > mechanism.last && SESSION_VERBS.has(clause.lemma)) ??
    null
  );
};

const SESSION_VERBS = new Set(
  `hold take co-chair cochair chair convene attend host conclude open begin start inaugurate address participate join lead kick conduct meet launch
   due slate expect plan fix serve propose agree decide
   sit call assemble resume proceed fix
   organise organize schedule gather commence end finish coincide be follow mark complete venue host setting`.split(/\s+/),
);
/** "Nairobi was the venue of the first round", "Bishkek will be the next host": the place stands before; "fixed for Arequipa": behind. */
const venueOf = (clause: Clause, mentions: readonly Mention[]): { readonly name: string; readonly span: Span } | null => {
  const city = (one: Mention): one is PlaceMention => one.kind === "place" && one.sort !== "country";
  const place = /^(?:venue|host|setting|seat)$/.test(clause.lemma)
    ? mentions.find((one): one is PlaceMention => city(one) && one.last < clause.head.index && (!clause.subject || one.first <= clause.subject.last))
    : /^(?:fix|schedule|slate|set|plan|due|pencil)$/.test(clause.lemma)
      ? mentions.find(
          (one): one is PlaceMention =>
            city(one) && one.first > clause.head.index && clause.sentence.tokens[one.first - 1]?.text.toLowerCase() === "for",
        )
      : undefined;
  return place ? { name: place.name, span: place } : null;
};
const tellsSession = (clause: Clause, mechanism: MechanismMention): boolean => {
  const before = clause.sentence.tokens.slice(Math.max(0, mechanism.first - 4), mechanism.first).map((token) => token.lemma.toLowerCase());
  if (before.some((lemma) => PASSING.has(lemma)) || isListed(clause, mechanism) || isFounded(clause, mechanism)) return false;
  return mechanism.round !== null || SESSION_VERBS.has(clause.lemma) || isDue(clause, mechanism);
};
/** "was first convened in 2003", "is to meet again next year": the number that an adverb tells. */
const roundToldBy = (clause: Clause, mechanism: MechanismMention, context: Context): number | null => {
  const adverb = childrenOf(clause.tree, clause.head, "advmod").find((token) => /^(?:first|again)$/i.test(token.text));
  if (!adverb || (adverb.index > clause.head.index + 1 && adverb.text.toLowerCase() === "first")) return null;
  if (adverb.text.toLowerCase() === "first") return 1;
  if (clause.mood.modality !== "planned") return null;
  const current = context.mentions.mentions.findLast(
    (one): one is MechanismMention => one.kind === "mechanism" && one.name === mechanism.name && one.round !== null && one.start < mechanism.start,
  );
  return current ? current.round! + 1 : null;
};

/** "under existing mechanisms such as the Joint Commission": an example in a list, not an occasion. */
const isListed = (clause: Clause, mechanism: MechanismMention): boolean =>
  mechanism.round === null &&
  /\b(?:mechanisms?|formats?|frameworks?|platforms?|forums?|fora|channels|groupings?|bodies|meetings)\b[^.;]*(?:\bsuch as|\bincluding|\bamong them|\bamong which|\blike|\bnamely|:)[^.;]*$/i.test(
    clause.sentence.tokens
      .slice(0, mechanism.first)
      .map((token) => token.text)
      .join(" "),
  );
/** "the Dialogue, launched in 2013": its founding is no session. */
const isFounded = (clause: Clause, mechanism: MechanismMention): boolean =>
  mechanism.round === null &&
  /^(?:launch|inaugurate|begin|start|initiate)$/.test(clause.lemma) &&
  /^acl/.test(clause.head.deprel) &&
  clause.head.head >= mechanism.first &&
  clause.head.head <= mechanism.last;

/** "A JCM is due in July", "the session slated for May". */
const isDue = (clause: Clause, mechanism: MechanismMention): boolean =>
  clause.sentence.tokens
    .slice(mechanism.last + 1, mechanism.last + 5)
    .some((token) => /^(?:due|slated|scheduled|expected|planned)$/.test(token.text.toLowerCase()));

/** Those told in the clause as subject, "with", "by" or "led by"; not those inside the name itself. */
const takingPart = (
  clause: Clause,
  mechanism: MechanismMention,
  actors: readonly ActorMention[],
  clauses: readonly Clause[],
): readonly ActorMention[] => {
  const others = clauses.filter(
    (other) => other.sort === "noun" && (other.head.index < mechanism.first || other.head.index > mechanism.last) && ANOTHER.test(other.lemma),
  );
  const outside = (actor: ActorMention): boolean => actor.last < mechanism.first || actor.first > mechanism.last;
  const phrases = [clause.subject, clause.object, clause.agent, ...clause.preps.filter((phrase) => TAKING_PART.has(phrase.prep))];
  const told = new Set(phrases.flatMap((phrase) => phrase?.actors ?? []));
  if (/^(?:coincide|follow|precede)$/.test(clause.lemma)) return [];
  const whole = new Set(subtree(clause.tree, clause.head).map((token) => token.index));
  const leaders = actors.filter(
    (actor) =>
      actor.persons.length > 0 &&
      whole.has(actor.last) &&
      /\b(?:led|headed|chaired|represented|attended|by|between|and|with)\s(?:the\s)?(?:\S+\s)?$/.test(beforeOf(clause, actor)),
  );
  // Those of a meeting told beside it ("… the meeting of A and B in Oslo") are not those of the session.
  const elsewhere = (actor: ActorMention): boolean =>
    others.some((other) => other.head.index < actor.first && other.extent.some((token) => token.index === actor.last));
  const fits = (actor: ActorMention): boolean =>
    mechanism.states.length < 2 ||
    mechanism.bodies.length > 0 ||
    mechanism.sort !== "consultations" ||
    actor.states.every((state) => mechanism.states.includes(state));
  return actors.filter(
    (actor) =>
      outside(actor) &&
      (told.has(actor) || leaders.includes(actor)) &&
      !elsewhere(actor) &&
      fits(actor) &&
      (actor.persons.length > 0 || actor.kind !== "state" || actor.form === "name" || actor.form === "government"),
  );
};

const ANOTHER = /^(?:meeting|talk|summit|conversation|call|visit|trip|encounter|discussion)$/;
const TAKING_PART = new Set(["by", "with", "between", "from", "of", "alongside", "together with", "among"]);
const beforeOf = (clause: Clause, actor: ActorMention): string =>
  clause.sentence.tokens
    .slice(Math.max(0, actor.first - 4), actor.first)
    .map((token) => `${token.text.toLowerCase()} `)
    .join("");

/** A bilateral mechanism told without its parties is between the two states that the document is about. */
const pairFor = (mechanism: MechanismMention, clause: Clause, context: Context): readonly string[] => {
  if (mechanism.states.length > 1 || mechanism.bodies.length > 0) return [];
  const told = sorted((clause.subject?.actors ?? []).flatMap((actor) => actor.states));
  return told.length > 2 ? [] : told.length === 2 ? told : context.mainStates.slice(0, 2);
};
