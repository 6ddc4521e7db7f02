import type { PlaceMention } from "../../../types/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context, sorted } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";

const ENVOY =
  /^(?:ambassador|envoy|diplomat|attach[eé]|consul|charg[eé]|representative|head|nuncio|commissioner|minister-counsellor|counsellor|affaires|official)/i;
const CALLED_IN = /^(?:call|haul|invit)(?:s|ed|ing)? (?:in\b|(?:\S+ ){0,3}?to the (?:\S+ ){0,3}?(?:ministry|office|department))/i;

/** An envoy is called in to hear a complaint: ACCUSE, by those who summon. */
export default rule({
  says: "<ministry> summoned <ambassador>; <ambassador> was summoned, called in",
  patterns: [{ verb: ["summon", "convoke", "call", "haul", "invite"] }],
  yields: (_bound, clause, context) => {
    if (/^(?:call|haul|invite)$/.test(clause.lemma) && !CALLED_IN.test(context.document.text.slice(clause.head.start))) return [];
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    // "called in Oman's ambassador", where the tree takes "in" for a preposition.
    const behindIn = clause.preps.find(
      (phrase) => phrase.prep === "in" && phrase.first <= clause.head.index + 2 && phrase.first > clause.head.index && phrase.actors.length > 0,
    );
    const guest = clause.voice === "passive" ? clause.subject : (clause.object ?? behindIn ?? null);
    if (!guest || isOwnEnvoy(guest, clause) || !tellsEnvoy(guest, clause)) return [];
    const target = sorted(guest.actors.flatMap((one) => one.states)).slice(0, 1);
    const source = hostOf(clause, context, target);
    return target.length > 0 ? event("ACCUSE", source, target, clause, context) : [];
  },
});

const tellsEnvoy = (guest: Phrase, clause: Clause): boolean =>
  clause.sentence.tokens.slice(guest.first, guest.last + 1).some((token) => ENVOY.test(token.text)) ||
  guest.actors.some((one) => one.kind === "person");
/** "summoned its ambassador home" is a recall. */
const isOwnEnvoy = (guest: Phrase, clause: Clause): boolean =>
  clause.sentence.tokens.slice(guest.first, guest.head.index).some((token) => /^(?:its|their|our)$/i.test(token.text)) ||
  clause.extent.some((token) => /^(?:home|back)$/i.test(token.text) && token.head === clause.head.index);

/** Those who summon, else where it is done ("to the ministry in Minsk"), else the state from which the report is written, else the other main one. */
const hostOf = (clause: Clause, context: Context, guest: readonly string[]): readonly string[] => {
  const told = doersOf(clause, context).filter((party) => !guest.includes(party));
  if (told.length > 0) return told;
  const behind = clause.extent.at(-1)!.index;
  const place = around(context, clause).mentions.findLast(
    (one): one is PlaceMention => one.kind === "place" && one.last <= behind && one.state !== null && !guest.includes(one.state),
  );
  if (place) return [place.state!];
  return [context.mentions.author, ...context.mainStates.slice(0, 2)]
    .filter((state): state is string => state !== null && !guest.includes(state))
    .slice(0, 1);
};
