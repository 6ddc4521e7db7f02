import { type Clause, childrenOf, isActor, type Phrase } from "../../clauses/index.ts";
import { around, type Context, sorted, upward } from "../../context.ts";
import { openingOf } from "../../list-opening.ts";
import { deciderOf, openingPlace, subjectBetween } from "./doer-elsewhere.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { whoWeAre } from "./who-we-are.ts";

const ORGAN =
  /^(?:ministry|government|army|navy|police|spokesman|spokeswoman|spokesperson|minister|president|premier|authorities|cabinet|parliament|military|office|department|coastguard|court)$/;
const PRONOUN = /^(?:it|they|he|she|which|who|that|both|them)$/;
/** "the kingdom had recalled": the state told before. */
const COUNTRY = /^(?:country|nation|kingdom|republic|emirate|sultanate|island|archipelago|federation|bloc|junta|regime|alliance)$/;
/** Ties of those who do something to the noun that tells or holds them, nearest first. */
const DOING: readonly (readonly (string | null)[])[] = [[null], ["by"], ["of", "from"]];
/** Of people and offices, those "in Riga" are Riga's. */
const SEATED =
  /^(?:officials?|government|authorities|ministr(?:y|ies)|army|leadership|leaders?|diplomats?|embassy|mission|courts?|police|parliament|lawmakers?|spokesman|spokeswoman|spokesperson)$/i;

/** Who does what a verb tells: the states and bodies of its subject, or of the agent of a passive; "we" and a ministry without a country are the document's own. */
export const doersOf = (clause: Clause, context: Context): readonly string[] => {
  // "Chad called for": a past tense that the tree took for a participle.
  const called = clause.lemma === "call" && childrenOf(clause.tree, clause.head, "aux").length === 0;
  const phrase = clause.voice === "passive" && !called ? agentOf(clause, context) : clause.subject;
  // An object that the tree has taken for the subject too.
  if (phrase && clause.voice === "active" && phrase.head.index === clause.object?.head.index) return [];
  const nearer = phrase && clause.head.deprel === "conj" ? subjectBetween(clause, phrase, context) : null;
  const doers = phrase ? doersIn(nearer ?? phrase, clause, context) : [];
  if (doers.length > 0) return sorted([...doers, ...joinedIn(clause, context)]);
  const decider = deciderOf(clause, context);
  if (decider.length > 0) return decider;
  if (goesOn(clause)) return doersOfVerbBefore(clause, context);
  if (phrase) return onBehalfOf(clause, context);
  const opening = isItem(clause) ? openingOf(clause.sentence, context) : null;
  if (opening) return opening.clause ? doersOf(opening.clause, context) : sorted(opening.actors.flatMap((one) => [...one.states, ...one.bodies]));
  return clause.voice === "active" && isFirstPerson(clause) ? whoWeAre(clause, context) : [];
};
/** "joined Iraq in condemning", "along with Iraq urged": who is joined in doing it does it too. */
const joinedIn = (clause: Clause, context: Context): readonly string[] => {
  const join = clause.head.xpos === "VBG" && clause.governor?.lemma === "join" ? clause.governor : null;
  return join?.object && join.object.last < clause.head.index ? doersIn(join.object, join, context) : [];
};
/** "- condemned the raid": a line of a list, whose subject stands in the line that opens it. */
const isItem = ({ head, voice }: Clause): boolean =>
  voice === "active" && (head.deprel === "root" || head.deprel === "conj") && /^VB[DPZ]?$|^VBN$/.test(head.xpos);
