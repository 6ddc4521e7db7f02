import type { PloverType } from "../../types/index.ts";
import { words } from "./words.ts";

/**
 * Verbs that tell an act on another party, by PLOVER type. A verb with a particle is written with it ("rule out").
 * `object`: what the object may be: the party itself, a thing of theirs, or either. `things`: nouns that must head the object, for verbs with other meanings.
 * `behind`: prepositions behind which the party may stand instead. `open`: told without a target, it is aimed at whom one talks with.
 */
export interface VerbAct {
  readonly type: PloverType;
  readonly verbs: readonly string[];
  readonly object: "them" | "theirs" | "either" | "none";
  readonly things?: ReadonlySet<string>;
  readonly behind?: readonly string[];
  readonly open?: boolean;
}

const ENVOYS = "ambassador envoy diplomat attaché attache consul chargé charge staff personnel official representative staffer employee";
const PEOPLE = `${ENVOYS} citizen national fisherman crew sailor soldier journalist student worker migrant refugee spy agent officer businessman activist tourist man woman people person trader trawler boat vessel ship tanker freighter cargo plane aircraft drone yacht helicopter truck asset fund property weapon shipment goods territory island member crewmember suspect pilot airman captain commander general politician lawmaker academic priest nun teacher lawyer doctor seaman mariner nurse imam pilgrim signal journalists vehicle account lorry bus train car convoy barge helicopter balloon`;
const RELATIONS = `tie relation relationship link cooperation trade aid assistance flight visa contact talk dialogue negotiation import export supply transit funding participation membership exchange service traffic shipment purchase transaction investment project programme program license licence preference access loan credit train bus ferry operation adoption issuance partnership alliance`;
const ACCORDS = "agreement treaty accord deal pact memorandum protocol convention contract order concession lease ceasefire truce";
const BARRIERS = "border airspace crossing embassy consulate port frontier checkpoint gate mission sky office road bridge water boundary strait";
const MEASURES = `sanction tariff duty ban embargo restriction blockade curb quota penalty freeze levy measure boycott fee visa control moratorium prohibition limit countermeasure tax surtax surcharge curbs`;
const WARES = "asset account fund reserve property holding money";

/** What one is thanked or praised for. */
export const GOOD_DEEDS: ReadonlySet<string> = new Set(
  words(
    `decision step move effort initiative support contribution role agreement accord deal commitment announcement progress election appointment reform assistance solidarity leadership proposal offer release participation hospitality guidance advice friendship partnership
     approach engagement stance attitude willingness position readiness policy gesture mediation reform process vote ceasefire truce intention readiness resolve help generosity cooperation achievement success statement declaration pledge candidacy accession ratification reaffirmation`,
  ),
);

