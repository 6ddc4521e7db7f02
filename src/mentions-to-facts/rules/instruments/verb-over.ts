import { SPEAKING, verbAct } from "../../../language/accord-acts.ts";
import type { InstrumentAction, InstrumentMention, Sentence } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { upward } from "../../context.ts";

export interface Told {
  readonly action: InstrumentAction;
  readonly by: Clause;
}
/** Acts that need both sides and so are done, or else still to come. */
const DEEDS = new Set<InstrumentAction>(["signed", "exchanged", "adopted", "ratified", "agreed"]);
/** What a cabinet says of an accord to be signed. */
const APPROVED =
  /\b(?:was|were|has|have|is) (?:been )?(?:approved|granted)\b|\b(?:Cabinet|government|parliament|president) (?:has )?approved\b|\bapproval (?:\w+ ){0,6}granted\b/i;
const AGREEING = new Set(["agree", "decide", "resolve"]);
/** Words of a text that is being written already. */
const DRAFTED = /\b(?:drafts?|early|soon|expedit\w+|finali[sz]\w+|speed\w*|swift\w*|negotiat\w+|pending|ready|by the end|at the earliest|latest)\b/i;

/** The verb over an accord, up to two clauses above, and what it does to it by its mood. */
export const verbOver = (clause: Clause | null, instrument: InstrumentMention, sentence: Sentence, text: string): Told | null => {
  for (const level of clause ? upward(clause).slice(0, 3) : []) {
    if (level !== clause && SPEAKING.has(level.lemma)) continue;
    if (level === clause && SPEAKING.has(level.lemma) && instrument.named) return { action: "mentioned", by: level };
    const act = lentOrGiven(level, instrument) ?? verbAct(level.lemma);
    if (act === null || level.mood.modality === "denied") continue;
    return { action: inMood(act, level, instrument, sentence, text), by: level };
  }
  return null;
};

/** Loans are "extended" and "granted" as agreements are signed. */
const lentOrGiven = (clause: Clause, { type }: InstrumentMention): InstrumentAction | null => {
  if (type !== "loan" && type !== "grant") return null;
  if (!/^(?:extend|provide|give|grant|offer|allocate|disburse|commit|pledge|approve|sanction|make)$/.test(clause.lemma)) return null;
  const perfect = clause.extent.some((token) => /^(?:has|have)$/i.test(token.text));
  return perfect && clause.mood.modality === "told" ? "mentioned" : "announced";
};

/** "agreed to complete a memorandum": it is being written. */
const HASTENED = /^(?:complete|finish|finali[sz]e|expedite|accelerate|speed)$/;

/** The act as far as the mood lets it be done. */
const inMood = (act: InstrumentAction, clause: Clause, instrument: InstrumentMention, sentence: Sentence, text: string): InstrumentAction => {
  const { modality, because } = clause.mood;
  const agreed = because !== null && AGREEING.has(because.lemma.toLowerCase());
  // "the proposal of the minister, …, to sign": an infinitive far from what governs it.
  const bare = clause.head.xpos === "VB" && /^to$/i.test(sentence.tokens[clause.head.index - 1]?.text ?? "");
  if (
    bare &&
    DEEDS.has(act) &&
    /\b(?:efforts?|endeavou?rs?|attempts?|work|bid|push|drive|intent(?:ion)?) to (?:\w+ly )?$/i.test(
      text.slice(0, clause.head.start - sentence.start),
    )
  )
    return "negotiating";
  if (bare && DEEDS.has(act) && APPROVED.test(text)) return "agreed";
  const told = (modality === "told" || modality === "ongoing") && !(bare && /\bpropos(?:al|ed)\b/i.test(text));
  if (/^(?:discuss|raise|study|consider|explore)$/.test(clause.lemma)) return spokenOf(instrument, sentence);
  if (told && act === "signed" && /^conclud\w+ in principle\b/i.test(text.slice(clause.head.start - sentence.start))) return "agreed";
  if (told) return act === "agreed" && /^(?:undertake|seek)$/.test(clause.lemma) ? "proposed" : act;
  if (act === "negotiating") return /^(?:finali|draft)/.test(clause.lemma) ? "negotiating" : "proposed";
  if (!DEEDS.has(act)) {
    if (act === "in-force" || (modality !== "planned" && act !== "announced"))
      return act === "extended" || act === "amended" ? "proposed" : "mentioned";
    return act;
  }
  if (agreed && modality === "planned") return HASTENED.test(clause.lemma) ? "negotiating" : "agreed";
  if (modality === "planned") return "negotiating";
  return DRAFTED.test(text) || isDefinite(instrument, sentence) ? "negotiating" : "proposed";
};

/** "discussed a trade deal" may bring one about; "discussed the trade deal" speaks of talks under way, or of an accord by its name. */
const spokenOf = (instrument: InstrumentMention, sentence: Sentence): InstrumentAction => {
  if (!isDefinite(instrument, sentence)) return "proposed";
  return /^\p{Lu}/u.test(instrument.title) ? "mentioned" : "negotiating";
};
const isDefinite = (instrument: InstrumentMention, sentence: Sentence): boolean =>
  /^(?:the|this|their|its|his|her|'s|’s)$/i.test(sentence.tokens[instrument.first - 1]?.text ?? "");
