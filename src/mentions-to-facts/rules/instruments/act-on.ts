import { IN_PASSING, LIFE, nounAct, verbAct } from "../../../language/accord-acts.ts";
import type { DateMention, InstrumentAction, InstrumentMention, PartialDate, Sentence } from "../../../types/index.ts";
import { dateBeside } from "../../circumstances/index.ts";
import type { Clause, ClausesOfSentence } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { governingNoun } from "./governing-noun.ts";
import { toldBehind } from "./told-behind.ts";
import { verbOver } from "./verb-over.ts";

export interface Act {
  readonly action: InstrumentAction;
  /** The clause that tells it, for its parties and its date. */
  readonly by: Clause | null;
  /** A date that the accord itself has in the text. */
  readonly date: PartialDate | null;
  /** False when only a word somewhere near tells it. */
  readonly sure: boolean;
}
const IN_FORCE = /\b(?:entered|enters|came|comes|enter|come|entry|coming|been)\s(?:in|into)\s(?:force|effect)\b|\bin force\b|\btook effect\b/i;

/** What the sentence does to an accord: by the participle behind it, the noun before it, or the verb over it; the newest where two tell. */
export const actOn = (instrument: InstrumentMention, own: ClausesOfSentence, context: Context): Act => {
  const { sentence, mentions, clauses } = own;
  const { text } = context.document;
  const words = text.slice(sentence.start, sentence.end);
  const clause = clauseOf(clauses, instrument);
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === "date" && mention.from !== null && mention.sort !== "duration");
  const behind = toldBehind(instrument, sentence, text, dates);
  const inForce = IN_FORCE.test(words) && onlyOne(mentions, instrument) ? ("in-force" as const) : null;
  if (inForce && behind?.action !== "in-force") return { action: inForce, by: clause, date: null, sure: true };
  // "have had a cultural agreement since 1957"
  const had = /\b(?:have|has) had (?:an?|their|its) [^.;,]{0,60}$/.test(text.slice(sentence.start, instrument.start))
    ? dates.find(
        (date) =>
          date.first > instrument.last && date.first <= instrument.last + 3 && /^since$/i.test(sentence.tokens[instrument.last + 1]?.text ?? ""),
      )
    : undefined;
  if (had) return { action: "in-force", by: null, date: had.from, sure: true };
  const attribute = toldBefore(instrument, sentence);
  const noun = governingNoun(instrument, sentence, mentions);
  if (NEARING.test(text.slice(sentence.start, instrument.start))) return { action: "negotiating", by: clause, date: null, sure: true };
  const passing = inPassing(instrument, sentence);
  const main = noun
    ? byNoun(noun.action, noun.noun.lemma.toLowerCase(), clause, words)
    : (issuedWords(instrument, sentence, dates, context.today) ?? (passing ? null : verbOver(clause, instrument, sentence, words)));
  // "to speed up a planned memorandum": it is being made, whatever was agreed about it.
  const coming = (attribute === "negotiating" || attribute === "proposed") && main?.action === "agreed";
  if (attribute && (!main || coming || LIFE.indexOf(main.action) < LIFE.indexOf(attribute) || noun?.action === "mentioned"))
    return { action: attribute, by: null, date: null, sure: true };
  if (behind && (!main || LIFE.indexOf(main.action) <= LIFE.indexOf(behind.action)))
    return { action: behind.action, by: behind.date ? null : clause, date: behind.date?.from ?? null, sure: true };
  const date = dateBeside(instrument, sentence, mentions)?.from ?? null;
  if (main) return { action: main.action, by: main.by, date: main.action === "mentioned" ? date : null, sure: true };
  if (/^agreed (?:minutes|principles)/i.test(instrument.title)) return { action: "agreed", by: null, date, sure: true };
  // A joint statement is told of because it is new, unless it has a date of its own.
  if (instrument.type === "joint-statement" && date === null && !passing && !/s$/.test(instrument.title.split(" ").slice(0, 2).join(" ")))
    return { action: "adopted", by: clause, date: null, sure: true };
  const near = passing ? null : nearestWord(instrument, sentence, clause);
  return { action: near ?? "mentioned", by: null, date: near ? null : date, sure: false };
};

