import type { Token } from "../../types/index.ts";
import { childrenOf, headOf, relation, type Tree } from "./tree.ts";

/**
 * How a predicate is put: told as a fact, as going on, as coming, as wished for, as possible, or denied.
 * `told` past or present fact · `ongoing` in progress · `planned` arranged for later · `wished` hoped, offered, asked · `possible` may, could, if · `cancelled` called off or put off · `denied` did not happen.
 */
export type Modality = "told" | "ongoing" | "planned" | "wished" | "possible" | "cancelled" | "denied";
export interface Mood {
  readonly modality: Modality;
  readonly tense: "past" | "present" | "future";
  /** The words that made it so ("will", "is due to"); null for a plain tense. */
  readonly because: Token | null;
}

const PLANNING = new Set(
  "set due schedule scheduled expect expected slate slated plan planned decide agree arrange intend prepare ready propose prepared fix commit promise pledge vow undertake announce pencil bound".split(
    " ",
  ),
);
/** Participles that put their subject into the time to come. */
const ARRANGED = new Set("due slated scheduled expected planned pencilled fixed timetabled billed earmarked rescheduled".split(" "));
const LIKELY = /^(?:likely|certain|sure|ready|set|poised|keen|bound)$/;
const PROPOSING = new Set(["propose", "suggest", "recommend", "request", "ask", "invite", "urge"]);
const WISHING = new Set(
  "hope wish want invite ask urge call propose suggest seek offer like request look consider encourage willing desire interested need".split(" "),
);
const MAYBE = new Set(["may", "might", "could", "can", "should", "ought", "must"]);
const FAILING = new Set(["refuse", "decline", "fail", "cancel", "postpone", "refrain", "reject", "skip", "defer", "suspend", "scrap"]);
/** Nouns for what is meant to be: "preparations for the visit", "a decision to meet". */
const PLAN_NOUNS = new Set(
  "preparation plan arrangement schedule timetable agenda date intention decision commitment pledge promise preparedness readiness modality groundwork itinerary logistics announcement roadmap prelude run-up runup programme".split(
    " ",
  ),
);
const OFFER_NOUNS = new Set("invitation proposal offer request suggestion call appeal wish desire hope interest idea initiative need".split(" "));
const LACKING = new Set("absence lack cancellation postponement refusal suspension".split(" "));
const CHANCES = new Set("possibility prospect chance likelihood option feasibility speculation rumour rumor".split(" "));
const moodOfNounAbove = (noun: Token): Mood | null => {
  const lemma = noun.lemma.toLowerCase();
  if (PLAN_NOUNS.has(lemma)) return { modality: "planned", tense: "future", because: noun };
  if (OFFER_NOUNS.has(lemma)) return { modality: "wished", tense: "future", because: noun };
  if (CHANCES.has(lemma)) return { modality: "possible", tense: "future", because: noun };
  if (/^(?:cancellation|postponement|suspension)$/.test(lemma)) return { modality: "cancelled", tense: "past", because: noun };
  return LACKING.has(lemma) ? { modality: "denied", tense: "past", because: noun } : null;
};
const PAST_TAGS = new Set(["VBD", "VBN"]);

const isTimed = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb, "mark", "advmod").some(
    (token) => token.index < verb.index && /^(?:when|as|once|before|after|until|while|where)$/i.test(token.text),
  );
/** The mood of a noun or adjective with a copula, else of the verb that it depends on. */
const moodOfPredicate = (tree: Tree, word: Token, depth: number): Mood =>
  childrenOf(tree, word, "cop").length > 0 ? moodOfVerb(tree, word, depth + 1) : (moodAbove(tree, word, depth) ?? PLAIN);
const PLAIN: Mood = { modality: "told", tense: "past", because: null };

