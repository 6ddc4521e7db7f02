/** Words that the names of recurring consultations, of conferences and of exercises are built from. Lower case. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that such a name ends with, before "on …", "for …", "of …". */
export const CONFERENCE_HEADS = list(
  "summit summits forum conference conclave assembly symposium roundtable ministerial platform expo retreat colloquium",
);
export const CONSULTATION_HEADS = list(
  "consultations consultation dialogue dialogues dialog commission committee group council cabinet talks meeting meetings mechanism negotiations 2+2 subcommittee sub-committee",
);
/** Of these a name alone is too little ("Planning Commission", "Cabinet Meeting"): a word below must stand before them, or a pair of states. */
export const WEAK_HEADS = list(
  "commission committee group council cabinet talks meeting meetings mechanism negotiations assembly platform subcommittee sub-committee ministerial",
);
export const BINDING: Readonly<Record<string, ReadonlySet<string>>> = {
  bodies: list(
    "joint intergovernmental inter-governmental bilateral binational bi-national mixed permanent working core contact steering coordination consultation consultative high-level level governmental cooperation partnership association neighbourhood trilateral interparliamentary inter-parliamentary strategic",
  ),
  meetings: list(
    "ministers ministerial leaders cooperation consultative trilateral tripartite quadrilateral secretary secretaries level political officials heads commission committee group minister dialogue strategic consultation advisors advisers chiefs council 2+2 staff defence defense security trade economic border boundary joint annual migration accord accords fta agreement summit bilateral water health",
  ),
};
/** What a series may be said to be, before its field. */
const MANNER =
  "(?:annual |regular |periodic |biannual |biennial |bilateral |trilateral |tripartite |high-level |senior-level |ministerial-level |director-level |expert-level |official-level |ministerial |official |formal |informal |expert |joint |inter-ministerial )";
/** What a series may be about. */
const FIELDS =
  "(?:composite|structured|comprehensive|defen[cs]e|military|security|economic|human rights|energy|maritime|cyber|digital|trade|investment|business|counter-?terrorism|policy|financial|space|climate|strategic|political|diplomatic|consular|migration|visa|labou?r|agricultural|agriculture|fisheries|water|transport|tourism|cultural|health|education|science|technology|scientific|technical|legal|judicial|customs|border|boundary|nuclear|arms control|non-proliferation|disarmament|development|development cooperation|environment|environmental|railway|aviation|commercial|industrial|parliamentary|sectoral|policy planning)";
const FIELD = `(?:${FIELDS}(?:(?: and |, | & )${FIELDS}){0,2} )`;
const SHARED =
  "(?:joint|mixed|intergovernmental|inter-governmental|binational|bi-national|bilateral|inter-ministerial|high joint|joint permanent|joint standing|joint high)";
/** Names of a series that need no capitals ("strategic dialogue", "bilateral political consultations", "joint working group", "border talks"). */
export const COMMON_NAMES = new RegExp(
  `^(?:${[
    `${MANNER}{0,2}(?:${FIELD}|foreign office |foreign ministry |inter-foreign ministry |staff )consultations?`,
    `${MANNER}{0,2}(?:\\p{L}+ )?strategic (?:and \\p{L}+ )?dialogue`,
    `${MANNER}{0,2}${FIELD}dialogue`,
    `${MANNER}?(?:\\p{L}+[- ])?intergovernmental commission`,
    `${MANNER}?${SHARED} (?:ministerial |technical |${FIELD}|consultative |coordination |coordinating |cooperation |steering |working |follow-up )?(?:commission|committee|working group|council)(?: meeting)?`,
    "joint commission meeting",
    "(?:trilateral|tripartite|quadrilateral) (?:\\p{L}+ )?(?:summit|consultations|dialogue|mechanism)",
    "annual bilateral consultations",
    "special representatives['’]? (?:talks|meeting|mechanism)",
    "2\\+2 (?:ministerial )?(?:dialogue|meeting|talks|consultations)",
    "(?:fta|ceca|cepa|free trade agreement|trade agreement|free trade|boundary|border|maritime boundary|boundary delimitation|border demarcation|flag meeting|staff-level|air services|military hotline) (?:negotiations|talks)",
  ].join("|")})$`,
  "iu",
);

/** Lower-case words that stand inside such a name. */
export const NAME_WORDS = list(
  `strategic political bilateral trilateral tripartite high higher level foreign office ministry ministers ministerial ministers' ministers’ defence defense military security economic annual
   regular joint working policy planning human rights energy maritime cyber digital trade investment business commercial industrial counter terrorism counter-terrorism counterterrorism special representatives national
   advisors advisers advisor leaders senior officials official expert formal informal intergovernmental inter-governmental inter-ministerial consular diplomatic emergency extraordinary summit
   migration climate consultation consultative coordination coordinating steering follow-up 2+2 border boundary demarcation delimitation water fta financial dialogue council commission committee
   army staff staff-level arms control space nuclear disarmament non-proliferation cooperation development mixed binational bi-national permanent standing technical free agreement air services visa
   labour labor agricultural agriculture fisheries transport tourism cultural health education science technology scientific legal judicial customs railway aviation environment environmental
   parliamentary sectoral high-level senior-level expert-level double troika informal virtual ordinary online sub-regional mini commemorative donors pledging reconstruction peace`,
);

/** What one meeting of a series is called. */
export const SESSIONS = list("round session meeting edition sitting iteration plenary rounds");
/** Words between the number and the session ("XIV Ordinary Meeting", "third plenary session"). */
export const SESSION_MARKS = list(
  "ordinary extraordinary ministerial plenary annual regular formal virtual special joint high-level official full bilateral inter-ministerial",
);

/** Conferences whose name ends like that of a bilateral dialogue. */
export const KNOWN_CONFERENCES =
  /^(?:Shangri-La|Raisina|Delhi|Manama|Munich|Halifax|Antalya|Doha|Boao|Davos|Jakarta|Xiangshan|Seoul|Jeju|Tana|Aswan|Bled|Riga|Warsaw|Tashkent|Samarkand|Astana|Petersberg|Colombo|Galle|Kigali|Dakar|Abu Dhabi|Bosphorus|Tehran|Baghdad|Shangri La)\b/;
/** Meetings that have a name of their own and no head noun. */
export const BARE_CONFERENCES = /^(?:COP-?\d{1,2}|UNGA|CHOGM|CHOGM\d{2,4}|MC\d{1,2}|TICAD\d?|FOCAC|AUSMIN|UNGA\d{2})$/;
/** Gatherings that are none of diplomacy. */
export const OTHER_GATHERINGS =
  /(?<![-–\p{L}])(?:press|news|video|media|party|cabinet|board|national|constituent|legislative|state|federal|provincial|town|general|olympic|teleconference|web|tele|shareholders?)\s(?:conference|assembly|meeting|council|committee|commission|congress)$/iu;
