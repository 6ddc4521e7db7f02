/** Agencies of one state that officers are told by ("USAID Administrator X", "the JICA chief"), by acronym. */
const BY_STATE: Readonly<Record<string, string>> = {
  USA: "USAID DHS DHHS HHS USTR USDA FBI CIA DEA NSC NASA INDOPACOM USINDOPACOM CENTCOM USCENTCOM AFRICOM USAFRICOM EUCOM SOUTHCOM FEMA EXIM DFC OFAC CBP ICE NIH CDC EPA NOAA USFK USFJ",
  GBR: "FCDO FCO DFID GCHQ MI5 MI6",
  JPN: "JICA JBIC JETRO JAXA MOFAJ",
  KOR: "KOICA DAPA NIS",
  TUR: "TIKA TİKA DEIK",
  DEU: "GIZ BMZ BND KfW",
  AUS: "DFAT ASIO ACIAR",
  FRA: "AFD DGSE",
  IND: "MEA DRDO ISRO NIA CBI BRO NTPC RBI ONGC EXIM",
  PAK: "ISI ISPR NACTA",
  CHN: "NDRC CPPCC NPC CIDCA PLA",
  RUS: "FSB SVR",
  ISR: "IDF MASHAV",
  IRN: "IRGC AEOI",
  IDN: "TNI BNPT BNPB BKPM",
  PHL: "DFA DND DMW",
  MYS: "MATRADE MIDA",
  THA: "TICA",
  BGD: "BGB BIDA",
  CAN: "CIDA CSIS",
  NLD: "FMO",
  SWE: "SIDA",
  NOR: "NORAD",
  DNK: "DANIDA",
};
const STATE_OF = new Map(Object.entries(BY_STATE).flatMap(([state, names]) => names.split(" ").map((name) => [name, state] as const)));

/** The state whose agency an acronym is; null for any other word. */
export const agencyState = (acronym: string): string | null => STATE_OF.get(acronym) ?? null;