/** "…, accusing it of"; "… and told Chad": what goes on where the tree has lost who began. */
const goesOn = (clause: Clause): boolean => {
  if (clause.voice === "passive" || (clause.subject && clause.subject.head.index + 3 > clause.head.index && !PRONOUN.test(clause.subject.head.text)))
    return false;
  const before = clause.sentence.tokens[clause.head.index - 1]?.text;
  return clause.head.deprel === "conj" || (clause.head.xpos === "VBG" && before === ",");
};
const doersOfVerbBefore = (clause: Clause, context: Context): readonly string[] => {
  const before = around(context, clause).clauses.findLast(
    (other) =>
      other.sort === "verb" &&
      other.head.index < clause.head.index &&
      /^VB[DPZ]$/.test(other.head.xpos) &&
      other.subject !== null &&
      other.subject.actors.length > 0,
  );
  return before ? doersIn(before.subject!, before, context) : [];
};
/** "by …" of the verb itself, not of a noun behind it ("was lodged over the raid by Chad"). */
const agentOf = (clause: Clause, context: Context): Phrase | null => {
  const agents = clause.preps.filter(
    (phrase) =>
      phrase.prep === "by" &&
      (phrase.actors.length > 0 || (phrase.on.index === clause.head.index && partiesTold(phrase.first, phrase.last, clause, context).length > 0)),
  );
  // "was lodged over the raid by Chad": the other's deed.
  const over = clause.preps.find((phrase) => /^(?:over|about|against|at|for)$/.test(phrase.prep) && phrase.first > clause.head.index);
  const own = over ? agents.filter((phrase) => phrase.first < over.first) : agents;
  return own.find((phrase) => phrase.on.index === clause.head.index) ?? own.at(-1) ?? null;
};
/** "On behalf of the Government of Chad, Foreign Minister X offers …": whose word it is, where the speaker's state is not told. */
const onBehalfOf = (clause: Clause, context: Context): readonly string[] => {
  const { tokens } = clause.sentence;
  if (!/^on$/i.test(tokens[0]?.text ?? "") || !/^behalf$/i.test(tokens[1]?.text ?? "")) return [];
  return nearestTied(partiesTold(2, clause.head.index - 1, clause, context), [["of"], [null]], []);
};
/** "It is my pleasure to extend …", "Thank you for …": whose subject is left out is the writer's. */
const isFirstPerson = (clause: Clause): boolean => {
  const { tokens } = clause.sentence;
  const opens = tokens.findIndex((token) => token.upos !== "PUNCT") === clause.head.index;
  return opens
    ? clause.head.xpos === "VB" || clause.head.xpos === "VBP"
    : tokens.slice(0, clause.head.index).some((token) => /^(?:i|we|my|our)$/i.test(token.text));
};

export const doersIn = (phrase: Phrase, clause: Clause, context: Context): readonly string[] => {
  const head = phrase.head.text.toLowerCase();
  if (/^(?:i|we)$/.test(head)) {
    // "We, the foreign ministers of …": who is named behind it.
    const named = nearestTied(partiesTold(phrase.head.index + 1, phrase.last, clause, context), DOING, []);
    return named.length > 1 ? named : whoWeAre(clause, context, phrase);
  }
  const actors = sorted(phrase.actors.flatMap((one) => [...one.states, ...one.bodies]));
  const self = phrase.actors.find((one) => one.first <= phrase.head.index && phrase.head.index <= one.last);
  if (self && self.kind !== "state" && phrase.actors.length === 1) return actors;
  const told = nearestTied(partiesTold(phrase.first, phrase.last, clause, context), SEATED.test(head) ? [...DOING, ["in", "at"]] : DOING, []);
  if (told.length > 0) return told;
  if (actors.length > 0 && (self || SEATED.test(head))) return actors;
  const owned = /^(?:its|their)$/i.test(clause.sentence.tokens[phrase.first]!.text);
  if (owned || PRONOUN.test(head) || (COUNTRY.test(head) && /^(?:the|this)$/i.test(clause.sentence.tokens[phrase.first]!.text)))
    return lastDoersBefore(clause, phrase, context);
  const person = phrase.actors.some((one) => one.kind === "person");
  const opening =
    person || ORGAN.test(head) || ORGAN.test(clause.sentence.tokens[phrase.first]!.text.toLowerCase()) ? openingPlace(clause, context) : null;
  if (opening) return [opening];
  if (context.mentions.author && ORGAN.test(head)) return [context.mentions.author];
  return MINISTRY.test(head) && /^the$/i.test(clause.sentence.tokens[phrase.first]!.text) ? ministryBefore(clause, context) : [];
};

const MINISTRY = /^(?:ministry|government|embassy|department|presidency|cabinet)$/;
/** "Statement by the Ministry of Foreign Affairs of Oman … The Ministry rejects": the one told last before. */
const ministryBefore = (clause: Clause, context: Context): readonly string[] => {
  for (let at = clause.sentence.index - 1; at >= Math.max(0, clause.sentence.index - 6); at--) {
    const told = context.sentences[at]!.mentions.findLast((one) => one.kind === "state" && one.form === "government");
    if (told?.kind === "state") return told.states;
  }
  return [];
};

/** "Chad said it had agreed", "Tehran's claim that it had seized": whoever acts above, or is told just before. */
const lastDoersBefore = (clause: Clause, phrase: Phrase, context: Context): readonly string[] => {
  for (const above of upward(clause).slice(1)) {
    const subject = above.subject;
    if (subject && subject.head.index < phrase.head.index && subject.actors.length > 0) return doersOf(above, context);
  }
  const before = around(context, clause)
    .mentions.filter(isActor)
    .findLast((one) => one.last < phrase.head.index);
  return before && /^(?:which|who|that)$/.test(phrase.head.text.toLowerCase()) && before.last >= phrase.head.index - 2
    ? sorted([...before.states, ...before.bodies])
    : [];
};