const modalityOfAux = (aux: readonly Token[]): Token | null => aux.find((token) => /^(will|shall|'ll|’ll|would|wo)$/i.test(token.text)) ?? null;

const LONGEST_HEADLINE = 20;
/** "Kazakh, Japanese ministers to meet in Tokyo": in a headline, which has no finite verb, what is to come. */
export const isHeadlinePlan = (tree: Tree, verb: Token): boolean => {
  const { tokens } = tree.sentence;
  const to = tokens[verb.index - 1];
  return (
    verb.xpos === "VB" &&
    to?.text.toLowerCase() === "to" &&
    verb.index > 1 &&
    ["acl", "root", "advcl", "xcomp", "parataxis", "appos"].includes(relation(verb)) &&
    tokens.length < LONGEST_HEADLINE &&
    !/^[.!?;:,]$/.test(tokens.at(-1)?.text ?? "") &&
    tokens.every((token) => token.index >= verb.index || (!/^VB[DZP]$/.test(token.xpos) && token.upos !== "AUX"))
  );
};

const hasNo = (tree: Tree, adverb: Token): boolean => childrenOf(tree, adverb).some((token) => /^no$/i.test(token.text));

/** Mood of a verb, looking at its auxiliaries, its markers and the verb that governs it. */
export const moodOfVerb = (tree: Tree, verb: Token, depth = 0): Mood => {
  const children = childrenOf(tree, verb);
  const aux = children.filter((token) => relation(token) === "aux" || relation(token) === "cop");
  const lower = aux.map((token) => token.text.toLowerCase());
  const denied = children.find(
    (token) => token.text.toLowerCase() === "never" || (/^(not|n't|n’t)$/i.test(token.text) && relation(token) === "advmod"),
  );
  const tense = tenseOf(verb, aux);
  // "will not now travel", "will no longer visit": it had been meant to be.
  const given = children.find((token) => /^(?:now|longer|anymore)$/i.test(token.text) && (denied || hasNo(tree, token)));
  if (given && modalityOfAux(aux)) return { modality: "cancelled", tense: "future", because: given };
  if (denied) return { modality: "denied", tense, because: denied };
  if (children.some((token) => relation(token) === "mark" && /^(if|whether|unless)$/i.test(token.text)))
    return { modality: "possible", tense, because: verb };
  const future = modalityOfAux(aux);
  // "had been due to travel", "had been scheduled to meet": it did not come to that.
  if (lower.includes("had") && lower.includes("been") && ARRANGED.has(verb.text.toLowerCase()))
    return { modality: "cancelled", tense: "past", because: verb };
  if (lower.includes("being") && lower.some((text) => /^(?:is|are)$/.test(text))) return { modality: "ongoing", tense: "present", because: verb };
  if (future) return { modality: "planned", tense: "future", because: future };
  // "is due to open": "due" as one more auxiliary, or as part of the marker.
  const due = children.find(
    (token) =>
      token.index < verb.index && (token.text.toLowerCase() === "due" || (relation(token) === "aux" && ARRANGED.has(token.text.toLowerCase()))),
  );
  if (due) return { modality: "planned", tense: "future", because: due };
  const maybe = aux.find((token) => MAYBE.has(token.text.toLowerCase()));
  if (maybe) return { modality: "possible", tense, because: maybe };
  if (ARRANGED.has(verb.text.toLowerCase()) && (verb.upos === "ADJ" || verb.xpos === "VBN"))
    return { modality: "planned", tense: "future", because: verb };
  const infinitive = children.some((token) => token.text.toLowerCase() === "to" && token.upos === "PART");
  // "were to have met": it came to nothing.
  if (infinitive && lower.some((text) => /^(?:was|were)$/.test(text)) && lower.includes("have"))
    return { modality: "cancelled", tense: "past", because: verb };
  if (isHeadlinePlan(tree, verb)) return { modality: "planned", tense: "future", because: verb };
  // "who is on a visit to Oslo".
  if (
    verb.upos === "NOUN" &&
    lower.some((text) => /^(?:is|are|'s|’s)$/.test(text)) &&
    children.some((token) => token.text.toLowerCase() === "on" && relation(token) === "case")
  )
    return { modality: "ongoing", tense: "present", because: verb };
  if (
    infinitive &&
    lower.some((text) => /^(is|are|was|were|be|'s|’s)$/.test(text)) &&
    !lower.includes("been") &&
    (verb.xpos === "VB" || (verb.xpos === "VBN" && /^(?:is|are)$/.test(lower[0] ?? "")))
  ) {
    return { modality: "planned", tense: "future", because: aux[0] ?? verb };
  }
  const above = headOf(tree, verb);
  // "will be on the table when he meets": the present of a time clause is that of the clause above.
  if (above && depth < 4 && ["VBZ", "VBP"].includes(verb.xpos) && lower.length === 0 && isTimed(tree, verb)) {
    const main = above.upos === "VERB" || above.upos === "AUX" ? moodOfVerb(tree, above, depth + 1) : moodOfPredicate(tree, above, depth);
    if (main.modality === "planned") return main;
  }
  const bare = infinitive || ["VB", "VBP", "VBG", "VBN"].includes(verb.xpos);
  if (above && bare && depth < 4 && ["xcomp", "ccomp", "advcl", "acl", "conj", "csubj", "obl", "obj", "nmod"].includes(relation(verb))) {
    const inherited = moodOfGovernor(tree, verb, above, infinitive, depth);
    if (inherited) return inherited;
  }
  if (verb.xpos === "VBG" && lower.some((text) => /^(is|are|'s|’s|'re|’re)$/.test(text)))
    return { modality: "ongoing", tense: "present", because: aux[0] ?? verb };
  return { modality: "told", tense, because: null };
};

const isComplement = (tree: Tree, verb: Token): boolean => {
  const marker = childrenOf(tree, verb, "mark", "case").find((token) => token.index < verb.index);
  return marker ? /^(?:to|on|about|of|towards?|in)$/i.test(marker.text) : ["xcomp", "ccomp", "obj"].includes(relation(verb));
};

const moodOfGovernor = (tree: Tree, verb: Token, above: Token, infinitive: boolean, depth: number): Mood | null => {
  const rel = relation(verb);
  // "declined an invitation to visit": the noun right before the infinitive, wherever the tree hangs it.
  const mark = infinitive ? childrenOf(tree, verb, "mark", "aux").find((token) => token.text.toLowerCase() === "to") : undefined;
  const noun = mark ? tree.sentence.tokens[mark.index - 1] : undefined;
  const offered = noun?.upos === "NOUN" && rel !== "conj" ? moodOfPlan(tree, noun) : null;
  if (offered) return offered;
  const lemma = above.lemma.toLowerCase();
  if (rel === "conj") return above.upos === "VERB" || above.upos === "AUX" ? withTense(moodOfVerb(tree, above, depth + 1), verb) : null;
  if (FAILING.has(lemma) && ["xcomp", "obj", "ccomp"].includes(rel)) return { modality: "denied", tense: "past", because: above };
  if (PROPOSING.has(lemma) && above.index < verb.index && rel !== "conj" && ["VB", "VBP"].includes(verb.xpos))
    return { modality: "wished", tense: "future", because: above };
  // "committed to holding", "are considering visiting", "agreed on launching".
  if (verb.xpos === "VBG" && ["xcomp", "advcl", "ccomp", "obl", "obj"].includes(rel) && isComplement(tree, verb)) {
    if (PLANNING.has(lemma)) return { modality: "planned", tense: "future", because: above };
    if (WISHING.has(lemma) || lemma === "discuss" || lemma === "mull") return { modality: "wished", tense: "future", because: above };
  }
  // "will be received on Tuesday, kicking off a visit": the participle is as much to come.
  if (
    rel === "advcl" &&
    verb.xpos === "VBG" &&
    verb.index > above.index &&
    above.upos === "VERB" &&
    childrenOf(tree, verb, "aux", "mark").length === 0
  ) {
    const main = moodOfVerb(tree, above, depth + 1);
    if (main.modality === "planned") return main;
  }
  if (!infinitive) return rel === "xcomp" && above.upos === "VERB" ? moodOfVerb(tree, above, depth + 1) : null;
  if (rel === "xcomp" && (above.upos === "AUX" || lemma === "be")) return { modality: "planned", tense: "future", because: above };
  if (PLANNING.has(lemma) || (/^(?:xcomp|csubj)$/.test(rel) && LIKELY.test(lemma))) return { modality: "planned", tense: "future", because: above };
  if (WISHING.has(lemma)) return { modality: "wished", tense: "future", because: above };
  // "an invitation to visit", "a decision to meet"; "a summit to discuss" shares the time of the summit.
  if (rel === "acl") return moodOfPlan(tree, above) ?? moodAbove(tree, above, depth);
  // "arrived to attend", "travelled to Delhi to meet": the purpose shares the main verb's time.
  return above.upos === "VERB" || above.upos === "AUX" || above.upos === "ADJ" ? withTense(moodOfVerb(tree, above, depth + 1), verb) : null;
};

/** The mood of the verb that a noun depends on. */
const moodAbove = (tree: Tree, noun: Token, depth: number): Mood | null => {
  for (let up = headOf(tree, noun), steps = 0; up && steps < 5; up = headOf(tree, up), steps++)
    if (up.upos === "VERB" || up.upos === "AUX") return moodOfVerb(tree, up, depth + 1);
  return null;
};

const withTense = (mood: Mood, _verb: Token): Mood => mood;

const tenseOf = (verb: Token, aux: readonly Token[]): Mood["tense"] => {
  const first = aux.find((token) => relation(token) === "aux" || relation(token) === "cop") ?? verb;
  const text = first.text.toLowerCase();
  if (/^(was|were|had|did)$/.test(text)) return "past";
  if (/^(has|have|'ve|’ve)$/.test(text)) return "past";
  if (/^(is|are|am|'s|’s|'re|’re|does|do)$/.test(text)) return "present";
  if (first === verb && PAST_TAGS.has(verb.xpos)) return "past";
  return verb.xpos === "VBZ" || verb.xpos === "VBP" || verb.xpos === "VBG" || verb.xpos === "VB" ? "present" : "past";
};

const COMING = new Set("upcoming forthcoming next planned scheduled proposed impending expected future".split(" "));
const EARLIER = new Set("ahead before for prior".split(" "));

const CALLING_OFF = new Set("cancel postpone scrap shelve defer suspend abandon axe ditch drop delay abort scrub".split(" "));
const isOff = (token: Token): boolean => token.text.toLowerCase() === "off";
/** "cancel", "call off", "put off". */
const callsOff = (tree: Tree, verb: Token): boolean =>
  CALLING_OFF.has(verb.lemma.toLowerCase()) ||
  (/^(?:call|put)$/.test(verb.lemma) && childrenOf(tree, verb, "compound", "advmod").some(isOff)) ||
  (verb.lemma === "put" && isOnHold(tree, verb.index));
const isOnHold = (tree: Tree, verb: number): boolean =>
  /^on$/i.test(tree.sentence.tokens[verb + 1]?.text ?? "") && /^(?:hold|ice)$/i.test(tree.sentence.tokens[verb + 2]?.text ?? "");
/**
 * "postponed his visit", "the talks were called off", "the drill had to be dropped"; the tree may take "off" for the preposition of what is called off.
 */
const isCalledOff = (tree: Tree, noun: Token, above: Token): boolean =>
  (["obj", "nsubj:pass", "nsubj"].includes(noun.deprel) &&
    (callsOff(tree, above) ||
      (above.lemma === "have" && childrenOf(tree, above, "xcomp").some((verb) => verb.xpos === "VBN" && callsOff(tree, verb))))) ||
  (/^(?:call|put)$/.test(above.lemma) && relation(noun) === "obl" && childrenOf(tree, noun, "case").some(isOff));

/** "plans to visit" are planned, and called off where the plans are. */
const moodOfPlan = (tree: Tree, noun: Token): Mood | null => {
  const mood = moodOfNounAbove(noun);
  const above = headOf(tree, noun);
  return mood?.modality === "planned" && above && isCalledOff(tree, noun, above) ? { modality: "cancelled", tense: "past", because: above } : mood;
};

const FAR = 24;
/** "the visit to Japan by the leader, planned for May, has been put off", "…, which has been postponed": whatever word the tree hangs it on. */
const calledOffBehind = (tree: Tree, noun: Token): Token | null => {
  const { tokens } = tree.sentence;
  const passive = tokens
    .slice(noun.index + 1, noun.index + FAR)
    .find((token) => token.upos === "VERB" && token.xpos === "VBN" && childrenOf(tree, token, "aux:pass").length > 0);
  if (passive && callsOff(tree, passive) && childrenOf(tree, passive, "nsubj", "nsubj:pass").length === 0) return passive;
  const which = tokens.findIndex((token, at) => at > noun.index && at < noun.index + 16 && token.text.toLowerCase() === "which");
  const verb = which < 0 ? undefined : tokens.slice(which + 1, which + 6).find((token) => token.upos === "VERB");
  const between = which < 0 ? [] : tokens.slice(noun.index + 1, which);
  return verb && CALLING_OFF.has(verb.lemma.toLowerCase()) && !between.some((token) => token.upos === "VERB") ? verb : null;
};

/** Mood of a doing told as a noun: its own adjectives first, then the verb it depends on. */
export const moodOfNoun = (tree: Tree, noun: Token): Mood => {
  const copula = childrenOf(tree, noun, "cop")[0];
  if (copula && /^(?:is|are|'s|’s)$/i.test(copula.text) && childrenOf(tree, noun, "case").some((token) => token.text.toLowerCase() === "on"))
    return { modality: "ongoing", tense: "present", because: copula };
  // "It will be his second visit".
  if (copula && childrenOf(tree, noun, "aux").some((token) => /^(?:will|shall|would|'ll|’ll)$/i.test(token.text))) return moodOfVerb(tree, noun);
  const none = childrenOf(tree, noun, "det", "case").find((token) => /^(?:no|neither|without)$/i.test(token.text));
  if (none) return { modality: "denied", tense: "past", because: none };
  const off = calledOffBehind(tree, noun);
  if (off) return { modality: "cancelled", tense: "past", because: off };
  const parent = headOf(tree, noun);
  // "his visit is off".
  if (parent && isOff(parent) && relation(noun) === "nsubj") return { modality: "cancelled", tense: "present", because: parent };
  if (parent && isUnderWay(tree, noun, parent)) return { modality: "ongoing", tense: "present", because: parent };
  if (parent && isCalledOff(tree, noun, parent)) return { modality: "cancelled", tense: "past", because: parent };
  const coming = childrenOf(tree, noun).find((token) => COMING.has(token.text.toLowerCase()));
  if (coming) return { modality: "planned", tense: "future", because: coming };
  const cases = childrenOf(tree, noun, "case");
  const ahead = tree.sentence.tokens[(cases[0]?.index ?? 0) - 1];
  const prep =
    cases.find((token) => EARLIER.has(token.text.toLowerCase())) ??
    (cases[0]?.text === "of" && ahead?.text.toLowerCase() === "ahead" ? ahead : undefined);
  let above = headOf(tree, noun);
  for (let steps = 0, below = noun; above && steps < 6 && above.upos !== "VERB" && above.upos !== "AUX"; steps++) {
    // "preparations for the visit", but not "the invitation and the visit".
    const told = ["nmod", "acl", "obl"].includes(relation(below)) ? moodOfPlan(tree, above) : null;
    if (told) return told;
    below = above;
    above = headOf(tree, above);
  }
  if (!above) {
    // "will on Thursday embark on a visit": torn from its verb, "will" still says that it is to come.
    const will = tree.sentence.tokens.find((token) => /^(?:will|shall)$/i.test(token.text) && token.upos === "AUX" && token.index < noun.index);
    return will ? { modality: "planned", tense: "future", because: will } : { modality: "told", tense: "past", because: null };
  }
  if (isCalledOff(tree, noun, above)) return { modality: "cancelled", tense: "past", because: above };
  if (isMovedTo(tree, noun, above)) return { modality: "planned", tense: "future", because: above };
  if (relation(noun) === "obj" && /^(?:consider|mull|weigh|contemplate)$/.test(above.lemma))
    return { modality: "possible", tense: "future", because: above };
  if (FAILING.has(above.lemma.toLowerCase())) return { modality: "denied", tense: "past", because: above };
  const forward = above.lemma === "put" && childrenOf(tree, above).some((token) => token.text.toLowerCase() === "forward");
  if ((forward || PROPOSING.has(above.lemma.toLowerCase())) && relation(noun) === "obj")
    return { modality: "wished", tense: "future", because: above };
  // "Prior to his talks with the premier he had met the speaker": by then both have been.
  const looksBack = prep !== undefined && /^(?:prior|before)$/i.test(prep.text) && moodOfVerb(tree, above).tense === "past";
  if (prep && !looksBack && prep.text.toLowerCase() !== "for") return { modality: "planned", tense: "future", because: prep };
  return moodOfVerb(tree, above);
};

/** "talks are under way", "the meeting is in progress". */
const isUnderWay = (tree: Tree, noun: Token, above: Token): boolean => {
  if (!/^nsubj/.test(noun.deprel)) return false;
  const { tokens } = tree.sentence;
  const be = tokens.findIndex((token, at) => at > noun.index && at < above.index + 3 && /^(?:is|are)$/i.test(token.text));
  const behind =
    be < 0
      ? ""
      : tokens
          .slice(be + 1, be + 5)
          .map((token) => token.text.toLowerCase())
          .join(" ");
  return /^(?:now |still |currently |already )?(?:under ?way|underway|in progress|ongoing|in session|going on)\b/.test(behind);
};

/** "has been put back to 3 July", "was brought forward to Monday", "rescheduled for May". */
const isMovedTo = (tree: Tree, noun: Token, above: Token): boolean => {
  if (!/^(?:nsubj:pass|nsubj|obj)$/.test(noun.deprel)) return false;
  const next = tree.sentence.tokens[above.index + 1]?.text.toLowerCase() ?? "";
  return (
    /^(?:reschedule|re-schedule)$/.test(above.lemma) ||
    (/^(?:put|push|move|set)$/.test(above.lemma) && next === "back") ||
    (/^(?:bring|move)$/.test(above.lemma) && /^(?:forward|up)$/.test(next))
  );
};
