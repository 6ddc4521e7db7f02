import type { ActorMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, type Pattern, rule } from "../../rule.ts";
import { pairsOf, parties } from "./parties.ts";

const DRILLS: ReadonlySet<string> = new Set("exercise drill manoeuvre maneuver wargame".split(" "));
const MILITARY =
  /\b(?:military|naval|navy|navies|army|armies|air force|joint|combined|bilateral|trilateral|multinational|coordinated|live-fire|maritime|counter-?terrorism|anti-?terror|amphibious|special forces|missile|warships?|troops|field training|war ?games?|tabletop)\b/i;
const provided: NonNullable<Pattern["provided"]> = {
  lacks: "an exercise of armed forces that is told, not wished for",
  holds: (clause, _bound, context) =>
    MILITARY.test(context.document.text.slice(clause.start, clause.end)) &&
    (clause.head.xpos !== "VBG" || clause.mood.modality === "ongoing") &&
    clause.mood.modality !== "wished",
};

/** Forces of two or more states that train together, where the exercise has no name. */
export default rule({
  says: "<states> held a joint exercise; a naval drill of <states> began",
  patterns: [
    {
      verb: "hold conduct stage carry execute perform run launch begin start conclude complete wrap finish kick host undertake join".split(" "),
      voice: "active",
      subject: actor("first"),
      object: noun(DRILLS, "drill"),
      preps: { "with|together with|alongside": optional(actor("second")), "between|among|of|by": optional(actor("both")) },
      provided,
    },
    {
      verb: "participate take".split(" "),
      voice: "active",
      subject: actor("first"),
      preps: { in: noun(DRILLS, "drill"), "with|alongside|together with": optional(actor("second")) },
      provided,
    },
    {
      verb: "hold conduct stage carry launch begin start conclude end take open kick close finish run involve bring".split(" "),
      subject: noun(DRILLS, "drill"),
      preps: { "between|among|of|by|with|involving": optional(actor("both")) },
      provided,
    },
  ],
  yields: (bound, clause, context) => {
    const drill = bound.drill!.phrase;
    if (named(drill.first, drill.last, clause, context)) return [];
    const inside = parties(bound, "drill");
    const pairs = pairsOf(inside, clause.sentence);
    const tell = (states: readonly string[], who: readonly ActorMention[]) =>
      engagement({ kind: "exercise", format: "in-person", parties: who, states }, clause, context).filter(
        ({ values }) => "status" in values && (values.status !== "planned" || values.start !== null),
      );
    if (pairs.length > 1) return pairs.flatMap((pair) => tell(pair, []));
    const all = [...parties(bound, "first", "second", "both"), ...inside].filter((one) => one.kind !== "body");
    return tell(
      all.flatMap((one) => (one.kind === "person" ? [] : one.states)),
      [],
    );
  },
});

/** An exercise with a name of its own is told as a session of it. */
const named = (first: number, last: number, clause: Clause, context: Context): boolean =>
  context.sentences[clause.sentence.index]!.mentions.some(
    (one) => one.kind === "mechanism" && one.sort === "exercise" && one.first <= last + 6 && one.last >= first - 3,
  );
