import type { Sentence, Token } from "../../../types/index.ts";
import type { Context } from "../../context.ts";
import { behindBullet, type ListOpening, openingOf } from "../../list-opening.ts";
import { spanRule } from "../../rule.ts";
import { commitments, mainParties, type Undertaker, undertakersOf } from "./undertaking.ts";

const UNDERTAKE = /^(?:agree|decide|resolve|undertake|commit|pledge|promise|determine|consent|plan|vow|task|instruct)$/;
/** A line that opens a list of what was undertaken: "The ministers agreed to:", "have decided as follows:". */
const OPENS =
  /\b(?:agreed?|decided?|resolved?|undert(?:ook|ake|aken)|commit(?:ted)?|pledged?)\b(?: (?:to|on|that|as follows|the following|upon|on the following|inter alia|,))*\s*:?$/i;
/** What one party does to another by deciding it: acts, with nothing left to be done. */
const ACT =
  /^(?:to )?(?:break|sever|cut|expel|recall|withdraw|declare|request|ask|demand|call|condemn|reject|suspend|cancel|close|denounce|protest|summon)\b/i;

/** Bullets: "• agreed to <do>;", and "The ministers agreed to:" with "• <do>" below it. */
export default spanRule({
  says: "• agreed to <do>; <parties> agreed to: • <do>; it was agreed that: • <clause>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence }) => {
      const words = behindBullet(sentence, context);
      const opening = openingOf(sentence, context);
      const own = words && ownUndertaking(words);
      const content = withoutAnd(own ?? (words && opening && isUndertaken(words, opening) ? words : null));
      const by = content && ((own ? null : byOpening(opening, context)) ?? mainParties(context));
      if (!by || !content || content.length < 3 || (isAlone(by) && ACT.test(textOf(content, sentence, context)))) return [];
      return commitments(by, content, sentence, context).map((told) => ({
        ...told,
        span: { start: words![0]!.start, end: sentence.end },
        sentence: sentence.index,
      }));
    }),
});

/** Who is told in the line above; "the Government has decided:" is that of whoever writes, or of whom the report tells most. */
const byOpening = (opening: ListOpening | null, context: Context): Undertaker | null => {
  const { clause } = opening ?? {};
  if (!clause) return null;
  const before = context.mentions.mentions.findLast(
    (mention) =>
      mention.kind === "state" &&
      mention.form === "government" &&
      mention.end <= clause.start &&
      /government/i.test(context.document.text.slice(mention.start, mention.end)),
  );
  const state = context.mentions.author ?? (before?.kind === "state" ? before.states[0] : undefined) ?? context.actingStates[0];
  return undertakersOf(clause, context) ?? (state && ALONE.test(clause.subject?.head.text ?? "") ? { states: [state], bodies: [] } : null);
};
const ALONE = /^(?:government|cabinet|ministry|president|minister|council|we|administration|parliament|king|embassy)$/i;
/** "…; and" at the end of the last item but one. */
const withoutAnd = (words: readonly Token[] | null): readonly Token[] | null => {
  const end = words ? words.findLastIndex((token) => !/^(?:and|or|[;,.])$/i.test(token.text)) : -1;
  return words && end >= 0 ? words.slice(0, end + 1) : null;
};
const isAlone = ({ states, bodies }: Undertaker): boolean => states.length + bodies.length === 1;
const textOf = (words: readonly Token[], sentence: Sentence, context: Context): string => context.document.text.slice(words[0]!.start, sentence.end);

/** "agreed to exchange crop forecasts": what stands behind the line's own verb. */
const ownUndertaking = (words: readonly Token[]): readonly Token[] | null => {
  if (!UNDERTAKE.test(words[0]!.lemma.toLowerCase()) || !/^(?:to|on|that)$/.test(words[1]?.text ?? "")) return null;
  return words.slice(words[1]!.text === "to" ? 1 : 2);
};

/** Does the line above tell an undertaking? The item begins with what is to be done, or tells what would be. */
const isUndertaken = (words: readonly Token[], { text }: ListOpening): boolean =>
  OPENS.test(text) &&
  (/^(?:VB|VBP|VBG|TO|NN)$/.test(words[0]!.xpos) ||
    /^to$/i.test(words[0]!.text) ||
    words.some((token) => token.upos === "AUX" && /^(?:will|would|shall|should)$/i.test(token.text)));
