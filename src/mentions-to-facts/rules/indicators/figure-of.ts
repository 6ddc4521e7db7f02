import { SHARE } from "../../../language/figures.ts";
import type { AmountMention, IndicatorRecord } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { countedGoods, countedPeople } from "./counted.ts";
import { flowOf, partiesOf } from "./flow-of.ts";
import { isGoal } from "./is-goal.ts";
import { isMoney, measureOf } from "./measure-of.ts";
import { periodOf } from "./period-of.ts";

/** Casualties, prices and sizes of firms are no figures of a relation. */
const FOREIGN =
  /\b(?:killed|injured|wounded|dead|died|barrel|per share|shares|ounce|arrested|expelled|deported|displaced|market capitali[sz]ation|ransom|fined?|worth of (?:drugs|cocaine)|reward|bounty|lottery|prize|interest rate|inflation)\b/i;
/** "Of that, exports made up …": the figure shares the period of the one told before. */
const OF_THAT = /\b[Oo]f (?:this|that|these|which|the total|it)\b|\baccounted for\b/;

type Values = Omit<IndicatorRecord, "evidence" | "rules">;

/** Sums, shares and counts that tell of a relation. */
export default spanRule({
  says: "<metric> stood at <amount> in <period>; <state> provided <amount> to <state>; <number> <people> live in <state>",
  finds: (context) => {
    let last: Values | null = null;
    let first: Values | null = null;
    let sentence = -2;
    return context.sentences.flatMap((own) => {
      const text = context.document.text.slice(own.sentence.start, own.sentence.end);
      const amounts = own.mentions.filter((mention): mention is AmountMention => mention.kind === "amount");
      if (amounts.length === 0 || FOREIGN.test(text)) return [];
      const inherited = first !== null && sentence === own.sentence.index - 1 && OF_THAT.test(text) ? first.period : null;
      return amounts.flatMap((amount) => {
        const values = valuesOf(amount, own, text, amounts, context, last, sentence === own.sentence.index);
        if (!values) return [];
        last = { ...values, period: values.period ?? inherited };
        if (sentence !== own.sentence.index) first = last;
        sentence = own.sentence.index;
        return [{ kind: "indicator" as const, values: last, span: amount, sentence: own.sentence.index, also: [own.sentence] }];
      });
    });
  },
});

/** What costs are and contracts are worth is the relation's only where both are told. */
const WEAK = new Set(["cost", "contract", "fee", "levy", "debt"]);
/** What is charged at a border is the relation's where two states change it. */
const CHARGES = new Set(["fee", "levy"]);
const CHANGED =
  /\b(?:cut|halv\w+|reduc\w+|lower\w*|rais\w+|doubl\w+|waiv\w+|increas\w+|slash\w*|(?:goes|go|went|come|comes|came) (?:down|up)|rate of)\b/i;

const valuesOf = (
  amount: AmountMention,
  own: ClausesOfSentence,
  text: string,
  amounts: readonly AmountMention[],
  context: Context,
  last: Values | null,
  sameSentence: boolean,
): Values | null => {
  const offset = own.sentence.start;
  const behind = text.slice(amount.end - offset);
  if (isMoney(amount.unit) && isConversion(amount, text, offset, amounts)) return null;
  const people = isMoney(amount.unit) || amount.unit === "percent" ? null : countedPeople(amount, own, text);
  const again =
    last !== null && sameSentence && BEFORE.test(text.slice(0, amount.start - offset)) && (amount.unit === null || amount.unit === last.unit)
      ? last
      : null;
  if (amount.unit === "percent" && OF_THE_ECONOMY.test(text.slice(0, amount.start - offset))) return null;
  const metric =
    people ??
    metricOf(amount, text, offset, amounts, behind) ??
    (sameSentence ? unitTold(amount, text, offset, amounts, last) : null) ??
    again?.metric ??
    listed(amount, text, offset, last) ??
    (last !== null && sameSentence && last.unit === amount.unit && isMoney(amount.unit) ? last.metric : null) ??
    ofTheSubject(amount, text, own, context);
  if (metric === null) return null;
  const ofGoods = people === null && !isMoney(amount.unit) && countedGoods(amount, text, offset) !== null;
  const flow = flowOf(metric, own, context, ofGoods);
  const states = flow.from && flow.to ? sorted([flow.from, flow.to]) : partiesOf(amount, own, text, context);
  const bodies = states.length < 2 ? sorted(own.mentions.flatMap((one) => (one.kind === "body" ? one.bodies : []))).slice(0, 1) : [];
  if (states.length === 0 || (states.length + bodies.length < 2 && !isMoney(amount.unit))) return null;
  if (
    WEAK.has(metric) &&
    !(CHARGES.has(metric) && CHANGED.test(text)) &&
    sorted(own.mentions.filter(isActor).flatMap((actor) => actor.states)).length < 2
  )
    return null;
  const goal = isGoal(text.slice(0, amount.start - offset), behind, context.today);
  const period = periodOf({ amount, metric, goal, own, text, amounts, today: context.today });
  const unit = people === "scholarships" ? "scholarships" : people ? "persons" : (amount.unit ?? (again ?? last)!.unit);
  return { metric, value: amount.value, unit, qualifier: goal ? "target" : amount.qualifier, period, ...flow, states, bodies };
};

