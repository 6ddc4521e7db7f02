import { OF_ALL_STATES } from "../../../language/instruments.ts";
import type { InstrumentMention, Mention } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";
import type { Act } from "./act-on.ts";

/** Whether a sentence tells of one accord between parties: not of law in general, of part of somebody's office, or of all accords so far. */
export const worthTelling = (instrument: InstrumentMention, { action }: Pick<Act, "action">, own: ClausesOfSentence, text: string): boolean => {
  const { sentence, mentions } = own;
  if (mentions.some((mention) => mention.kind === "person" && holds(mention, instrument))) return false;
  if (/\?["”]?\s*$/.test(text.slice(sentence.start, sentence.end))) return false;
  if (/\bof the (?:Year|Century|Decade)\b/.test(instrument.title)) return false;
  if (/^international (?:treat|agreement|convention)/i.test(instrument.title)) return false;
  const words = text.slice(sentence.start, sentence.end);
  const counted = /^(?:[\d,]+|[a-z]+(?:-[a-z]+)?) (?:agreements|accords|treaties|pacts|MoUs|MOUs|documents|instruments|protocols|memorand)/i.test(
    instrument.title,
  );
  if (counted && /\b(?:ha(?:ve|s)|had) (?:\w+ )?(?:been )?(?:signed|concluded|inked|adopted)\b/i.test(words) && SO_FAR.test(words)) return false;
  if (counted && partOfSet(instrument, mentions, text)) return false;
  if (action !== "mentioned") return true;
  if (OF_ALL_STATES.test(instrument.title)) return false;
  // What is only mentioned must have a name: not "agreements between the two", "an action plan", "exchange programmes".
  const last = text.slice(instrument.start, instrument.end);
  if (PLURAL.test(last) && instrument.type !== "loan") return false;
  if (/^(?:bilateral )?[a-z]+ between\b/.test(last) && instrument.states.length < 2) return false;
  if (/^\p{L}[\p{Ll}-]* (?:deal|pact)$/u.test(instrument.title) && instrument.states.length === 0) return false;
  return !(/^\p{Ll}/u.test(instrument.title) && /^(?:roadmap|other)$/.test(instrument.type));
};
const holds = (outer: Mention, inner: Mention): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
const SO_FAR = /\b(?:since|so far|to date|over the (?:years|past|last)|more than|over \d)\b/i;
/** "agreements between the two", "U.S. exchange programs". */
const PLURAL = /^[a-z-]+(?: [a-z-]+){0,3}s(?: (?:between|on|for|in|of|to)\b|$)|exchange program(?:me)?s$/;
/** "eight agreements, including six MoUs". */
const partOfSet = (instrument: InstrumentMention, mentions: readonly Mention[], text: string): boolean => {
  const whole = mentions.find(
    (mention) => mention.kind === "instrument" && mention.named && mention.end < instrument.start && instrument.start - mention.end < 60,
  );
  return whole !== undefined && /\b(?:including|of which|among them|among which|comprising)\b/i.test(text.slice(whole.end, instrument.start));
};
