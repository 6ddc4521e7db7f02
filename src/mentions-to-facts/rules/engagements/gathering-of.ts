import { PRIVATE_PEOPLE } from "../../../language/encounters.ts";
import type { ActorMention, DateMention, PlaceMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { rule } from "../../rule.ts";

const OFFICIALS =
  /^(?:ministers?|leaders|chiefs|officials|heads|envoys|ambassadors|foreign|defence|defense|finance|ministerial|emergency|extraordinary)$/i;
/** Those who are at it, where it stands behind one of these: "told the summit", "will attend a meeting of …". */
const PRESENT = /^(?:attend|join|address|tell|host|chair|co-chair|open|raise|speak|participate|take|call|convene)$/;

/** A summit or a meeting of a body's ministers without a name, with its own place or day. */
export default rule({
  says: "the summit in <place> on <date>; a meeting of <body> ministers in <place>; <body> called a summit for <date>",
  patterns: [
    {
      noun: ["summit", "meeting", "conference", "retreat"],
      provided: {
        lacks: "a body whose gathering it is, or a place and a day behind a summit",
        holds: (clause, _bound, context) => {
          if (isNamed(clause, context)) return false;
          const { date, place } = settingOf(clause, context);
          const bodies = bodiesAt(clause, context);
          if (bodies.length === 0 && ofLeaders(clause)) return (date !== null || place !== null) && actorsAbove(clause).length > 0;
          // "will join his colleagues at a conference in Paris on 25 January".
          if (date !== null && place !== null && clause.lemma !== "meeting" && presentAt(clause).length > 0 && !isOfOthers(clause)) return true;
          if (clause.lemma !== "summit" && clause.lemma !== "retreat") return bodies.length > 0 && (date !== null || place !== null);
          return bodies.length > 0 ? date !== null || place !== null : date !== null && place !== null;
        },
      },
    },
  ],
  yields: (_bound, clause, context) => {
    const { date, place } = settingOf(clause, context);
    const present = presentAt(clause);
    const later = date?.from && context.today ? date.from > context.today.slice(0, date.from.length) : false;
    return engagement(
      {
        kind: "conference",
        ...(later && clause.mood.modality !== "cancelled" ? { status: "planned" as const } : {}),
        parties: [...bodiesAt(clause, context), ...(ofLeaders(clause) && bodiesAt(clause, context).length === 0 ? actorsAbove(clause) : present)],
        start: date?.from ?? null,
        end: date ? (date.to ?? date.from) : null,
        ...(place ? { place: { name: place.name, span: place } } : {}),
        atLeast: 1,
      },
      clause,
      context,
    ).filter(
      ({ values }) =>
        "kind" in values && values.kind === "conference" && (values.bodies.length > 0 || values.states.length > 2 || present.length > 0),
    );
  },
});

/** "the meeting of the heads of state", "a conference of foreign ministers". */
const ofLeaders = ({ sentence, head }: Clause): boolean => {
  const behind = sentence.tokens.slice(head.index + 1, head.index + 5).map((token) => token.text.toLowerCase());
  return (
    behind[0] === "of" &&
    /^(?:the )?(?:heads of|presidents|leaders|prime ministers|foreign ministers|defen[cs]e ministers|interior ministers|\w+ ministers)/.test(
      behind.slice(1).join(" "),
    )
  );
};
/** Who did something there: "at the meeting … a treaty was signed by A, B and C". */
const actorsAbove = ({ governor }: Clause): readonly ActorMention[] =>
  [...(governor?.subject?.actors ?? []), ...(governor?.agent?.actors ?? [])].filter((one) => one.kind === "state" && one.form === "name");

/** "a conference of bankers", "a meeting with investors". */
const isOfOthers = ({ sentence, head }: Clause): boolean =>
  sentence.tokens
    .slice(Math.max(0, head.index - 2), head.index + 5)
    .some((token) => PRIVATE_PEOPLE.has(token.lemma.toLowerCase()) || OTHERS.test(token.text));
const OTHERS = /^(?:press|news|party|business|academic|academics|church|bankers?|banking|doctors|historians|lawyers|media|university|universities)$/i;
const presentAt = ({ governor }: Clause): readonly ActorMention[] =>
  governor && PRESENT.test(governor.lemma) ? (governor.subject?.actors ?? []).filter((one) => one.persons.length > 0) : [];

const isNamed = (clause: Clause, context: Context): boolean =>
  around(context, clause).mentions.some((one) => one.kind === "mechanism" && one.first <= clause.head.index + 1 && one.last >= clause.head.index - 1);

/** The bodies whose gathering it is: beside the noun, behind "of", else the one that has called it, or the only one that the sentence names. */
const bodiesAt = (clause: Clause, context: Context): readonly ActorMention[] => {
  const { tokens } = clause.sentence;
  const bodies = around(context, clause).mentions.filter((one): one is ActorMention => one.kind === "body");
  const at = clause.head.index;
  const between = (from: number, to: number): readonly string[] => tokens.slice(from, to).map((token) => token.text);
  const beside = bodies.filter(
    (one) =>
      (one.last < at && between(one.last + 1, at).every((word) => OFFICIALS.test(word) || /^['’]s?$/.test(word))) ||
      (one.first > at && /^of(?: the)?$/i.test(between(at + 1, one.first).join(" "))),
  );
  const officials = (one: ActorMention): boolean =>
    OFFICIALS.test(tokens[one.last + 1]?.text ?? "") || /^(?:contact|council|member|countries|states)$/i.test(tokens[one.last + 1]?.text ?? "");
  // "the annual ministerial meeting of the Pacific Islands Forum".
  const ofOfficials = OFFICIALS.test(tokens[at - 1]?.text ?? "");
  if (clause.lemma !== "summit" && clause.lemma !== "retreat")
    return beside.filter((one) =>
      one.last < at ? between(one.last + 1, at).length > 0 || /^G\d/.test(tokens[one.first]!.text) : officials(one) || ofOfficials,
    );
  if (beside.length > 0) return beside;
  const caller = clause.governor?.subject?.actors.filter((one) => one.kind === "body") ?? [];
  if (caller.length > 0 && /^(?:call|convene|hold|host|summon|schedule|announce|plan)$/.test(clause.governor!.lemma)) return caller.slice(0, 1);
  return bodies.length === 1 ? bodies : [];
};

const HOLDING = /^(?:hold|plan|schedule|due|set|expect|slate|fix|call|open|begin|start|take|convene|end|conclude|close|wrap|kick|get|resume)$/;
/** Place and day right behind the noun, else those of the verb that says that it took place. */
const settingOf = (clause: Clause, context: Context): Setting => {
  const own = behind(clause, context);
  const above = clause.governor;
  const subject = above?.subject;
  if (own.date || own.place || !above || !HOLDING.test(above.lemma) || !subject || subject.head.index !== clause.head.index) return own;
  const inside = around(context, clause).mentions.filter((one) => above.extent.some((token) => token.index === one.first));
  return {
    date: inside.find((one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span")) ?? null,
    place: inside.find((one): one is PlaceMention => one.kind === "place" && !TOO_WIDE.test(one.sort)) ?? null,
  };
};
interface Setting {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
}

const TOO_WIDE = /^(?:expanse|water)$/;
const LINK = /^(?:in|at|on|for|of|from|,|the|held|next)$/;
/** Place and day that stand right behind the noun and what it is about. */
const behind = (clause: Clause, context: Context): Setting => {
  const { mentions } = around(context, clause);
  const { tokens } = clause.sentence;
  let date: DateMention | null = null;
  let place: PlaceMention | null = null;
  for (
    let at = clause.head.index + 1, steps = 0;
    at < tokens.length && steps < 14 && tokens[at]!.upos !== "VERB" && tokens[at]!.upos !== "SCONJ";
    steps++
  ) {
    const here = mentions.filter((one) => one.first === at);
    const when = here.find((one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span"));
    const where = here.find((one): one is PlaceMention => one.kind === "place" && !TOO_WIDE.test(one.sort));
    if (when && !date) date = when;
    if (where && !place && LINK.test(tokens[at - 1]!.text.toLowerCase())) place = where;
    at = ((when ?? where)?.last ?? at) + 1;
  }
  return { date, place };
};
