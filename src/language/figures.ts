/** What a sum or a share may measure, with the words that say so; earlier entries win where two stand equally near. */
export interface Measure {
  readonly metric: string;
  readonly words: RegExp;
  readonly unit: "money" | "percent";
}
export const MEASURES: readonly Measure[] = [
  { metric: "currency swap", words: /currency swap|swap (?:line|agreement|arrangement|deal|facility)/giu, unit: "money" },
  {
    metric: "credit-line",
    words: /lines? of credit|credit lines?|\bLOCs?\b|concessional credit|(?:export |buyer's )?credit (?:facilit(?:y|ies)|support)/giu,
    unit: "money",
  },
  { metric: "remittances", words: /remittances?|\bremit(?:s|ted|ting)?\b|s(?:ent|end|ends|ending) (?:back )?home/giu, unit: "money" },
  { metric: "foreign exchange reserves", words: /(?:foreign[- ](?:exchange|currency)|forex) reserves/giu, unit: "money" },
  { metric: "investment fund", words: /(?:investment|sovereign|joint|trust|development) fund/giu, unit: "money" },
  {
    metric: "bilateral trade",
    words:
      /(?:bilateral|two-way|mutual|overall|total|annual|non-oil|commodity|goods|economic|cross-border|reciprocal|merchandise)\s(?:goods\s|commercial\s)?(?:trade|commerce)|trade (?:volume|turnover|between|exchange|value|relations|ties|figures?|flows?)|commodity turnover|turnover|volume of (?:bilateral |mutual )?(?:trade|exchanges?|commerce)|commercial exchanges?|(?<!of )exchanges (?:worth|of|valued)|exchanges? of goods|goods exchanged|(?<!free |world |fair |of )\btrade\b(?! (?:agreement|deal|pact|minist|organi|fair|union|war|talks|barrier|polic|commission|mission|office|route|deficit|surplus|balance|gap|expo|representative))/giu,
    unit: "money",
  },
  { metric: "trade deficit", words: /trade (?:deficit|imbalance|gap)/giu, unit: "money" },
  { metric: "trade surplus", words: /trade surplus/giu, unit: "money" },
  {
    metric: "exports",
    words:
      /\bexport(?:s|ed|ing)?\b(?!-import| bank| promotion| council| bureau)|shipments? to|\bsold\b|\bsells?\b|\bsales (?:of|to)\b|\bshipped\b/giu,
    unit: "money",
  },
  { metric: "imports", words: /\bimport(?:s|ed|ing)?\b(?! bank)|purchases? (?:from|of)|\bb(?:ought|uys)\b|\bpurchased\b/giu, unit: "money" },
  { metric: "investment", words: /\b(?:re)?invest(?:s|ment|ments|ed|ing)?\b(?! fund)|\bFDI\b|\binvestors?\b/giu, unit: "money" },
  { metric: "debt", words: /\bdebts?\b|\barrears\b|\bowe[sd]?\b/giu, unit: "money" },
  { metric: "loans", words: /\bloans?\b|borrow(?:ed|ing)?|\blent\b|\blend(?:s|ing)?\b/giu, unit: "money" },
  {
    metric: "aid",
    words:
      /\baid\b|assistance|\bgrants?\b|\bgrant(?:ed|ing)\b|humanitarian|donat(?:ed|es|ion|ions|e|ing)|\bfunding\b|\bfunded\b|\bfunds?\b|\bsupport\b|\bprovid(?:e|es|ed|ing)\b|contribut(?:ed|es|ion|ions|e|ing)|\bpledg(?:e|es|ed|ing)\b|\bgive[sn]?\b|\bgave\b|\ballocat(?:e|ed|ing|ion)\b|\bearmark(?:ed)?\b|\bdisburs\w+|\bgifts?\b|\bweapons\b|\bmilitary equipment\b|\brelief (?:goods|items|supplies)\b|\bpackage\b|\bprogramme\b|\bpaid by\b|\bendow(?:ed|ment)\b/giu,
    unit: "money",
  },
  { metric: "contract", words: /\bcontracts?\b|\bdeals?\b|(?<!loan |grant |credit |financing )\bagreements?\b|\bMoUs?\b/giu, unit: "money" },
  { metric: "cost", words: /\bcosts?\b|\bcosting\b|\bspen(?:d|t|ding)\b|\bbudget\b|\bprojects? worth\b|\bestimated at\b/giu, unit: "money" },
  { metric: "ceiling", words: /\bceilings?\b|\blimit\b|\bcap\b/giu, unit: "money" },
  { metric: "levy", words: /\blev(?:y|ies)\b|\btolls?\b|\bsurcharges?\b/giu, unit: "money" },
  { metric: "fee", words: /\bfees?\b|\bwages?\b|\bsalar(?:y|ies)\b/giu, unit: "money" },
  { metric: "tariff", words: /\btariffs?\b|\bdut(?:y|ies)\b|\blev(?:y|ies)\b/giu, unit: "percent" },
  { metric: "tourists", words: /(?:tourists?|visitors?) (?:arrivals?|numbers?)/giu, unit: "percent" },
  {
    metric: "growth",
    words:
      /\bgrow(?:th|n|ing|s)?\b|\bgrew\b|\bincreas(?:e|es|ed|ing)\b|\bris(?:e|es|en|ing)\b|\brose\b|\bup\b(?! to)|\bjump(?:ed|s)?\b|\bsurg(?:e|ed|es)\b|\bexpand(?:ed|s)?\b|\bclimb(?:ed|s)?\b|\bsoar(?:ed|s)?\b|year[- ]on[- ]year|\bdeclin(?:e|es|ed)\b|\bfell\b|\bfall(?:en)?\b|\bdrop(?:ped|s)?\b|\bdecreas(?:e|ed)\b|\bcontract(?:ed|ion)\b|\bshr[aiu]nk\b|\bplung(?:ed|e)\b|\bslump(?:ed)?\b|\bdown\b|\b(?:more|less|higher|lower) than\b/giu,
    unit: "percent",
  },
];
/** A share of something between states: "70% of exports", "a quarter of the foreign investment". */
export const SHARE =
  /^ of (?:(?:the|its|their|all|total|overall|foreign|bilateral|them|[A-Z]\p{L}+(?:['’]s)?|world['’]s) ){0,4}(exports?|imports?|trade|investments?|FDI|turnover|arms|weapons|gas|oil|fuel|energy|electricity|power|supplies|wheat|grain|food|tourists|visitors|arrivals|costs?|sum|debt|cocoa|output|production|needs|market)\b/u;