/** "In a joint statement, the two said": the news is that they issued it, unless it is an old one. */
const issuedWords = (
  instrument: InstrumentMention,
  sentence: Sentence,
  dates: readonly DateMention[],
  today: string | null,
): { readonly action: InstrumentAction; readonly by: null } | null => {
  if (instrument.type !== "joint-statement") return null;
  const words = sentence.tokens.slice(Math.max(0, instrument.first - 3), instrument.first).map((token) => token.text.toLowerCase());
  if (!/(?:\b(?:in|per|by)|according to)(?: (?:a|the|their|this))?$/.test(words.join(" "))) return null;
  const date = dates.find((one) => one.first > instrument.last && one.first <= instrument.last + 3)?.from;
  const old = date && today && date.length >= 7 && date.slice(0, 7) < today.slice(0, 7) && !(Date.parse(today) - Date.parse(date) < RECENT);
  return { action: old || (date && date.length === 4) ? "mentioned" : "adopted", by: null };
};
const RECENT = 10 * 24 * 3600 * 1000;

/** "are close to an agreement on", "are working on a treaty". */
const NEARING =
  /\b(?:close to|near|nearing|on the verge of|about to (?:sign|conclude)|work(?:ing)? (?:on|towards?)|(?:talking|negotiating) about)\s(?:(?:an?|the|their)\s)?(?:new\s)?$/i;
const ATTRIBUTES: readonly (readonly [RegExp, InstrumentAction])[] = [
  [/\b(?:signed|inked|concluded|sealed)$/, "signed"],
  [/\bratified$/, "ratified"],
  [/\b(?:initial(?:l)?ed|agreed|reached)$/, "agreed"],
  [/\b(?:renewed|extended)$/, "extended"],
  [/\b(?:proposed|envisaged|possible|potential|prospective)$/, "proposed"],
  [/\b(?:draft|planned|upcoming|forthcoming)$/, "negotiating"],
];
/** "the recently signed free trade agreement", "the proposed treaty". */
const toldBefore = (instrument: InstrumentMention, { tokens }: Sentence): InstrumentAction | null => {
  const words = tokens.slice(Math.max(0, instrument.first - 2), instrument.first).map((token) => token.text.toLowerCase());
  if (!/^(?:the|an?|this|that|their|its|our|recently|newly|just|freshly|already|long)$/.test(words[0] ?? "")) return null;
  return ATTRIBUTES.find(([pattern]) => pattern.test(words.at(-1) ?? ""))?.[1] ?? null;
};

const onlyOne = (mentions: ClausesOfSentence["mentions"], instrument: InstrumentMention): boolean =>
  mentions.every((mention) => mention.kind !== "instrument" || mention === instrument || !mention.named);

export const clauseOf = (clauses: readonly Clause[], instrument: InstrumentMention): Clause | null =>
  clauses
    .filter(
      ({ sort, head, extent }) =>
        sort === "verb" &&
        (head.index < instrument.first || head.index > instrument.last) &&
        !(head.deprel === "amod" && head.index >= instrument.first - 3 && head.index < instrument.first) &&
        extent.some(({ index }) => index >= instrument.first && index <= instrument.last),
    )
    .sort((a, b) => a.extent.length - b.extent.length)[0] ?? null;

/** "under the treaty", "in line with the accord". */
export const inPassing = (instrument: InstrumentMention, sentence: Sentence): boolean => {
  if (instrument.type === "joint-statement") return false;
  const words = sentence.tokens.slice(Math.max(0, instrument.first - 4), instrument.first).map((token) => token.text.toLowerCase());
  if (/^(?:the|a|an|its|their|this|that|our)$/.test(words.at(-1) ?? "")) words.pop();
  return (
    IN_PASSING.has(words.at(-1) ?? "") ||
    /\b(?:pursuant to|in line with|accordance with|in keeping with|party to|parties to|enshrined in|based on|conformity with|according to|such as)$/.test(
      words.join(" "),
    )
  );
};

