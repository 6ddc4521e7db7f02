import type { PloverType } from "../../../types/index.ts";

/** Verbs by what they do to their object, after the PLOVER 2.0 codebook. `told` verbs need a person or state as object; `on` lists prepositions that name the target. */
export interface Act {
  readonly type: PloverType;
  readonly verbs: readonly string[];
  /** Prepositions behind which the target may stand, where the object is a thing. */
  readonly on: readonly string[];
  /** Nouns that must head the object, when given. */
  readonly things?: ReadonlySet<string>;
}
const words = (text: string): readonly string[] => text.split(/\s+/);
const things = (text: string): ReadonlySet<string> => new Set(words(text));

export const ACTS: readonly Act[] = [
  {
    type: "ACCUSE",
    verbs: words("accuse condemn denounce criticise criticize blame decry deplore slam blast lambast rebuke protest castigate chide fault"),
    on: words("against by of over from"),
  },
  {
    type: "ACCUSE",
    verbs: words("lodge file hand deliver present send issue convey register make voice express summon"),
    things: things("protest note complaint démarche demarche condemnation accusation concern outrage objection"),
    on: words("with to against over at about"),
  },
  { type: "REJECT", verbs: words("reject refuse decline dismiss rebuff veto block rule deny oppose boycott walk"), on: words("of by from with") },
  { type: "THREATEN", verbs: words("threaten warn menace vow"), on: words("against with of on") },
  { type: "SANCTION", verbs: words("sanction expel recall blacklist embargo ban bar"), on: words("from of against by on to") },
  {
    type: "SANCTION",
    verbs: words("impose announce introduce adopt place levy slap extend tighten declare sever break cut suspend close downgrade"),
    things: things(
      "sanction embargo restriction tariff ban border tie relation relations ties sanctions measure diplomat diplomats airspace crossing",
    ),
    on: words("on against with to"),
  },
  {
    type: "COERCE",
    verbs: words("arrest detain seize deport jail imprison capture intercept raid occupy blockade hack besiege kidnap extradite impound"),
    on: words("of by from in"),
  },
  {
    type: "ASSAULT",
    verbs: words("attack bomb strike shell kill invade shoot bombard assassinate wound storm ambush hit raid torpedo fire clash"),
    on: words("on against at with in"),
  },
  { type: "MOBILIZE", verbs: words("mobilise mobilize deploy amass mass station"), on: words("near against on along to at") },
  { type: "PROTEST", verbs: words("demonstrate rally march riot"), on: words("against outside at") },
  { type: "REQUEST", verbs: words("urge call appeal ask request demand exhort implore seek"), on: words("on upon to from for") },
  {
    type: "SUPPORT",
    verbs: words("thank congratulate praise commend back support endorse laud hail applaud welcome recognise recognize appreciate defend salute"),
    on: words("for to of with by"),
  },
  {
    type: "SUPPORT",
    verbs: words("express voice reiterate reaffirm convey extend offer pledge"),
    things: things("support gratitude appreciation thanks solidarity condolence congratulation sympathy backing commitment readiness"),
    on: words("to for with of"),
  },
  {
    type: "AID",
    verbs: words("donate provide give grant supply deliver send extend allocate contribute gift disburse hand"),
    things: things(
      "aid assistance grant loan vaccine food supply supplies tonne ton ambulance generator shipment equipment support relief fund million billion dose weapon ammunition medicine vessel ship aircraft boat package credit",
    ),
    on: words("to for"),
  },
  { type: "RETREAT", verbs: words("withdraw retreat pull vacate demobilise demobilize"), on: words("from of") },
  {
    type: "CONCEDE",
    verbs: words("lift ease release free relax pardon reopen restore resume"),
    on: words("on against of with from"),
    things: things("sanction restriction ban embargo prisoner detainee relation relations tie ties border tariff"),
  },
  { type: "COOPERATE", verbs: words("cooperate collaborate coordinate"), on: words("with") },
];
