import { isActor } from "../../clauses/index.ts";
import { quotesOf } from "../../quotes.ts";
import { spanRule } from "../../rule.ts";
import { speakerOf, statement, trimmed } from "./speaker.ts";

const ACCORDING = /\b(?:according to|in the words of|for)\s(?:the\s)?$/i;

/** "according to <speaker>, <clause>"; "<clause>, according to <speaker>". */
export default spanRule({
  says: "according to <speaker>, <clause>",
  finds: (context) => {
    const quotes = quotesOf(context.document.text);
    return context.sentences.flatMap(({ sentence, mentions }) =>
      mentions.filter(isActor).flatMap((actor) => {
        const before = context.document.text.slice(sentence.start, actor.start);
        const found = ACCORDING.exec(before);
        if (!found || (/^for/i.test(found[0]) && found.index > 0)) return [];
        if (/^for/i.test(found[0]) && !(actor.kind === "person" && context.document.text[actor.end] === ",")) return [];
        const speaker = speakerOf([actor], context);
        if (!speaker) return [];
        const opens = found.index === 0;
        const middle = !opens && context.document.text.slice(actor.end, sentence.end).split(" ").length > 4;
        const span = trimmed(
          context,
          opens ? { start: actor.end, end: sentence.end } : middle ? sentence : { start: sentence.start, end: sentence.start + found.index },
        );
        const told = statement(
          speaker,
          span,
          sentence.index,
          quotes.some((quote) => quote.start < span.end && span.start < quote.end),
          context,
        );
        return told ? [told] : [];
      }),
    );
  },
});
