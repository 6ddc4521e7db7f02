import { type Clause, childrenOf } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bound, noun, optional, type Pattern, rule } from "../../rule.ts";
import { hostStateOf, parties } from "./parties.ts";

const SUMMONING = ["summon", "convoke"];
/** "called in the ambassador": only with the particle, wherever it stands. */
const CALLING_IN = ["call", "haul", "bring"];
const withIn = (clause: Clause): boolean =>
  childrenOf(clause.tree, clause.head).some((token) => /^in$/i.test(token.text) && /^(?:compound|advmod|case|obl)/.test(token.deprel)) ||
  /^in$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "");
const DIPLOMAT =
  /\b(?:ambassador|envoy|charg[eé]|diplomat|high commissioner|consul|nuncio|head of mission|attach[eé]|representative|minister counsellor|embassy)/i;
const wordsOf = ({ phrase }: Bound, clause: Clause): string =>
  clause.sentence.tokens
    .slice(phrase.first, phrase.last + 1)
    .map((token) => token.text)
    .join(" ");
const provided: NonNullable<Pattern["provided"]> = {
  lacks: "a diplomat called in",
  holds: (clause, bound) => withIn(clause) && DIPLOMAT.test(wordsOf(bound.guest!, clause)),
};

const HANDING = ["hand", "give", "deliver", "present", "serve", "pass"];
const NOTES: ReadonlySet<string> = new Set(["note", "démarche", "demarche", "aide-memoire", "protest"]);

export default rule({
  says: "<ministry> summoned <ambassador>; <ambassador> was summoned; <ministry> called in <ambassador>; <ambassador> was handed a protest note",
  patterns: [
    { verb: SUMMONING, voice: "active", subject: optional(actor("host")), object: actor("guest") },
    { verb: SUMMONING, voice: "passive", subject: actor("guest"), agent: optional(actor("host")) },
    { verb: CALLING_IN, voice: "active", subject: optional(actor("host")), object: actor("guest"), provided },
    { verb: CALLING_IN, voice: "active", subject: optional(actor("host")), preps: { in: actor("guest") }, provided },
    { verb: CALLING_IN, voice: "passive", subject: actor("guest"), agent: optional(actor("host")), provided },
    { verb: HANDING, voice: "passive", subject: actor("guest"), object: noun(NOTES), agent: optional(actor("host")) },
    { verb: HANDING, voice: "active", subject: actor("host"), object: noun(NOTES), preps: { to: actor("guest") } },
  ],
  yields: (bound, clause, context) => {
    const guests = parties(bound, "guest").filter((one) => one.persons.length > 0);
    const diplomat =
      DIPLOMAT.test(wordsOf(bound.guest!, clause)) ||
      guests.some((one) => one.persons.some((index) => DIPLOMAT.test(context.mentions.persons[index]?.office ?? "")));
    if (guests.length === 0 || !diplomat) return [];
    const guest = guests.flatMap((one) => one.states);
    const told = parties(bound, "host")
      .flatMap((one) => one.states)
      .filter((state) => !guest.includes(state));
    const host = told.length > 0 ? told : [hostStateOf(guest, clause, context)].filter((state) => state !== null);
    return engagement(
      {
        kind: "meeting",
        format: "in-person",
        parties: [...parties(bound, "host").filter((one) => one.persons.length > 0), ...guests],
        states: host,
      },
      clause,
      context,
    );
  },
});
