import { words } from "../../../language/acts/words.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context, upward } from "../../context.ts";
import { rule, type Yield } from "../../rule.ts";
import { event } from "./act.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

/** Verbs of answering with what they need beside them. */
const ANSWERS: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ["respond", "react", "answer", "reply", "act"],
    /\bbe answered\b|\b(?:counter-?measures?|retaliatory|strong (?:\w+ ){0,3}measures|consequences|harsh\w*|tough|decisive\w*|robust\w*|severe\w*|force|forceful\w*|in kind|appropriate\w* (?:measures|action|response|steps)|firm\w*|painful\w*|mirror|strongly|swift\w*|accordingly)\b/i,
  ],
  [["retaliate", "reciprocate", "avenge", "punish"], /\S/],
  [
    ["take"],
    /\b(?:counter-?measures?|counter-?action|retaliatory|reciprocal|(?:measures?|steps?|action) (?:\w+ ){0,3}(?:against|in response|in return)|revenge|(?:all |any )?necessary (?:measures|steps|action))\b/i,
  ],
  [["impose"], /\b(?:sanctions?|costs?|consequences|tariffs?|penalt(?:y|ies)|restrictions)\b/i],
  [["go", "remain", "pass", "leave"], /\b(?:unanswered|unpunished|without (?:a |an |due )?(?:response|answer|consequences?|reaction))\b/i],
  // "the expulsion will be met with a mirror step", "would be answered at a place of our choosing"
  [["meet"], /\bwith (?:\S+ ){0,4}(?:response|step|steps|measures?|retaliation|force|answer|action|reaction|consequences)\b/i],
  [
    ["damage", "harm", "hurt", "affect", "undermine", "jeopardise", "jeopardize", "poison", "strain", "complicate"],
    /\b(?:ties|relations|relationship|cooperation|friendship|dialogue)\b/i,
  ],
  [["hold"], /\b(?:accountable|responsible|to account)\b/i],
];
/** Verbs whose subject suffers the answer. */
const SUFFERING: readonly (readonly [readonly string[], RegExp])[] = [
  [["face", "pay", "bear", "suffer"], /\b(?:consequences?|(?:heavy|high|dear|steep|a) price|costs?|responsibilit\w+|retaliation|sanctions)\b/i],
];
/** How an answer will be. */
const MANNERS: readonly string[] = words(
  "firm robust strong tough decisive harsh asymmetric asymmetrical proportionate proportional swift severe immediate crushing painful devastating symmetrical measured appropriate considered reciprocal painful overwhelming commensurate forceful adequate",
);
/** What the other's act will do to ties: whoever says so threatens. */
const HARMING = /^(?:damage|harm|hurt|affect|undermine|jeopardi[sz]e|poison|strain|complicate)$/;
const RESERVING = /\bright to (?:respond|retaliat|take|reciprocat|answer|self-defen)/i;
const verbsOf = (list: typeof ANSWERS): readonly string[] => list.flatMap(([verbs]) => verbs);
const fits = (list: typeof ANSWERS, clause: Clause, words: string): boolean =>
  list.some(([verbs, needs]) => verbs.includes(clause.lemma) && needs.test(words));
const SPEAKING = /^(?:say|warn|stress|declare|announce|add|state|tell|emphasi[sz]e|make|vow|reiterate|note|write|point)$/;

/** An answer to another's act is announced: THREATEN, to the one told, else to whom one talks with. */
export default rule({
  says: "<actor> said it would respond with strong measures; the step will not go unanswered; there will be consequences for <actor>",
  patterns: [{ verb: [...verbsOf(ANSWERS), ...verbsOf(SUFFERING), "reserve", ...MANNERS] }],
  yields: (_bound, clause, context) => {
    const text = textOf(clause, context);
    if (MANNERS.includes(clause.lemma)) return answerWillBe(clause, context);
    const reserves = clause.lemma === "reserve" && RESERVING.test(text);
    const toCome = clause.mood.modality === "planned" || /\b(?:will|would) not\b|\bwon['’]t\b/i.test(text);
    const suffers = fits(SUFFERING, clause, text);
    if (!reserves && !(toCome && (suffers || fits(ANSWERS, clause, text)))) return [];
    const passive = clause.voice === "passive" && doersOf(clause, context).length === 0;
    if (clause.lemma === "meet" && !passive) return [];
    const passes = passive || HARMING.test(clause.lemma) || /^(?:go|remain|pass|leave)$/.test(clause.lemma);
    const doers = doersOf(clause, context);
    const speaker = speakerOf(clause, context);
    const source = suffers || passes || doers.length === 0 ? speaker : doers;
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = suffers ? doers : nearestTied(told, [["on", "to", "against", null]], source);
    return source.length > 0 && source.length < 4 ? event("THREATEN", source, target, clause, context) : [];
  },
});

/** "our response will be firm", "Chad's reaction would be robust": whose answer it is, else who says so. */
const answerWillBe = (clause: Clause, context: Context): readonly Yield[] => {
  const { subject } = clause;
  if (!subject || clause.mood.modality !== "planned" || !/^(?:response|reaction|answer|reply|retaliation|countermeasures?)$/i.test(subject.head.text))
    return [];
  const told = partiesTold(subject.first, subject.last, clause, context);
  const own = nearestTied(told, [[null], ["of", "from", "by"]], []);
  const source = own.length > 0 ? own : speakerOf(clause, context);
  return source.length > 0 && source.length < 4 ? event("THREATEN", source, [], clause, context) : [];
};

const textOf = (clause: Clause, context: Context): string => context.document.text.slice(clause.start, clause.end);
/** Who says it: the subject of the nearest verb of saying above. */
const speakerOf = (clause: Clause, context: Context): readonly string[] => {
  const speaks = (one: Clause): boolean => SPEAKING.test(one.lemma) && childrenOf(one.tree, one.head, "nsubj").length > 0;
  const saying =
    upward(clause).slice(1).find(speaks) ?? around(context, clause).clauses.find((one) => one !== clause && one.sort === "verb" && speaks(one));
  return saying ? doersOf(saying, context) : [];
};
