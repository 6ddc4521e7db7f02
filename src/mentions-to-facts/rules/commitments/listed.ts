import type { Sentence, Token } from "../../../types/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { commitments, mainParties } from "./undertaking.ts";

const BULLET = /^\s*(?:[•·▪◦‣*–—-]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[).])\s+/i;
const UNDERTAKE = /^(?:agree|decide|resolve|undertake|commit|pledge|promise|determine|consent|plan|vow|task|instruct)$/;
/** A line that opens a list of what was undertaken: "The ministers agreed to:", "have decided as follows:". */
const OPENS =
  /\b(?:agreed?|decided?|resolved?|undert(?:ook|ake|aken)|commit(?:ted)?|pledged?)\b(?: (?:to|on|that|as follows|the following|upon|on the following|inter alia|,))*\s*:?$/i;
/** How many lines a list may hold. */
const LONGEST = 15;

/** Bullets: "• agreed to <do>;", and "The ministers agreed to:" with "• <do>" below it. */
export default spanRule({
  says: "• agreed to <do>; <parties> agreed to: • <do>",
  finds: (context) => {
    const by = mainParties(context);
    if (!by) return [];
    return context.sentences.flatMap(({ sentence }) => {
      const words = behindBullet(sentence, context);
      const content = words && (ownUndertaking(words) ?? (isUnderOpening(sentence, context) ? words : null));
      if (!content || content.length < 3) return [];
      return commitments(by, content, sentence, context).map((told) => ({
        ...told,
        span: { start: words![0]!.start, end: sentence.end },
        sentence: sentence.index,
      }));
    });
  },
});

/** The words of a line behind its bullet; null where it has none. */
const behindBullet = (sentence: Sentence, context: Context): readonly Token[] | null => {
  // The mark may stand in the line before the sentence's own first word.
  const from = context.document.text.lastIndexOf("\n", sentence.start - 1) + 1;
  const bullet = BULLET.exec(context.document.text.slice(from, Math.min(sentence.end, from + 12)));
  if (!bullet || sentence.start - from > bullet[0].length) return null;
  const words = sentence.tokens.filter((token) => token.start >= from + bullet[0].length);
  return words.length > 2 ? words : null;
};
/** "agreed to exchange crop forecasts": what stands behind the line's own verb. */
const ownUndertaking = (words: readonly Token[]): readonly Token[] | null => {
  if (!UNDERTAKE.test(words[0]!.lemma.toLowerCase()) || !/^(?:to|on|that)$/.test(words[1]?.text ?? "")) return null;
  return words.slice(words[1]!.text === "to" ? 1 : 2);
};

/** Does a line that opens a list stand above, with bullets only between? The item begins with what is to be done. */
const isUnderOpening = (sentence: Sentence, context: Context): boolean => {
  if (!/^(?:VB|VBP|VBG|TO|NN)$/.test(behindBullet(sentence, context)![0]!.xpos)) return false;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST); at--) {
    const above = context.sentences[at]!.sentence;
    const text = context.document.text.slice(above.start, above.end).trim();
    if (OPENS.test(text)) return text.endsWith(":") || /\b(?:to|that|on)$/.test(text);
    if (!behindBullet(above, context)) return false;
  }
  return false;
};
