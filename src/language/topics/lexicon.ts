/**
 * The guide's topics and the words that tell them. `\w*` stands for any ending; words are matched without regard to case, acronyms apart. A topic is told
 * by its own words only: "economic" tells the economy, "deep ties" tells nothing; words that mostly name something else ("the media said", "a bank of the
 * river", "security environment") are left out by what stands before them.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  agriculture:
    "agricultur\\w*|agro\\w*|agri-?\\w*|farm(?:s|ing|ers?|land)?|crops?|harvests?|fertili[sz]ers?|pesticides?|seedlings?|seeds|food (?:security|crisis|supply|supplies|production|exports?|industry|safety|self-sufficiency)|foodstuffs?|grains?|wheat|maize|rice|soy(?:a|beans?)|barley|livestock|cattle|dairy|meat|palm oil|beef|poultry|pork|(?<!bear |bears |bore |borne |bearing )fruits?|vegetables|bananas?|avocados?|mangoes|pineapples?|citrus|coconuts?|cashew\\w*|cocoa|coffee|tea|tobacco|cotton|sugar|spices|onions?|potatoes|honey|horticultur\\w*|phytosanitary|veterinary|rural development|plantations?",
  border:
    "border(?! ?crossings? fee)\\w*|(?<!maritime )boundar(?:y|ies)|cross-border|Line of (?:Actual )?Control|demarcat\\w*|delimit\\w*|frontiers?|disengage\\w*|disputed (?:territor\\w*|lands?|areas?|islands?)|territorial (?:disputes?|claims?|sovereignty)|enclaves?|exclaves?|incursions?|buffer zone|checkpoints?|airspace violations?|violat\\w+ (?:of )?(?:\\w+ )?(?:air ?space|territory)",
  climate:
    "climate(?! of)|COP ?2[0-9]|emissions?|carbon|decarboni[sz]\\w*|net[- ]zero|Paris Agreement|global warming|greenhouse|green (?:transition|growth|economy|development)|sea[- ]level rise|rising seas?|loss and damage|droughts?",
  conflict:
    "(?<!cold |trade |tariff |world |price )wars?(?! games)|(?:armed|ongoing|current|frozen|Israeli-Palestinian|regional|border) conflicts?|the conflict|conflict in|\\w+ conflict|invasions?|invaded|aggression|hostilities|cease-?fires?|cease-fires?|fighting|fire-?fights?|shell(?:s|ed|ing)|mortars?|artillery|gunfire|opened fire|exchange of fire|bombard\\w*|bomb(?:ed|ings?)|clash(?:es|ed)?|missile (?:strikes?|attacks?)|air ?strikes?|drone (?:attacks?|strikes?)|rocket (?:attacks?|fire)|truce|de-?escalat\\w*|military escalation|(?:special )?military operation|counter-?offensive|ground offensive|hostages|occup(?:ation of|ied territor\\w+|ying (?:power|state))|attack(?:s|ed)? on (?:Ukraine|\\w+ (?:troops|soldiers|villages|positions))|crisis in (?:Ukraine|Gaza|Sudan|Syria|Yemen|Myanmar|Burma)|Ukrain(?:e|ian) (?:crisis|conflict|issue|settlement)|(?:situation|developments) in (?:Ukraine|Gaza|Syria|Sudan|Yemen|Libya|Myanmar)|Gaza|bloodshed|battlefield|violations of the ceasefire",
  connectivity:
    "connectivity|Belt and Road|corridors?|interconnect\\w*|transport links|North-South Transport|Global Gateway|direct (?:flights?|air links?)|ferry (?:service|link)|fibre[- ]optic|submarine cables?|undersea cables?|links? by (?:rail|road|sea|air)",
  consular: "consular|visas?|visa-free|consulates?|consulate[- ]general|passports?|citizens abroad|nationals abroad|repatriat\\w*",
  "counter-terrorism":
    "counter-?terror\\w*|terroris[mt]\\w*|extremis[mt]\\w*|counter(?:ing)? terror\\w*|radicali[sz]ation|violent extremism|Daesh|al-?Qaeda|jihadis\\w*|Boko Haram|al-?Shabaab",
  culture:
    "cultur(?:e|es|al|ally)|heritage|cultural exchanges?|museums?|exhibitions? of|film (?:festival|co-production|industry)|artists?|artefacts|festivals?|films?|cinema|literature|theatre|folk (?:dance|music)|orchestra|archaeolog\\w*",
  defence:
    "defen[cs]e(?! (?:minister|secretary|ministry|attach)s?\\b)|defensive|military|militaries|armed forces|arms (?:sales?|deals?|exports?|supplies|industry|purchases?)|armaments?|weapon(?:s|ry)(?! of mass)|army|armies|navy|navies|naval|air force|joint (?:exercises?|drills?|patrols?)|military (?:drills?|training)|fighter (?:jets?|aircraft)|warplanes?|warships?|submarines?(?! cable)|frigates?|destroyers?|battle tanks?|howitzers?|air defen[cs]e|missile defen[cs]e|troops|munitions|ammunition|military-technical|deterren\\w*|deter and defend|ironclad|alliance commitments?|war ?games?|chiefs? of (?:defen[cs]e )?staff|patrol (?:boats?|vessels?)|tri-services?",
  "development-aid":
    "development (?:aid|assistance|cooperation|partnership|projects?|finance|support|partner)|(?:foreign|economic|financial|technical|bilateral|food|grant) (?:aid|assistance)|official development assistance|grants?(?!ed)|concessional|capacity[- ]building|aid (?:package|programme|program|to)|development aid|in aid|soft loans?",
  economy:
    "econom(?:y|ies|ic|ically|ics)(?! zones?)|prosper\\w*|business (?:ties|links|forum|community|cooperation|environment|climate|missions?|delegations?|councils?|circles|communit\\w+)|businesses|commercial|geo-?economic|market access|supply chains?|free trade zone|macroeconomic|(?:economic|inclusive|sustainable) growth|entrepreneur\\w*|chambers? of commerce|SMEs|MSMEs|small and medium|inflation|private sector|industrial(?:i[sz]ation)?",
  education:
    "educat\\w*|scholarships?|universit(?:y|ies)|students?|academic\\w*|academia|school(?:s|ing)?|vocational|higher learning|language (?:teaching|courses|training)|teachers?|training of|professors?|campus(?:es)?|Confucius Institutes?|fellowships?|curricul\\w+|diplomas?|qualifications|training programmes?",
  energy:
    "energy|energies|oil and gas|crude|oil (?:prices?|pipelines?|production|output|exports?|supplies|supply|fields?|exploration|company|products|shipments?)|(?:natural )?gas(?:es)?(?! station)|petroleum|petrochemicals?|hydrocarbons?|pipelines?|electric(?:ity|al)|power (?:plants?|stations?|grid|sector|supply|generation|trade|transmission|lines?|projects?)|(?:transmission|power) lines?|megawatts?|gigawatts?|nuclear power|renewables?|solar|wind (?:farm|power|energy)s?|geothermal|hydropower|hydroelectric|hydro-?power|hydrogen|coal|refiner(?:y|ies)|biofuels?|ethanol|fuel|diesel|gasoline|petrol",
  environment:
    "(?<!security |international |business |investment |regional |global |favou?rable |enabling |conducive |geopolitical |strategic |operating |geostrategic |peaceful |political |learning |stable |safe |external )environment(?:al|ally)?(?! for)|biodiversity|deforest\\w*|pollut\\w*|forests?|forestry|wildlife|nature conservation|plastics?|ecosystems?|ecolog(?:y|ical)|nature protection|desertification|waste management|national parks?|environmental protection",
  finance:
    "financ(?:e|es|ial|ially|ing)|central banks?|(?:commercial|state|foreign) banks?|banking|banks|currenc(?:y|ies)|monetary|debts?|bonds?|credit(?! for| to)|currency swaps?|swap|double taxation|tax(?:es|ation)?|payments?|fintech|fiscal|foreign exchange|rouble|renminbi|stock exchange|insurance|remittances?|customs duties",
  fisheries: "fisher(?:y|ies|men|man|folk)|fishing|fish|aquaculture|seafood|marine resources|tuna|shrimps?|lobsters?|trawlers?",
  health:
    "health\\w*|medic(?:al|ine|ines|ally|s)|COVID(?:-19)?|coronavirus|pandemics?|vaccin\\w*|pharmaceutic\\w*|hospitals?|clinics?|diseases?|doctors|nurses|epidemi\\w*|epidemics?|malaria|Ebola|cholera|facemasks?|primary care|public health|antimicrobial",
  "human-rights":
    "human rights?|fundamental freedoms|civil (?:society|liberties)|political prisoners|freedom of (?:expression|speech|religion|the press|assembly)|gender|women['’]s (?:rights|empowerment)|women, peace|minorit(?:y|ies)|LGBT\\w*|detainees|repression|media freedom|persecution|torture|forced labou?r",
  humanitarian:
    "(?<!cultural and )humanitarian(?! (?:ties|cooperation|sphere|exchanges?|field|issues))|disaster[- ](?:relief|management|response|risk|preparedness)|natural disasters?|earthquakes?|flood(?:s|ing)?|cyclones?|typhoons?|hurricanes?|landslides?|refugees?|(?:relief|rescue) (?:aid|supplies|efforts|goods|operations|teams?|workers)|evacuat\\w*|demining|landmines?|unexploded ordnance|famine|Red (?:Cross|Crescent)|displaced persons|emergency aid",
  "indo-pacific": "Indo-?Pacific|Asia-Pacific|Indian Ocean Region",
  infrastructure:
    "infrastructures?|construct(?:ion|ed|ing)|ports? (?:development|project)|bridges?|build(?:ing)? (?:a|the|new|of) (?:\\w+ )?(?:port|road|railway|bridge|dam|airport|plant|line|hospital|school)|(?:high-speed )?(?:railway|rail line|metro|highway|motorway|expressway|tunnel|airport|port|pipeline|power plant|transmission line) (?:project|construction)|housing|feasibility study|high-speed (?:rail|railway|train)|groundbreaking|special economic zones?|industrial parks?",
  investment: "invest(?:s|ed|ing|ments?|ors?)?|reinvest\\w*|special economic zones?|joint ventures?|industrial parks?|investment promotion",
  justice:
    "judicia(?:l|ry)|extradit\\w*|legal (?:assistance|cooperation|matters|proceedings)|courts?|prosecut\\w*|justice|judges?|jurisdiction|arbitra(?:l|tion)|anti-?corruption|corruption|mutual legal assistance|crimes against humanity|war crimes|tribunals?|sentenced persons|prisoners?(?! of war)|transfer of (?:sentenced|convicted)|detained|investigation|rule of law",
  labour:
    "lab(?:ou?)r|workers?|employ(?:ment|ers?|ees?)|workforce|jobs|migrant workers|trade unions?|skilled|wages?|manpower|recruit(?:ment|ing)? (?:of|agencies|costs?)|seasonal work\\w*|domestic helpers?",
  "law-enforcement":
    "law[- ]enforcement|organi[sz]ed crime|transnational crimes?|drugs?(?: trafficking)?|narcotics?|counter-?narcotics?|trafficking|traffickers|smuggl\\w*|cyber-?crimes?|Interpol|money laundering|crime|criminals?|fentanyl|scams?|online fraud|kidnap\\w*|police|contraband|arrest(?:s|ed)|illegal (?:fishing|mining|logging)",
  maritime:
    "maritime|South China Sea|East China Sea|seas?(?! of)|naval|coast ?guards?|freedom of navigation|shipping|law of the sea|Red Sea|Black Sea|blue economy|oceans?(?! (?:region|rim))|navigation|piracy|port calls?|undersea|Taiwan Strait|vessels?|ships?|warships?|frigates?|tankers?|seafarers|exclusive economic zones?|continental shelf|code of conduct|shoal|Strait of Hormuz",
  media:
    "mass media|media (?:cooperation|exchanges?|freedom|outlets? of|organi[sz]ations|partnership|sector|ties)|(?:,|and) media(?=,| and|\\.| exchanges)|journalis(?:m|tic)|(?:training|exchange) (?:of|for) journalists|broadcasters|broadcasting|news agenc(?:y|ies) (?:cooperat|exchange|agree)\\w*|disinformation|press freedom",
  migration:
    "migra(?:tion|nts?|tory)|immigra\\w*|asylum|readmission|refugees?|deport\\w*|labou?r mobility|mobility (?:and migration|partnership|agreement)|displaced|returnees|safe passage|exiles?|irregular crossings?|human trafficking",
  multilateral:
    "multilateral (?:system|institutions|organi[sz]ations|fora|forums|order)|multilateralism|international (?:organi[sz]ations|fora|forums|arena|institutions)|United Nations|Security Council (?:reform|membership|seat|term)|term on the (?:UN )?Security Council|global governance|General Assembly|reform of the UN|world order|multipolar\\w*|Non-Aligned|(?:non-permanent )?member(?:ship)? of the (?:UN|United Nations)|candidac(?:y|ies)|candidature",
  nuclear:
    "nuclear(?! (?:power|energy|plant))|nuclear (?:power|energy|plant|waste)|denucleari[sz]\\w*|non-?proliferation|uranium|New START|nuclear-free|disarmament|enrichment|atomic",
  "peace-process":
    "peace (?:process|talks|negotiations?|agreements?|plan|deal|settlement|initiatives?|treaty|efforts|accords?|proposals?|formula|summit|conference|mission)|(?:lasting|durable|just|bring back|restore|achieve) (?:and \\w+ )?peace|two-state solution|political (?:settlement|solution|resolution)|reconciliation|normali[sz]ation (?:of (?:ties|relations) (?:between|with) (?:Israel|Armenia|Azerbaijan|Saudi|Turkey|Türkiye|Iran)|agreements?|process)|Minsk (?:agreements?|process|protocol|accords?|group)|cease-?fires?|peacemaking|inter-Korean|Middle East peace|negotiated (?:solution|settlement)|good offices",
  "people-to-people":
    "people[- ]to[- ]people|peoples? exchanges?|youth(?: exchanges?)?|cultural exchanges|diaspora|civil exchanges|people's exchanges|sister cit(?:y|ies)|twinn(?:ing|ed)|exchanges between (?:the )?peoples?|humanitarian (?:ties|cooperation|sphere|exchanges?)|parliamentary exchanges|personnel exchanges|(?:Indian|Chinese|\\w+) community in|community of \\w+ (?:origin|descent)|pilgrim\\w*|friendship societ\\w+|volunteers?|students? exchanges?|exchange students",
  regional:
    "regional(?:ly|ism)?|the region|Central Asia|Middle East|Western Balkans|Balkans|Horn of Africa|South Caucasus|Pacific Island\\w*|South-?[Ee]ast Asian?|Eastern Mediterranean|Eurasian|African Union|Latin America|Western Hemisphere|ASEAN (?:Outlook|centrality|unity|integration|community)|Myanmar (?:crisis|situation)|crisis in (?:Myanmar|Burma)",
  sanctions: "sanction(?:s|ed|ing)?|embargo(?:es)?|export controls?|blacklist\\w*|asset freeze|frozen assets|price cap",
  science: "scien(?:ce|ces|tific|tists?)|research(?:ers)?(?! ship)|laborator(?:y|ies)|Antarctic\\w*|polar research",
  security:
    "(?<!food |energy |health |water |cyber |job |social |maritime |supply |economic |climate )security(?! (?:council|environment))|cyber-?(?:security|attacks?|defen[cs]e|threats?)|threats?|stability|peace-?keep\\w*|missiles?|hybrid (?:war\\w*|threats?|attacks?)|geopolitic\\w*|arms control|militants?|gunmen|insurgen\\w*|armed groups?|rebels?|militias?|saboteurs?|sabotage|espionage|spy(?:ing)?|spies|intelligence (?:sharing|services?|cooperation|agencies)|peace and security|destabili[sz]\\w*|provocations?|provocative|ballistic",
  space:
    "outer space|space (?:exploration|cooperation|agency|activities|technology|programme|program|station|research|sector|industry|situational)|satellites?|Artemis|astronauts?|cosmonauts?|lunar|Roscosmos|in space|Baikonur|launch services?|spaceport|remote sensing",
  sport: "sports?(?! utility)|football|Olympic\\w*|Paralympic\\w*|World Cup|athletes?|cricket|Asian Games|tournaments?|championships?",
  technology:
    "technolog(?:y|ies|ical)|hi-?tech|high-tech|digital\\w*|artificial intelligence|cyber-?(?:space|security)|semiconductors?|chips?|5G|telecom\\w*|information and communications?|innovat\\w+|start-?ups?|quantum|e-governance|e-government|e-commerce|IT sector|critical minerals|biotech\\w*|data (?:centres?|centers?|protection|flows?)|robotics",
  tourism: "touris(?:m|ts?|tic)|hospitality sector|travel(?:l?ers)|holidaymakers|hotels? (?:sector|industry)",
  trade:
    "trade(?! unions?)|traded|traders|trading|tariffs?|exports?|imports?|exported|imported|exporters?|importers?|importing|exporting|commerce|customs|commodity turnover|turnover|goods|market access|duties|duty-free|duty free|free of duty|anti-?dumping|business missions?|economic partnership agreement",
  transport:
    "transport(?:ation)?|(?:civil )?aviation|air (?:services|links|travel|traffic|connectivity|transport|routes)|airlines?|airways|flights?|railways?|rail|trains?|roads?(?!map)|highways?|motorways?|shipping|logistics?|new airports?|airport (?:project|construction)|seaports?|(?:sea|dry|deep-water|container) ports?|ports? of|freight|haulage|lorries|truck(?:s|ers)|transit|direct flights|cargo(?:es)?|ferr(?:y|ies)|Suez|metro|routes?",
  water:
    "water(?:s|way)? (?:resources?|management|supply|sharing|security|treaty|issues?|cooperation|use|energy|sector|scarcity|crisis|levels?)|access to water|(?:fresh|drinking|shared|transboundary|clean|river) waters?|transboundary rivers?|rivers? (?:cooperation|basins?)|hydrological|sanitation|desalination|dams?|irrigat\\w*|wells|Indus Waters|Nile|droughts?",
};
/** Acronyms, matched in capitals only. */
export const ACRONYMS: Readonly<Record<string, string>> = {
  border: "LAC|LoC",
  "counter-terrorism": "ISIS|ISIL|FATF",
  culture: "UNESCO",
  "development-aid": "ODA|USAID|JICA|KOICA|TICA|ITEC",
  energy: "LNG|LPG|OPEC\\+?|MW|GW",
  finance: "IMF|ADB|AfDB|EBRD|AIIB",
  fisheries: "IUU",
  health: "HIV|WHO",
  humanitarian: "HADR|UNRWA|UNHCR",
  investment: "FDI",
  justice: "ICC|ICJ",
  maritime: "UNCLOS|EEZ",
  multilateral: "UN(?! Security Council)|G20|G7|BRICS|WTO|UNGA|NAM|NATO",
  nuclear: "JCPOA|IAEA|NPT",
  regional: "SAARC",
  science: "R&D",
  security: "NATO|CSTO|AUKUS",
  space: "NASA|ISRO|JAXA|ESA",
  technology: "AI|ICT|IT",
  trade: "FTA|FTAs|CEPA|CECA|RCEP|WTO|EPA",
};
