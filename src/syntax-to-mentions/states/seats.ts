import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";
import { STATE_NAMES } from "./state-names.ts";

const ALWAYS = new Set([
  "Kremlin",
  "White",
  "Downing",
  "Whitehall",
  "Putrajaya",
  "Pentagon",
  "State",
  "Quai",
  "MEA",
  "Zhongnanhai",
  "Malacañang",
  "Malacanang",
  "Élysée",
  "Elysee",
  "Foggy",
  "Number",
  "Foreign",
]);
const PLACING = new Set(
  "in at to from near into of for via through outside inside around across leaving reached visited visit arrived toward towards".split(" "),
);
const BONDS = new Set(
  "tie relation relationship talk dialogue cooperation alliance partnership friendship dispute tension trade border engagement friction agreement deal".split(
    " ",
  ),
);

/** What one does to a government and not to a city: "urged Tokyo". */
const DONE_TO_GOVERNMENTS = new Set(
  `accuse urge warn tell ask blame criticise criticize condemn praise thank remind assure inform notify persuade convince press pressure push
   lobby sanction threaten provoke anger infuriate irk please reassure alarm embarrass challenge deter help support back fault slam denounce
   invite allow enable force compel prompt lead advise`.split(/\s+/),
);

/** A capital means its government as subject of a verb, as one of two joined by a hyphen or "between", with "'s", or behind "ties with". */
export const standsForGovernment = (sentence: Sentence, first: number, last: number): boolean => {
  const head = sentence.tokens[first]!;
  const before = lower(sentence, first - 1);
  const after = lower(sentence, last + 1);
  // "Foreign Office Consultations" are anybody's.
  if (head.text === "Foreign" && /^(?:consultations?|dialogue|talks)$/.test(after)) return false;
  if (ALWAYS.has(head.text) && head.text !== "Putrajaya" && head.text !== "Malacanang") return !["at", "in", "inside", "outside"].includes(before);
  if (/^[-–]$/.test(before) || (/^[-–]$/.test(after) && isCapital(sentence.tokens[last + 2]?.text ?? ""))) return true;
  if (["between"].includes(before)) return true;
  if (before === "and") return betweenBefore(sentence, first);
  if (["with", "against", "toward", "towards"].includes(before)) return true;
  if (before === "from" || before === "of" || before === "for") return BONDS.has(sentence.tokens[first - 2]?.lemma.toLowerCase() ?? "");
  if (before === "to" && /^(?:message|warning|signal|aid|assistance|concession)s?$/.test(lower(sentence, first - 2))) return true;
  if (PLACING.has(before)) return false;
  if (after === "'s" || after === "’s") return !PLACING.has(before);
  const top = sentence.tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last) ?? head;
  if (!sentence.parsed) return first === 0;
  if (top.deprel === "obj" || top.deprel === "iobj") return DONE_TO_GOVERNMENTS.has(sentence.tokens[top.head]?.lemma.toLowerCase() ?? "");
  return top.deprel.startsWith("nsubj") && before !== ",";
};
const betweenBefore = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    const word = lower(sentence, at);
    if (word === "between") return true;
    if (sentence.tokens[at]!.upos === "VERB") return DONE_TO_GOVERNMENTS.has(sentence.tokens[at]!.lemma.toLowerCase());
  }
  const earlier = STATE_NAMES.at(sentence.tokens, index - 2) ?? STATE_NAMES.at(sentence.tokens, index - 3);
  return earlier !== null && earlier.value.form === "seat" && !PLACING.has(lower(sentence, index - 3)) && !PLACING.has(lower(sentence, index - 4));
};
