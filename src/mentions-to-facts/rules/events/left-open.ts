import type { VerbAct } from "../../../language/acts/verbs.ts";
import { type Clause, childrenOf, type Phrase } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";

/** What one party does: told without its doer, it is done by whom one talks with. */
const DEED =
  /^(?:decision|move|step|action|act|expulsion|remark|comment|statement|attack|measure|policy|behaviour|behavior|conduct|announcement|ruling|ban|removal|intervention|interference|incursion|violation|provocation|launch|test|arrest|detention|seizure|sanction|strike|plan|law|refusal|killing|raid|declaration|reaction|response|award|incident|manoeuvre|maneuver|drill|exercise|deployment|closure|verdict|rhetoric|accusation|allegation|threat|campaign|interference|delay|absence|silence)$/i;
/** What is denied or turned down, said or asked by whom one talks with. */
const CLAIM =
  /^(?:charge|accusation|allegation|claim|report|demand|proposal|offer|idea|request|protest|criticism|explanation|assertion|suggestion|call|appeal|plan|version|complaint|wrongdoing|involvement|firing|responsibility|statement|remark)$/i;
const VICTIM =
  /^(?:people|civilian|villager|farmer|soldier|person|man|woman|child|guard|policeman|officer|herder|fisherman|conscript|trooper|boy|girl|driver|resident|shepherd)$/i;
const CAPTIVE = /^(?:prisoner|detainee|hostage|captive|pow|fisherman|sailor|crew|crewmember)$/i;
const BARRIER = /^(?:border|crossing|airspace|frontier|checkpoint|gate)$/i;
/** Whether what is acted on is another's though nobody says whose: then it is that of whom one talks with. */
export const isOpen = (act: VerbAct, object: Phrase | null, clause: Clause): boolean => {
  const next = object ? clause.sentence.tokens[object.head.index + 1] : undefined;
  const noun = next?.xpos === "VBG" && BARRIER.test(next.text) ? next.text : (object?.head.lemma ?? "");
  if (act.type === "ACCUSE") return DEED.test(noun);
  if (act.type === "REJECT") return CLAIM.test(noun) || (clause.lemma === "deny" && childrenOf(clause.tree, clause.head, "ccomp").length > 0);
  if (act.type === "ASSAULT") return VICTIM.test(noun);
  if (act.type === "RETREAT") return CAPTIVE.test(noun);
  return act.type === "SANCTION" && BARRIER.test(noun);
};

/** "Thank you very much", "when it threatens us", "deny them the means": not told as an act on another. */
export const isNoAct = (clause: Clause, context: Context): boolean => {
  if (clause.lemma === "thank" && /^thank you\b(?!.{0,40}\bfor\b)/i.test(context.document.text.slice(clause.head.start, clause.head.start + 60)))
    return true;
  if (clause.lemma === "threaten") return clause.mood.tense === "present" && !["root", "ccomp", "conj"].includes(clause.head.deprel);
  return clause.lemma === "deny" && childrenOf(clause.tree, clause.head, "iobj").length > 0;
};
