import { verbAct } from "../../../language/accord-acts.ts";
import type { DateMention, InstrumentAction, InstrumentMention, PartialDate } from "../../../types/index.ts";
import { dateBeside, whenOf } from "../../circumstances/index.ts";
import { type Clause, type ClausesOfSentence, isActor } from "../../clauses/index.ts";
import { around, bodiesOf, type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { aboutWhat } from "./about.ts";
import { type Act, actOn, inPassing } from "./act-on.ts";
import { partiesOf } from "./parties-of.ts";
import { type Doing, toldElsewhere } from "./told-elsewhere.ts";
import { worthTelling } from "./worth-telling.ts";

const UNDATED = new Set<InstrumentAction>(["negotiating", "proposed", "mentioned"]);
/** What is done to an accord that stands: its own year ("the 1977 treaty") is not the year of that. */
const LATER = new Set<InstrumentAction>(["amended", "extended", "suspended", "terminated", "ratified", "exchanged", "negotiating", "proposed"]);
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
          const told = asInSeries(instrument, actOn(instrument, own, context), own, context);
          const { action, by } = told.action === "mentioned" || !told.sure ? (elsewhere(instrument, own, context) ?? told) : told;
          if (!worthTelling(instrument, { action }, own, context.document.text)) return [];
          const states = partiesOf(instrument, by, mentions.filter(isActor), context);
          const bodies = sorted([...instrument.bodies, ...bodiesOf(by?.subject?.actors ?? [])]);
          if (states.length + bodies.length < 2) return [];
          const beside = dateBeside(instrument, sentence, mentions);
          const other = beside !== null && isOfAnother(context.document.text.slice(instrument.end, Math.max(instrument.end, beside.start)), action);
          const ofItself = told.date ?? (other ? null : (beside?.from ?? null));
          const when =
            (LATER.has(action) && ofItself === beside?.from ? null : ofItself) ??
            (action === "in-force" ? inForceFrom(instrument, own, context) : null) ??
            (by && !UNDATED.has(action) ? doneOn(by, context, LATER.has(action) ? beside : null) : null);
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

/** What stands deep in a row, "pursuant to the treaty", is not what the heading speaks of. */
const elsewhere = (instrument: InstrumentMention, { sentence }: ClausesOfSentence, context: Context): Doing | null =>
  inPassing(instrument, sentence) ? null : toldElsewhere(sentence.index, context, doingOf);

/** "inked were an MoU on mining and a protocol", "15 documents, among them an accord on ports": what was done to the first was done to the next. */
const asInSeries = (instrument: InstrumentMention, told: Act, own: ClausesOfSentence, context: Context): Act => {
  if (told.sure && told.action !== "mentioned") return told;
  const before = own.mentions.filter((one): one is InstrumentMention => one.kind === "instrument" && one.end <= instrument.start).at(-1);
  if (!before || !JOINED.test(context.document.text.slice(before.end, instrument.start))) return told;
  const first = asInSeries(before, actOn(before, own, context), own, context);
  return first.action !== "mentioned" ? first : told;
};
const JOINED =
  /^[^.;]{0,40}?(?:,|,? and|,? as well as|;)\s(?:(?:among (?:them|which|others)|including|such as|namely|one of them|of which)\s)?(?:(?:an?|the|its|their|another|one)\s)?(?:\p{L}+\s){0,2}$/u;

/** When it was done; the years for which a plan holds ("for 2024-2026") do not tell, nor what an accord's own relative clause says ("which became operational in 2003"). */
const doneOn = (by: Clause, context: Context, own: DateMention | null): PartialDate | null => {
  const { start, span } = whenOf(by, context);
  if (!span) return start;
  // "denounced the 1964 treaty last year"
  if (own && span.start >= own.start && span.end <= own.end) {
    const next = around(context, by).mentions.find((one) => one.kind === "date" && one.from !== null && one.start > own.end && one.end <= by.end);
    return next?.kind === "date" ? next.from : null;
  }
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

/** "signed in 2010, came into force on Thursday": the date right behind the accord is that of its signing. */
const isOfAnother = (between: string, action: InstrumentAction): boolean =>
  [...between.matchAll(/\p{Ll}+ed\b|\bin force\b/gu)].some(([word]) => {
    const act = verbAct(word.replace(/ed$/, "")) ?? verbAct(word.replace(/d$/, ""));
    return act !== null && act !== action && action !== "mentioned";
  });
/** "in force since 1 December 2004", "took effect in July". */
const inForceFrom = (instrument: InstrumentMention, { sentence, mentions }: ClausesOfSentence, { document }: Context): PartialDate | null => {
  const since = /\b(?:force|effect|effective)\b(?: again)? (?:since|from|on|in)\s(?:the\s)?/g;
  for (const match of document.text.slice(sentence.start, sentence.end).matchAll(since)) {
    const at = sentence.start + match.index + match[0].length;
    const date = mentions.find((one) => one.kind === "date" && one.from !== null && one.start <= at && at < one.end + 1);
    if (date?.kind === "date" && at > instrument.start) return date.from;
  }
  return null;
};

/** What a sentence without the accord's name does to it: the first of its verbs that does something to accords, told as a fact. */
const doingOf = (clauses: readonly Clause[]): Doing | null => {
  for (const clause of clauses) {
    const action = clause.sort === "verb" && clause.mood.modality === "told" ? verbAct(clause.lemma) : null;
    if (action && TOLD_ALONE.has(action)) return { action, by: clause };
  }
  return null;
};
