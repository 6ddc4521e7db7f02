import type { InstrumentAction } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

export interface Doing {
  readonly action: InstrumentAction;
  readonly by: Clause | null;
}
const ITEM = /^\s*(?:[-•*–·]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s?/;
const FURTHEST = 20;
const GOES_ON =
  /^(?:It|They|These|Those|This|Both|All|(?:The|This|That) (?:agreement|MoU|MOU|accord|document|documents|treaty|agreements|plan|pact|protocol|deal|statement|declaration)s?)\b/;

/** What the line above a list says of its items ("The following were signed:"), or what the next sentence says of the accord just told ("It was signed by …"). */
export const toldElsewhere = (index: number, context: Context, doingOf: (clauses: readonly Clause[]) => Doing | null): Doing | null => {
  const textOf = (at: number): string => {
    const { sentence } = context.sentences[at]!;
    return context.document.text.slice(sentence.start, sentence.end);
  };
  if (ITEM.test(textOf(index))) {
    for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at--) {
      const text = textOf(at);
      if (ITEM.test(text)) continue;
      return /:\s*$/.test(text) ? doingOf(context.sentences[at]!.clauses) : null;
    }
    return null;
  }
  return index + 1 < context.sentences.length && GOES_ON.test(textOf(index + 1)) ? doingOf(context.sentences[index + 1]!.clauses) : null;
};
