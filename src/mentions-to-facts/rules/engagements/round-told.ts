import { ordinalOf } from "../../../language/numbers.ts";
import { whenOf, whereOf } from "../../circumstances/index.ts";
import type { Clause, Phrase } from "../../clauses/index.ts";
import { around, type Context, statesOf, upward } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { type Bound, rule, type Slot } from "../../rule.ts";

/** Nouns for one sitting of talks that go on; the second sort needs no number to be one. */
const SITTING = /^(?:round|session|meeting|sitting|encounter|summit)$/;
const TALKING = /^(?:talk|negotiation|consultation|discussion)$/;
const WHICH = /^(?:next|last|previous|earlier|latest|new|another|further|fresh|follow-up|separate|final|upcoming|preceding|recent|opening|follow)$/i;
const OF_THREE = /^(?:trilateral|tripartite|three-way|three-party|triangular)$/i;
const HELD_BY_OTHERS =
  /\b(?:cabinet|council|parliament|board|committee|commission|party|press|shareholders?|assembly|court|congress|faction|coalition|government|team|club|union)\b/i;
/** What must have been told shortly before: that they talk. */
const TALKED =
  /\b(?:talks?|talked|negotiat\w+|consult\w*|dialogue|met|meets?|meetings?|rounds?|discuss\w*|agree\w*|sign(?:ed|s)?|accord|treaty|deal|dispute)\b/i;
const NEAR = 600;

const isOrdinal = (word: string): boolean => ordinalOf(word) !== null || /^(?:inaugural|maiden)$/i.test(word);
const wordsOf = (phrase: Phrase, clause: Clause): readonly string[] =>
  clause.sentence.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text);

const sitting: Slot = {
  as: "round",
  optional: false,
  wants: "one round of talks that go on",
  accepts: (phrase, clause, context): Bound | null => {
    const { head } = phrase;
    const lemma = head.lemma.toLowerCase();
    const words = wordsOf(phrase, clause);
    const before = words.slice(0, head.index - phrase.first);
    const counted = before.some((word) => WHICH.test(word) || OF_THREE.test(word) || isOrdinal(word));
    const ellipsis = isOrdinal(head.text) && /\b(?:rounds?|sessions?|talks|meetings?)\b/i.test(earlier(clause, context));
    const level = SITTING.test(lemma) && /^level$/i.test(words.at(-1)!);
    const fits = ellipsis || level || (SITTING.test(lemma) && counted) || (TALKING.test(lemma) && (counted || /^the$/i.test(before[0] ?? "")));
    const told = TALKING.test(lemma) || lemma === "round" || TALKED.test(earlier(clause, context));
    const named = around(context, clause).mentions.some((one) => one.kind === "mechanism" && one.first <= phrase.last && one.last >= phrase.first);
    if (!fits || !told || named || (phrase.actors.length > 0 && !level) || HELD_BY_OTHERS.test(words.join(" "))) return null;
    return { phrase, actors: [], mention: null };
  },
};
const earlier = (clause: Clause, { document }: Context): string => document.text.slice(Math.max(0, clause.sentence.start - NEAR), clause.head.start);

/** "Expert teams will sit together in Luanda in May": people of the two sides, told by what they are alone. */
const teams: Slot = {
  as: "round",
  optional: false,
  wants: "teams of the two sides",
  accepts: (phrase, clause, context): Bound | null => {
    const words = wordsOf(phrase, clause);
    const committee = COMMITTEE.test(words.join(" "));
    const plain =
      words.length < 5 && words.every((word) => !/^(?:of|from|his|her|some|many|other)$/i.test(word)) && (committee || !/^an?$/i.test(words[0]!));
    const owned = around(context, clause).mentions.some((one) => one.kind === "state" && one.first <= phrase.last && one.last >= phrase.first);
    return plain && !owned && (committee || TEAMS.test(phrase.head.text)) && phrase.actors.length === 0 && TALKED.test(earlier(clause, context))
      ? { phrase, actors: [], mention: null }
      : null;
  },
};
/** "A technical committee is to convene in Blantyre". */
const COMMITTEE =
  /^(?:an?|the) (?:joint|technical|expert|mixed|bilateral|working|drafting)(?: (?:technical|expert|working|ministerial))? (?:committee|team|group|commission)$/i;
