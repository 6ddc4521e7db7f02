import { SAYING } from "../../../language/speech.ts";
import type { ActorMention, ParticipantRecord } from "../../../types/index.ts";
import { type Clause, childrenOf, isActor } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { isTold, roundAttribution } from "./content.ts";
import { speakersIn, speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

/** "<clause>, <speaker> said", "<clause>, said <speaker> on Friday", "<words>, he noted, <words>": attribution behind or within what is said. */
export default spanRule({
  says: "<clause>, <speaker> said; <clause>, said <speaker>; <words>, <speaker> said, <words>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (!SAYING.has(clause.lemma) || clause.voice === "passive" || !["VBD", "VBZ", "VBP", "VBN"].includes(clause.head.xpos)) return [];
        // "has responded with generosity" tells a deed.
        if (/^(?:respond|reply|react)$/.test(clause.lemma) && /^(?:with|by|to)$/.test(sentence.tokens[clause.head.index + 1]?.text ?? "")) return [];
        const told = speakersBeside(clause, context);
        if (!told || !isTold(clause)) return [];
        const text = roundAttribution(sentence.tokens, told.from, told.to, clause.head, sentence);
        return text ? statements(told.speakers, text, sentence.index, context) : [];
      }),
    ),
});

interface Beside {
  readonly speakers: readonly ParticipantRecord[];
  readonly from: number;
  readonly to: number;
}
/** The speaker right before the verb (an adverb or an auxiliary between) or right behind it, whatever the tree makes of the words round it. */
const speakersBeside = (clause: Clause, context: Context): Beside | null => {
  const { tree, head, subject } = clause;
  const verbs = [head, ...childrenOf(tree, head, "aux", "advmod").filter((token) => Math.abs(token.index - head.index) < 3)].map(
    (token) => token.index,
  );
  const first = Math.min(...verbs);
  const last = Math.max(...verbs);
  const own = around(context, clause).mentions.filter(
    (mention): mention is ActorMention => isActor(mention) && !(mention.kind === "state" && mention.form === "adjective"),
  );
  const before = own.filter((actor) => actor.last === first - 1);
  const behind = own.filter((actor) => actor.first === last + 1 || (actor.first === last + 2 && tree.sentence.tokens[last + 1]?.upos === "DET"));
  const outer = [...before, ...behind].sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (outer) {
    const speakers = speakersOf([outer], context);
    const det = tree.sentence.tokens[outer.first - 1]?.upos === "DET" ? 1 : 0;
    return { speakers, from: Math.min(first, outer.first - (outer.last < first ? det : 0)), to: Math.max(last, outer.last) };
  }
  if (!subject || (subject.last !== first - 1 && subject.first !== last + 1)) return null;
  return { speakers: speakersIn(clause, context), from: Math.min(subject.first, first), to: Math.max(subject.last, last) };
};
