import type { Sentence } from "../../types/index.ts";
import { lower } from "../place.ts";
import type { Setting } from "./found.ts";

type Direction = Setting["direction"];

const COMING =
  /^(?:will|shall|due|scheduled|slated|expected|set|plans?|planned|upcoming|next|intends?|hopes?|would|invited|going|fixed|starting|effective|proposed|proposes|aims?|looks?)$/;
/** Verbs whose present tense is a timetable: "leaves on Monday", "opens on 3 May". */
const TIMETABLE =
  /^(?:go|leave|arrive|begin|start|open|travel|depart|fly|run|head|kick|embark|host|expire|convene|reconvene|resume|commence|return|come|meet|gather|sit|conclude|end|close|finish|visit|pay|see|receive|hold|chair|address|attend|join|sign|land|tour|proceed)$/;
const REPORTED =
  /^(?:said|told|announced|reported|informed|wrote|posted|tweeted|noted|added|confirmed|disclosed|stated|declared|here|issued|released|published|statement)$/;
const LASTING = /^(?:is|are|stays?|remains?|lasts?|runs?|continues?|staying)$/;
const DEADLINE = /^(?:by|until|till|before|from|effective|starting|beginning)$/;

/** Which way a date points: by the tense of the verb that governs it; "either" where no verb tells. */
export const directionAt = (sentence: Sentence, index: number): Direction => {
  if (!sentence.parsed) return sentence.tokens.some((token) => COMING.test(token.text.toLowerCase())) ? "future" : "past";
  // "due on June 3", "scheduled to open on Monday".
  if (sentence.tokens.slice(Math.max(0, index - 4), index).some((token) => /^(?:due|scheduled|slated|fixed)$/.test(token.text.toLowerCase())))
    return "future";
  if (isAhead(sentence, index) || isMoved(sentence, index) || isInvited(sentence, index)) return "future";
  // "informed reporters on Thursday": words just before outweigh a doubtful tree.
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (REPORTED.test(lower(sentence, at))) return "past";
    if (/^[,;]$/.test(lower(sentence, at)) && at < index - 1) break;
  }
  if (
    /^(?:effective|starting|beginning)$/.test(lower(sentence, index - 1)) ||
    /^(?:starting|beginning) (?:in|on|from)$/.test(`${lower(sentence, index - 2)} ${lower(sentence, index - 1)}`)
  )
    return "future";
  const deadline = DEADLINE.test(lower(sentence, index - 1)) && lower(sentence, index - 1) !== "from" && lower(sentence, index - 1) !== "before";
  // "who is in Kabul until Friday": the words before outweigh the verb on which the tree hangs the day.
  if (deadline && sentence.tokens.slice(Math.max(0, index - 6), index).some((token) => LASTING.test(token.text.toLowerCase()))) return "future";
  const told = byVerb(sentence, index);
  return deadline && told !== "past" ? "future" : deadline && infinitiveAbove(sentence, index) ? "future" : told;
};

/** "to be held in Abuja on 12 June", "ahead of the summit in Bali next week": the words before say that it is to come, whatever verb the tree hangs it on. */
const isAhead = (sentence: Sentence, index: number): boolean => {
  const before: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH) && sentence.tokens[at]!.xpos !== "VBD"; at--) before.unshift(lower(sentence, at));
  return AHEAD.test(before.join(" "));
};
const REACH = 12;
const AHEAD =
  /(?:^|[^s] )to be (?:held|hosted|opened|convened|staged|organi[sz]ed|signed|launched)\b[^,;]*$|\b(?:ahead of|in advance of|in (?:preparation|time) for|(?:run|lead|build)(?:-| - )?up to|on the eve of)(?: [^,;]*)?$/;

/** "an invitation to visit Oslo in August". */
const isInvited = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, index - 8), index).map((token) => token.text.toLowerCase());
  return /\b(?:invitation|invited (?:him|her|\S+)) to (?:visit|pay|attend|come|travel|make)\b[^,;]* (?:in|on|next|early|late|this|for|during)$/.test(
    before.join(" "),
  );
};

