import type { PloverType } from "../../../types/index.ts";
import { type Clause, childrenOf, headOf, relation } from "../../clauses/index.ts";

const HOSTILE = new Set<PloverType>(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]);
const FRIENDLY = new Set<PloverType>(["AID", "COOPERATE", "SUPPORT"]);
const UTTERED = new Set<PloverType>(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"]);
const DECIDING = new Set(["decide", "order", "announce", "move", "proceed", "begin", "start", "continue", "agree"]);
const DECISION = /^(?:decision|move|order)$/;
const THREATENING = new Set(["threaten", "vow", "warn"]);
/** "would like to thank", "have the honour to convey": said in order to do it. */
const PERFORMING = new Set(["like", "want", "wish", "pleasure", "honour", "honor", "privilege", "pleased", "happy", "glad", "proud", "take"]);
/** Verbs after which "to thank" tells that it was done: "called to thank", "flew in to congratulate"; not "discussed ways to press". */
const TO_DO_IT = new Set(
  "call write phone telephone meet visit travel summon join vote tweet fly gather go come use take force move act rush continue arrive return send hold decide choose order refuse threaten begin start proceed manage vow warn prompt lead drive cause compel oblige spur provoke".split(
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
  // "Oman's decision to close its border"
  const decided = DECISION.test(governs) && relation(clause.head) === "acl";
  if (decided && HOSTILE.has(type)) return type;
  if (isToInfinitive(clause) && /^(?:advcl|acl|obl|nmod)$/.test(relation(clause.head)) && !TO_DO_IT.has(governs) && !PERFORMING.has(governs))
    return null;
  // "accused Chad of shelling"; not "condemned the raid, stressing its support".
  if (ALLEGING.has(governs) && clause.head.xpos === "VBG" && clause.sentence.tokens[clause.head.index - 1]?.text !== ",") return null;
  if (/^(?:deny|dismiss|reject|refute)$/.test(governs) && relation(clause.head) === "ccomp") return null;
  if (THREATENING.has(governs)) return HOSTILE.has(type) ? "THREATEN" : type === "RETREAT" ? null : type;
  // "called his colleague to assure him of support": a call on the telephone, not for something.
  if (governs === "call" && isToInfinitive(clause) && clause.governor?.object && UTTERED.has(type)) return type;
  const by = because?.lemma.toLowerCase() ?? "";
  switch (modality) {
    case "told":
    case "ongoing":
      return type;
    case "planned":
      if (HOSTILE.has(type)) return DECIDING.has(by) || DECIDING.has(governs) || isSettled(type, clause) ? type : "THREATEN";
      if (type === "THREATEN") return type;
      if (type === "RETREAT" || type === "CONCEDE") return "CONCEDE";
      // "will back", "is committed to supporting" is support; only what is promised or planned is agreed.
      if (type === "SUPPORT") return PROMISING.has(by) || PROMISING.has(governs) ? "AGREE" : "SUPPORT";
      // "announced that it was donating" gives, "announced that it will donate" promises.
      if (type === "AID" && by === "announce") return type;
      return FRIENDLY.has(type) ? "AGREE" : null;
    case "denied":
      return FRIENDLY.has(type) && /^(?:refuse|decline|reject)$/.test(by) ? "REJECT" : null;
    case "wished":
      return UTTERED.has(type) && (PERFORMING.has(governs) || PERFORMING.has(by)) ? type : null;
    default:
      return null;
  }
};

/** "will expel two diplomats": a break of relations is made by saying so, unless it hangs on something. */
const isSettled = (type: PloverType, clause: Clause): boolean =>
  type === "SANCTION" &&
  BREAKING.test(clause.lemma) &&
  !clause.sentence.tokens.some((token) => /^(?:if|unless|until|should|could|might)$/i.test(token.text));
const BREAKING = /^(?:expel|recall|close|shut|sever|cut|break|eject|leave|quit|bar|withdraw|downgrade)$/;

/** "to thank": an infinitive with its "to". */
export const isToInfinitive = (clause: Clause): boolean =>
  childrenOf(clause.tree, clause.head, "mark").some((mark) => mark.text.toLowerCase() === "to");