/** "should promptly launch negotiations", "agreed to open talks". */
const TO_BEGIN =
  /\b(?:to|should|would|will|could|may|must|promptly|soon|and|,) (?:\w+ly )?(?:launch|start|begin|open|commence|initiate|hold|enter into|resume|relaunch|restart) (?:\S+ ){0,3}?(?:talks|negotiations|discussions|consultations)\b/i;
const WISHING = new Set(["planned", "wished", "possible"]);
/** What a noun does by the verb that governs it: talks begin, are concluded or break off; a signing is witnessed or hoped for. */
const byNoun = (
  action: InstrumentAction,
  noun: string,
  clause: Clause | null,
  words: string,
): { readonly action: InstrumentAction; readonly by: Clause | null } => {
  if (action === "signed" && /^(?:approve|authori[sz]e|clear|endorse|grant|okay)$/.test(clause?.lemma ?? "")) return { action: "agreed", by: clause };
  const coming = clause !== null && WISHING.has(clause.mood.modality);
  const verb = clause?.lemma ?? "";
  if (action === "negotiating") {
    const agreeing = coming && /^(?:agree|decide)$/.test(clause?.mood.because?.lemma.toLowerCase() ?? "");
    if (/^(?:conclude|complete|finish|finali[sz]e|close|wrap)$/.test(verb) && !coming) return { action: "agreed", by: clause };
    if (/^(?:suspend|halt|freeze|pause)$/.test(verb) && !coming) return { action: "suspended", by: clause };
    if (/^(?:propose|suggest|urge|seek|want|agree|offer|call)$/.test(verb)) return { action: "proposed", by: clause };
    if (/^(?:launch|start|begin|open|commence|initiate|hold|enter|resume|relaunch|restart)$/.test(verb) && (coming || agreeing))
      return { action: "proposed", by: clause };
    return { action: TO_BEGIN.test(words) ? "proposed" : action, by: clause };
  }
  if (action === "mentioned" || action === "proposed") return { action, by: clause };
  if (
    /\b(?:raised|discuss(?:ed|ing)?|explor(?:ed|ing)|mooted|consider(?:ed|ing)?|proposed|suggested|sought)\b/i.test(words) &&
    action !== "terminated"
  )
    return { action: "proposed", by: clause };
  const hoped =
    coming ||
    /\b(?:early|upcoming|forthcoming|expected|planned|possible|ahead of|before|hop\w+|await\w*|look\w* forward|pav\w+ the way|call\w* for)\b/i.test(
      words,
    );
  if (!hoped) return { action, by: clause };
  return {
    action: ["signed", "exchanged", "adopted", "agreed"].includes(action) ? "negotiating" : noun === "withdrawal" ? action : "mentioned",
    by: clause,
  };
};

/** Where the tree gives no verb for it: the nearest word of the sentence that tells what is done to an accord. */
const nearestWord = (instrument: InstrumentMention, sentence: Sentence, clause: Clause | null): InstrumentAction | null => {
  let best: InstrumentAction | null = null;
  let least = clause ? 8 : 14;
  for (const token of sentence.tokens) {
    if (token.index >= instrument.first && token.index <= instrument.last) continue;
    if (sentence.tokens.slice(Math.max(0, token.index - 3), token.index).some((before) => /^(?:not|never|n['’]t)$/i.test(before.text))) continue;
    const gap = token.index < instrument.first ? instrument.first - token.index : token.index - instrument.last;
    const lemma = token.lemma.toLowerCase();
    const action =
      token.upos === "VERB"
        ? verbAct(lemma)
        : /^(?:signing|signature|negotiations?|talks)$/i.test(token.text) && token.index < instrument.first
          ? nounAct(lemma)
          : null;
    if (action && action !== "mentioned" && gap < least) {
      least = gap;
      best = action;
    }
  }
  return best;
};
