const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of address and rank before a name, points left out, lower case. They are no part of the name. */
export const HONORIFICS = list(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron hon honourable honorable rt right h.e he her his excellency excellencies shri smt sri sh thiru
   yb yab yabhg dato datuk datin dato' seri sri tan tun haji hajah tengku raja toh puan encik u daw ko ma sheikh shaikh sheikha sayyid hajj imam ustad maulana ayatollah hojatoleslam
   gen general lt lieutenant col colonel maj major capt captain adm admiral vice-admiral cmdr commodore brig brigadier marshal sgt rear air chief gp wg amb ambassador
   king queen prince princess crown emir sultan emperor empress pope patriarch cardinal archbishop rabbi rev reverend senator sen congressman congresswoman rep mp majesty highness royal his her their
   don doña señor senor señora monsieur madame herr frau signor pak ibu bapak khun phra nai bung`,
);
/** Honorifics that never begin a name by themselves and always speak for one behind them. */
export const TITLES_BEFORE_NAME = list(
  "mr mrs ms dr prof professor shri smt sri sir dame lord h.e he hon dato datuk seri tan tun encik puan senator sen rep gen general lt col adm admiral sheikh sheikha emir king queen prince princess sultan pope maj capt",
);
/** Small words inside names. */
export const PARTICLES = list(
  "bin binti bint ibn ben al el de del della di da do dos das du la le von van der den ter ten zu zum af av ul ur ud und y e o' abu abd",
);
