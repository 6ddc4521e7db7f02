import { TALKS } from "../../../language/encounters.ts";
import type { Clause } from "../../clauses/index.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, person, rule } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

/** "met to discuss trade", "spoke in order to review": the verb above tells the occasion, with its own date. */
const isPurpose = (clause: Clause): boolean => {
  const above = clause.tree.sentence.tokens[clause.head.head];
  return (
    clause.head.xpos === "VB" &&
    /^(?:advcl|xcomp|acl)$/.test(clause.head.deprel) &&
    /^(?:meet|speak|talk|gather|convene|confer|call|telephone|phone|sit)$/.test(above?.lemma.toLowerCase() ?? "")
  );
};

export default rule({
  says: "<actor> held talks with <actor>",
  patterns: [
    {
      verb: [
        "hold",
        "have",
        "conduct",
        "chair",
        "co-chair",
        "conclude",
        "begin",
        "open",
        "start",
        "lead",
        "host",
        "attend",
        "join",
        "finish",
        "resume",
        "complete",
        "wrap",
      ],
      voice: "active",
      subject: actor("first"),
      object: noun(TALKS),
      preps: { "with|together with|alongside": optional(actor("second")), between: optional(actor("both")) },
    },
    {
      verb: [
        "interact",
        "discuss",
        "review",
        "confer",
        "negotiate",
        "exchange",
        "take",
        "go",
        "come",
        "sit",
        "gather",
        "explore",
        "deliberate",
        "consult",
        "huddle",
        "connect",
        "deepen",
        "raise",
        "lunch",
        "dine",
        "breakfast",
        "parley",
        "chat",
      ],
      voice: "active",
      subject: actor("first"),
      preps: { "with|together with|alongside": person("second") },
    },
    {
      verb: ["have", "hold", "conduct"],
      voice: "active",
      subject: actor("first"),
      preps: { with: person("second") },
      provided: {
        lacks: "talks that it tells about",
        holds: (clause) => clause.head.deprel === "acl:relcl" && TALKS.has(clause.tree.sentence.tokens[clause.head.head]?.lemma.toLowerCase() ?? ""),
      },
    },
    {
      verb: ["discuss", "review", "exchange", "come", "gather", "interact", "connect", "convene", "take", "sit", "deliberate", "confer", "negotiate"],
      voice: "active",
      subject: person("first"),
      provided: {
        lacks: "two parties that do it together",
        holds: (_clause, bound) => new Set((bound.first?.actors ?? []).filter((one) => one.kind === "person").flatMap((one) => one.states)).size > 1,
      },
    },
  ],
  yields: (bound, clause, context) =>
    isPurpose(clause) ? [] : engagement({ ...callOrMeeting(clause, context), parties: parties(bound, "first", "second", "both") }, clause, context),
});
