import type { ActorMention } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { journey } from "./journey.ts";
import { destinationOf } from "./parties.ts";

const TOUR = /^(?:tour|trip|journey|swing|itinerary|travel|visit)$/;

/** "a tour that also includes Kuwait and Bahrain", "his trip will take in Oslo": each stop, of whoever the tour is. */
export default rule({
  says: "<person>'s tour includes <states>",
  patterns: [
    {
      verb: ["include", "cover", "comprise", "feature"],
      voice: "active",
      provided: { lacks: "a tour of somebody's", holds: (clause, _bound, context) => tourOf(clause) !== null && guestOf(clause, context) !== null },
    },
    {
      verb: ["take"],
      voice: "active",
      provided: {
        lacks: "a tour that takes in places",
        holds: (clause, _bound, context) =>
          /^in$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") && tourOf(clause) !== null && guestOf(clause, context) !== null,
      },
    },
    {
      verb: ["begin", "start", "kick", "open", "commence"],
      voice: "active",
      provided: {
        lacks: "a tour that begins in a place",
        holds: (clause, _bound, context) =>
          clause.preps.some(({ prep }) => prep === "in") && tourOf(clause) !== null && guestOf(clause, context) !== null,
      },
    },
  ],
  yields: (_bound, clause, context) => {
    const guest = guestOf(clause, context);
    const stop =
      destinationOf(clause, context, clause.object) ??
      around(context, clause).mentions.flatMap((one) =>
        one.kind === "place" && one.state !== null && one.first > clause.head.index && one.first <= clause.head.index + REACH
          ? [{ name: one.name, state: one.state, span: one }]
          : [],
      )[0];
    return !guest || !stop || guest.states.includes(stop.state)
      ? []
      : journey([guest], stop, clause, context, {
          start: BEGINS.test(clause.lemma) ? whenOf(clause, context, "visit").start : null,
          end: null,
          ...(clause.mood.modality === "told" && clause.mood.tense === "present" ? { status: "planned" as const } : {}),
        });
  },
});

const BEGINS = /^(?:begin|start|kick|open|commence)$/;
const REACH = 6;
/** The tour told as subject, or as what a relative clause tells about. */
const tourOf = (clause: Clause): number | null => {
  if (clause.subject && TOUR.test(clause.subject.head.lemma.toLowerCase())) return clause.subject.head.index;
  const above = clause.sentence.tokens[clause.head.head];
  return above && clause.head.deprel === "acl:relcl" && TOUR.test(above.lemma.toLowerCase()) ? above.index : null;
};
const guestOf = (clause: Clause, context: Context): ActorMention | null =>
  around(context, clause)
    .mentions.filter((one): one is ActorMention => one.kind === "person" && one.states.length === 1)
    .findLast((one) => one.first < clause.head.index) ?? null;
