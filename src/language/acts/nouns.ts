import type { PloverType } from "../../types/index.ts";
import { words } from "./words.ts";

/**
 * Nouns that tell an act. `behind`: prepositions behind which its target stands. `bare`: told by the noun alone, with who does it and to whom
 * ("the attack by A on B"); others need a verb that says it was uttered ("voiced concern").
 */
export interface NounAct {
  readonly type: PloverType;
  readonly nouns: readonly string[];
  readonly behind: readonly string[];
  readonly bare: boolean;
  /** Told by a verb of doing ("launched an attack"), not of uttering. */
  readonly done?: boolean;
  /** Prepositions that name whom it is for: with one of these and nobody known behind it, it is not aimed at whom one talks with. */
  readonly to?: readonly string[];
  /** Told without a target, it is aimed at whom one talks with. */
  readonly open?: boolean;
}
export const ACT_NOUNS: readonly NounAct[] = [
  {
    type: "ACCUSE",
    nouns: words("condemnation criticism accusation denunciation rebuke censure"),
    behind: words("of against over at by for on"),
    bare: true,
  },
  {
    type: "ACCUSE",
    nouns: words(
      "protest concern complaint objection outrage indignation disappointment displeasure dismay demarche démarche regret anger alarm reproach discontent disapproval reservation unhappiness dissatisfaction misgiving allegation annoyance grievance",
    ),
    behind: words("over about at against with to by on of from regarding concerning to"),
    bare: false,
    open: true,
  },
  { type: "REQUEST", nouns: words("appeal request demand plea entreaty call petition"), behind: words("to on upon from"), bare: false, open: true },
  { type: "REJECT", nouns: words("rejection refusal denial veto opposition dismissal rebuttal"), behind: words("of by to from"), bare: false },
  { type: "THREATEN", nouns: words("threat warning ultimatum"), behind: words("to against"), bare: false },
  { type: "SANCTION", nouns: words("expulsion"), behind: words("of from"), bare: true, done: true },
  {
    type: "COERCE",
    nouns: words("seizure detention arrest capture deportation interception confiscation"),
    behind: words("of"),
    bare: true,
    done: true,
  },
  {
    type: "ASSAULT",
    nouns: words(
      "attack strike airstrike bombing shelling bombardment invasion raid incursion offensive assault ambush shooting assassination firing aggression abduction kidnapping",
    ),
    behind: words("on against of into at in upon"),
    bare: true,
    done: true,
  },
  {
    type: "SUPPORT",
    nouns: words(
      "support solidarity condolence congratulation sympathy backing tribute praise felicitation recognition endorsement admiration greeting",
    ),
    behind: words("to for with of on over at by"),
    bare: false,
    open: true,
    to: words("to for with"),
  },
  { type: "SUPPORT", nouns: words("gratitude appreciation thanks wish"), behind: words("to for of at"), bare: false, open: true, to: ["to"] },
  // "ironclad commitments to both": not "a commitment to working together", which is nobody's in particular.
  { type: "SUPPORT", nouns: ["commitment"], behind: words("to of"), bare: false },
  { type: "CONCEDE", nouns: words("apology"), behind: words("to"), bare: false, open: true },
  {
    type: "MOBILIZE",
    nouns: words("deployment buildup build-up mobilisation mobilization massing"),
    behind: words("near along against around on surrounding"),
    bare: true,
    done: true,
  },
];

/** Verbs that do what their object names: "launched an attack", "ordered the expulsion of". */
export const DOING_VERBS: ReadonlySet<string> = new Set(
  words(
    "launch carry conduct mount stage order announce perpetrate commit make begin start unleash execute direct undertake open decide approve suffer",
  ),
);

/** Verbs that say a noun of this kind came upon their subject: "drew a protest from". */
export const DRAWING_VERBS: ReadonlySet<string> = new Set(
  words("draw earn bring prompt trigger spark provoke face receive win get elicit attract meet encounter incur suffer sustain withstand repel"),
);

/** Verbs that utter or do what their object names: "voiced concern", "lodged a protest", "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    `express voice convey extend offer lodge file hand deliver issue register make give pay reiterate reaffirm underscore underline stress emphasise emphasize highlight show send present submit raise affirm
     reassert renew restate repeat confirm pledge promise announce declare state note share communicate transmit relay put level address publish post circulate direct have remain
     assure proffer tender demonstrate reserve maintain articulate admit relate mention intimate`,
  ),
);
