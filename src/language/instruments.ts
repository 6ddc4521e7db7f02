import type { InstrumentType } from "../types/index.ts";

/** Head nouns of accords, singular and lower case, with their type. Several words first. */
export const INSTRUMENT_HEADS: readonly (readonly [words: string, type: InstrumentType])[] = [
  ["memorandum of understanding", "mou"],
  ["memorandums of understanding", "mou"],
  ["memoranda of understanding", "mou"],
  ["memorandum of cooperation", "mou"],
  ["memorandum of intent", "letter-of-intent"],
  ["letter of intent", "letter-of-intent"],
  ["letters of intent", "letter-of-intent"],
  ["statement of intent", "letter-of-intent"],
  ["declaration of intent", "letter-of-intent"],
  ["plan of action", "roadmap"],
  ["action plan", "roadmap"],
  ["road map", "roadmap"],
  ["line of credit", "loan"],
  ["lines of credit", "loan"],
  ["credit line", "loan"],
  ["loan agreement", "loan"],
  ["grant agreement", "grant"],
  ["exchange of notes", "grant"],
  ["grants-in-aid", "grant"],
  ["grant-in-aid", "grant"],
  ["grants in aid", "grant"],
  ["memorandum of arrangement", "mou"],
  ["memorandum of collaboration", "mou"],
  ["memorandum of agreement", "agreement"],
  ["letter of exchange", "agreement"],
  ["letters of exchange", "agreement"],
  ["exchange of letters", "agreement"],
  ["letter of cooperation", "letter-of-intent"],
  ["statement of cooperation", "letter-of-intent"],
  ["heads of agreement", "agreement"],
  ["implementing arrangement", "agreement"],
  ["executive programme", "other"],
  ["executive program", "other"],
  ["work plan", "other"],
  ["joint vision", "declaration"],
  ["outcome document", "declaration"],
  ["joint media statement", "joint-statement"],
  ["joint ministerial statement", "joint-statement"],
  ["joint leaders statement", "joint-statement"],
  ["joint statement", "joint-statement"],
  ["joint press statement", "joint-statement"],
  ["joint communique", "joint-statement"],
  ["joint communiqué", "joint-statement"],
  ["joint press communique", "joint-statement"],
  ["vision statement", "joint-statement"],
  ["joint declaration", "declaration"],
  ["vision document", "declaration"],
  ["code of conduct", "other"],
  ["agreed minutes", "other"],
  ["exchange programme", "other"],
  ["exchange program", "other"],
  ["work programme", "other"],
  ["programme of cultural cooperation", "other"],
  ["program of cultural cooperation", "other"],
  ["programme of scientific cooperation", "other"],
  ["programme of exchanges", "other"],
  ["cultural exchange programme", "other"],
  ["cultural exchange program", "other"],
  ["executive cultural programme", "other"],
  ["programme of cooperation", "other"],
  ["program of cooperation", "other"],
  ["cooperation programme", "other"],
  ["cooperation program", "other"],
  ["guiding principles", "other"],
  ["letter of agreement", "agreement"],
  ["terms of reference", "other"],
  ["record of discussions", "other"],
  ["aide memoire", "other"],
  ["currency swap", "agreement"],
  ["free trade area", "agreement"],
  ["agreement", "agreement"],
  ["programme", "other"],
  ["program", "other"],
  ["plan of consultations", "other"],
  ["grant", "grant"],
  ["accord", "agreement"],
  ["pact", "agreement"],
  ["fta", "agreement"],
  ["cepa", "agreement"],
  ["ceca", "agreement"],
  ["epa", "agreement"],
  ["tepa", "agreement"],
  ["pta", "agreement"],
  ["dtaa", "agreement"],
  ["sofa", "agreement"],
  ["acsa", "agreement"],
  ["gsomia", "agreement"],
  ["tifa", "agreement"],
  ["vfa", "agreement"],
  ["edca", "agreement"],
  ["raa", "agreement"],
  ["mlat", "treaty"],
  ["usmca", "agreement"],
  ["jcpoa", "agreement"],
  ["cptpp", "agreement"],
  ["afcfta", "agreement"],
  ["moa", "agreement"],
  ["ceasefire", "agreement"],
  ["cease-fire", "agreement"],
  ["truce", "agreement"],
  ["deal", "agreement"],
  ["mou", "mou"],
  ["moc", "mou"],
  ["memorandum", "mou"],
  ["treaty", "treaty"],
  ["convention", "treaty"],
  ["protocol", "protocol"],
  ["declaration", "declaration"],
  ["communique", "joint-statement"],
  ["communiqué", "joint-statement"],
  ["contract", "contract"],
  ["loan", "loan"],
  ["roadmap", "roadmap"],
  ["loi", "letter-of-intent"],
  ["understanding", "agreement"],
  ["consensus", "other"],
  ["arrangement", "agreement"],
  ["instrument", "other"],
  ["document", "other"],
  ["compact", "agreement"],
];

