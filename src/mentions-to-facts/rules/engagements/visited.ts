import { addDays } from "../../../language/calendar.ts";
import { VISITS } from "../../../language/encounters.ts";
import type { ActorMention, DateMention, MechanismMention, PersonMention } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import type { Told } from "../../engagement.ts";
import { actor, type Bound, mentioning, noun, optional, person, rule } from "../../rule.ts";
import { type Destination, journey } from "./journey.ts";
import { destinationOf, parties, placeRightBehind } from "./parties.ts";

export default rule({
  says: "<person> visited <state>; <person> arrived in <place>; <person> left for <place>",
  patterns: [
    { verb: ["visit", "tour", "reach"], voice: "active", subject: actor("guest"), object: optional(actor("host")) },
    {
      verb: ["travel", "fly", "journey", "head", "arrive", "land", "come", "go", "return", "jet"],
      voice: "active",
      subject: actor("guest"),
      preps: { "to|in|at|for": optional(actor("host")) },
      provided: { lacks: "a way that leads to a place", holds: (clause) => clause.object === null && !goesNowhere(clause) },
    },
    {
      verb: ["stop", "call", "drop", "touch", "transit", "swing"],
      voice: "active",
      subject: person("guest"),
      preps: { "in|at|by|over|through": mentioning(["place"], "where") },
      provided: { lacks: "a stop on the way", holds: (clause) => STOPPING.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") },
    },
    { verb: ["leave", "depart"], voice: "active", subject: actor("guest"), preps: { "for|to": mentioning(["place", "state"], "where") } },
    {
      verb: ["leave", "depart"],
      voice: "active",
      subject: actor("guest"),
      provided: { lacks: "where to", holds: (clause, _bound, context) => clause.object === null && placeRightBehind(clause, context) !== null },
    },
    {
      verb: ["leave", "depart"],
      voice: "active",
      subject: actor("guest"),
      object: mentioning(["place"], "left"),
      provided: { lacks: "nowhere else to go", holds: (clause) => !clause.preps.some((phrase) => /^(?:for|to)$/.test(phrase.prep)) },
    },
    { verb: ["expect", "due"], subject: person("guest"), preps: { in: mentioning(["place"], "where") } },
    {
      verb: ["be", "stay", "remain"],
      voice: "active",
      subject: person("guest"),
      preps: { in: mentioning(["place"], "where"), on: noun(VISITS, "visit") },
    },
  ],
  yields: (bound, clause, context) => {
    const guests = isTravelling(bound.guest) ? parties(bound, "guest").filter((one) => one.persons.length > 0 || one.kind !== "body") : [];
    // What somebody leaves is not where the journey goes.
    const left = bound.left ? clause.object : null;
    const transit = bound.where && /^(?:stop|call|drop|touch|transit|swing)$/.test(clause.lemma) ? bound.where.mention : null;
    const destination =
      transit?.kind === "place" && transit.state
        ? { name: transit.name, state: transit.state, span: transit }
        : destinationOf(clause, context, clause.lemma === "leave" ? left : clause.object);
    const travellers = [...guests, ...leadersOf(bound.guest, clause, context)].filter((one) => !one.states.includes(destination?.state ?? ""));
    const delegation = PARTY.has(bound.guest!.phrase.head.lemma.toLowerCase());
    if (!destination || !travellers.some((one) => one.persons.length > 0 || (one.kind === "state" && delegation))) return [];
    if (comesHome(clause, travellers, context) || isForAForum(destination, clause, context)) return [];
    const before = context.document.text.slice(clause.sentence.start, clause.head.start);
    const proposed =
      /^VBP?$/.test(clause.head.xpos) && /\b(?:propos|suggest|recommend|request|invit|ask)\w*\b/i.test(before) && clause.mood.modality === "told";
    // "left Asmara on Tuesday": the last day there.
    const last = left && clause.mood.modality === "told" ? lastDay(clause, context) : {};
    return journey(travellers, destination, clause, context, { ...last, ...(proposed ? { status: "invited" as const } : {}) });
  },
});

const STOPPING = /^(?:over|off|by|in|at|down|through)$/i;
/** "came to an end", "went on to say", "came in for praise", "headed the team". */
const goesNowhere = (clause: Clause): boolean =>
  clause.preps.some((phrase) => phrase.prep === "to" && phrase.on.index === clause.head.index && ABSTRACT.test(phrase.head.lemma)) ||
  // "went on", but not "arrived on Tuesday in Oslo", "came on a visit".
  (/^(?:go|come|return|head)$/.test(clause.lemma) &&
    /^on$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") &&
    !WHEN.test(clause.sentence.tokens[clause.head.index + 2]?.text ?? "")) ||
  /^(?:ahead|back|through|over|along|beyond|under|into effect)$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "");
