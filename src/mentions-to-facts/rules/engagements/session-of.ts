import { ordinalOf } from "../../../language/numbers.ts";
import type { ActorMention, MechanismMention } from "../../../types/index.ts";
import { type Clause, childrenOf, isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";
import { isAside, sessionClauses } from "./session-clause.ts";
import { pairFor, partiesInName, takingPart } from "./session-parties.ts";
import { venueOf } from "./session-place.ts";
import { settledBy } from "./session-status.ts";

/** A named mechanism, forum or exercise told as an occasion: it has a round, a date, or a verb of holding. */
export default spanRule({
  says: "the <nth> <mechanism> was held; <actors> co-chaired the <mechanism>; <actor> attended the <forum>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is MechanismMention => mention.kind === "mechanism" && !isAside(mention, sentence, context))
        .flatMap((mechanism) =>
          sessionClauses(clauses, mechanism, context).flatMap((clause) => {
            const settled = settledBy(clause, mechanism, context);
            const later = settled.status !== undefined || clause.mood.modality === "planned";
            const venue = venueOf(clause, context);
            const parties = takingPart(clause, mechanism, mentions.filter(isActor), clauses).filter((one) => !later || one.kind !== "group");
            return engagement(
              {
                ...settled,
                ...(venue ? { place: venue } : {}),
                kind: isOfBody(mechanism, parties) ? "conference" : mechanism.sort,
                parties,
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
    ),
});

/** "The Pacific Islands Forum held its 53rd leaders' meeting": a body's own, whatever its name. */
const isOfBody = (mechanism: MechanismMention, parties: readonly ActorMention[]): boolean =>
  mechanism.sort === "consultations" &&
  mechanism.states.length === 0 &&
  /\b(?:meeting|retreat|session|ministerial|summit)$/i.test(mechanism.name) &&
  parties.some((one) => one.bodies.length > 0) &&
  parties.every((one) => one.states.length === 0);

/** "was first convened in 2003", "will next meet in Lima": the number that an adverb tells. */
const roundToldBy = (clause: Clause, mechanism: MechanismMention, context: Context): number | null => {
  const told = clause.extent.map((token) => token.text.toLowerCase()).join(" ");
  const adverb = childrenOf(clause.tree, clause.head, "advmod").find((token) => /^(?:first|again|next)$/i.test(token.text));
  const time = /\bfor the (\S+) time\b(?! (?:since|this|in (?:\S+ ){0,3}(?:years?|months?|weeks?|decades?))\b)/.exec(told);
  const times = time ? ordinalOf(time[1]!) : null;
  if (times !== null && times > 1) return times;
  if (adverb?.text.toLowerCase() === "first" ? adverb.index <= clause.head.index + 1 : /\bfor the first time(?! (?:in|since)\b)/.test(told)) return 1;
  if (!adverb || clause.mood.modality !== "planned") return null;
  const current = context.mentions.mentions.findLast(
    (one): one is MechanismMention => one.kind === "mechanism" && one.name === mechanism.name && one.round !== null && one.start < mechanism.start,
  );
  return current ? current.round! + 1 : null;
};
