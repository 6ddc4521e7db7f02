const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of address and rank before a name, points left out, lower case. They are no part of the name. */
export const HONORIFICS = list(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount count countess duke duchess hon hon'ble honourable honorable rt right h.e he her his him hh hrh hm h.h h.r.h h.m h.i.m
   excellency excellencies shri smt sri sh thiru sushri kumari km pandit swami
   yb yab yabhg yam y.a.b y.b y.a.m dato datuk datin dato' seri sri tan tun tunku tengku toh puan encik haji hajah pehin awang dayang pengiran u daw ko ma
   sheikh shaikh sheikha shaykh sayyid sayyida hajj hajji imam ustad maulana mawlawi maulvi mawlana mullah mufti ayatollah hojatoleslam alhaji alhaja mallam barrister engr engineer arc ato weizero
   samdech akka moha sena padei techo krom preah thipadei bovor oknha comrade afioga ratu
   lic ing dra sra srta arq abog licenciado ingeniero mme mlle maître me msgr monsignor bishop metropolitan father fr
   messrs generals admirals colonels gen general lt lieutenant col colonel maj major capt captain adm admiral vice-admiral rear-admiral cmdr cdr cmde commodore brig brigadier marshal sgt sergeant rear air chief gp wg sqn flt ldr amb ambassador
   king queen prince princess crown emir sultan emperor empress pope patriarch cardinal archbishop rabbi rev reverend ven venerable senator sen congressman congresswoman representative rep mp majesty highness royal
   holiness beatitude eminence serene imperial grace his her their
   don doña señor señora senor monsieur madame herr frau signor dom pak ibu bapak khun phra nai bung`,
);
/** Honorifics that never begin a name by themselves and always speak for one behind them. */
export const TITLES_BEFORE_NAME = list(
  `mr mrs ms dr prof professor shri smt sir dame lord h.e hh hrh hm h.h h.r.h h.m he hon hon'ble honourable honorable excellency highness majesty dato datuk dato' datin tan tun tengku tunku encik puan pehin senator sen rep
   gen general lt col adm admiral brig brigadier commodore marshal sheikh sheikha shaikh sayyid emir king queen prince princess sultan pope maj capt samdech alhaji engr lic ing dra comrade mme ato cardinal
   archbishop ayatollah mullah mawlawi`,
);
/** Small words inside names. */
export const PARTICLES = list(
  "bin binti bint ibn ben al el de del della di da do das dos du la las los le lo van von vom zur der den ter ten zu zum af av ul ur ud und y e o' abu abd abdel abdul umm bu ait ould mint wa st san santa ap mac na nic dal dalla degli",
);
