import type { InstrumentAction } from "../types/index.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
type Acts = readonly (readonly [InstrumentAction, ReadonlySet<string>])[];
const actIn = (acts: Acts, word: string): InstrumentAction | null => acts.find(([, list]) => list.has(word))?.[0] ?? null;

/** The life of an accord; of several tellings the one furthest along is its newest. */
export const LIFE: readonly InstrumentAction[] = [
  "mentioned",
  "proposed",
  "negotiating",
  "announced",
  "agreed",
  "adopted",
  "exchanged",
  "signed",
  "ratified",
  "in-force",
  "extended",
  "amended",
  "suspended",
  "terminated",
];

const VERBS: Acts = [
  ["ratified", words("ratify accede")],
  [
    "terminated",
    words("terminate scrap abrogate denounce withdraw annul revoke quit expire cancel rescind repudiate nullify lapse exit dissolve tear"),
  ],
  ["suspended", words("suspend freeze halt pause shelve")],
  ["extended", words("extend renew prolong rollover")],
  ["amended", words("amend revise update upgrade modify modernise modernize")],
  ["exchanged", words("exchange swap")],
  ["signed", words("sign ink conclude seal formalise formalize co-sign countersign")],
  ["adopted", words("adopt issue release endorse publish approve")],
  ["negotiating", words("negotiate renegotiate finalise finalize draft draw elaborate")],
  ["proposed", words("propose seek explore suggest consider urge call mull request pursue advocate float eye discuss study contemplate want demand")],
  [
    "agreed",
    words(
      "initial initialle initialise initialize agree reach clinch strike finish establish arrive undertake broker mediate hammer thrash complete secure accept enter lead result culminate",
    ),
  ],
  ["announced", words("announce launch unveil welcome")],
];
/** What a verb does to the accord that is its object, or its subject in the passive. */
export const verbAct = (lemma: string): InstrumentAction | null => actIn(VERBS, lemma);

/** Verbs that only speak of an accord that stands. */
export const SPEAKING = words(
  `implement respect honour honor fulfil fulfill observe uphold recall reaffirm reiterate violate breach break comply abide adhere note praise laud hail commend appreciate
   mention cite invoke reference underline underscore stress emphasise emphasize highlight operationalise operationalize execute apply enforce monitor support criticise criticize
   protect preserve safeguard defend remain govern provide allow enable cover contain include stipulate envisage guarantee enshrine base build follow review assess evaluate`,
);

const NOUNS: Acts = [
  ["signed", words("signing signature inking signatory")],
  ["exchanged", words("exchange")],
  ["adopted", words("adoption issuance release approval endorsement")],
  ["ratified", words("ratification accession")],
  ["signed", words("conclusion")],
  ["agreed", words("initialling initialing completion finalisation finalization")],
  ["negotiating", words("negotiation talk discussion consultation drafting renegotiation draft work progress round")],
  [
    "proposed",
    words(
      "possibility feasibility proposal idea prospect need desire plan offer call option interest possibilities study initiative request push bid",
    ),
  ],
  ["extended", words("renewal extension prolongation")],
  ["amended", words("amendment revision modernisation modernization upgrade upgradation upgrading update")],
  ["suspended", words("suspension")],
  ["terminated", words("withdrawal termination denunciation abrogation exit cancellation expiry expiration")],
  ["announced", words("announcement launch unveiling")],
  [
    "mentioned",
    words(
      `implementation importance framework provision term spirit anniversary violation breach compliance respect adherence commitment role benefit success effectiveness basis party
       context obligation article clause letter content operationalisation operationalization execution fulfilment fulfillment application enforcement scope member depositary
       observance review utilisation utilization use purview auspices line accordance conformity pursuance support principle`,
    ),
  ],
];
/** What a noun does to the accord behind its "of", "on", "for". */
export const nounAct = (lemma: string): InstrumentAction | null => actIn(NOUNS, lemma);
/** Nouns that hold an accord and do nothing to it: "the text of", "a series of". */
export const HOLDERS = words(
  "text copy document series number set package total range host raft slew batch couple version pair type kind one two letter instrument note minute",
);

/** Prepositions that speak of an accord in passing. */
export const IN_PASSING = words("under within pursuant through via beyond per despite throughout thanks against");
