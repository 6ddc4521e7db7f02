import { SAYING } from "../../../language/speech.ts";
import type { ActorMention, ParticipantRecord, Token } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { roundAttribution } from "./content.ts";
import { speakersIn, speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

/** "<clause>, <speaker> said", "<clause>, said <speaker> on Friday", "<words>, he noted, <words>": attribution behind or within what is said. */
export default spanRule({
  says: "<clause>, <speaker> said; <clause>, said <speaker>; <words>, <speaker> said, <words>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (!SAYING.has(clause.lemma) || !["VBD", "VBZ", "VBP", "VBN"].includes(clause.head.xpos)) return [];
        // "has responded with generosity" tells a deed.
        if (/^(?:respond|reply|react)$/.test(clause.lemma) && /^(?:with|by|to)$/.test(sentence.tokens[clause.head.index + 1]?.text ?? "")) return [];
        const told = speakersBeside(clause, context);
        if (!told) return [];
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
/** Words beside the verb that take the saying back. */
const UNSAID = /^(?:not|n't|n’t|never|will|would|may|might|could|should|to|be|is|are|was|were|been|being)$/i;
/** The verb with its auxiliaries and adverbs, as they stand; its tree may hold those of the words that were said. */
const verbGroup = ({ tree, head }: Clause): { readonly first: number; readonly last: number } | null => {
  const { tokens } = tree.sentence;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined && (token.upos === "AUX" || UNSAID.test(token.text) || (token.upos === "ADV" && !/^(?:when|where|how)$/i.test(token.text)));
  const before = belongs(tokens[head.index - 1]) ? (belongs(tokens[head.index - 2]) ? 2 : 1) : 0;
  const after = belongs(tokens[head.index + 1]) && !UNSAID.test(tokens[head.index + 1]!.text) ? 1 : 0;
  if (tokens.slice(head.index - before, head.index).some((token) => UNSAID.test(token.text))) return null;
  if (head.xpos === "VBN" && tokens[head.index + 1]?.text === "by") return null;
  return { first: head.index - before, last: head.index + after };
};

/** The speaker right before the verb or right behind it, whatever the tree makes of the words round it. */
const speakersBeside = (clause: Clause, context: Context): Beside | null => {
  const { tree, subject } = clause;
  const { tokens } = tree.sentence;
  const group = verbGroup(clause);
  if (!group) return null;
  const { first, last } = group;
  const own = around(context, clause).mentions.filter(
    (mention): mention is ActorMention => isActor(mention) && !(mention.kind === "state" && mention.form === "adjective"),
  );
  const isLead = (at: number): boolean => tokens[at]?.upos === "DET" || tokens[at]?.xpos === "PRP$";
  const before = own.filter((actor) => actor.last === first - 1);
  const behind = own.filter((actor) => actor.first === last + 1 || (actor.first === last + 2 && isLead(last + 1)));
  const nearest = [...before, ...behind].sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  // "Minister Jane Doe of Peru said": the person before the "of" speaks.
  const owner =
    nearest && nearest.last < first && /^(?:of|in|for|from)$/.test(tokens[nearest.first - 1]?.text ?? "")
      ? own.find((actor) => actor.kind === "person" && actor.last === nearest.first - 2)
      : undefined;
  const outer = owner ?? nearest;
  if (outer) {
    // "…, the State Department's Jane Doe said": whose she is stands before her.
    const holder = /^['’]s?$/.test(tokens[outer.first - 1]?.text ?? "") ? own.find((actor) => actor.last === outer.first - 2) : undefined;
    const begins = holder?.first ?? outer.first;
    const lead = isLead(begins - 1) ? 1 : 0;
    return {
      speakers: speakersOf([outer], context),
      from: Math.min(first, begins - (outer.last < first ? lead : 0)),
      to: Math.max(last, nearest!.last),
    };
  }
  if (!subject || (subject.last !== first - 1 && subject.first !== last + 1)) return null;
  return { speakers: speakersIn(clause, context), from: Math.min(subject.first, first), to: Math.max(subject.last, last) };
};
