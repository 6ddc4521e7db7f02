import type { ActorMention, Span } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

const ACCORDING = /\b(?:according to|in the (?:words|view|opinion|eyes|judge?ment|assessment|telling) of|as seen by)\s(?:the\s)?$/i;
/** "For Macron, …", which must open the sentence and end at a comma. */
const FOR = /^["“]?for\s(?:the\s)?$/i;
/** "in Macron's view", "in his opinion". */
const IN = /\bin\s(?:the\s)?$/i;
const VIEW = /^(?:['’]s?)?\s(?:own\s)?(?:view|opinion|words|judge?ment|assessment|estimation|eyes|telling)\b/i;

/** "according to <speaker>, <clause>"; "<clause>, according to <speaker>"; "in <speaker>'s view, <clause>". */
export default spanRule({
  says: "according to <speaker>, <clause>; in <speaker>'s view, <clause>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) =>
      mentions.filter(isActor).flatMap((actor) => {
        if (actor.kind === "state" && actor.form === "adjective") return [];
        // "according to the president's media division": not he.
        if (
          actor.kind === "person" &&
          /^['’]s? (?!view|opinion|words|judg|assessment|own)/.test(context.document.text.slice(actor.end, actor.end + 14))
        )
          return [];
        const found = foundBefore(actor, sentence, context);
        if (!found) return [];
        const { text } = context.document;
        const opens = found.from === 0;
        const middle = !opens && text.slice(found.end, sentence.end).split(" ").length > 4;
        const span = opens
          ? { start: found.end, end: sentence.end }
          : middle
            ? sentence
            : { start: sentence.start, end: sentence.start + found.from };
        return statements(speakersOf([actor], context), span, sentence.index, context);
      }),
    ),
});

/** Where the phrase begins, counted from the sentence's start, and where it ends in the text. */
const foundBefore = (actor: ActorMention, sentence: Span, context: Context): { readonly from: number; readonly end: number } | null => {
  const { text } = context.document;
  const before = text.slice(sentence.start, actor.start);
  const according = ACCORDING.exec(before);
  if (according) return { from: according.index, end: actor.end };
  if (FOR.test(before)) return actor.kind === "person" && text[actor.end] === "," ? { from: 0, end: actor.end } : null;
  const view = IN.test(before) ? VIEW.exec(text.slice(actor.end, actor.end + 24)) : null;
  return view ? { from: IN.exec(before)!.index, end: actor.end + view[0].length } : null;
};