const metricOf = (amount: AmountMention, text: string, offset: number, amounts: readonly AmountMention[], behind: string): string | null => {
  if (amount.unit === null) return null;
  if (amount.unit === "percent") {
    const share =
      SHARE.exec(behind)?.[1] ??
      (/^ of (?:them|these|which|that)\b/.test(behind)
        ? /.*\b(exports|imports|trade|investments?)\b/.exec(text.slice(0, amount.start - offset))?.[1]
        : undefined);
    if (share) return `share of ${share}`;
    if (/\b(?:tourist|visitor)s? (?:arrivals?|numbers?)\b/i.test(text.slice(0, amount.start - offset))) return "tourists";
  }
  if (isMoney(amount.unit) || amount.unit === "percent") return measureOf(amount, text, offset, amounts)?.metric ?? null;
  if (/^(?:agreements|accords|treaties|MoUs|memoranda)$/i.test(amount.unit)) return ALL_SO_FAR.test(text) ? "agreements" : null;
  return countedGoods(amount, text, offset);
};
/** "Georgia's GDP grew by …" tells of no relation. */
const OF_THE_ECONOMY = /\b(?:GDP|gross domestic product|econom(?:y|ies)|industrial (?:output|production)|population)\b[^.;,]{0,40}$/i;
/** "worth 4.3 billion euros; exports made up 1.9 billion": a bare sum with its own measure has the currency told before. */
const unitTold = (amount: AmountMention, text: string, offset: number, amounts: readonly AmountMention[], last: Values | null): string | null =>
  amount.unit === null && amount.value >= 1e6 && last !== null && isMoney(last.unit)
    ? (measureOf({ ...amount, unit: last.unit }, text, offset, amounts)?.metric ?? null)
    : null;
/** "more than 60 agreements have been signed since": a count, no set of accords. */
const ALL_SO_FAR =
  /\bha(?:ve|s) (?:\w+ )?(?:been )?(?:signed|concluded)\b[^.]*\b(?:since|so far|to date)\b|\b(?:since|so far|to date)\b[^.]*\bha(?:ve|s) (?:\w+ )?(?:been )?(?:signed|concluded)\b|\bagreements? (?:are )?in force\b/i;

/** "…, down from 4 lakh in 2017". */
const BEFORE = /\b(?:(?:up|down|compared|rising|falling) (?:from|to|with)|against|from|versus)(?: (?:about|around|some|just|only|nearly|over))? $/i;

/** "Official figures put it at RM 2.1 billion": what the sentence before speaks of. */
const ofTheSubject = (amount: AmountMention, text: string, own: ClausesOfSentence, context: Context): string | null => {
  const above = context.sentences[own.sentence.index - 1]?.sentence;
  if (!above || !isMoney(amount.unit) || !/^(?:It|That|This|The (?:figure|volume|total|value|amount))\b|\bput(?:s)? it at\b/.test(text)) return null;
  const said = context.document.text.slice(above.start, above.end);
  return /\b(?:bilateral|two-way|mutual)? ?trade\b/i.test(said) ? "bilateral trade" : null;
};

/** A row that begins with its sum goes on with what the line above counted; so does a second sum of one sentence that has no word of its own. */
const listed = (amount: AmountMention, text: string, offset: number, last: Values | null): string | null =>
  last !== null &&
  last.unit === amount.unit &&
  isMoney(amount.unit) &&
  /^\s*(?:[-–•*·]|\(?\w{1,3}[.)])\s*(?:[a-z]+ ){0,2}$/.test(text.slice(0, amount.start - offset))
    ? last.metric
    : null;

/** "30bn rupees ($357m; £273m)", "$440m (£334m)": the same sum again for the readers of the paper. */
const isConversion = (amount: AmountMention, text: string, offset: number, amounts: readonly AmountMention[]): boolean => {
  const opens = /([(;]) ?$/.exec(text.slice(0, amount.start - offset))?.[1];
  const closes = /^\s?([);])/.exec(text.slice(amount.end - offset))?.[1];
  if (!opens || !closes) return false;
  const first = amounts.some(
    (other) => other !== amount && isMoney(other.unit) && other.unit !== amount.unit && other.end < amount.start && amount.start - other.end < 14,
  );
  return first && (opens === ";" || closes === ";" || amount.unit === "GBP" || amount.unit === "EUR");
};
