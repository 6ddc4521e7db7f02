import { topicsOf } from "../../../language/topics.ts";
import type { InstrumentAction, InstrumentType } from "../../../types/index.ts";
import { sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { statesInTitle } from "./title-states.ts";

const OPENING =
  /^(?:(?:Entering into|Signing of|Signing|Ratification of|Conclusion of|Approval of|Extension of|Renewal of)\s)?(?:(?:the|an?|proposed|draft)\s)*/i;
const HEADS: readonly (readonly [RegExp, InstrumentType])[] = [
  [/^(?:Memorand(?:um|a) of (?:Understanding|Cooperation|Co-operation)|MoUs?\b|MOUs?\b)/i, "mou"],
  [/^(?:[A-Z][\p{L}-]+\s){0,6}(?:Agreement|Accord|Pact)\b/u, "agreement"],
  [/^(?:[A-Z][\p{L}-]+\s){0,4}(?:Treaty|Convention)\b/u, "treaty"],
  [/^(?:[A-Z][\p{L}-]+\s){0,4}Protocol\b/u, "protocol"],
];
/** A text that speaks of the accord in its title. */
const BACK =
  /\b(?:above|said|aforesaid|aforementioned|proposed|this|the) (?:mentioned |draft )?(?:Memorand(?:um|a)|MoU|MOU|Agreement|Treaty|Protocol|Convention|Accord)/i;
const ACTS: readonly (readonly [RegExp, InstrumentAction])[] = [
  [/\b(?:was|were|been|already) signed\b|\bsigned (?:on|in|between|by)\b/i, "signed"],
  [/\bratif(?:y|ied|ication)\b/i, "ratified"],
  [
    /\b(?:enter(?:ing)? into|sign(?:ing)?|conclud(?:e|ing))\b[^.]*\b(?:approved|approval|granted)\b|\b(?:approved|approval)\b[^.]*\b(?:enter(?:ing)? into|sign(?:ing)?|conclud(?:e|ing))\b/i,
    "agreed",
  ],
];

/** A document titled by the accord that it tells of, as cabinets and gazettes have it; its text speaks of "the above Memorandum". */
export default spanRule({
  says: "a document titled <accord>, whose text signs or approves it",
  finds: (context) => {
    const whole = context.document.title ?? "";
    const title = whole.replace(OPENING, "");
    const type = HEADS.find(([pattern]) => pattern.test(title))?.[1];
    const states = type ? statesInTitle(title) : [];
    // A headline has a verb: "Agreement signed", "MoU to boost trade".
    if (!type || states.length < 2 || !/\b(?:between|with|among|on|for)\b/i.test(title) || title.length < 40) return [];
    const text = (index: number): string => {
      const { start, end } = context.sentences[index]!.sentence;
      return context.document.text.slice(start, end);
    };
    const at = context.sentences.findIndex((_, index) => BACK.test(text(index)));
    if (at < 0) return [];
    const words = context.sentences.map((_, index) => text(index)).join(" ");
    const action = ACTS.find(([pattern]) => pattern.test(words))?.[1] ?? "mentioned";
    const { sentence } = context.sentences[at]!;
    const values = { title, type, action, date: null, states: sorted(states), bodies: [], topics: topicsOf(title) };
    return [{ kind: "instrument" as const, values, span: sentence, sentence: sentence.index }];
  },
});
