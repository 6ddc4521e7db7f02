/** Verbs of asking, demanding, wanting. */
export const ASKING = [
  "want",
  "expect",
  "demand",
  "request",
  "ask",
  "propose",
  "suggest",
  "insist",
  "urge",
  "recommend",
  "require",
  "hope",
  "press",
  "push",
  "call",
  "seek",
  "appeal",
  "order",
  "tell",
  "instruct",
  "plead",
  "advise",
];
/** "the withdrawal of Chadian troops": whose it is has to do it. */
export const LEAVING = /^(?:withdrawal|pullout|departure|retreat|compliance|removal)$/i;
/** What only another can give. */
export const ASKED =
  /^(?:help|support|aid|assistance|passage|extradition|release|loan|clarification|explanation|apology|compensation|access|guarantee|permission|talk|meeting|return|withdrawal|removal|end|halt|resumption|ceasefire|consent|approval|de-escalation|restraint|investigation|assurance|lifting)$/i;

/** What is sought of the other by its name: "Saudi investment", "Japan's assistance". */
export const GIVEN =
  /^(?:help|support|aid|assistance|investment|cooperation|backing|mediation|loan|consent|approval|permission|recognition|expertise|funding|intervention|participation|protection|understanding|collaboration|partnership|apology|explanation|clarification|guarantee|vote)s?$/i;

export const FOR = new Set(["call", "ask", "press", "push", "appeal", "plead"]);
export const DIRECT = new Set(["demand", "seek", "request", "urge"]);
