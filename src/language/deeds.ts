const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs for what a state gives, builds, opens or does for or with another; "<state> will <deed>" tells an undertaking. */
export const DEEDS = set(
  `provide supply send deliver donate give grant extend contribute allocate earmark finance fund invest lend disburse ship
   build construct establish open reopen launch introduce waive lift abolish ease simplify cut reduce lower double triple increase raise expand enlarge upgrade modernise modernize
   train deploy dispatch station withdraw replace assist help aid back support cooperate collaborate coordinate share exchange
   sign ratify finalise finalize complete implement join resume restore repatriate release return transfer hand buy purchase import export lease sell
   impose ban suspend appoint create form set carry undertake accelerate repair rebuild reconstruct restructure write cancel forgive defer roll
   recognise recognize relocate move translate equip install digitise digitize monitor patrol produce manufacture publish host organise organize conduct hold start begin exempt issue admit accept receive treat evacuate`,
);
/** What aid is given in; behind "pledged", "announced". */
export const AID = set(
  `assistance aid help donation grant loan vaccine dose jab fund funding money package equipment weapon arm ammunition munition tank missile howitzer system jet aircraft helicopter vessel boat ship vehicle truck bus ambulance
   generator transformer training scholarship investment credit facility tonne ton kilo wheat rice grain fertiliser fertilizer fuel medicine supply kit ventilator oxygen tent blanket contribution tranche disbursement moratorium
   seat slot visa quota exemption waiver hospital school bridge clinic expert engineer doctor troop peacekeeper observer`,
);