const TEAMS = /^(?:experts|teams|negotiators|technicians|delegations|surveyors)$/i;
/** "The previous meeting, in May 2018, dealt with uranium". */
const isDatedBehind = (clause: Clause, context: Context): boolean => {
  const { tokens } = clause.sentence;
  const before = tokens.slice(Math.max(0, clause.head.index - 2), clause.head.index).map((token) => token.text);
  const { mentions } = around(context, clause);
  const date = mentions.find(
    (one) => one.kind === "date" && one.from !== null && one.first > clause.head.index && one.first <= clause.head.index + 3,
  );
  return (
    date !== undefined &&
    context.actingStates.length > 1 &&
    /^(?:the|their)$/i.test(before[0] ?? "") &&
    /^(?:previous|last|first|earlier|preceding|second|third)$/i.test(before[1] ?? "") &&
    tokens.slice(clause.head.index + 1, date.first).every((token) => /^(?:,|in|on|of)$/i.test(token.text)) &&
    clause.preps.every(({ prep, actors }) => prep === "of" || actors.length === 0) &&
    !mentions.some((one) => one.kind === "mechanism" && one.first <= clause.head.index && one.last >= clause.head.index) &&
    TALKED.test(earlier(clause, context))
  );
};
const isTold = (clause: Clause, context: Context): boolean =>
  clause.head.xpos !== "VBG" &&
  context.actingStates.length > 1 &&
  (whenOf(clause, context, "meeting").start !== null || whereOf(clause, context, "meeting") !== null);

/** "Peru and Ghana agreed that experts would meet": the states of those who settle it; null where they are not two. */
const agreeing = (clause: Clause): readonly string[] | null =>
  upward(clause)
    .slice(1)
    .map(({ subject }) => statesOf(subject?.actors ?? []))
    .find((states) => states.length === 2) ?? null;

/** "The third round took place in Muscat in May": one sitting of the two states that the report is about, told without them. */
export default rule({
  says: "the <nth> round took place in <place>; the talks resume on <date>; the next trilateral meeting is due in <place>",
  patterns: [
    {
      verb: "hold take begin open resume start schedule plan expect due set slate conclude end convene fix follow adjourn fail finish collapse host break stall close fall be".split(
        " ",
      ),
      subject: sitting,
      provided: {
        lacks: "a day or a place, and nobody told as taking part",
        holds: (clause, _bound, context) =>
          clause.preps.every((phrase) => !/^(?:with|between|among|of)$/.test(phrase.prep) || phrase.actors.length === 0) &&
          (clause.object === null || clause.object.head.lemma === "place") &&
          isTold(clause, context),
      },
    },
    {
      verb: ["meet", "sit", "convene", "gather", "reconvene", "confer"],
      voice: "active",
      subject: teams,
      provided: {
        lacks: "a day or a place, and nobody whom they meet",
        holds: (clause, _bound, context) =>
          clause.object === null && !clause.preps.some(({ prep, actors }) => prep === "with" && actors.length > 0) && isTold(clause, context),
      },
    },
    {
      noun: ["meeting", "round", "session"],
      provided: {
        lacks: "which one, and its day behind it",
        holds: (clause, _bound, context) => isDatedBehind(clause, context),
      },
    },
    {
      noun: ["meeting", "session", "gathering", "sitting"],
      provided: {
        lacks: "experts of the two sides, a day and a place",
        holds: (clause, _bound, context) => {
          const behind = clause.sentence.tokens.slice(clause.head.index + 1, clause.head.index + 5).map((token) => token.text);
          const of = /^of$/i.test(behind[0] ?? "") && behind.some((word) => TEAMS.test(word) || /^officials$/i.test(word));
          return (
            of &&
            clause.preps.every(({ actors }) => actors.every((one) => one.kind === "group")) &&
            context.actingStates.length > 1 &&
            whenOf(clause, context, "meeting").start !== null &&
            (whereOf(clause, context, "meeting") !== null || /^(?:precede|follow)$/.test(clause.governor?.lemma ?? ""))
          );
        },
      },
    },
  ],
  yields: (bound, clause, context) => {
    if (clause.sort === "noun") return engagement({ kind: "meeting", parties: [], states: context.actingStates.slice(0, 2) }, clause, context);
    const { phrase } = bound.round!;
    const words = wordsOf(phrase, clause).slice(0, phrase.head.index - phrase.first + 1);
    const three = words.some((word) => OF_THREE.test(word));
    if (three && context.mainStates.length < 3) return [];
    const round = words.map(ordinalOf).find((number) => number !== null) ?? null;
    return engagement(
      {
        kind: "meeting",
        parties: [],
        states: three ? context.mainStates.slice(0, 3) : (agreeing(clause) ?? context.actingStates.slice(0, 2)),
        round,
      },
      clause,
      context,
    ).filter(({ values }) => "status" in values && (values.status === "held" || values.status === "planned" || values.status === "ongoing"));
  },
});
