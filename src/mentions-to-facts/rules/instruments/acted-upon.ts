import { verbAct } from "../../../language/accord-acts.ts";
import { topicsOf } from "../../../language/topics.ts";
import type { InstrumentAction, InstrumentMention } from "../../../types/index.ts";
import { dateBeside, whenOf } from "../../circumstances/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { bodiesOf, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { actOn } from "./act-on.ts";
import { partiesOf } from "./parties-of.ts";
import { type Doing, toldElsewhere } from "./told-elsewhere.ts";
import { worthTelling } from "./worth-telling.ts";

const UNDATED = new Set<InstrumentAction>(["negotiating", "proposed", "mentioned"]);
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
          const { action, by } = told.action === "mentioned" ? (toldElsewhere(sentence.index, context, doingOf) ?? told) : told;
          if (!worthTelling(instrument, { action }, own, context.document.text)) return [];
          const states = partiesOf(instrument, by, mentions.filter(isActor), context);
          const bodies = sorted([...instrument.bodies, ...bodiesOf(by?.subject?.actors ?? [])]);
          if (states.length + bodies.length < 2) return [];
          const beside = dateBeside(instrument, sentence, mentions);
          const when = told.date ?? beside?.from ?? (by && !UNDATED.has(action) ? whenOf(by, context).start : null);
          // What is done was not done in the time to come.
          const date = when !== null && context.today !== null && when > context.today ? null : when;
          const values = { title: instrument.title, type: instrument.type, action, date, states, bodies, topics: topicsOf(instrument.title) };
          return [
            { kind: "instrument" as const, values, span: instrument, sentence: sentence.index, also: [by ?? sentence, ...(beside ? [beside] : [])] },
          ];
        });
    }),
});

/** What a sentence without the accord's name does to it: the first of its verbs that does something to accords, told as a fact. */
const doingOf = (clauses: readonly Clause[]): Doing | null => {
  for (const clause of clauses) {
    const action = clause.sort === "verb" && clause.mood.modality === "told" ? verbAct(clause.lemma) : null;
    if (action && TOLD_ALONE.has(action)) return { action, by: clause };
  }
  return null;
};
