import type { PartialDate, PloverType, Span } from "../../../types/index.ts";
import { whenOf } from "../../circumstances/index.ts";
import { type Clause, childrenOf, headOf, relation } from "../../clauses/index.ts";
import { type Context, sorted } from "../../context.ts";
import type { Yield } from "../../rule.ts";

const HOSTILE = new Set<PloverType>(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]);
const FRIENDLY = new Set<PloverType>(["AID", "COOPERATE", "SUPPORT"]);
const UTTERED = new Set<PloverType>(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"]);
const DECIDING = new Set(["decide", "order", "announce", "move", "proceed", "begin", "start", "continue", "agree"]);
const THREATENING = new Set(["threaten", "vow", "warn"]);
/** "would like to thank", "have the honour to convey": said in order to do it. */
const PERFORMING = new Set(["like", "want", "wish", "pleasure", "honour", "honor", "privilege", "pleased", "happy", "glad", "proud", "take"]);
/** Verbs after which "to thank" tells that it was done: "called to thank", "flew in to congratulate"; not "discussed ways to press". */
const TO_DO_IT = new Set(
  "call write phone telephone meet visit travel summon join vote tweet fly gather go come use take force move act rush continue arrive return send hold decide choose order refuse threaten begin start proceed manage vow warn".split(
    " ",
  ),
);
const PROMISING = new Set(["promise", "pledge", "decide", "agree", "plan", "intend", "offer", "undertake", "hope", "prepare"]);
const ALLEGING = new Set(["accuse", "blame", "suspect", "allege", "condemn", "denounce", "criticise", "criticize", "deny", "claim"]);

/** What an act is under its verb's mood: a hostile one to come is a threat, a friendly one to come an agreement, a refused one a rejection; null when nothing is told. */
export const typeUnderMood = (type: PloverType, clause: Clause): PloverType | null => {
  const { modality, because } = clause.mood;
  const above = headOf(clause.tree, clause.head);
  const governs = above !== null && ["xcomp", "ccomp", "advcl", "obl", "acl"].includes(relation(clause.head)) ? above.lemma.toLowerCase() : "";
  if (isToInfinitive(clause) && /^(?:advcl|acl|obl|nmod)$/.test(relation(clause.head)) && !TO_DO_IT.has(governs) && !PERFORMING.has(governs))
    return null;
  if (ALLEGING.has(governs) && clause.head.xpos === "VBG") return null;
  if (THREATENING.has(governs) && (HOSTILE.has(type) || type === "SANCTION")) return "THREATEN";
  const by = because?.lemma.toLowerCase() ?? "";
  switch (modality) {
    case "told":
    case "ongoing":
      return type;
    case "planned":
      if (HOSTILE.has(type)) return DECIDING.has(by) || DECIDING.has(governs) ? type : "THREATEN";
      if (type === "THREATEN") return type;
      if (type === "RETREAT" || type === "CONCEDE") return "CONCEDE";
      // "will back", "is committed to supporting" is support; only what is promised or planned is agreed.
      if (type === "SUPPORT") return PROMISING.has(by) || PROMISING.has(governs) ? "AGREE" : "SUPPORT";
      return FRIENDLY.has(type) ? "AGREE" : null;
    case "denied":
      return FRIENDLY.has(type) && /^(?:refuse|decline|reject)$/.test(by) ? "REJECT" : null;
    case "wished":
      return UTTERED.has(type) && (PERFORMING.has(governs) || PERFORMING.has(by)) ? type : null;
    default:
      return null;
  }
};

/** An event as a rule yields it. A target left open stays empty until folding knows whom the source talks with. */
export const event = (type: PloverType, source: readonly string[], target: readonly string[], clause: Clause, context: Context): readonly Yield[] => {
  if (source.length === 0) return [];
  const aimed = target.filter((party) => !source.includes(party));
  if (target.length > 0 && aimed.length === 0) return [];
  // "marched to demand change": an aim that only tells why is nobody's in particular.
  if (target.length === 0 && clause.head.xpos === "VB" && /^(?:advcl|conj|acl)$/.test(relation(clause.head)) && isToInfinitive(clause)) return [];
  if (type === "COOPERATE" && aimed.length > 0) return mutual(type, [...source, ...aimed], clause, context);
  return [{ kind: "event", values: { date: dateOfAct(type, clause, context), source: sorted(source), target: sorted(aimed), type } }];
};
/** What all do together: everybody on both sides. */
export const mutual = (type: PloverType, parties: readonly string[], clause: Clause, context: Context): readonly Yield[] => {
  const all = sorted(parties);
  return [{ kind: "event", values: { date: dateOfAct(type, clause, context), source: all, target: all, type } }];
};

/** A date that stands before its noun dates that noun ("the May 3 launch"); what has been told was not done later than today. */
export const dateOfAct = (type: PloverType, clause: Clause, context: Context): PartialDate | null => {
  const { start, span } = whenOf(clause, context);
  if (!start) return null;
  if (context.today && start.slice(0, context.today.length) > context.today.slice(0, start.length)) return null;
  if (span && UTTERED.has(type) && datesAnother(clause, span)) return null;
  return start;
};

/** What is uttered is often about what happened on another day: one told outside the clause, or right before a noun. */
const datesAnother = (clause: Clause, span: Span): boolean => {
  const inside = clause.extent.some((token) => token.start >= span.start && token.end <= span.end);
  if (!inside) return !endsSentence(clause, span);
  const next = clause.sentence.tokens.find((token) => token.start >= span.end);
  return next !== undefined && (next.upos === "NOUN" || next.upos === "PROPN") && span.start > clause.head.end;
};

/** "… of arming rebels on Tuesday": a day of the week that closes the sentence dates what it tells first. */
const endsSentence = (clause: Clause, span: Span): boolean => {
  const last = clause.sentence.tokens.findLast((token) => token.upos !== "PUNCT");
  return last !== undefined && span.end >= last.end && /day$|^yesterday$/i.test(last.text);
};

/** The verb with its particle, then the bare verb: "rule-out", "rule". */
export const verbKeys = (clause: Clause): readonly string[] => {
  const { tree, head, lemma } = clause;
  const next = tree.sentence.tokens[head.index + 1];
  const particle =
    childrenOf(tree, head, "compound:prt")[0] ??
    (next && /^(?:out|off|down|back|over|aside|up|away|on|highly|warmly|well)$/i.test(next.text) && (next.upos === "ADV" || next.upos === "ADP")
      ? next
      : null) ??
    tree.sentence.tokens
      .slice(head.index + 1, head.index + 7)
      .find(
        (token) =>
          /^(?:out|off|home|back|down)$/i.test(token.text) && (token.head === head.index || tree.sentence.tokens[token.index + 1]?.text === "of"),
      );
  return particle ? [`${lemma}-${particle.text.toLowerCase()}`, lemma] : [lemma];
};

const isToInfinitive = (clause: Clause): boolean => childrenOf(clause.tree, clause.head, "mark").some((mark) => mark.text.toLowerCase() === "to");
