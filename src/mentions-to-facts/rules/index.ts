import type { Rule, SpanRule } from "../rule.ts";
import { COMMITMENT_RULES, COMMITMENT_SPAN_RULES } from "./commitments/index.ts";
import { ENGAGEMENT_RULES, ENGAGEMENT_SPAN_RULES } from "./engagements/index.ts";
import { EVENT_RULES } from "./events/index.ts";
import { INDICATOR_SPAN_RULES } from "./indicators/index.ts";
import { INSTRUMENT_SPAN_RULES } from "./instruments/index.ts";
import { MILESTONE_SPAN_RULES } from "./milestones/index.ts";
import { PARTNERSHIP_SPAN_RULES } from "./partnerships/index.ts";
import { STATEMENT_SPAN_RULES } from "./statements/index.ts";

const named = <R extends object>(folder: string, rules: Readonly<Record<string, R>>): readonly (R & { readonly id: string })[] =>
  Object.entries(rules).map(([name, rule]) => ({ ...rule, id: `${folder}/${name}` }));

/** Every rule over clauses, by its path. */
export const RULES: readonly Rule[] = [
  ...named("engagements", ENGAGEMENT_RULES),
  ...named("commitments", COMMITMENT_RULES),
  ...named("events", EVENT_RULES),
];

/** Every rule over stretches of text. */
export const SPAN_RULES: readonly SpanRule[] = [
  ...named("engagements", ENGAGEMENT_SPAN_RULES),
  ...named("instruments", INSTRUMENT_SPAN_RULES),
  ...named("partnerships", PARTNERSHIP_SPAN_RULES),
  ...named("milestones", MILESTONE_SPAN_RULES),
  ...named("indicators", INDICATOR_SPAN_RULES),
  ...named("commitments", COMMITMENT_SPAN_RULES),
  ...named("statements", STATEMENT_SPAN_RULES),
];
