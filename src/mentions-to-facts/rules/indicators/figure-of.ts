import { GOAL, MEASURES, type Measure } from "../../../language/figures.ts";
import type { ActorMention, AmountMention, DateMention, IndicatorRecord, Mention } from "../../../types/index.ts";
import { type ClausesOfSentence, isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";

const CURRENCY = /^[A-Z]{3}$/;
/** Casualties, prices and sizes of firms are no figures of a relation. */
const FOREIGN =
  /\b(?:killed|injured|wounded|dead|died|barrel|per share|ounce|arrested|expelled|deported|displaced|market capitali[sz]ation|ransom|fine of|worth of (?:drugs|cocaine))\b/i;

export default spanRule({
  says: "<metric> stood at <amount> in <period>; <state> provided <amount> to <state>",
  finds: (context) =>
    context.sentences.flatMap((own) => {
      const text = context.document.text.slice(own.sentence.start, own.sentence.end);
      const amounts = own.mentions.filter((mention): mention is AmountMention => mention.kind === "amount");
      if (amounts.length === 0 || FOREIGN.test(text)) return [];
      return amounts.flatMap((amount) => {
        const measure = measureOf(amount, text, own.sentence.start);
        if (!measure || amount.unit === null) return [];
        const flow = flowOf(measure.metric, own, context);
        const states = flow.from && flow.to ? sorted([flow.from, flow.to]) : partiesOf(own, context);
        if (states.length === 0) return [];
        const before = text.slice(0, amount.start - own.sentence.start);
        const goal = GOAL.test(before);
        const values: Omit<IndicatorRecord, "evidence" | "rules"> = {
          metric: measure.metric,
          value: amount.value,
          unit: amount.unit,
          qualifier: goal ? "target" : amount.qualifier,
          period: periodOf(amount, own, goal),
          ...flow,
          states,
          bodies: [],
        };
        return [{ kind: "indicator" as const, values, span: amount, sentence: own.sentence.index, also: [own.sentence] }];
      });
    }),
});

const fits = (measure: Measure, unit: string | null): boolean => {
  if (unit === null) return false;
  if (measure.unit === "money") return CURRENCY.test(unit);
  if (measure.unit === "percent") return unit === "percent";
  if (measure.unit === "persons") return unit === "persons" || measure.words.source.includes(unit);
  return !CURRENCY.test(unit) && unit !== "percent" && new RegExp(measure.words.source, "iu").test(unit === "persons" ? measure.metric : unit);
};

/** The measure whose word stands nearest to the amount; words before it count as nearer than words behind. */
const measureOf = (amount: AmountMention, text: string, offset: number): Measure | null => {
  const start = amount.start - offset;
  const end = amount.end - offset;
  let best: Measure | null = null;
  let least = 160;
  for (const measure of MEASURES) {
    if (!fits(measure, amount.unit)) continue;
    for (const match of text.matchAll(measure.words)) {
      const at = match.index;
      const gap = at >= end ? (at - end) * 0.8 : Math.max(0, start - at - match[0].length);
      const penalty = measure.metric === "aid" && /^(?:support|provided?|funds?|pledged?)$/i.test(match[0]) ? 25 : 0;
      if (gap + penalty < least) {
        least = gap + penalty;
        best = measure;
      }
    }
  }
  return best;
};

const periodOf = (amount: AmountMention, own: ClausesOfSentence, goal: boolean): string | null => {
  const dates = own.mentions.filter((mention): mention is DateMention => mention.kind === "date" && (mention.from ?? mention.to) !== null);
  const years = dates.filter(
    (date) => (goal || (date.sort !== "until" && date.sort !== "since")) && /^\d{4}(?:-\d{2}|-H\d|-Q\d)?$/.test((date.from ?? date.to)!),
  );
  const nearest = [...years]
    .filter(
      (date) =>
        !/earlier|before|ago|previous/.test(
          own.sentence.tokens
            .slice(date.first, date.last + 1)
            .map((token) => token.text)
            .join(" "),
        ),
    )
    .sort((a, b) => distance(a, amount) - distance(b, amount))[0];
  if (!nearest) return null;
  return goal ? (nearest.to ?? nearest.from) : (nearest.from ?? nearest.to);
};
/** How far two mentions stand apart; one behind counts as a little nearer. */
const distance = (a: Mention, b: Mention): number => (a.end <= b.start ? b.start - a.end + 5 : a.start - b.end);

const DIRECTED = new Set(["exports", "imports", "aid", "credit-line", "loans", "investment", "currency swap"]);
const flowOf = (metric: string, own: ClausesOfSentence, context: Context): { readonly from: string | null; readonly to: string | null } => {
  if (!DIRECTED.has(metric)) return { from: null, to: null };
  const states = own.mentions.filter(
    (mention): mention is ActorMention =>
      isActor(mention) && mention.states.length === 1 && !(mention.kind === "person" && mention.form === "pronoun"),
  );
  const word = (actor: ActorMention): string =>
    own.sentence.tokens
      .slice(Math.max(0, actor.first - 2), actor.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
  const receiver = states.find((actor) => /\b(?:to|for|in|into)(?: the)?$/.test(word(actor)))?.states[0] ?? null;
  const giver =
    states.find((actor) => /\b(?:from|by)(?: the)?$/.test(word(actor)))?.states[0] ??
    states.find((actor) => actor.states[0] !== receiver)?.states[0] ??
    null;
  const pair = context.mainStates.slice(0, 2);
  const other = (state: string | null): string | null => (state && pair.includes(state) ? (pair.find((one) => one !== state) ?? null) : null);
  const from = giver ?? other(receiver);
  const to = receiver ?? other(from);
  if (!from || !to || from === to) return { from: null, to: null };
  return metric === "imports" && states[0]?.states[0] === from ? { from: to, to: from } : { from, to };
};

const partiesOf = (own: ClausesOfSentence, context: Context): readonly string[] => {
  const told = sorted(own.mentions.filter(isActor).flatMap((actor) => actor.states));
  if (told.length === 2) return told;
  const pair = context.mainStates.slice(0, 2);
  return sorted(told.length === 1 && pair.includes(told[0]!) ? pair : told.length > 2 ? told.filter((state) => pair.includes(state)) : pair);
};
