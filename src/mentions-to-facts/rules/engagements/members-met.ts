import { ordinalOf } from "../../../language/numbers.ts";
import type { ActorMention } from "../../../types/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, rule, type Slot } from "../../rule.ts";

const MEMBERS =
  /^(?:ministers|leaders|chiefs|officials|heads|envoys|ambassadors|presidents|premiers|lawmakers|parliamentarians|governors|representatives|delegates)$/i;
const GATHERINGS = new Set("meeting summit session conference retreat gathering talk ministerial council assembly".split(" "));

/** "ASEAN foreign ministers", "the SCO's heads of government", "foreign ministers of the Pacific Islands Forum": a body's members, of whom no state is told. */
const members = (as: string): Slot => ({
  ...actor(as),
  wants: "a body's members",
  accepts: (phrase) => {
    const bodies = bodiesIn(phrase);
    return bodies.length > 0 && MEMBERS.test(phrase.head.text) ? { phrase, actors: bodies, mention: null } : null;
  },
});
const bodyOrMembers = (as: string): Slot => ({
  ...actor(as),
  wants: "a body or its members",
  accepts: (phrase) => {
    const bodies = bodiesIn(phrase);
    return bodies.length > 0 ? { phrase, actors: bodies, mention: null } : null;
  },
});
const bodiesIn = (phrase: Phrase): readonly ActorMention[] => {
  const states = phrase.actors.some((one) => one.kind === "state");
  return states ? [] : phrase.actors.filter((one) => one.bodies.length > 0 && one.states.length === 0).slice(0, 1);
};

/** Nobody from outside is at it: with whom a body meets is told by other rules. */
const amongThemselves = (clause: Clause, context: Context): boolean => {
  const { mentions } = around(context, clause);
  const outside = [
    ...(clause.object?.actors ?? []),
    ...clause.preps.filter(({ prep }) => /^(?:with|between|among)$/.test(prep)).flatMap((one) => one.actors),
  ];
  const told = mentions.some((one) => (one.kind === "date" || one.kind === "place") && clause.extent.some((token) => token.index === one.first));
  const named = mentions.some((one) => one.kind === "mechanism" && one.first >= clause.extent[0]!.index && one.last <= clause.extent.at(-1)!.index);
  return told && !named && outside.filter((one) => one.bodies.length === 0 || one.states.length > 0).length === 0;
};
const provided = {
  lacks: "a day or a place, and nobody from outside",
  holds: (clause: Clause, _: unknown, context: Context) => amongThemselves(clause, context),
};

/** A body's own gathering, told by its members. */
export default rule({
  says: "<body> ministers met in <place>; <body> leaders opened their meeting on <date>",
  patterns: [
    { verb: ["meet", "gather", "convene", "assemble", "huddle", "confer"], voice: "active", subject: members("who"), provided },
    {
      verb: ["hold", "open", "begin", "start", "conclude", "end", "convene", "kick"],
      voice: "active",
      subject: bodyOrMembers("who"),
      object: noun(GATHERINGS),
      provided,
    },
    {
      verb: ["host", "receive", "gather", "welcome", "convene"],
      voice: "active",
      subject: actor("host"),
      object: members("who"),
      provided: {
        lacks: "a day or a place",
        holds: (clause, _bound, context) =>
          around(context, clause).mentions.some(
            (one) => (one.kind === "date" || one.kind === "place") && clause.extent.some((token) => token.index === one.first),
          ),
      },
    },
  ],
  yields: (bound, clause, context) =>
    engagement(
      { kind: "conference", parties: [...bound.who!.actors, ...(bound.host?.actors ?? [])], round: roundOf(clause), atLeast: 1 },
      clause,
      context,
    ).filter(({ values }) => "kind" in values && values.kind === "conference" && values.bodies.length > 0),
});

/** "for their 46th regular meeting": the number before the noun. */
const roundOf = ({ extent }: Clause): number | null => {
  const at = extent.findIndex((token) => GATHERINGS.has(token.lemma.toLowerCase()));
  const before = at < 0 ? [] : extent.slice(Math.max(0, at - WIDTH), at);
  return before.map((token) => ordinalOf(token.text)).find((round) => round !== null && round > 1) ?? null;
};
const WIDTH = 3;
