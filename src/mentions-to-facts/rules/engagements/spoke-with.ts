import { formOf } from "../../circumstances/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { callOrMeeting, isHuman, parties } from "./parties.ts";

export default rule({
  says: "<actor> spoke with <actor>; <actor> telephoned <actor>",
  patterns: [
    {
      verb: ["speak", "talk", "converse"],
      voice: "active",
      subject: actor("first"),
      preps: { "with|to": actor("second") },
      provided: {
        lacks: "a partner that is a person, or a telephone",
        holds: (clause, bound, context) => isHuman(bound.second?.phrase ?? null, bound.second) || formOf(clause, context.document.text) !== null,
      },
    },
    {
      verb: ["speak", "talk", "converse"],
      voice: "active",
      subject: actor("first"),
      provided: {
        lacks: "two parties that speak",
        holds: (clause, bound, context) => {
          const persons = (bound.first?.actors ?? []).filter((one) => one.persons.length > 0);
          return (
            new Set(persons.flatMap((one) => one.states)).size > 1 ||
            (persons.length === 2 && persons.every((one) => one.states.length === 0) && formOf(clause, context.document.text) === "phone")
          );
        },
      },
    },
    { verb: ["telephone", "phone", "ring"], subject: actor("first"), object: optional(actor("second")) },
    {
      verb: ["speak", "talk"],
      voice: "active",
      subject: actor("first"),
      preps: {
        "by|over|via|on|through": {
          as: "line",
          optional: false,
          wants: "a telephone or video link",
          accepts: (phrase) =>
            /^(phone|telephone|link|conference|call|video|videoconference|line|zoom)$/.test(phrase.head.lemma.toLowerCase())
              ? { phrase, actors: [], mention: null }
              : null,
        },
      },
    },
  ],
  yields: (bound, clause, context) => {
    const form = callOrMeeting(clause, context);
    const phoned = ["telephone", "phone", "ring"].includes(clause.lemma);
    return engagement({ ...(phoned ? { kind: "call", format: "phone" } : form), parties: parties(bound, "first", "second") }, clause, context);
  },
});
