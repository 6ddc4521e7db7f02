const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that name an office; a phrase is an office when one of these heads it. */
export const OFFICE_HEADS = list(
  `fm pm dpm eam nsa hc cm vp mos cds cdf coas cns cgs unsg diplomat minister president premier chancellor secretary ambassador envoy king queen emir amir sultan prince princess pope emperor empress spokesperson spokesman spokeswoman chief head director
   director-general commander adviser advisor commissioner chairman chairwoman chairperson chair speaker governor representative counsellor counselor councilor councillor undersecretary under-secretary attache
   attaché consul secretary-general leader ruler monarch administrator coordinator co-ordinator negotiator rapporteur vice-president vice-minister vice-chairman vice-chair vice-premier premier-designate mantri
   taoiseach tánaiste tanaiste inspector-general minister-counselor minister-counsellor general-secretary nuncio legate regent mayor lawmaker senator mp deputy treasurer comptroller controller attorney registrar executive
   quartermaster d'affaires governor-general governor-general commander-in-chief ombudsman prosecutor statssekretær ministerpräsident lehendakari superintendent liaison officer mediator interlocutor whip
   prelate delegate sherpa commandant duke landeshauptmann landeshauptfrau agong besar gyalpo statsminister canciller ameer provost rector auditor chargé plenipotentiary vicar
   postmaster chieftain`,
);
/** Ranks that stand before a name beside its office: "Ambassador X, Minister of Foreign Affairs", "Foreign Minister Prince Y". */
export const COURTESIES = list("ambassador senator prince princess amir emir mp");
/** Heads that alone, without more words, are too vague to be somebody in particular unless the text has told of one before. */
export const VAGUE_HEADS = list(
  "chief executive director diplomat chair commander coordinator lawmaker senator mp administrator ruler general head officer liaison whip prosecutor superintendent mediator interlocutor",
);
/** Lower-case words that may stand before the head inside an office. */
export const OFFICE_MODIFIERS = list(
  `prime foreign defence defense deputy vice acting interim caretaker transitional senior assistant permanent special standing honorary external internal interior home finance trade commerce economy economic
   energy health education culture tourism transport agriculture fisheries environment labour labor justice science technology industry development cooperation maritime naval army air force navy military chief
   joint national security state federal general high royal crown chargé charge political european regional principal additional under minister parliamentary parliament cabinet affairs first second third
   fourth top supreme police coast guard intelligence information communications immigration investment planning water resources oil petroleum gas power international relations presidential spokesperson consul
   ministry embassy department government executive managing non-resident resident trade climate nuclear oceans veterans' women's youth sports social digital press official commanding lead principal personal
   private dy yang di-pertuan menteri druk grih rajya pradhan provincial regional bilateral cardinal apostolic papal local islamic metropolitan
   private plenipotentiary extraordinary roving itinerant adjunct associate ministerial titular party opposition majority minority attorney junior grand coordinating mission country field staff union raksha videsh`,
);
/** Words before the head that tell of time or rank of speech and are no part of the office. */
export const PASSING_MODIFIERS = list(
  "visiting former ex then outgoing incoming new newly current late another fellow respective newly-elected newly-appointed re-elected recently elected appointed sworn-in long-serving union",
);
/** Words before a title that put it in the past. */
export const FORMER = list("former ex erstwhile onetime");
interface NativeOffice {
  readonly office: string;
  /** ISO 3166-1 alpha-3, where only one state has it. */
  readonly state: string | null;
}
/** Native titles and what they are in English. */
export const NATIVE_OFFICES: Readonly<Record<string, NativeOffice>> = {
  "raksha mantri": { office: "defence minister", state: "IND" },
  "raksha rajya mantri": { office: "minister of state for defence", state: "IND" },
  "videsh mantri": { office: "external affairs minister", state: "IND" },
  "pradhan mantri": { office: "prime minister", state: null },
  "grih mantri": { office: "home minister", state: "IND" },
  taoiseach: { office: "taoiseach", state: "IRL" },
  pope: { office: "pope", state: "VAT" },
  pontiff: { office: "pope", state: "VAT" },
  tánaiste: { office: "tánaiste", state: "IRL" },
  tanaiste: { office: "tánaiste", state: "IRL" },
  amir: { office: "emir", state: null },
  ameer: { office: "emir", state: null },
  agong: { office: "king", state: "MYS" },
  "yang di-pertuan agong": { office: "king", state: "MYS" },
  "menteri besar": { office: "chief minister", state: "MYS" },
  "druk gyalpo": { office: "king", state: "BTN" },
  statsminister: { office: "prime minister", state: null },
  canciller: { office: "foreign minister", state: null },
};
/** Offices as headlines shorten them. */
export const ABBREVIATED_OFFICES: Readonly<Record<string, string>> = {
  fm: "foreign minister",
  pm: "prime minister",
  dpm: "deputy prime minister",
  eam: "external affairs minister",
  nsa: "national security adviser",
  hc: "high commissioner",
  cm: "chief minister",
  vp: "vice president",
  mos: "minister of state",
  cds: "chief of defence staff",
  cdf: "chief of defence force",
  coas: "chief of army staff",
  cns: "chief of naval staff",
  cgs: "chief of the general staff",
  unsg: "secretary-general",
};

/** "vice-chancellor", "deputy-governor": some papers write rank and office as one word. */
const RANKED = /^(?:vice|deputy|under|co|first|sub)[-–]/;
export const isOfficeHead = (word: string): boolean => OFFICE_HEADS.has(word) || (RANKED.test(word) && OFFICE_HEADS.has(word.replace(RANKED, "")));
export const isOfficeModifier = (word: string): boolean =>
  OFFICE_MODIFIERS.has(word) || (RANKED.test(word) && OFFICE_MODIFIERS.has(word.replace(RANKED, "")));
