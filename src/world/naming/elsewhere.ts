import { type Custom, list, names } from "./custom.ts";

const ARAB = list("SAU ARE QAT KWT BHR OMN YEM IRQ SYR LBN JOR PSE EGY SDN LBY TUN DZA MAR MRT SOM DJI COM");
const MUSLIM = [...ARAB, ...list("IRN PAK BGD AFG LKA IND PHL MYS BRN IDN MDV NGA TCD NER MLI SEN GMB GIN TUR")];

export const ELSEWHERE: readonly Custom[] = [
  { states: list("SAU ARE QAT KWT BHR OMN"), whole: /\bbin [a-z]+(?: [a-z]+){0,2} al[ -]/ },
  { states: ARAB, whole: /\b(?:ibn|abu|abdel|al|el)[ -][a-z]/ },
  {
    states: MUSLIM,
    given: names(
      "mohammed mohamed mohammad muhammad ahmed ahmad ali hassan hussein hossein khaled ibrahim mahmoud mustafa omar youssef yousef abdullah abdulla faisal sameh ayman badr nasser fuad salah tarek khalid hamad salem saleh nabil riad riyad zayed saud fahd abdelfattah abdel-fattah abdelmadjid sabri hamid javad amir reza abbas ebrahim",
    ),
  },
  { states: ["ISR"], given: names("yair binyamin naftali gideon yitzhak avigdor tzipi ehud yisrael yoav shimon"), endings: /(?:yahu|witz)$/ },
  {
    states: list("ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN PHL"),
    given: names(
      "jose juan carlos luis miguel jorge rafael manuel alejandro javier maria ana gustavo rodrigo ernesto alberto pedro fernando ricardo eduardo enrique nicolas felipe rodolfo andres santiago diego pablo hector francisco martha alicia claudia laura luisa",
    ),
    endings: /(?:guez|rrez|ndez|nchez|nez|mez|illo|ieri|arro|eros)$/,
  },
  {
    states: list("PRT BRA AGO MOZ CPV GNB STP TLS"),
    letters: /[ãõ]/,
    given: names("joao luiz paulo antonio augusto rui marcelo celso aloysio"),
    endings: /(?:eira|eiro|alves|inho)$/,
    whole: /\b(?:da|dos|das) [a-z]/,
  },
  {
    states: list("FRA BEL CHE LUX CAN MCO SEN CIV CMR COD COG GAB TGO BEN BFA MLI NER TCD GIN MDG HTI RWA BDI DJI CAF COM MUS SYC"),
    given: names(
      "jean pierre emmanuel francois laurent jean-yves jean-noel catherine stephane faustin dominique alain philippe yves christophe jean-claude sylvie sebastien didier olivier",
    ),
  },
  {
    states: list(
      "USA GBR CAN AUS NZL IRL ZAF KEN UGA TZA ZMB ZWE MWI GHA NGA SLE LBR GMB BWA NAM LSO SWZ JAM TTO BRB GUY BHS BLZ ATG DMA GRD KNA LCA VCT FJI PNG SLB VUT TON WSM TUV KIR NRU PLW FSM MHL MLT SGP",
    ),
    given: names(
      "john james william robert michael richard jeffrey scott brian kevin jake penny karen wendy kurt stephen andrew peter paul mark george anthony antony linda nancy susan hillary joe donald mike jeremy keith philip winston christopher justin melanie simon charles patrick edward thomas barbara victoria steven jane julia kathy sandra lucy boris julie heather",
    ),
  },
  {
    states: list("ETH ERI"),
    any: names(
      "haile gebre tesfaye demeke mekonnen taye birhanu tadesse gedu abiy workneh redwan hailemariam yemane tsegaye mulatu bekele gemechu girma alemayehu zewde tewodros getachew",
    ),
  },
  {
    states: ["GHA"],
    any: names(
      "kwame kofi ama nana akufo akufo-addo owusu mensah boateng asante ofori osei appiah opoku kwasi yaw kwaku kojo akua abena afua adjei agyemang amoah ankrah boakye darko frimpong oppong",
    ),
  },
  {
    states: ["NGA"],
    endings: /(?:wale|kunle|chukwu|emeka|nkwo|eze|iweala|onyeama)$/,
    any: names("muhammadu yemi ngozi bola goodluck olusegun adamu chukwuemeka oluwaseun"),
  },
  {
    states: ["KEN"],
    any: names("njoroge kipchumba wanjiru mwangi kamau njuguna wairimu wambui cheruiyot korir otieno kimani achieng wanjala kiprono"),
  },
  { states: list("SOM DJI ETH"), any: names("farah abdi isse warsame jama nur moalim") },
  { states: list("ZAF SWZ LSO ZWE BWA"), any: names("dlamini nkosazana naledi thabo themba sipho nomvula") },
];
