/**
 * The guide's topics and the words that tell them. `\w*` stands for any ending; words are matched without regard to case, acronyms
 * (ACRONYMS below) in capitals only. A topic is told by its own words only: "economic" tells the economy, "deep ties" tells nothing.
 */
const LEXICON: Readonly<Record<string, string>> = {
  agriculture:
    "agricultur\\w*|agri-?food|agri-?tech|farm(?:s|ing|ers?)|crops?|fertili[sz]ers?|food (?:security|crisis|supply|supplies|production|exports?)|grain(?:s)?|wheat|rice (?:exports?|imports?|trade)|livestock|dairy|palm oil|beef|poultry|pork|horticultur\\w*|phytosanitary|veterinary|halal|irrigation",
  border:
    "border (?:issue|dispute|question|talks|area|management|security|crossing|control|guard|line|demarcation|point|affairs|post|situation|trade|fence|region|tension|clash|conflict|incident)s?|borders|boundar(?:y|ies)|cross-border|Line of Actual Control|demarcat\\w*|delimit\\w*|frontier|disputed (?:territor\\w*|land)|territorial dispute|the border",
  climate:
    "climate(?! of)|COP ?2[0-9]|emissions?|carbon|decarboni[sz]\\w*|net[- ]zero|Paris Agreement|global warming|greenhouse|green (?:transition|growth|economy|development)",
  conflict:
    "war in|war against|the war|wars?|(?:armed|ongoing|current|frozen|Israeli-Palestinian|regional) conflicts?|the conflict|conflict in|invasions?|invaded|aggression|hostilities|ceasefires?|cease-fires?|fighting|shelling|missile strikes?|air ?strikes?|truce|de-?escalat\\w*|military escalation|military operation|offensive|hostages|occupation of|attack(?:s|ed)? on Ukraine|crisis in (?:Ukraine|Gaza|Sudan|Syria|Yemen)|Ukrain(?:e|ian) (?:crisis|conflict|issue|settlement)|situation in (?:Ukraine|Gaza|Syria|Sudan|Yemen)",
  connectivity: "connectivity|Belt and Road|corridors?|interconnect\\w*|transport links|North-South Transport|Global Gateway",
  consular: "consular|visas?|visa-free|consulates?|consulate[- ]general|passports?|citizens abroad|repatriat\\w*",
  "counter-terrorism":
    "counter-?terror\\w*|terroris[mt]\\w*|extremis[mt]\\w*|counter(?:ing)? terror\\w*|radicali[sz]ation|violent extremism|Daesh|al-?Qaeda",
  culture: "cultur(?:e|es|al|ally)|heritage|cultural exchanges?|museums?|film (?:festival|co-production|industry)|artists?|festivals?|film|cinema",
  defence:
    "defen[cs]e|military|armed forces|arms (?:sales?|deals?|exports?|supplies|industry)|weapons?(?! of mass)|army|navy|naval|air force|joint exercises?|fighter (?:jets?|aircraft)|warships?|submarines?|frigates?|troops|munitions|ammunition|military-technical|deterrence|war ?games?|air defen[cs]e|soldiers",
  "development-aid":
    "development (?:aid|assistance|cooperation|partnership|projects?|finance|support|partner)|(?:foreign|economic|financial|technical|bilateral|food) (?:aid|assistance)|official development assistance|grants?|donat\\w*|capacity[- ]building|aid package|development aid",
  economy:
    "econom(?:y|ies|ic|ically|ics)(?! zones?)|prosper\\w*|business(?:es)?|commercial|geo-?economic|market access|supply chains?|free trade zone|macroeconomic|growth|entrepreneurs\\w*|SMEs|small and medium",
  education:
    "educat\\w*|scholarships?|universit(?:y|ies)|students?|academic\\w*|schools?|vocational|higher learning|language teaching|training of teachers|Confucius Institutes?|qualifications",
  energy:
    "energy|energies|oil(?! spill)|gas(?:es)?(?! station)|petroleum|hydrocarbons?|pipelines?|electricity|power (?:plants?|grid|sector|supply|generation|trade|transmission)|nuclear power|renewables?|solar|wind (?:farm|power)|hydropower|hydroelectric|hydrogen|coal|crude|refiner(?:y|ies)|biofuels?",
  environment:
    "environment(?:al|ally)?(?! for)|biodiversity|deforestation|pollution|forest(?:s|ry)|wildlife|conservation|plastics?|ecosystems?|ecolog(?:y|ical)|nature protection|desertification|green",
  finance:
    "financ(?:e|es|ial|ing)|banks?|banking|currenc(?:y|ies)|monetary|debts?|bonds?|loans?|credit|swap|double taxation|tax(?:es|ation)?|payments?|fintech|central bank|fiscal|national currencies|World Bank",
  fisheries: "fisher(?:y|ies|men|man)|fishing|aquaculture|seafood|marine resources",
  health:
    "health\\w*|medic(?:al|ine|ines|ally)|COVID(?:-19)?|coronavirus|pandemics?|vaccin\\w*|pharmaceutic\\w*|hospitals?|diseases?|doctors|nurses|epidemi\\w*",
  "human-rights":
    "human rights?|fundamental freedoms|civil society|political prisoners|freedom of (?:expression|speech|religion|the press)|gender|women['’]s (?:rights|empowerment)|minorit(?:y|ies)|LGBT\\w*|detainees|repression|media freedom|persecution",
  humanitarian:
    "humanitarian|disaster[- ](?:relief|management|response|risk|preparedness)|earthquakes?|flood(?:s|ing)?|refugees?|relief (?:aid|supplies|efforts|goods|operations)|evacuat\\w*|demining|unexploded ordnance|famine|rescue",
  "indo-pacific": "Indo-Pacific|Asia-Pacific",
  infrastructure:
    "infrastructures?|construction|ports? (?:development|project)|bridges?|power plants?|build(?:ing)? (?:a|the|new) (?:port|road|railway|bridge|dam|airport)|housing",
  investment: "invest(?:s|ed|ing|ments?|ors?)?|reinvest\\w*|special economic zones?|joint ventures?",
  justice:
    "judicia(?:l|ry)|extradit\\w*|legal (?:assistance|cooperation|matters)|courts?|prosecut\\w*|justice|anti-?corruption|corruption|mutual legal assistance|crimes against humanity|war crimes|tribunals?|transfer of (?:sentenced|convicted)",
  labour: "lab(?:ou?)r|workers?|employment|workforce|jobs|migrant workers|trade unions?|skilled|wages",
  "law-enforcement":
    "law[- ]enforcement|organi[sz]ed crime|transnational crimes?|drugs?(?: trafficking)?|narcotics?|counter-?narcotics?|trafficking|smuggling|cyber-?crimes?|Interpol|money laundering|crime|fentanyl|scams?|online fraud|kidnap\\w*",
  maritime:
    "maritime|South China Sea|East China Sea|seas?(?! of)|naval|coast ?guards?|freedom of navigation|shipping|law of the sea|Red Sea|Black Sea|blue economy|ocean(?:s)?|navigation|piracy|port calls?|undersea|Taiwan Strait|vessels?|ships?",
  media: "media|journalis\\w*|broadcast\\w*|news agenc(?:y|ies)|disinformation|press freedom|television",
  migration: "migra(?:tion|nts?|tory)|immigra\\w*|asylum|readmission|refugees?|deport\\w*|mobility|displaced|returnees",
  multilateral:
    "multilateral\\w*|international (?:organi[sz]ations|fora|forums|arena|institutions)|United Nations|global governance|General Assembly|reform of the UN|world order|multipolar",
  nuclear: "nuclear|denucleari[sz]\\w*|non-?proliferation|uranium|New START|nuclear-free|arms control|disarmament",
  "peace-process":
    "peace (?:process|talks|negotiations?|agreements?|plan|deal|settlement|initiatives?|treaty|efforts|accords?|proposals?|formula|summit|conference)|two-state solution|political (?:settlement|solution|resolution)|reconciliation|normali[sz]ation|lasting peace|Minsk|ceasefires?|durable (?:peace|settlement)|peacemaking|inter-Korean|settlement (?:of|in)|Middle East peace|negotiated (?:solution|settlement)",
  "people-to-people":
    "people[- ]to[- ]people|peoples? exchanges?|youth(?: exchanges?)?|cultural exchanges|diaspora|civil exchanges|people's exchanges|sister cit(?:y|ies)|twinning|exchanges between (?:the )?peoples?|humanitarian (?:ties|cooperation|sphere|exchanges?)|parliamentary exchanges|personnel exchanges",
  regional:
    "regional(?:ly|ism)?|the region|Central Asia|Middle East|Western Balkans|Balkans|Horn of Africa|South Caucasus|Pacific Island\\w*|Southeast Asia|Eastern Mediterranean|Eurasian|Mekong|African Union|Latin America",
  sanctions: "sanction(?:s|ed|ing)?|embargo(?:es)?|export controls?|blacklist\\w*|asset freeze",
  science: "scien(?:ce|ces|tific|tists?)|research(?:ers)?|laborator(?:y|ies)|innovation",
  security: "security(?! council)|cyber-?\\w*|threats?|stability|peacekeeping|missiles?|hybrid|geopolitic\\w*|arms control",
  space:
    "outer space|space (?:exploration|cooperation|agency|activities|technology|programme|program|station|research|sector|industry|situational)|satellites?|Artemis|astronauts?|cosmonauts?|lunar|Roscosmos|in space|Baikonur",
  sport: "sports?|football|Olympic\\w*|Paralympic\\w*|World Cup|athletes?|cricket|Asian Games",
  technology:
    "technolog(?:y|ies|ical)|hi-?tech|high-tech|digital\\w*|artificial intelligence|cyber\\w*|semiconductors?|chips?|5G|telecom\\w*|information and communications?|innovation|start-?ups?|quantum|e-governance|e-commerce|IT sector|critical minerals|biotech\\w*",
  tourism: "touris(?:m|ts?)|hospitality sector|travel(?:l?ers)",
  trade:
    "trade|trading|tariffs?|exports?|imports?|exported|imported|importing|exporting|commerce|customs|trade-?\\w*|commodity turnover|turnover|goods|market access|duties",
  transport:
    "transport(?:ation)?|aviation|air (?:services|links|travel|traffic|connectivity|transport|routes)|airlines?|flights?|railways?|rail|roads?|highways?|shipping|logistics?|airports?|ports?|seaports?|freight|trains?|bridges?|transit|direct flights|cargo|ferr(?:y|ies)|canal",
  water:
    "water(?:s)? (?:resources?|management|supply|sharing|security|treaty|issues?|cooperation|use|energy)|(?:fresh|drinking|shared|transboundary) water|river waters?|transboundary rivers?|hydrological|sanitation|desalination|dams?|Indus Waters|Nile",
};
const ACRONYMS: Readonly<Record<string, string>> = {
  border: "LAC",
  "counter-terrorism": "ISIS",
  culture: "UNESCO",
  "development-aid": "ODA|USAID|JICA",
  energy: "LNG|OPEC\\+?",
  finance: "IMF",
  fisheries: "IUU",
  health: "HIV|WHO",
  humanitarian: "HADR|UNRWA",
  investment: "FDI",
  justice: "ICC|ICJ",
  maritime: "UNCLOS",
  multilateral: "UN(?! Security Council)|G20|G7|BRICS|WTO|UNGA",
  nuclear: "JCPOA|IAEA|NPT",
  regional: "ASEAN|SAARC|BIMSTEC",
  science: "R&D",
  space: "NASA|ISRO",
  technology: "AI|ICT",
  trade: "FTA|CEPA|CECA|RCEP|WTO",
};
const bounded = (words: string, flags: string): RegExp => new RegExp(`\\b(?:${words})\\b`, flags);
const PATTERNS: readonly (readonly [topic: string, patterns: readonly RegExp[]])[] = Object.keys(LEXICON)
  .sort()
  .map((topic) => [topic, [bounded(LEXICON[topic]!, "i"), ...(ACRONYMS[topic] ? [bounded(ACRONYMS[topic], "")] : [])]]);

/** The topics that a stretch of text tells, sorted. */
export const topicsOf = (text: string): readonly string[] =>
  PATTERNS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(text))).map(([topic]) => topic);
