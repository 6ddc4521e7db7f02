import type { DateMention, InstrumentAction, InstrumentMention, Sentence } from "../../../types/index.ts";

export interface Behind {
  readonly action: InstrumentAction;
  readonly date: DateMention | null;
}
/** Between a title and the participle that follows it: a bracket, a comma, "which was", an adverb. */
const LEAD =
  /^["”’']?\s*(?:\([^()]{1,60}\)\s?)?,?\s?(?:(?:which|that)\s)?(?:(?:was|were|is|has been|have been|had been|being)\s)?(?:[a-z]+ly\s|first\s|already\s|just\s|both\s|all\s)?/;
const DONE: readonly (readonly [RegExp, InstrumentAction])[] = [
  [/^(?:entered|came|been|going|coming)?\s?(?:into|in) (?:force|effect)\b|^took effect\b/, "in-force"],
  [/^ratified\b/, "ratified"],
  [/^(?:initial(?:l)?ed|concluded in principle)\b/, "agreed"],
  [/^(?:signed|inked|concluded|sealed|formali[sz]ed)\b|^to which [^.;]{0,40}\b(?:signatures?|signed|signatory)\b/, "signed"],
  [/^exchanged\b/, "exchanged"],
  [/^(?:adopted|issued|released|published|endorsed|approved)\b/, "adopted"],
  [/^(?:reached|agreed|struck|clinched|brokered|mediated|arrived at|negotiated (?:by|in)|hammered out)\b/, "agreed"],
  [/^(?:announced|unveiled|launched)\b/, "announced"],
  [/^(?:extended|renewed)\b/, "extended"],
  [/^(?:amended|revised|upgraded|updated)\b/, "amended"],
  [/^suspended\b/, "suspended"],
  [/^(?:terminated|scrapped|abrogated|denounced)\b/, "terminated"],
  [
    /^(?:now |currently |still )?(?:in (?:the )?draft|in the (?:making|works|pipeline)|under (?:negotiation|discussion|consideration|preparation)|being (?:negotiated|finali[sz]ed|drafted|worked out)|to be (?:signed|concluded|finali[sz]ed))\b/,
    "negotiating",
  ],
];
/** "the agreement which the two countries reached last year". */
const BY_WHOM = /^["”’']?,?\s(?:which|that)\s[^.;,:]{1,45}?\s(?=(?:signed|reached|concluded|struck|adopted|ratified|agreed|extended|renewed)\b)/;
/** Behind its verb a date belongs to the doing when it stands this near. */
const NEAR = 60;

/** What is told just behind an accord: "…, signed in 1961", "… which was adopted in April", "…, now in draft". */
export const toldBehind = (instrument: InstrumentMention, sentence: Sentence, text: string, dates: readonly DateMention[]): Behind | null => {
  const rest = text.slice(instrument.end, sentence.end);
  const lead = (BY_WHOM.exec(rest) ?? LEAD.exec(rest))![0].length;
  const told = rest.slice(lead);
  const action = DONE.find(([pattern]) => pattern.test(told))?.[1];
  if (!action) return null;
  const from = instrument.end + lead;
  const date = dates.find((one) => one.start >= from && one.start - from <= NEAR && !/[;.]/.test(text.slice(from, one.start)));
  return { action, date: date ?? null };
};
