import { TALKS } from "../../../language/encounters.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, type Bindings, noun, optional, person, rule, type Slot } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

const SEVERAL = /^(?:series|number|string|host|couple|flurry|slew|range|spate|pair|set|hour|minute|round|day|evening|morning|afternoon)$/;
/** "talks", "a series of meetings", "two hours of talks". */
const talks: Slot = {
  ...noun(TALKS),
  accepts: (phrase, clause, context) => {
    const { tokens } = clause.sentence;
    const several =
      SEVERAL.test(phrase.head.lemma) &&
      tokens.slice(phrase.head.index + 1, phrase.head.index + 6).some((token) => TALKS.has(token.lemma.toLowerCase()) && token.upos === "NOUN");
    return several ? { phrase, actors: phrase.actors, mention: null } : noun(TALKS).accepts(phrase, clause, context);
  },
};

/** "met to discuss trade", "spoke in order to review": the verb above tells the occasion, with its own date. */
const isPurpose = (clause: Clause): boolean => {
  const above = clause.tree.sentence.tokens[clause.head.head];
  return (
    clause.head.xpos === "VB" &&
    /^(?:advcl|xcomp|acl)$/.test(clause.head.deprel) &&
    /^(?:meet|speak|talk|gather|convene|confer|call|telephone|phone|sit)$/.test(above?.lemma.toLowerCase() ?? "")
  );
};

/** "opened the Lugano conference": a named forum is told as a session of its own. */
const isForum = (bound: Bindings, clause: Clause, context: Context): boolean => {
  const at = bound.noun?.phrase.head.index;
  return (
    at !== undefined &&
    around(context, clause).mentions.some((one) => one.kind === "mechanism" && one.sort === "conference" && one.first < at && at <= one.last)
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
        "tell",
        "address",
      ],
      voice: "active",
      subject: actor("first"),
      object: talks,
      preps: { "with|together with|alongside": optional(actor("second")), between: optional(actor("both")) },
    },
    { verb: ["join"], voice: "active", subject: person("first"), object: person("second"), preps: { for: noun(TALKS, "talks") } },
    {
      verb: ["get", "come"],
      voice: "active",
      subject: person("first"),
      provided: {
        lacks: '"together"',
        holds: (clause, bound) =>
          /^together$/i.test(clause.sentence.tokens[clause.head.index + 1]?.text ?? "") &&
          new Set((bound.first?.actors ?? []).flatMap((one) => one.states)).size > 1,
      },
    },
    {
      verb: ["spend", "have"],
      voice: "active",
      subject: person("first"),
      object: noun(new Set(["hour", "minute", "half", "time", "evening", "afternoon", "morning", "day"]), "while"),
      preps: { with: person("second") },
    },
    { verb: ["shake"], voice: "active", subject: person("first"), object: noun(new Set(["hand"])), preps: { with: person("second") } },
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
      verb: [
        "consult",
        "discuss",
        "review",
        "exchange",
        "come",
        "gather",
        "interact",
        "connect",
        "convene",
        "take",
        "sit",
        "deliberate",
        "confer",
        "negotiate",
      ],
      voice: "active",
      subject: person("first"),
      provided: {
        lacks: "two parties that do it together",
        holds: (_clause, bound) => new Set((bound.first?.actors ?? []).filter((one) => one.kind === "person").flatMap((one) => one.states)).size > 1,
      },
    },
  ],
  yields: (bound, clause, context) =>
    isPurpose(clause) || isForum(bound, clause, context)
      ? []
      : engagement({ ...callOrMeeting(clause, context), parties: parties(bound, "first", "second", "both") }, clause, context),
});