/** Heads that are common words too: a name in capitals, or a topic behind them, must show that an accord is meant. */
export const LOOSE_HEADS: ReadonlySet<string> = new Set(
  "protocol convention charter understanding consensus arrangement declaration contract loan deal document instrument compact roadmap grant programme program".split(
    " ",
  ),
);
/** Loose heads that never name an accord in lower case. */
export const CAPITAL_HEADS: ReadonlySet<string> = new Set(
  "convention charter understanding consensus compact arrangement moc loi programme program".split(" "),
);

/** Heads that are abbreviations: they stand in capitals, and most of them are names. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "fta cepa ceca epa tepa pta dtaa sofa acsa gsomia tifa vfa edca raa mlat usmca jcpoa cptpp afcfta moa loi".split(" "),
);
export const NAMES_IN_THEMSELVES =
  /^(?:fta|cepa|ceca|tepa|dtaa|gsomia|edca|usmca|jcpoa|cptpp|afcfta|program(?:me)? of (?:cultural|scientific) cooperation|cultural exchange program(?:me)?)$/;

/** Words that go before a title and are no part of it. */
export const NOT_IN_TITLE: ReadonlySet<string> = new Set(
  `the a an this that these those their its his her our your any some such no each both another other new first second third several many various key major important historic landmark proposed draft signed existing earlier previous recent said same
   following aforementioned possible potential final formal ratified long-awaited so-called respective all more further two three four five six seven eight nine ten number of`.split(
    /\s+/,
  ),
);
/** Adjectives and nouns that say what an accord in lower case is about ("a free trade agreement", "a border treaty"). */
export const PLAIN_TITLE_WORDS =
  /^(?:free|trade|bilateral|border|boundary|extradition|double|taxation|avoidance|comprehensive|economic|cooperation|partnership|strategic|defence|defense|security|military|peace|ceasefire|customs|investment|protection|promotion|air|services|service|transport|aviation|visa|waiver|visa-free|exemption|cultural|culture|education|educational|scientific|science|technology|technical|energy|gas|oil|nuclear|civil|water|sharing|fisheries|fishing|labou?r|migration|readmission|swap|currency|loan|grant|financing|framework|tourism|health|agricultural|agriculture|mutual|legal|assistance|reciprocal|access|logistics|intelligence|information|general|preferential|tariff|tax|maritime|delimitation|digital|space|climate|environment|environmental|housing|infrastructure|railway|supply|purchase|power|electricity|interim|hostage|prisoner|exchange|disengagement|arms|non-aggression|friendship|joint|political|intergovernmental|governmental|trilateral|multilateral|minerals|rare|earths?|critical|status|forces|basing|development|social|transit|road|grain|export|import|sister|city|twinning|sanitary|phytosanitary|cross-border|eu-brokered|un-brokered|cessation|final|draft|binding|non-binding|enhanced|special|commercial)$/;
/** World-wide law and pledges: named in passing they tell nothing of two states. */
export const OF_ALL_STATES =
  /\b(?:(?:UN|United Nations|U\.N\.) Charter|Charter of the (?:UN|United Nations)|Universal Declaration|Vienna Conventions?|Geneva Conventions?|Genocide Convention|Refugee Convention|Convention (?:on|against|for|relating to) (?:the )?(?:Law of the Sea|Rights of|Prevention and Punishment of the Crime of Genocide|Diplomatic Relations|Consular Relations|Climate Change|Biological Diversity|Torture|Corruption|Transnational Organi[sz]ed Crime|Status of Refugees|International Trade in Endangered)|Paris (?:Climate )?(?:Agreement|Accord)|Kyoto Protocol|Montreal Protocol|Helsinki Final Act|Rome Statute|Chemical Weapons Convention|Biological Weapons Convention|Non-?\s?Proliferation Treaty|Treaty on the (?:Non-?\s?Proliferation|Prohibition) of Nuclear Weapons|Comprehensive (?:Nuclear[- ])?Test[- ]Ban Treaty|Outer Space Treaty|Antarctic Treaty|(?:European|American|African) (?:Convention|Charter) on Human|Inter-American Democratic Charter|Minamata Convention|Basel Convention|Hague Conventions?|Sendai Framework|Global Compact|CPTPP|RCEP|AfCFTA|USMCA|JCPOA|Framework Convention on Climate Change)\b/i;
