/** Words by what a report is about, matched on lower-case text. Each counts once however often it stands there. */

/** Told when states deal with each other, hardly ever otherwise. */
const BETWEEN_STATES =
  "readouts?|national day|independence day|(?:his|her) majesty|(?:his|her) royal highness|crown prince|president-elect|government of|governments of|(?:people.s |islamic |federal |arab |democratic )?republic of|kingdom of|agreements? (?:between|with)|(?:trade|transport|services?|skies|cooperation|security|framework) agreement|memorandum|partnerships?|bilateral|trilateral|multilateral|quadrilateral|diplomatic|diplomatically|diplomacy|diplomats?|ambassadors?|ambassadorial|embass(?:y|ies)|high commission(?:er)?s?|charg[eé] d.affaires|envoys?|consuls?[- ]general|consulates?|foreign (?:minist(?:er|ry)|ministers|ministries|affairs|secretary|policy|office|relations)|external affairs|secretary of state|state department|head of government|heads of (?:state|government|delegations?)|head of state|counterparts?|summits?|treat(?:y|ies)|memorand(?:um|a) of understanding|mous?|communiqu[eé]s?|joint (?:statement|declaration|commission|committee|working group|exercises?|drills?)|strategic (?:partnership|dialogue|partners?)|state visit|official visit|working visit|courtesy call|credentials|sanctions?|embargo|ceasefire|peace (?:talks|process|agreement|deal|plan|treaty)|security council|general assembly|united nations|european union|sovereignty|territorial integrity|extradit(?:e|ed|ion)|asylum|refugees|denuclearization|non-?proliferation|normali[sz](?:e|ation) (?:of )?(?:ties|relations)|relations (?:between|with)|ties (?:between|with)|cooperation (?:between|with)|talks (?:between|with)|both (?:sides|countries|nations|governments)|two (?:sides|countries|nations|governments|leaders|ministers|presidents)|delegations?|note verbale|demarche|d[eé]marche|persona non grata|airspace|incursions?|troops|military|defen[cs]e minist(?:er|ry)|warships?|missiles?|airstrikes?|air strikes?|occupied|occupation|annex(?:ed|ation)|separatists?|insurgents?|militants?|terroris(?:m|ts?)|hostages?|free trade|trade (?:agreement|deal|talks|war|ties|relations|volume|turnover)|tariffs?|humanitarian|development (?:assistance|cooperation|aid)|visa[- ]free|spokes(?:man|woman|person)|national security|prime ministers?|presidents?|kremlin|white house|foreign nationals|condolences|territorial (?:waters|dispute|claims?)|line of control|demarcation|border (?:guards|dispute|crossing|talks)|chancellor|nato|asean|african union|intelligence|nuclear|peacekeep(?:ers|ing)|repatriat(?:e|ed|ion)|allies|alliance|aggression|accord|expelled|expulsion|summoned|recalled";

/** Told of games, markets, mishaps, crimes and the arts. */
const OTHERWISE = {
  sport:
    "match(?:es)?|goals?|goalkeepers?|midfield(?:er)?s?|strikers?|coach(?:es)?|captain|team-?mates?|squad|fixtures?|qualifiers?|semi-?finals?|quarter-?finals?|finals?|penalt(?:y|ies)|referees?|umpire|wickets?|innings|runs|overs|batsm[ae]n|bowlers?|tournament|league|championships?|world cup|olympics?|medals?|stadium|halftime|half-time|kick-?off|friendly|scored|scorers?|defender|headers?|free kick|corner|injury time|second half|first half|substitutes?|sets|volleyball|football|soccer|cricket|rugby|hockey|basketball|tennis|athletes?|sprint(?:er)?|marathon|grand prix|lap|knock(?:ed)? out|fans|supporters|fifa|uefa|round-of-16|last four|win over|draw|defeat(?:ed)?|beat|victory|title|trophy|points|players?|champions?|chess|grandmasters?|pawn|gambit|rook|games?|races?|racing|cyclists?|swimm(?:er|ing)|boxing|boxer|bout|rounds?|winning|innings|pitch|club|clubs",
  markets:
    "shares?|stocks?|shareholders?|dividend|futures|bushels?|traders?|analysts?|dealers|quarter(?:ly)?|pre-tax|profits?|revenues?|earnings|chief executive|ceo|start-?up|investors?|bond(?:s)?|currency|rupiah|lira|closed at|tonnes?|fob|crop|harvest|barrels?|brent|wall street|index|nasdaq|lender|bank|mortgages?|loans|takeover|merger|retail(?:er|ers)?|customers?|plant|factor(?:y|ies)|workers|jobs|carmaker|maker|manufacturers?|vehicles|models|managing director|chairman|sales|brands?|production|wages?|company|companies|firms?|consumer price|inflation|unemployment",
  mishap:
    "floods?|flooding|earthquake|quake|landslides?|hurricane|typhoon|cyclone|storm|rain(?:fall)?|drought|wildfires?|smog|heatwave|rescue(?:d|rs)?|rescue workers|survivors|injured|patients|hospital|cholera|outbreak|derail(?:ed|ment)|crash(?:ed)?|collision|capsized|ferry|evacuat(?:e|ed|ion)|meteorolog(?:y|ists|ical)|weather|water levels?|dam|residents|firefighters",
  crime:
    "arrested on suspicion|suspects?|detectives?|inspector|remanded|burglary|theft|murder|forged|smugglers?|gang|trafficking|court|judge|trial|sentenced|jailed|prosecutors?",
  arts: "film|films|director|producer|festival|actors?|actress|painter|paint|novel|poet|poem|museum|gallery|concert|album|singer|band|orchestra|opera|exhibition|audience|screen|theatre|obituary|survived by|born in|grandmother|recipe|restaurant|chef|hotel|baths?|legend|tourists|guide|species|astronomers?|planet|researchers|university|students?|school",
  notice:
    "applicants?|applications?|passports?|renew(?:al|ed)?|closed|closure|holidays?|opening hours|appointments?|forms?|envelope|photographs?|enclose|deadline|fees?|vacanc(?:y|ies)|tenders?|bids?|bidders|procurement|nationals|kindly|please|christmas|new year",
  home: "elections?|voters?|ballot|opposition|constituenc(?:y|ies)|lawmakers|coalition|cabinet|reshuffle|bill|mayor|councillors?|council|municipal|local (?:authorities|government)|ruling party|party|parties|supreme court|impeach(?:ed|ment)|vote of confidence|rally|roadblocks|governor|provinces?|districts?|parliament|mps?|minority leader|majority leader|speaker of the house|the speaker|sitting|house|committee|debate|unions?|strike|public service|civil service|auditor",
} as const;

const pattern = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d])`, "gu");
const BETWEEN = pattern(BETWEEN_STATES);
const OTHER = Object.entries(OTHERWISE).map(([subject, words]) => [subject, pattern(words)] as const);
const kinds = (text: string, words: RegExp): number => new Set(text.match(words)).size;

/** How far into a text its subject is looked for. */
const FAR = 8000;
/** How many different words of each subject a text holds. */
export const subjectWords = (text: string): { readonly betweenStates: number; readonly other: Readonly<Record<string, number>> } => {
  const lower = text.slice(0, FAR).toLowerCase();
  return { betweenStates: kinds(lower, BETWEEN), other: Object.fromEntries(OTHER.map(([subject, words]) => [subject, kinds(lower, words)])) };
};