export const ACT_VERBS: readonly VerbAct[] = [
  { type: "SANCTION", verbs: ["order-out"], object: "theirs", things: new Set(words("citizen national")), behind: words("of from") },
  {
    type: "ACCUSE",
    verbs: words(
      `accuse condemn denounce criticise criticize blame decry deplore slam blast lambast lambaste rebuke castigate chide fault chastise berate censure reprimand reproach upbraid assail excoriate pillory deride
       disparage vilify flay scold ridicule mock denigrate indict lament bemoan regret protest rap rip`,
    ),
    object: "either",
    behind: words("by of from in"),
  },
  { type: "ACCUSE", verbs: words("sue suspect implicate malign admonish charge"), object: "them" },
  {
    type: "REJECT",
    verbs: words(
      "reject refuse decline dismiss rebuff veto oppose boycott spurn snub shun repudiate refute rebut discard scorn rule-out turn-down brush-off brush-aside shrug-off strike-down dispute contest deny defy contradict",
    ),
    object: "either",
    behind: words("of by from with"),
  },
  {
    type: "REJECT",
    verbs: words("block thwart"),
    object: "theirs",
    things: new Set(words("bid membership accession candidacy resolution statement motion proposal attempt request application entry move")),
    behind: words("of by from"),
  },
  { type: "THREATEN", verbs: words("threaten menace warn"), object: "them", behind: words("against with") },
  {
    type: "SANCTION",
    verbs: words("sanction blacklist embargo ostracise ostracize penalise penalize delist boycott"),
    object: "either",
    behind: words("from of against by"),
  },
  {
    type: "SANCTION",
    verbs: words("expel oust eject order-out throw-out kick-out send-home"),
    object: "theirs",
    things: new Set(words(ENVOYS)),
    behind: words("of from"),
  },
  {
    type: "SANCTION",
    verbs: words(
      "cut cut-off sever break break-off suspend halt downgrade curtail scale-back scale-down terminate end stop cancel revoke annul ban bar restrict freeze block prohibit limit withhold slash reduce stop-issuing discontinue scrap abrogate denounce",
    ),
    object: "theirs",
    things: new Set(words(`${RELATIONS} ${WARES}`)),
    behind: words("with to of from for by on"),
  },
  {
    type: "SANCTION",
    verbs: words("ban bar prohibit outlaw block blacklist"),
    object: "theirs",
    things: new Set(
      words(
        "film channel app application company firm airline aircraft plane ship vessel product good goods film television broadcaster media newspaper song music software equipment official lawmaker minister politician citizen national player athlete truck lorry train bank brand beef meat fish seafood grain wheat steel coal oil gas wine beer fruit mango pork chicken poultry citrus pineapple timber cotton imports exports carrier flag drone website site platform chip technology",
      ),
    ),
    behind: words("of from"),
  },
  {
    type: "SANCTION",
    verbs: words("suspend terminate cancel revoke annul scrap denounce abrogate withdraw freeze renounce end quit abandon tear-up call-off rescind"),
    object: "theirs",
    things: new Set(words(ACCORDS)),
    behind: words("with between"),
  },
  {
    type: "SANCTION",
    verbs: words("close shut seal shut-down close-off seal-off shutter"),
    object: "theirs",
    things: new Set(words(BARRIERS)),
    behind: words("with to for from in of"),
  },
  {
    type: "SANCTION",
    verbs: words(
      "impose levy slap introduce extend tighten renew widen adopt announce approve place clamp expand enforce broaden prolong reimpose toughen raise hike put",
    ),
    object: "theirs",
    things: new Set(words(MEASURES)),
    behind: words("on against upon to from over"),
  },
  {
    type: "COERCE",
    verbs: words(
      "expel arrest detain seize deport jail imprison capture intercept impound confiscate expropriate nationalise nationalize board harass intimidate jam interrogate evict repatriate round-up apprehend commandeer take-over hold-hostage block ram shadow obstruct chase turn-back drive-away",
    ),
    object: "theirs",
    things: new Set(words(PEOPLE)),
    behind: words("of by from in"),
  },
  { type: "COERCE", verbs: words("blockade besiege hack encircle cyberattack"), object: "either", behind: words("of in") },
  {
    type: "ASSAULT",
    verbs: words(
      "attack raid bomb bombard shell kill invade shoot assassinate wound storm ambush torpedo abduct kidnap massacre murder injure shoot-down shoot-dead pound annex occupy overrun slaughter fire-on open-fire-on",
    ),
    object: "either",
    behind: words("in of near at from for inside within across"),
  },
  {
    type: "ASSAULT",
    verbs: ["strike", "hit", "destroy", "blow-up", "sink", "down", "torch", "demolish", "target", "damage", "level"],
    object: "theirs",
    things: new Set(
      words(
        `${BARRIERS} target town city village position base airport depot convoy refinery infrastructure capital plant hospital ship vessel tanker hotel warehouse airfield airbase outpost post facility building house site school camp market mosque church bridge road dam station power-station vessel convoy district suburb area plane jet aircraft drone helicopter fighter-jet fighter warplane balloon submarine frigate trawler positions stronghold outposts`,
      ),
    ),
    behind: words("in of near at inside within across"),
  },
  {
    type: "REQUEST",
    verbs: words("urge ask request demand exhort implore beseech entreat beg press pressure pressurise pressurize prod petition solicit lobby"),
    object: "them",
    behind: words("from of"),
  },
  {
    type: "SUPPORT",
    verbs: words("thank congratulate praise commend endorse laud hail applaud appreciate salute felicitate admire cheer"),
    object: "either",
    behind: words("to of by between from on"),
    open: true,
  },
  { type: "SUPPORT", verbs: words("support back defend champion uphold"), object: "either", behind: words("of by in") },
  {
    type: "SUPPORT",
    verbs: ["respect"],
    object: "theirs",
    things: new Set(words("sovereignty integrity independence neutrality unity")),
    behind: ["of"],
  },
  // "supported the autonomy plan", "backs the opening of talks": what whom one talks with is after.
  {
    type: "SUPPORT",
    verbs: words("support back endorse"),
    object: "theirs",
    things: new Set(
      words(
        "plan proposal initiative opening bid candidacy candidature accession integration position stance claim sovereignty integrity aspiration independence membership unity",
      ),
    ),
    open: true,
  },
  {
    type: "SUPPORT",
    verbs: words("welcome value acknowledge"),
    object: "theirs",
    behind: words("by of between from"),
    things: GOOD_DEEDS,
  },
  {
    type: "SUPPORT",
    verbs: words("recognise recognize"),
    object: "either",
    behind: words("of by"),
    things: new Set(
      words(
        "government independence sovereignty statehood state president leader role contribution lead leadership achievement progress palestine kosovo taiwan effort council authority",
      ),
    ),
  },
  {
    type: "RETREAT",
    verbs: words("withdraw pull-out pull-back evacuate"),
    object: "theirs",
    things: new Set(words("troop troops force forces soldier army contingent peacekeeper unit tank personnel military warship")),
    behind: words("from of"),
  },
  {
    type: "RETREAT",
    verbs: words("release free return repatriate hand-back hand-over send-back"),
    object: "theirs",
    things: new Set(
      words(
        "prisoner detainee fisherman sailor soldier hostage citizen national body remains crew journalist captive inmate vessel boat ship tanker pow",
      ),
    ),
    behind: words("of from to"),
  },
  {
    type: "CONCEDE",
    verbs: words("lift ease relax waive remove drop loosen end rescind scrap suspend soften abolish"),
    object: "theirs",
    things: new Set(words("sanction restriction ban embargo tariff curb duty blockade quota requirement fee charge tax levy")),
    behind: words("on against of for from"),
  },
  { type: "CONCEDE", verbs: words("reopen re-open unblock"), object: "theirs", things: new Set(words(BARRIERS)), behind: words("to with for from") },
  { type: "CONCEDE", verbs: words("pardon"), object: "theirs", behind: words("of from") },
  { type: "SUPPORT", verbs: ["wish"], object: "either", behind: ["to", "for"] },
  {
    type: "COERCE",
    verbs: ["send-back", "fly-back"],
    object: "theirs",
    things: new Set(words("migrant citizen national refugee worker deportee people person")),
    behind: words("of to from"),
  },
  {
    type: "COOPERATE",
    verbs: ["hand-over", "surrender"],
    object: "theirs",
    things: new Set(words("suspect fugitive man woman lord convict criminal killer boss trafficker gangster terrorist leader")),
    behind: ["to"],
  },
  { type: "COOPERATE", verbs: words("extradite"), object: "either", behind: words("to") },
];
