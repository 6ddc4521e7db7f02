import { verbAct } from "../../../language/accord-acts.ts";
import type { InstrumentAction, InstrumentMention, PartialDate } from "../../../types/index.ts";
import { dateBeside, whenOf } from "../../circumstances/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, bodiesOf, type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { aboutWhat } from "./about.ts";
import { actOn } from "./act-on.ts";
import { partiesOf } from "./parties-of.ts";
import { type Doing, toldElsewhere } from "./told-elsewhere.ts";
import { worthTelling } from "./worth-telling.ts";

const UNDATED = new Set<InstrumentAction>(["negotiating", "proposed", "mentioned"]);
/** What is done to an accord that stands: its own year ("the 1977 treaty") is not the year of that. */
const LATER = new Set<InstrumentAction>(["amended", "extended", "suspended", "terminated"]);
const TOLD_ALONE = new Set<InstrumentAction>(["signed", "exchanged", "adopted", "ratified", "agreed", "announced"]);

/** What happened to a named accord. */
export default spanRule({
  says: "<parties> signed <instrument>; <instrument>, signed in <year>; talks on <instrument>",
  finds: (context) =>
    context.sentences.flatMap((own) => {
      const { sentence, mentions } = own;
      return mentions
        .filter((mention): mention is InstrumentMention => mention.kind === "instrument" && mention.named)
        .flatMap((instrument) => {
          const told = actOn(instrument, own, context);
          const { action, by } = told.action === "mentioned" || !told.sure ? (toldElsewhere(sentence.index, context, doingOf) ?? told) : told;
          if (!worthTelling(instrument, { action }, own, context.document.text)) return [];
          const states = partiesOf(instrument, by, mentions.filter(isActor), context);
          const bodies = sorted([...instrument.bodies, ...bodiesOf(by?.subject?.actors ?? [])]);
          if (states.length + bodies.length < 2) return [];
          const beside = dateBeside(instrument, sentence, mentions);
          const ofItself = told.date ?? beside?.from ?? null;
          const when =
            (LATER.has(action) && ofItself === beside?.from ? null : ofItself) ?? (by && !UNDATED.has(action) ? doneOn(by, context) : null);
          // What is done was not done in the time to come.
          const date = when !== null && context.today !== null && when > context.today ? null : when;
          const values = {
            title: instrument.title,
            type: instrument.type,
            action,
            date,
            states,
            bodies,
            topics: aboutWhat(instrument, sentence.index, context),
          };
          return [
            { kind: "instrument" as const, values, span: instrument, sentence: sentence.index, also: [by ?? sentence, ...(beside ? [beside] : [])] },
          ];
        });
    }),
});

/** When it was done; the years for which a plan holds ("for 2024-2026") do not tell, nor what an accord's own relative clause says ("which became operational in 2003"). */
const doneOn = (by: Clause, context: Context): PartialDate | null => {
  const { start, span } = whenOf(by, context);
  if (!span) return start;
  const { tokens } = by.sentence;
  const ofAccord = around(context, by).mentions.some((mention) => {
    if (mention.kind !== "instrument" || mention.end > span.start) return false;
    const next = tokens[mention.last + 1]?.text === "," ? mention.last + 2 : mention.last + 1;
    return (
      /^(?:which|that)$/i.test(tokens[next]?.text ?? "") &&
      !tokens.some((token) => token.text === ";" && token.start > mention.end && token.end < span.start)
    );
  });
  return ofAccord || /\bfor (?:the (?:years|period) )?$/.test(context.document.text.slice(Math.max(0, span.start - 20), span.start)) ? null : start;
};

/** What a sentence without the accord's name does to it: the first of its verbs that does something to accords, told as a fact. */
const doingOf = (clauses: readonly Clause[]): Doing | null => {
  for (const clause of clauses) {
    const action = clause.sort === "verb" && clause.mood.modality === "told" ? verbAct(clause.lemma) : null;
    if (action && TOLD_ALONE.has(action)) return { action, by: clause };
  }
  return null;
};