/** "put back to 3 July", "brought forward to Monday", "postponed until May". */
const isMoved = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, index - 5), index).map((token) => token.text.toLowerCase());
  return /\b(?:(?:put|pushed|moved) back|(?:brought|moved) (?:forward|up)|rescheduled|postponed|deferred|adjourned|put off|moved) (?:to|for|until|till)(?: the)?$/.test(
    before.join(" "),
  );
};

const infinitiveAbove = (sentence: Sentence, index: number): boolean => {
  for (let at = sentence.tokens[index]!.head, steps = 0; at >= 0 && steps < 4; at = sentence.tokens[at]!.head, steps++) {
    const token = sentence.tokens[at]!;
    if (token.upos === "VERB") return token.xpos === "VB" || token.xpos === "VBG";
  }
  return false;
};

const byVerb = (sentence: Sentence, index: number): Direction => {
  let onNoun = false;
  let at = index;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = sentence.tokens[at]!;
    if (at !== index && (token.upos === "NOUN" || token.upos === "PROPN") && steps < 3 && /^nmod|^appos|^nummod/.test(sentence.tokens[index]!.deprel))
      onNoun = true;
    const direction =
      token.upos === "VERB" || token.upos === "AUX" || sentence.tokens.some((other) => other.head === at && other.upos === "AUX")
        ? ofVerb(sentence, at)
        : null;
    // A date that hangs on a noun ("the summit of June 14") need not share the verb's time.
    if (direction) return onNoun && direction === "past" && !isPluperfect(sentence, at) ? "either" : direction;
    at = token.head;
  }
  return onNoun ? "either" : "past";
};

/** "had met at the Assembly in September": what was over by then cannot be to come. */
const isPluperfect = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.some((other) => other.head === at && other.upos === "AUX" && other.text.toLowerCase() === "had");

/** "opens on 3 May", "takes place in July", "the next meeting is in Lima". */
const isTimetable = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  const lemma = tokens[at]!.lemma.toLowerCase();
  if (TIMETABLE.test(lemma) || (lemma === "take" && lower(sentence, at + 1) === "place")) return true;
  const subject = tokens.find((token) => token.head === at && token.deprel.startsWith("nsubj"));
  return subject !== undefined && tokens.some((token) => token.head === subject.index && NEXT.test(token.text.toLowerCase()));
};
const NEXT = /^(?:next|upcoming|coming|forthcoming)$/;

const ofVerb = (sentence: Sentence, at: number): Direction | null => {
  const token = sentence.tokens[at]!;
  const around = sentence.tokens.filter(
    (other) => other.head === at && (other.upos === "AUX" || other.deprel === "mark" || other.deprel === "advmod"),
  );
  const has = (words: RegExp): boolean => around.some((other) => words.test(other.text));
  if (has(/^(?:will|shall|’ll|'ll|would|may|might|can|should)$/i) || COMING.test(token.text.toLowerCase())) return "future";
  // "to hold", and "to be held", whose verb is a participle.
  if (has(/^to$/i) && (token.xpos === "VB" || has(/^be$/i))) {
    if (has(/^(?:was|were|is|are)$/i) || (token.xpos === "VB" && has(/^be$/i))) return "future";
    const governor = sentence.tokens[token.head];
    if (!governor) return "future";
    if (
      /^(?:be|is|are|due|set|schedule|scheduled|plan|agree|decide|expect|slate|intend|invite|propose|ask|urge|want|hope|pledge|undertake|promise|ready|prepare|commit|certain|sure|likely|bound|poised|arrange)$/.test(
        governor.lemma.toLowerCase(),
      )
    )
      return "future";
    return null;
  }
  if (token.xpos === "VBD" || has(/^(?:was|were|had|has|have|did)$/i)) return "past";
  if (/^VB[ZP]$/.test(token.xpos)) return isTimetable(sentence, at) ? "future" : "either";
  if (token.upos !== "VERB" && has(/^(?:is|are|be)$/i)) return isTimetable(sentence, at) ? "future" : "either";
  return null;
};
