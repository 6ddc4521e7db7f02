const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Monarchies, and states whose head is a monarch elsewhere: they have no president. */
const CROWNS = list(
  "AND ATG AUS BHS BHR BLZ BTN BRN KHM CAN DNK SWZ GRD JAM JPN JOR KWT LSO LIE LUX MYS MCO MAR NLD NZL NOR OMN PNG QAT KNA LCA VCT SAU SLB SWE THA TON TUV GBR VAT BEL",
);
/** Monarchies with a court of their own. */
const COURTS = list("GBR SAU ARE QAT KWT BHR OMN JOR MAR THA KHM BRN MYS BTN JPN ESP NLD BEL DNK NOR SWE LUX MCO LIE TON LSO SWZ");
/** Governments led by their president or their monarch, without a prime minister of its own. */
const PRESIDENTIAL = list(
  "USA MEX BRA ARG CHL COL ECU VEN BOL PRY URY GTM HND SLV NIC CRI PAN DOM IDN PHL NGA GHA LBR GMB MWI ZMB AGO CYP CHE TKM SYC BRN OMN SAU",
);
/** Offices that only some states have. */
const OWN: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^(?:under ?secretary of state|(?:deputy |principal deputy |deputy assistant |assistant )*secretary of (?:state|the treasury|homeland security|defense|commerce|energy))/,
    list("USA GBR VAT"),
  ],
  [/^external affairs minister$|^minister of external affairs$|^(?:union|raksha|videsh) /, list("IND")],
  [/^(?:taoiseach|t[aá]naiste)/, list("IRL")],
  [/^secretary \([a-z]+\)/, list("IND")],
  [/^state councillor/, list("CHN")],
  [/^(?:foreign affairs secretary|secretary of (?:national defense|foreign affairs))/, list("PHL MEX")],
  [/^cabinet secretary for/, list("KEN")],
  [/^federal chancellor|^chancellor$/, list("DEU AUT CHE")],
];

/** Offices that the press gives mostly to one state's. */
const MOSTLY: readonly (readonly [RegExp, string])[] = [[/^premier$/, "CHN"]];

/** How an office, told without its state, fits a state's government: -1 where that state cannot have it, 1 where few others have, else 0. */
export const officeFits = (office: string, state: string): -1 | 0 | 1 => {
  const head = office.replace(/^(?:former|acting|interim|outgoing) /, "");
  for (const [title, states] of OWN) if (title.test(head)) return states.has(state) ? 1 : -1;
  if (MOSTLY.some(([title, code]) => code === state && title.test(head))) return 1;
  if (/^(?:state )?(?:vice[- ])?president$/.test(head) && CROWNS.has(state)) return -1;
  if (/^(?:deputy |vice[- ])?prime minister/.test(head) && PRESIDENTIAL.has(state)) return -1;
  if (/\b(?:king|queen|crown prince|emir|sultan|emperor)\b/.test(head)) return COURTS.has(state) ? 0 : -1;
  if (
    /^(?:deputy |vice[- ]|first deputy )?(?:foreign|defence|defense|finance|interior) minister$|^minister (?:of|for) (?:foreign affairs|defen[cs]e)$/.test(
      head,
    ) &&
    state === "USA"
  )
    return -1;
  return 0;
};
