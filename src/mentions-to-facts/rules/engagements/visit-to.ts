import { VISITS, VISITS_LIST } from "../../../language/encounters.ts";
import type { ActorMention } from "../../../types/index.ts";
import { stateName } from "../../../world/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { actor, optional, rule } from "../../rule.ts";
import { type Destination, journey } from "./journey.ts";
import { destinationOf, parties } from "./parties.ts";

/** "on a visit to Hanoi": the traveller is the subject of the verb above, else the person told last before. */
const nearestPersons = (clause: Clause, context: Context): readonly ActorMention[] => {
  const above = (clause.governor?.subject?.actors ?? []).filter((one) => one.persons.length > 0 || one.kind === "state");
  if (above.length > 0) return above;
  const here = around(context, clause).mentions.filter((one): one is ActorMention => one.kind === "person");
  const before = here.filter((one) => one.last < clause.head.index);
  return here.length === 0 && isOpen(clause) ? lastTravelling(clause, context) : before.slice(-1);
};
/** "A visit to Maputo has been dropped": of a plan told without anybody, whoever the sentence before it is about. */
const isOpen = (clause: Clause): boolean => /^(?:planned|cancelled)$/.test(clause.mood.modality) && clause.subject === null;
const lastTravelling = (clause: Clause, context: Context): readonly ActorMention[] => {
  const before = context.sentences[clause.sentence.index - 1];
  if (before?.sentence.paragraph !== clause.sentence.paragraph) return [];
  return before.mentions.filter((one): one is ActorMention => one.kind === "person" && one.states.length === 1).slice(0, 1);
};

/** "the trip to Brazil by President Petro", "a visit that the minister is to pay to Oman": the actor behind the noun, wherever the tree hangs it. */
const travellerBehind = (clause: Clause, context: Context): readonly ActorMention[] => {
  const { tokens } = clause.sentence;
  const link = tokens.slice(clause.head.index + 1, clause.head.index + 8).find((token) => /^(?:by|which|that)$/.test(token.text.toLowerCase()));
  // "during which he met": what was done on it.
  if (!link || (link.text.toLowerCase() !== "by" && /^(?:during|in|at|after)$/i.test(tokens[link.index - 1]?.text ?? ""))) return [];
  const actor = around(context, clause).mentions.find(
    (one): one is ActorMention => one.kind === "person" && one.first > link.index && one.first <= link.index + 3,
  );
  return actor ? [actor] : [];
};

/** "the first visit by a Norwegian premier since 1998": one of many, whose journey the report tells elsewhere. */
const isAnyone = ({ first, kind }: ActorMention, { sentence }: Clause): boolean =>
  kind === "person" &&
  /^(?:an?|any)$/i.test(sentence.tokens[first - 1]?.text ?? "") &&
  sentence.tokens.some((token) => /^(?:first|second|third|last|since|ever|only)$/i.test(token.text));

const OFFICIAL = /^(?:state|official|working|goodwill|maiden|bilateral|two-day|three-day|four-day|five-day|first)$/i;
/** "has come on a state visit": of the two main states, the one that the traveller does not represent. */
const hostOf = (clause: Clause, context: Context): Destination | null => {
  if (!childrenOf(clause.tree, clause.head).some((token) => OFFICIAL.test(token.text) || /day/.test(token.text))) return null;
  const traveller = (clause.subject?.actors[0] ?? nearestPersons(clause, context)[0])?.states[0];
  const pair = context.actingStates.slice(0, 2);
  const host = traveller && pair.includes(traveller) ? pair.find((state) => state !== traveller) : null;
  return host ? { name: stateName(host), state: host, span: { start: clause.head.start, end: clause.head.end } } : null;
};

export default rule({
  says: "<person>'s visit to <state>; <person> is on a visit to <state>; <person> paid a visit to <state>",
  patterns: [
    {
      verb: ["pay", "make", "undertake", "begin", "conclude", "complete"],
      voice: "active",
      subject: actor("guest"),
      provided: {
        lacks: "a visit that it tells about",
        holds: (clause) => clause.head.deprel === "acl:relcl" && VISITS.has(clause.tree.sentence.tokens[clause.head.head]?.lemma.toLowerCase() ?? ""),
      },
    },
    { noun: VISITS_LIST, subject: optional(actor("guest")), preps: { "of|by": optional(actor("travellers")) } },
  ],
  yields: (bound, clause, context) => {
    const told = destinationOf(clause, context, null) ?? (clause.governor ? destinationOf(clause.governor, context, null) : null);
    const destination = told ?? hostOf(clause, context);
    if (!destination) return [];
    // "a tour of Mali and Niger" names where it leads.
    const named = parties(bound, "guest", ...(/^(?:tour|swing)$/.test(clause.lemma) ? [] : ["travellers"]));
    if (clause.sort === "noun" && named.length > 0 && named.every((one) => isAnyone(one, clause))) return [];
    const own = (named.length > 0 ? named : travellerBehind(clause, context)).filter((one) => !one.states.includes(destination.state));
    const guests = own.length > 0 ? own : nearestPersons(clause, context).filter((one) => !one.states.includes(destination.state));
    const travellers = guests.filter((one) => one.persons.length > 0 || one.states.length > 0);
    if (travellers.length === 0 || (clause.lemma === "arrival" && !travellers.some((one) => one.persons.length > 0))) return [];
    return journey(travellers, destination, clause, context);
  },
});
