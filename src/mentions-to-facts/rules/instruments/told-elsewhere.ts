import type { InstrumentAction } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

export interface Doing {
  readonly action: InstrumentAction;
  readonly by: Clause | null;
}
const BULLET = /^\s*(?:[-•*–—·▪●◦➢✓]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,5})[.)])\s?/iu;
const FURTHEST = 40;
const GOES_ON =
  /^(?:It|They|These|Those|This|Both|All|(?:The|This|That) (?:agreement|MoU|MOU|accord|document|documents|treaty|agreements|plan|pact|protocol|deal|statement|declaration)s?)\b/;
/** What a heading says of the rows below it, be it a sentence or not. */
const HEADINGS: readonly (readonly [RegExp, InstrumentAction])[] = [
  [/\b(?:signed|signing|signature|inked|concluded)\b/i, "signed"],
  [/\bexchanged?\b/i, "exchanged"],
  [/\b(?:adopted|adoption|issued)\b/i, "adopted"],
  [/\b(?:announced|announcements?|unveiled|launched)\b/i, "announced"],
  [/\b(?:agreed|reached)\b/i, "agreed"],
  [/\b(?:outcomes?|list of (?:documents|agreements|MoUs))\b/i, "signed"],
];

/** What the heading above a list says of its rows ("The following were signed:"), or what the next sentence says of the accord just told ("It was signed by …"). */
export const toldElsewhere = (index: number, context: Context, doingOf: (clauses: readonly Clause[]) => Doing | null): Doing | null => {
  if (isRow(index, context)) return heading(index, context, doingOf);
  return index + 1 < context.sentences.length && GOES_ON.test(textOf(index + 1, context)) ? doingOf(context.sentences[index + 1]!.clauses) : null;
};

const heading = (index: number, context: Context, doingOf: (clauses: readonly Clause[]) => Doing | null): Doing | null => {
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at--) {
    const text = textOf(at, context);
    if (!(beginsLine(at, context) || /:\s*$/.test(text)) || isRow(at, context)) continue;
    const opens = /:\s*$/.test(text) || (text.length < 120 && !/[.!?]["”]?\s*$/.test(text));
    if (!opens) return null;
    const action = HEADINGS.find(([pattern]) => pattern.test(text))?.[1];
    if (action) return { action, by: doingOf(context.sentences[at]!.clauses)?.by ?? null };
    // "They are:", "The list, as released:": what was done stands in the sentence before.
    if (/:\s*$/.test(text)) return at > 0 && NAMING.test(text) ? doneBefore(at - 1, context, doingOf) : null;
  }
  const title = context.document.title ?? "";
  const action = /\b(?:list|outcomes?|documents|agreements|MoUs)\b/i.test(title) ? HEADINGS.find(([pattern]) => pattern.test(title))?.[1] : undefined;
  return action ? { action, by: null } : null;
};

const NAMING = /\b(?:list|following|they are|these are|these were|as follows|documents|texts|namely|comprise|include)\b/i;
/** "Ten documents were signed. They are:" */
const doneBefore = (at: number, context: Context, doingOf: (clauses: readonly Clause[]) => Doing | null): Doing | null =>
  doingOf(context.sentences[at]!.clauses) ?? (at > 0 ? doingOf(context.sentences[at - 1]!.clauses) : null);

const textOf = (at: number, { sentences, document }: Context): string => {
  const { sentence } = sentences[at]!;
  return document.text.slice(sentence.start, sentence.end);
};
const beginsLine = (at: number, { sentences, document }: Context): boolean => {
  const { start } = sentences[at]!.sentence;
  const line = document.text.slice(document.text.lastIndexOf("\n", start - 1) + 1, start);
  return line.trim() === "" || BULLET.test(line);
};
/** A row of a list: it begins with a bullet or a number, or a line begins with the accord itself and ends without a full stop. */
const isRow = (at: number, context: Context): boolean => {
  if (!beginsLine(at, context)) return false;
  const { sentence, mentions } = context.sentences[at]!;
  const { text } = context.document;
  const line = text.slice(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.end);
  if (BULLET.test(line)) return !/:\s*$/.test(line);
  return (
    at > 0 &&
    !/[.:]\s*$/.test(line) &&
    mentions.some((mention) => mention.kind === "instrument" && mention.named && mention.first <= 3 && mention.last > mention.first + 1)
  );
};
