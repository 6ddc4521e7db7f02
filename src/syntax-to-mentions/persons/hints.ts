import type { Mention, Sentence, StateMention } from "../../types/index.ts";
import { lower } from "../place.ts";
import { comesHome } from "./scene.ts";
import type { Sighting } from "./sightings.ts";

const GOING = new Set([
  "visit",
  "arrive",
  "come",
  "travel",
  "pay",
  "reach",
  "tour",
  "undertake",
  "fly",
  "land",
  "make",
  "embark",
  "head",
  "leave",
  "return",
]);
/** Verbs behind which the journey itself is told: "is expected to visit", "will begin a visit to". */
const PLANNING = new Set([
  "expect",
  "schedule",
  "plan",
  "intend",
  "set",
  "prepare",
  "want",
  "hope",
  "begin",
  "start",
  "conclude",
  "end",
  "wrap",
  "finish",
  "invite",
  "slate",
  "due",
]);
/** "President X paid a State visit to India", "X is expected in Beijing", "the visit of X to Dhaka": a state to which somebody goes is not his own. */
export const goesTo = ({ sentence, first, last }: Sighting, found: readonly Mention[]): readonly string[] => {
  const end = journeyEnd(sentence, first, last);
  if (end === null) return [];
  // "to Hanoi and Vientiane", "Vanuatu (29-30 March) and Solomon Islands": all in a row.
  let row = -1;
  return found.flatMap((mention) => {
    if (mention.sentence !== sentence.index || mention.first <= end || mention.first > Math.max(row, end) + 8) return [];
    const states =
      mention.kind === "state" && mention.form === "name" ? mention.states : mention.kind === "place" && mention.state ? [mention.state] : [];
    const before = lower(sentence, mention.first - 1);
    const next =
      row >= 0 && /^(?:,|and|\)|then)$/.test(before === "the" ? lower(sentence, mention.first - 2) : before) && isRow(sentence, row, mention.first);
    if (states.length === 0 || !(mention.first === end + 1 || /^(?:to|in|at|for)$/.test(before) || next)) return [];
    row = mention.last;
    return states;
  });
};
const isRow = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).every((token) => !/^(?:VERB|AUX)$/.test(token.upos)) && to - from < 9;
/** The token behind which the goal of somebody's journey may stand. */
const journeyEnd = (sentence: Sentence, first: number, last: number): number | null => {
  // "the visit of X to Dhaka", "a visit by X to Dhaka", "X's trip to Dhaka"
  if (/^(?:of|by)$/.test(lower(sentence, first - 1)) && JOURNEYS.test(lower(sentence, first - 2))) return last;
  if (/^['’]s?$/.test(lower(sentence, last + 1))) for (let at = last + 2; at <= last + 6; at++) if (JOURNEYS.test(lower(sentence, at))) return at;
  const visit = onVisit(sentence, last);
  if (visit !== null) return visit;
  let planned = false;
  const from = behindParenthesis(sentence, last);
  for (let at = from; at <= from + 8 && at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!;
    const lemma = token.lemma.toLowerCase();
    if (token.upos === "VERB" && GOING.has(lemma)) return comesHome(sentence, at) ? null : at;
    if (PLANNING.has(lemma) && /^(?:VERB|ADJ)$/.test(token.upos)) planned = true;
    else if (planned && lower(sentence, at) === "in") return at - 1;
    else if (token.upos === "VERB" || /^[,;:]$/.test(token.text)) return null;
  }
  return null;
};
/** "X, who is on a four-day visit to Vietnam": where the journey is told in the middle of the sentence. */
const onVisit = (sentence: Sentence, last: number): number | null => {
  let at = last + 1;
  while (at <= last + 4 && /^(?:,|who|is|was|currently|now)$/.test(lower(sentence, at))) at++;
  if (lower(sentence, at) !== "on") return null;
  for (let end = at + 2; end <= at + 7; end++) {
    if (JOURNEYS.test(lower(sentence, end))) return end;
    if (/^(?:VERB|PUNCT)$/.test(sentence.tokens[end]?.upos ?? "PUNCT") && lower(sentence, end) !== "-") return null;
  }
  return null;
};
/** "X, at the head of a large delegation, visited": where the sentence goes on. */
const behindParenthesis = (sentence: Sentence, last: number): number => {
  if (lower(sentence, last + 1) !== ",") return last + 1;
  for (let at = last + 2; at <= last + 16; at++) {
    if (lower(sentence, at) === "," && sentence.tokens[at + 1]?.upos === "VERB") return at + 1;
    if (/^[;:.]$/.test(lower(sentence, at))) break;
  }
  return last + 1;
};
const JOURNEYS = /^(?:visit|visits|trip|journey|tour|arrival|voyage|travel)$/;

/** A state that stands next to a name though not inside the office phrase: "Tran Dac Phu of Vietnam", "the Omani side was led by Badr Albusaidi". */
export const stateBeside = (sighting: Sighting, found: readonly Mention[]): string | null =>
  ofState(sighting, found) ??
  sideLedBy(sighting, found) ??
  onSide(sighting, found) ??
  leadsSide(sighting, found) ??
  ofOwner(sighting, found) ??
  asGuest(sighting, found) ??
  placeOfRelative(sighting, found) ??
  ownerOf(sighting, found);

/** "his Chadian guest, Foreign Minister X", "her Peruvian host, President Y". */
const asGuest = ({ sentence, first }: Sighting, found: readonly Mention[]): string | null => {
  const at = lower(sentence, first - 1) === "," ? first - 2 : first - 1;
  if (!/^(?:guest|host|visitor|interlocutor|colleague|peer|homologue|namesake|friend|partner)$/.test(lower(sentence, at))) return null;
  const state = statesOf(sentence, found).find((mention) => mention.last === at - 1 && mention.form === "adjective");
  return state?.states.length === 1 ? state.states[0]! : null;
};

const OF_BODIES =
  /^(?:acting |deputy |assistant |under )?secretary[- ]general\b|^high representative\b|^commission president\b|^director[- ]general$/;
/** The organisation of a secretary-general told without it: in the sentence, else the one told first in the text. */
export const bodyOf = ({ sentence, office }: Sighting, found: readonly Mention[]): string | null => {
  if (!office?.office || !OF_BODIES.test(office.office)) return null;
  const bodies = found.filter((mention) => mention.kind === "body");
  return (bodies.find((mention) => mention.sentence === sentence.index) ?? bodies[0])?.bodies[0] ?? null;
};

const statesOf = (sentence: Sentence, found: readonly Mention[]): readonly StateMention[] =>
  found.filter((mention): mention is StateMention => mention.kind === "state" && mention.sentence === sentence.index);

/** "the Omani side was led by X", "the delegation of Oman, headed by X". */
const sideLedBy = ({ sentence, first }: Sighting, found: readonly Mention[]): string | null => {
  let by = first - 1;
  while (by > first - 4 && /^(?:the|its|his|their)$/.test(lower(sentence, by))) by--;
  if (lower(sentence, by) !== "by") return null;
  // "… was headed by X, the Bolivian one by Y, and that of Chile by Z".
  const before = statesOf(sentence, found).findLast((mention) => mention.last < by);
  const one = /^(?:one|side|team|delegation)$/.test(lower(sentence, by - 1)) ? 1 : 0;
  const elided =
    before &&
    (before.last === by - 1 - one || (one === 1 && before.last === by - 1)) &&
    (one === 1 || (lower(sentence, before.first - 1) === "of" && lower(sentence, before.first - 2) === "that"));
  if (before && elided) return before.states[0]!;
  let verb = by - 1;
  while (verb > by - 3 && /^(?:jointly|respectively|also)$/.test(lower(sentence, verb))) verb--;
  if (!/^(?:led|headed|represented|chaired|helmed)$/.test(lower(sentence, verb))) return null;
  const side = statesOf(sentence, found).findLast((mention) => mention.last < verb);
  if (!side || side.last <= first - 9 || side.states.length !== 1) return null;
  // "the US and Thai delegations, led by X and Y" tells of two.
  return SIDES.test(
    sentence.tokens
      .slice(side.last + 1, verb)
      .map((token) => token.lemma.toLowerCase())
      .join(" "),
  ) || side.last >= verb - 3
    ? side.states[0]!
    : null;
};
const SIDES = /\b(?:side|delegation|team|party|government|ministry|mission|group)\b/;

/** "X, on the Turkish side", "X, that of Türkiye", "X for the Thai side". */
const onSide = ({ sentence, last }: Sighting, found: readonly Mention[]): string | null => {
  const at = lower(sentence, last + 1) === "," ? last + 2 : last + 1;
  const that = lower(sentence, at) === "that" && lower(sentence, at + 1) === "of";
  if (!that && !/^(?:on|from|for|in)$/.test(lower(sentence, at))) return null;
  const from = that ? at + 2 : at + 1;
  const side = statesOf(sentence, found).find((mention) => mention.first === from || (mention.first === from + 1 && lower(sentence, from) === "the"));
  if (!side) return null;
  return that || /^(?:side|delegation|team|part|seat|chair)$/.test(lower(sentence, side.last + 1)) ? side.states[0]! : null;
};

/** "its foreign minister, X": of the state told last. */
const ofOwner = ({ sentence, first, office }: Sighting, found: readonly Mention[]): string | null => {
  const its = lower(sentence, first - 1) === "its";
  const country = /^['’]s?$/.test(lower(sentence, first - 1)) && /^(?:country|nation|kingdom|republic|island)$/.test(lower(sentence, first - 2));
  if (!office || office.counterpart || (!its && !country)) return null;
  const owner = found.findLast(
    (mention) =>
      mention.kind === "state" &&
      (mention.sentence === sentence.index ? mention.last < first : mention.sentence === sentence.index - 1 && mention.form !== "adjective"),
  );
  return owner?.kind === "state" ? owner.states[0]! : null;
};

/** "X led the Surinamese delegation", "X represented Chile". */
const leadsSide = ({ sentence, last }: Sighting, found: readonly Mention[]): string | null => {
  for (let at = last + 1; at <= last + 4; at++) {
    const word = lower(sentence, at);
    const heads = /^(?:head|leader)$/.test(word) && lower(sentence, at + 1) === "of";
    if (!heads && !/^(?:led|leads|leading|headed|heads|heading|represented|represents|representing)$/.test(word)) continue;
    const from = /^(?:head|leader)$/.test(lower(sentence, at)) ? at + 1 : at;
    const side = statesOf(sentence, found).find((mention) => mention.first > from && mention.first <= from + 2);
    if (!side) return null;
    const closes =
      side.form === "name" ||
      /^(?:[A-Z.]{2,6}|delegation|side|team|interagency|government)$/i.test(lower(sentence, side.last + 1)) ||
      lower(sentence, side.last + 2) === "delegation";
    return closes ? side.states[0]! : null;
  }
  return null;
};

/** "X, who is the ambassador in Oman": the state of a relative clause behind a name. */
const placeOfRelative = ({ sentence, last }: Sighting, found: readonly Mention[]): string | null => {
  if (lower(sentence, last + 1) !== "," || lower(sentence, last + 2) !== "who") return null;
  const near = statesOf(sentence, found).find(
    (mention) =>
      mention.form === "name" && mention.first > last + 2 && mention.first < last + 10 && /^(?:of|from)$/.test(lower(sentence, mention.first - 1)),
  );
  return near?.states[0] ?? null;
};

/** "X of Vietnam", "X (Vietnam)", "X for Vietnam". */
const ofState = ({ sentence, last, office }: Sighting, found: readonly Mention[]): string | null => {
  if (!/^(?:of|from|for|\()$/.test(lower(sentence, last + 1))) return null;
  const state = statesOf(sentence, found).find(
    (mention) => mention.first === last + 2 || (mention.first === last + 3 && lower(sentence, last + 2) === "the"),
  );
  if (!state || (state.form === "adjective" && !/^(?:\(|for)$/.test(lower(sentence, last + 1)))) return null;
  // "thanked X for India's support" tells nothing of X.
  const closed = /^(?:,|;|\.|and|\)|)$/.test(lower(sentence, state.last + 1)) || SIDES.test(lower(sentence, state.last + 1));
  if (lower(sentence, last + 1) === "for" && ((!office && !closed) || /^['’]s?$/.test(lower(sentence, state.last + 1)))) return null;
  return state.states[0]!;
};

/** "Ukraine's Andrii Sybiha": the state whose genitive, or adjective, stands before a bare name. */
const ownerOf = ({ sentence, first, office, name }: Sighting, found: readonly Mention[]): string | null => {
  if (office || !name || !/^['’]s?$/.test(lower(sentence, first - 1))) return null;
  return statesOf(sentence, found).find((mention) => mention.last === first - 2)?.states[0] ?? null;
};
