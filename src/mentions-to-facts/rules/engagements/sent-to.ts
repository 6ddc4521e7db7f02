import type { PlaceMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { actor, optional, rule } from "../../rule.ts";
import { type Destination, journey } from "./journey.ts";
import { destinationOf, parties } from "./parties.ts";

const DELEGATION =
  /^(?:delegation|team|mission|envoy|minister|official|expert|secretary|deputy|ambassador|negotiator|commissioner|aide|adviser|advisor)$/;

export default rule({
  says: "<state> sent <envoy> to <place of another state>",
  patterns: [
    { verb: ["send", "dispatch", "despatch"], voice: "active", subject: actor("sender"), object: { ...actor("guest"), accepts: sent } },
    { verb: ["send", "dispatch", "despatch"], voice: "passive", subject: { ...actor("guest"), accepts: sent }, agent: optional(actor("sender")) },
  ],
  yields: (bound, clause, context) => {
    const persons = parties(bound, "guest").filter((one) => one.kind === "person" && one.form !== "pronoun");
    const guests = persons.length > 0 ? persons : [...parties(bound, "sender"), ...parties(bound, "guest")].filter((one) => one.states.length > 0);
    const sender = parties(bound, "sender").flatMap((one) => one.states);
    const destination = destinationOf(clause, context, null) ?? behindTo(bound.guest!.phrase.last, clause, context);
    const own = [...new Set([...guests.flatMap((one) => one.states), ...sender])];
    if (!destination || own.length !== 1 || own.includes(destination.state)) return [];
    // The president who sends them stays at home.
    const without = persons.length > 0 ? [] : parties(bound, "sender").flatMap((one) => one.persons);
    return journey(guests, destination, clause, context, { without });
  },
});

/** The tree often hangs "to Dili on 8 November" elsewhere: the first place behind the envoy, right behind "to". */
const behindTo = (last: number, clause: Clause, context: Context): Destination | null => {
  const place = around(context, clause).mentions.find(
    (one): one is PlaceMention =>
      one.kind === "place" && one.first > last && one.first < last + 8 && clause.sentence.tokens[one.first - 1]?.text.toLowerCase() === "to",
  );
  return place?.state ? { name: place.name, state: place.state, span: place } : null;
};

function sent(phrase: Parameters<ReturnType<typeof actor>["accepts"]>[0]): ReturnType<ReturnType<typeof actor>["accepts"]> {
  const envoy = phrase.actors.some((one) => one.kind === "person" && one.first <= phrase.head.index && phrase.head.index <= one.last);
  return envoy || DELEGATION.test(phrase.head.lemma.toLowerCase()) ? { phrase, actors: phrase.actors, mention: null } : null;
}
