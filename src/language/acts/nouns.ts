import type { PloverType } from "../../types/index.ts";
import { words } from "./words.ts";

/** Nouns that tell an act on another party. `behind`: prepositions behind which that party stands, the usual one first. */
export interface NounAct {
  readonly type: PloverType;
  readonly nouns: readonly string[];
  readonly behind: readonly string[];
  /** Uttered without a target, it is aimed at whom one talks with. */
  readonly open?: boolean;
  /** With one of these prepositions and nobody known behind it, it is aimed at something else. */
  readonly to?: readonly string[];
  /** A preposition without which the noun means something else ("a call for", not "a call"). */
  readonly needs?: string;
  /** Told by these verbs only ("made a threat", not "noted the threat"). */
  readonly verbs?: readonly string[];
  /** The other is the subject of the clause behind the noun. */
  readonly clause?: boolean;
  /** Told by the noun alone, with its doer beside it. */
  readonly bare?: boolean;
  /** Done to people or what is theirs only ("the release of prisoners", not "of a report"). */
  readonly people?: boolean;
}

/** What is thought of another or asked of another, told by a verb of uttering. */
export const UTTERED_NOUNS: readonly NounAct[] = [
  {
    type: "ACCUSE",
    nouns: words(
      `condemnation criticism accusation denunciation rebuke censure protest concern complaint objection outrage indignation disappointment displeasure dismay demarche démarche regret anger alarm reproach discontent
       disapproval reservation unhappiness dissatisfaction misgiving allegation annoyance grievance frustration disgust revulsion abhorrence blame resentment`,
    ),
    behind: words("over about at against with to by on of from regarding concerning"),
    open: true,
  },
  {
    type: "REQUEST",
    nouns: words("appeal request demand plea entreaty petition"),
    behind: words("to on upon from"),
    to: ["for", "to", "of"],
  },
  { type: "REQUEST", nouns: ["call"], behind: words("on upon to"), needs: "for" },
  { type: "REJECT", nouns: words("rejection refusal denial veto opposition dismissal rebuttal"), behind: words("of by to from") },
  // "the hope that Chad would open the road": what another should do, told as a clause.
  { type: "REQUEST", nouns: words("hope desire wish"), behind: [], clause: true },
  { type: "THREATEN", nouns: ["ultimatum"], behind: words("to against"), open: true },
  {
    type: "THREATEN",
    nouns: words("threat warning"),
    behind: words("against to"),
    verbs: words("make issue utter repeat renew deliver send give level reiterate"),
  },
  {
    type: "SUPPORT",
    nouns: words(
      "support solidarity condolence congratulation sympathy backing tribute praise felicitation recognition endorsement admiration greeting wishes",
    ),
    behind: words("to for with of on over at by"),
    open: true,
    to: words("to for with"),
  },
  { type: "SUPPORT", nouns: words("gratitude appreciation thanks gratefulness"), behind: words("to for of at"), open: true, to: ["to"] },
  // "ironclad commitments to both": not "a commitment to working together", which is nobody's in particular.
  { type: "SUPPORT", nouns: ["commitment"], behind: words("to of") },
  { type: "CONCEDE", nouns: words("apology remorse"), behind: words("to"), open: true },
];

/** Deeds, told by a verb of doing, or by themselves with their doer. */
export const DONE_NOUNS: readonly NounAct[] = [
  { type: "ACCUSE", nouns: words("condemnation criticism accusation denunciation"), behind: words("of against over"), bare: true },
  { type: "ACCUSE", nouns: words("protest allegation complaint"), behind: words("against to over about at"), bare: true },
  { type: "REQUEST", nouns: words("appeal request plea"), behind: words("to on upon"), bare: true },
  { type: "REQUEST", nouns: words("call demand"), behind: words("on upon to"), needs: "for", bare: true },
  { type: "REJECT", nouns: words("rejection refusal dismissal"), behind: words("of by to from"), bare: true },
  { type: "THREATEN", nouns: words("ultimatum"), behind: words("to against"), bare: true },
  { type: "SANCTION", nouns: words("expulsion"), behind: words("of from"), bare: true },
  {
    type: "SANCTION",
    nouns: words("sanction embargo boycott tariff duty surcharge levy blockade ban restriction curb quota countermeasure moratorium"),
    behind: words("on against"),
  },
  { type: "SANCTION", nouns: words("break rupture severance severing breaking-off"), behind: words("with") },
  { type: "SANCTION", nouns: words("closure shutdown sealing"), behind: words("with to"), bare: true },
  { type: "SANCTION", nouns: words("suspension freeze cancellation downgrading termination"), behind: words("with to against"), bare: true },
  {
    type: "COERCE",
    nouns: words(
      "seizure detention arrest capture deportation interception confiscation boarding expropriation nationalisation nationalization imprisonment jailing harassment ramming impounding detainment abduction",
    ),
    behind: words("of"),
    bare: true,
  },
  {
    type: "ASSAULT",
    nouns: words(
      "attack strike airstrike bombing shelling bombardment raid assault ambush shooting assassination firing kidnapping gunfire missile salvo incursion downing shootdown sinking torching bombing air-strike shooting-down",
    ),
    behind: words("on against of into at in upon inside"),
    bare: true,
  },
  { type: "ASSAULT", nouns: words("invasion offensive aggression war annexation occupation"), behind: words("of against on into in") },
  { type: "RETREAT", nouns: words("withdrawal pullout pull-out retreat"), behind: words("from"), bare: true },
  { type: "RETREAT", nouns: words("release freeing liberation handover repatriation"), behind: words("of"), bare: true, people: true },
  {
    type: "CONCEDE",
    nouns: words("lifting easing relaxation reopening waiving scrapping removal"),
    behind: words("on against for with"),
    bare: true,
  },
  { type: "AID", nouns: words("donation gift"), behind: words("to"), bare: true },
  { type: "SUPPORT", nouns: words("recognition"), behind: words("of"), bare: true },
  {
    type: "MOBILIZE",
    nouns: words("deployment buildup build-up mobilisation mobilization massing"),
    behind: words("near along against around on surrounding"),
    bare: true,
  },
];

/** Verbs that utter what their object names: "voiced concern", "lodged a protest". */
export const UTTERING_VERBS: ReadonlySet<string> = new Set(
  words(
    `express voice convey extend offer lodge file hand deliver issue register make give reiterate reaffirm underscore underline stress emphasise emphasize highlight show send present submit raise affirm reassert renew
     restate repeat confirm pledge promise announce declare state note share communicate transmit relay put level address publish post circulate direct have remain assure proffer tender demonstrate pay reserve maintain
     articulate admit mention intimate reveal`,
  ),
);
/** Verbs that do what their object names: "launched an attack", "ordered the expulsion of". */
export const DOING_VERBS: ReadonlySet<string> = new Set(
  words(
    "launch carry conduct mount stage order announce perpetrate commit make begin start unleash execute direct undertake open decide approve wage complete finish resume intensify impose declare fire",
  ),
);
/** Verbs that say a deed came upon their subject: "suffered an attack by". */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(words("suffer sustain withstand repel repulse endure face survive"));
/** Verbs that say another's thoughts came upon their subject: "drew a protest from". */
export const DRAWING_VERBS: ReadonlySet<string> = new Set(
  words("draw earn bring prompt trigger spark provoke receive win elicit attract meet encounter incur"),
);

/** Two sides meet in arms. */
export const CLASH_NOUNS: readonly string[] = words("clash firefight skirmish shootout battle fighting");
