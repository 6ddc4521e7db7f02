/** Words that the names of recurring consultations, of conferences and of exercises are built from. Lower case. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that such a name ends with, before "on …", "for …", "of …". */
export const CONFERENCE_HEADS = list("summit summits forum conference conclave assembly symposium roundtable ministerial platform expo");
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
    "ministers ministerial leaders cooperation consultative trilateral quadrilateral secretary secretaries level political officials heads commission committee group minister dialogue strategic consultation advisors advisers chiefs council 2+2 staff defence defense security trade economic border boundary joint annual migration accord accords fta agreement summit bilateral water health",
  ),
};
/** Words that the lower-case name of a mechanism may begin with ("strategic dialogue", "political consultations", "joint working group"). */
export const COMMON_NAMES =
  /^(?:(?:bilateral |annual |regular |high-level |foreign ministry |inter-ministerial |joint )?(?:political|diplomatic|consular) consultations?|(?:\p{L}+ )?strategic (?:and \p{L}+ )?dialogue|foreign office consultations?|inter-foreign ministry consultations?|joint (?:working group|commission|committee|ministerial commission|trade committee|economic commission|commission meeting)|(?:\p{L}+[- ])?intergovernmental commission|(?:defence|defense|security|economic|human rights|energy|maritime|cyber|trade|counter-?terrorism|high-level|policy|financial|space|climate) (?:policy )?dialogue|annual bilateral consultations|special representatives['’]? (?:talks|meeting|mechanism)|2\+2 (?:ministerial )?(?:dialogue|meeting|talks|consultations)|(?:fta|ceca|cepa|free trade agreement|trade agreement|boundary|border) (?:negotiations|talks))$/iu;

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
