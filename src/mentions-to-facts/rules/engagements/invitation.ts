import { sharedPart } from "../../../language/calendar.ts";
import type { ActorMention, DateMention, PartialDate } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, rule } from "../../rule.ts";
import type { Destination } from "./journey.ts";
import { parties } from "./parties.ts";

const GIVING =
  "extend convey offer issue deliver hand pass send renew reiterate repeat transmit forward present relay make carry bring give confirm".split(" ");
const TAKING = "accept receive get have welcome take decline".split(" ");
const INVITATION: ReadonlySet<string> = new Set(["invitation", "invite"]);

/** An invitation to another state, given or taken: "extended an invitation to the president to visit Oslo", "accepted an invitation to Lima". */
export default rule({
  says: "<host> extended an invitation to <guest> to visit <state>; <guest> accepted an invitation to <state>",
  patterns: [
    { verb: GIVING, voice: "active", subject: actor("host"), object: noun(INVITATION), preps: { to: optional(actor("to")) } },
    { verb: GIVING, voice: "passive", subject: noun(INVITATION), agent: optional(actor("host")), preps: { to: optional(actor("to")) } },
    { verb: TAKING, voice: "active", subject: actor("guest"), object: noun(INVITATION), preps: { "from|of|by": optional(actor("host")) } },
  ],
  yields: (bound, clause, context) => {
    const head = [bound.noun?.phrase.head].find((token) => token && INVITATION.has(token.lemma.toLowerCase()));
    if (!head || isForSomethingElse(head.index, clause, context)) return [];
    const to = bound.guest ? [] : personsBehind(head.index, /^(?:to|for)$/, clause, context);
    const guests = (bound.guest ? parties(bound, "guest") : to).filter((one) => one.persons.length > 0);
    const own = guests.flatMap((one) => one.states);
    const hosts = [...parties(bound, "host"), ...personsBehind(head.index, /^(?:from|of|by)$/, clause, context)];
    const destination = destinationBehind(head.index, clause, context);
    const state = destination?.state ?? hosts.flatMap((one) => one.states).find((one) => !own.includes(one));
    if (guests.length === 0 || !state || own.includes(state)) return [];
    const date = dateBehind(head.index, clause, context);
    // An invitation taken up for a month that is told is a plan.
    const status = date !== null && bound.guest && clause.lemma === "accept" ? "planned" : "invited";
    return engagement(
      { kind: "visit", status, format: "in-person", parties: guests, states: [state], place: destination, start: date, end: date },
      clause,
      context,
    );
  },
});

/** "an invitation to attend the summit", "to the forum", "to invest": no visit. */
const isForSomethingElse = (at: number, clause: Clause, context: Context): boolean => {
  const behind = clause.sentence.tokens.slice(at + 1, at + 16);
  const forum = around(context, clause).mentions.some((one) => one.kind === "mechanism" && one.first > at && one.first < at + 14);
  const visiting = behind.some((token) => /^(?:visit|visits|come|travel|trip|tour)$/.test(token.text.toLowerCase()));
  const other = behind.findIndex((token) => token.text.toLowerCase() === "to" && /^VB$/.test(clause.sentence.tokens[token.index + 1]?.xpos ?? ""));
  return !visiting && (forum || other >= 0);
};

/** The persons right behind one of these words, at most a few words behind the invitation. */
const personsBehind = (at: number, link: RegExp, clause: Clause, context: Context): readonly ActorMention[] =>
  around(context, clause)
    .mentions.filter(
      (one): one is ActorMention =>
        one.kind === "person" && one.first > at && one.first < at + 24 && !/^(?:his|her|their)$/i.test(clause.sentence.tokens[one.last]!.text),
    )
    .filter((one) => {
      const before = clause.sentence.tokens.slice(Math.max(at + 1, one.first - 2), one.first).map((token) => token.text.toLowerCase());
      return link.test(before.at(-1) ?? "") || (/^(?:the|his|her|their|its)$/.test(before.at(-1) ?? "") && link.test(before.at(-2) ?? ""));
    })
    .slice(0, 1);

/** Where it leads: the place behind "visit", or right behind "invitation to". */
const destinationBehind = (at: number, clause: Clause, context: Context): Destination | null => {
  const { tokens } = clause.sentence;
  for (const one of around(context, clause).mentions) {
    if (one.first <= at || (one.kind !== "place" && !(one.kind === "state" && one.form === "name"))) continue;
    const state = one.kind === "place" ? one.state : one.states[0];
    const before = tokens[one.first - 1]?.text.toLowerCase() === "the" ? tokens[one.first - 2] : tokens[one.first - 1];
    if (state && before && /^(?:visit|to|in|tour)$/.test(before.text.toLowerCase()))
      return { name: one.kind === "place" ? one.name : context.document.text.slice(one.start, one.end), state, span: one };
  }
  return null;
};

/** "to visit Oslo in June", "for the first quarter of 2025": the month or year to come behind the invitation. */
const dateBehind = (at: number, clause: Clause, context: Context): PartialDate | null => {
  const { today } = context;
  const date = around(context, clause).mentions.find(
    (one): one is DateMention =>
      one.kind === "date" && one.first > at && one.first < at + 16 && (one.sort === "point" || one.sort === "span" || one.sort === "until"),
  );
  const start = date?.from ?? date?.to ?? null;
  if (!date || start === null || today === null || start < today.slice(0, start.length)) return null;
  return date.to === null || date.from === null ? start : sharedPart(start, date.to);
};
