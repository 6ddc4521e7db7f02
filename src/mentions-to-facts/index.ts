import type { Fact, Facts, Mentions, Span, Story } from "../types/index.ts";
import { isAboutRelations } from "./about-relations.ts";
import type { Clause } from "./clauses/index.ts";
import { type Context, contextOf, evidenceOf } from "./context.ts";
import { matchPattern, type Rule, type Yield } from "./rule.ts";
import { RULES, SPAN_RULES } from "./rules/index.ts";

const TRIGGERED: ReadonlyMap<string, readonly Rule[]> = indexByTrigger(RULES);

const NO_STORY: Story = { day: null, toldIn: () => null, dayOf: () => null };
/** Every fact that some rule finds, in text order. */
export const findFacts = (mentions: Mentions): Facts => {
  if (!isAboutRelations(mentions))
    return { kind: "facts", mentions, facts: [], mainStates: [], story: NO_STORY, topicWords: () => [], subject: () => ({ topics: [], strife: [] }) };
  const context = contextOf(mentions);
  const facts = context.sentences.flatMap(({ clauses }) => clauses.flatMap((clause) => factsOfClause(clause, context)));
  const spanned = SPAN_RULES.flatMap((rule) =>
    rule.finds(context).map((told) => toFact(rule.id, told, told.sentence, [told.span, ...(told.also ?? [])], context)),
  );
  const inOrder = [...facts, ...spanned].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
  return {
    kind: "facts",
    mentions,
    facts: inOrder,
    mainStates: context.mainStates,
    story: context.story,
    topicWords: context.topicWords,
    subject: context.subject,
  };
};

const factsOfClause = (clause: Clause, context: Context): readonly Fact[] =>
  (TRIGGERED.get(`${clause.sort} ${clause.lemma}`) ?? []).flatMap((rule) => {
    for (const pattern of rule.patterns) {
      const { bound } = matchPattern(pattern, clause, context);
      if (bound) {
        return rule
          .yields(bound, clause, context)
          .map((told) => toFact(rule.id, told, clause.sentence.index, [told.span ?? clause, ...(told.also ?? [])], context));
      }
    }
    return [];
  });

const toFact = (rule: string, told: Yield, sentence: number, spans: readonly Span[], context: Context): Fact =>
  ({
    kind: told.kind,
    values: withPlainDates(told.values),
    ...(told.supposed ? { supposed: told.supposed } : {}),
    rule,
    sentence,
    evidence: spans.map((span) => evidenceOf(context.document, span)),
  }) as Fact;

/** Half a year and a quarter are periods, no dates: of them a record's dates keep the year. */
const DATES = ["start", "end", "date", "due", "since"] as const;
const withPlainDates = (values: Yield["values"]): Yield["values"] => {
  const told = values as Readonly<Record<string, unknown>>;
  const periods = DATES.filter((field) => /^\d{4}-[HQ]\d$/.test(String(told[field])));
  return periods.length === 0 ? values : { ...values, ...Object.fromEntries(periods.map((field) => [field, String(told[field]).slice(0, 4)])) };
};

function indexByTrigger(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    const keys = rule.patterns.flatMap((pattern) => [
      ...(pattern.verb ?? []).map((lemma) => `verb ${lemma}`),
      ...(pattern.noun ?? []).map((lemma) => `noun ${lemma}`),
    ]);
    for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), rule]);
  }
  return index;
}

/** For `why`: what fired, and for each clause where something could have, the rule that came nearest and what it lacked. */
export interface Explanation {
  readonly facts: readonly Fact[];
  readonly nearest: readonly {
    readonly clause: Span;
    readonly predicate: string;
    readonly rule: string;
    readonly says: string;
    readonly lacks: string;
  }[];
}
export const explainFacts = (mentions: Mentions): Explanation => {
  const context = contextOf(mentions);
  const nearest = context.sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const misses = (TRIGGERED.get(`${clause.sort} ${clause.lemma}`) ?? []).flatMap((rule) => {
        const tried = rule.patterns.map((pattern) => matchPattern(pattern, clause, context));
        return tried.some((match) => match.bound) ? [] : tried.filter((match) => match.met > 0).map((match) => ({ rule, match }));
      });
      const best = misses.sort((a, b) => b.match.met - a.match.met)[0];
      return best ? [{ clause, predicate: clause.head.text, rule: best.rule.id, says: best.rule.says, lacks: best.match.lacks ?? "" }] : [];
    }),
  );
  return { facts: findFacts(mentions).facts, nearest };
};
