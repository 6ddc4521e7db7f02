import type { Span } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { pairNear } from "./parties-near.ts";
import { thingBefore, thingBehind, thingMeant, thingWhen, thingWithin } from "./thing-founded.ts";

/** "… opened … in January 1987", "founded in 1993", "launched in the same year". */
const FOUNDING =
  /\b(opened(?: its doors)?|established|founded|set up|launched|created|instituted|inaugurated|constituted|initiated|formed|held since|held (?:annually|yearly|every (?:two years|year)|biennially|regularly) since|in existence since|in place since|existed since|exists since|dates (?:back )?(?:from|to)|dating (?:back )?(?:from|to)|goes back to|going back to|first held|first met|first convened|operational|came into being|(?:raised|upgraded|elevated|converted) (?:in)?to|became(?= an? (?:embassy|high commission|consulate))|born|began|begun)\b([^.;:]{0,90}?)\b(?:(?:in|since|on|from|back in)\s)?(?:the\s)?(?:\d{1,2}\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s)?(?:\d{1,2},?\s)?((?:18|19|20)\d\d\b|the (?:same|following) year\b|same year\b|that year\b)/giu;
/** "1982, when the Joint Committee was created": the year stands before. */
const YEAR_FIRST =
  /\b((?:18|19|20)\d\d),\swhen\s[^.;,]{4,80}?\b(?:created|founded|established|set up|opened|launched|formed|inaugurated|instituted)\b/gu;
const YEAR_BEFORE = /\b(1[89]\d\d|20\d\d)\b/g;
/** A year for which something is only planned, or in which something else was done. */
const OTHERWISE =
  /\b(?:will|would|shall|should|to be|be|not|never|session|round|edition|relations|ties)\s*$|\b(?:relations|ties)\b(?![^,;]*\band\b)[^,;]*$/i;

/** Things founded between states: missions, commissions, dialogues, exercises; bodies by their founding year. */
export default spanRule({
  says: "<mission> was opened in <year>; <state> opened <mission> in <year>; founded in <year>, <body>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      const yearFirst = [...text.matchAll(YEAR_FIRST)].map((match) => {
        const verb = match[0].search(/\S+(?: up)?$/);
        return { index: match.index, whole: match[0], middle: "", told: match[1]!, first: thingWhen(match[0].slice(0, verb)) };
      });
      const plain = [...text.matchAll(FOUNDING)].map((match) => ({
        index: match.index,
        whole: match[0],
        middle: match[2]!,
        told: match[3]!,
        first: null,
      }));
      return [...yearFirst, ...plain].flatMap((match) => {
        const { whole, middle, told, first } = match;
        const left = text.slice(Math.max(0, match.index - 140), match.index);
        if (OTHERWISE.test(left) || /\b(?:relations|ties)\b/.test(middle) || /\b(?:when|where|after|before)\b/.test(middle)) return [];
        const since = /^\d/.test(told) ? Number(told) : yearAbove(context, sentence.index, match.index);
        const what =
          first ??
          thingWithin(middle) ??
          thingMeant(left) ??
          (middle.length < 50 ? thingBefore(left) : null) ??
          (/^\s*(?:The\s|It\s|,)?$/.test(left) ? thingBehind(text.slice(match.index + whole.length)) : null);
        if (what === null || since === null || (context.today !== null && since > Number(context.today.slice(0, 4)))) return [];
        const span: Span = { start: sentence.start + match.index, end: sentence.start + match.index + whole.length };
        const body = mentions.find((mention) => mention.kind === "body" && isNamed(what, context.document.text.slice(mention.start, mention.end)));
        const founders = foundersOf(context, sentence.index, match.index);
        const pair = founders.length > 2 ? founders : pairNear(context, sentence.index, span);
        const few = sorted(mentions.filter(isActor).flatMap((actor) => (actor.kind === "body" ? [] : actor.states)));
        const states = body
          ? []
          : pair.length >= 2 && (few.length === 0 || few.some((state) => context.mainStates.slice(0, 3).includes(state)))
            ? pair
            : [];
        if (states.length < 2 && !body) return [];
        const bodies = body?.kind === "body" ? body.bodies : [];
        const name = body ? context.document.text.slice(body.start, body.end) : what;
        return [
          { kind: "milestone" as const, values: { what: name, years: null, year: null, since, states, bodies }, span, sentence: sentence.index },
        ];
      });
    }),
});

/** Is what was founded the body itself ("the Mercosur bloc")? */
const isNamed = (what: string, body: string): boolean =>
  body.includes(what) || (what.includes(body) && /^(?:\s|the|regional|bloc|grouping|group|organi[sz]ation)*$/i.test(what.replace(body, "")));

/** "founded in 1964 by Chad, Niger and …": all who are listed behind "by". */
const foundersOf = (context: Context, sentence: number, at: number): readonly string[] => {
  const { sentence: whole, mentions } = context.sentences[sentence]!;
  const by = context.document.text.slice(whole.start + at, whole.end).search(/\bby\b/);
  if (by < 0 || by > 60) return [];
  return sorted(mentions.flatMap((mention) => (mention.kind === "state" && mention.start > whole.start + at + by ? mention.states : [])));
};

/** "in the same year": the last year told before. */
const yearAbove = (context: Context, sentence: number, at: number): number | null => {
  const { start } = context.sentences[sentence]!.sentence;
  const years = [...context.document.text.slice(Math.max(0, start + at - 400), start + at).matchAll(YEAR_BEFORE)];
  const last = years.at(-1)?.[1];
  return last ? Number(last) : null;
};