const WHEN =
  /^(?:to|from|an?|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/i;
const ABSTRACT =
  /^(?:end|close|conclusion|agreement|power|term|grip|light|halt|standstill|stop|rescue|aid|help|consensus|understanding|view|war|poll|office|fore|table|attention|knowledge|defence|defense|fruition|life|court|head)$/;

const PARTY = new Set(
  "delegation team mission party contingent group entourage pair duo envoy representative official officer expert lawmaker parliamentarian mp minister leader delegate secretary".split(
    " ",
  ),
);
const SHIP = /^(?:INS|USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|BNS|PNS|KRI|KD|JS|ROKS|BRP|SLNS|CNS|PNS|HTMS|RSS|MV)$/;
/** Who travels is a person, a state's delegation, a state; not its ships, goods or talks. */
const isTravelling = (guest: Bound | undefined): boolean => {
  const phrase: Phrase | undefined = guest?.phrase;
  if (!phrase) return false;
  if (PARTY.has(phrase.head.lemma.toLowerCase())) return true;
  if (SHIP.test(phrase.head.text)) return false;
  return guest!.actors.some(
    (one) =>
      one.first <= phrase.head.index && phrase.head.index <= one.last && (one.kind !== "state" || (one.form !== "adjective" && one.form !== "pair")),
  );
};

/** "a delegation led by the minister": who leads it, where the tree hangs him elsewhere. */
const leadersOf = (guest: Bound | undefined, clause: Clause, context: Context): readonly ActorMention[] => {
  if (!guest || !PARTY.has(guest.phrase.head.lemma.toLowerCase()) || guest.actors.some((one) => one.persons.length > 0)) return [];
  const leader = around(context, clause).mentions.find(
    (one): one is PersonMention => one.kind === "person" && one.first > guest.phrase.head.index && one.last < clause.head.index,
  );
  return leader && /\b(?:led|headed) by (?:the )?$/i.test(context.document.text.slice(clause.sentence.start, leader.start)) ? [leader] : [];
};

/** The last day there, and the first where the length is told ("left on Wednesday at the end of a two-day visit"). */
const lastDay = (clause: Clause, context: Context): Partial<Told> => {
  const end = whenOf(clause, context).start;
  const days = around(context, clause).mentions.find(
    (one): one is DateMention => one.kind === "date" && one.sort === "duration" && one.days !== undefined && one.first > clause.head.index,
  )?.days;
  const over = /\b(?:end|close|conclusion) of\b|\bafter\b/i.test(context.document.text.slice(clause.head.end, clause.sentence.end));
  return { status: "held", start: end?.length === 10 && days !== undefined && over ? addDays(end, 1 - days) : null, end };
};

/** An ambassador who goes back to the post is on no visit. */
const comesHome = (clause: Clause, travellers: readonly { readonly persons: readonly number[] }[], context: Context): boolean =>
  clause.lemma === "return" &&
  travellers.some((one) => one.persons.some((index) => /ambassador|charg|envoy|consul/.test(context.mentions.persons[index]?.office ?? "")));

/** "was in Bali to attend the G20 summit", "flew to Geneva for the US-Russia dialogue": the forum is the occasion, its place no host. */
const isForAForum = (destination: Destination, clause: Clause, context: Context): boolean => {
  const { text } = context.document;
  const forum = around(context, clause).mentions.find((one): one is MechanismMention => one.kind === "mechanism" && one.first > clause.head.index);
  // "to Lima and on to Quito for the forum": it is held at the last stop.
  const elsewhere = around(context, clause).mentions.some(
    (one) =>
      one.kind === "place" &&
      one.state !== null &&
      one.state !== destination.state &&
      one.start > destination.span.end &&
      one.end < (forum?.start ?? 0),
  );
  if (!forum || elsewhere || /\bvisits?\b/i.test(text.slice(clause.sentence.start, forum.start))) return false;
  if (forum.sort === "conference") return ATTENDING.test(text.slice(clause.head.start, forum.start));
  return forum.states.length > 1 && !forum.states.includes(destination.state);
};
const ATTENDING =
  /\b(?:for|(?:to|and) (?:attend|participate in|take part in|join|address|represent|lead)|attending|(?:attend|take part|participate)(?: in)?)\s(?:the|an?|this year['’]s|next week['’]s)?\s?(?:\S+\s){0,3}$/i;
