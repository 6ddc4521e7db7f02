import type { ActorMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, noun, optional, type Pattern, rule } from "../../rule.ts";
import { offAt, roundOf, statesAround } from "./exercise-told.ts";
import { pairsOf, parties } from "./parties.ts";
import { calledOff } from "./session-status.ts";

const DRILLS: ReadonlySet<string> = new Set("exercise drill manoeuvre maneuver wargame patrol sail".split(" "));
const MILITARY =
  /\b(?:military|naval|navy|navies|army|armies|air force|joint|combined|bilateral|trilateral|multinational|coordinated|live-fire|maritime|counter-?terrorism|anti-?terror|amphibious|special forces|missile|coast ?guards?|peacekeep\w+|armed forces|self-defen[cs]e|soldiers|marines|paratroop\w*|air drills?|disaster relief|warships?|troops|field training|war ?games?|tabletop)\b/i;
const CIVIL = /\b(?:fire ?(?:fighters?|brigades?)|pupils|schools?|hospitals?|vaccination|census|wildlife)\b/i;
const provided: NonNullable<Pattern["provided"]> = {
  lacks: "an exercise of armed forces that is told, not wished for",
  holds: (clause, _bound, context) =>
    MILITARY.test(context.document.text.slice(clause.start, clause.end)) &&
    !CIVIL.test(context.document.text.slice(clause.start, clause.end)) &&
    (clause.head.xpos !== "VBG" || clause.mood.modality === "ongoing") &&
    clause.mood.modality !== "wished",
};

/** Forces of two or more states that train together, where the exercise has no name. */
export default rule({
  says: "<states> held a joint exercise; a naval drill of <states> began",
  patterns: [
    {
      verb: "hold conduct stage carry execute perform run launch begin start conclude complete wrap finish kick host undertake join cancel postpone call put scrap suspend shelve defer drop abort plan schedule".split(
        " ",
      ),
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
      verb: "hold conduct stage carry launch begin start conclude end take open kick close finish run involve bring cancel postpone call put scrap suspend shelve defer drop abort plan schedule set due slate".split(
        " ",
      ),
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
    const off = calledOff(clause);
    const tell = (states: readonly string[], who: readonly ActorMention[]) =>
      engagement(
        { kind: "exercise", format: "in-person", parties: who, states, round: roundOf(drill, clause), ...(off ? offAt(clause, context) : {}) },
        clause,
        context,
      ).filter(({ values }) => "status" in values && (values.status !== "planned" || values.start !== null));
    if (pairs.length > 1) return pairs.flatMap((pair) => tell(pair, []));
    const all = [...parties(bound, "first", "second", "both"), ...inside].filter((one) => one.kind !== "body");
    const states = sorted(all.flatMap((one) => (one.kind === "person" ? [] : one.states)));
    return tell(states.length > 1 ? states : sorted([...states, ...statesAround(clause, context)]), []);
  },
});

/** An exercise with a name of its own is told as a session of it. */
const named = (first: number, last: number, clause: Clause, context: Context): boolean =>
  context.sentences[clause.sentence.index]!.mentions.some(
    (one) => one.kind === "mechanism" && one.sort === "exercise" && one.first <= last + 6 && one.last >= first - 3,
  );
