import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, type Phrase, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const POINTING = /^(?:the|this|that|these|those|such|both)$/i;
const IT = /^(?:it|this|that|latter)$/i;
/** Nouns for whatever somebody has done. */
const ANY_DEED =
  /^(?:decision|move|step|action|act|measure|announcement|gesture|initiative|offer|ban|restriction|plan|law|incident|provocation|ruling|vote|closure|expulsion|cut|tariff|sanction|latter)$/i;
/** Nouns for violence, and for words; the verbs that tell them. */
const TOLD_AS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:attack|strike|airstrike|raid|bombing|shelling|assault|killing|shooting|incursion|invasion|bombardment|aggression|launch|test|firing)$/i,
    /^(?:attack|strike|hit|bomb|shell|fire|launch|kill|raid|invade|cross|storm|destroy|pound|shoot|carry|test)$/,
  ],
  [
    /^(?:arrest|detention|seizure|capture|deportation|boarding|interception)$/i,
    /^(?:arrest|detain|seize|capture|deport|board|intercept|hold|impound|take)$/,
  ],
  [
    /^(?:claim|charge|accusation|allegation|remark|comment|statement|criticism|assertion|suggestion|demand|proposal|request|call|appeal|idea|protest|complaint|explanation)$/i,
    /^(?:say|accuse|claim|allege|charge|tell|blame|criticise|criticize|condemn|demand|propose|suggest|ask|call|write|tweet|declare|warn|urge|complain|protest|request|describe|denounce|post|insist|argue|appeal|lodge|summon)$/,
  ],
];
/** How many sentences back a definite noun may point. */
const BACK = 3;

/** Whose deed or word a noun without an owner points back to ("rejected the move", "called it illegal"): nobody where nothing before tells it. */
export const deedBefore = (phrase: Phrase, clause: Clause, context: Context, source: readonly string[]): readonly string[] => {
  const { head } = phrase;
  const noun = head.lemma.toLowerCase();
  const it = IT.test(head.text);
  if (!it && !childrenOf(clause.tree, head, "det").some((token) => POINTING.test(token.text))) return [];
  if (!it) {
    const same = sameNounBefore(head, clause, context, source);
    if (same.length > 0) return same;
  }
  const verbs = TOLD_AS.find(([nouns]) => nouns.test(noun))?.[1];
  return it || verbs || ANY_DEED.test(noun) ? doersBefore(clause, context, source, verbs ?? null) : [];
};

/** "the US strike on …. Iran condemned the strike": the same noun with its doer. */
const sameNounBefore = (noun: Token, clause: Clause, context: Context, source: readonly string[]): readonly string[] => {
  for (let back = 0; back <= BACK; back++) {
    const there = context.sentences[clause.sentence.index - back];
    if (!there?.sentence.parsed) continue;
    const limit = back === 0 ? noun.index - 1 : there.sentence.tokens.length - 1;
    for (let at = limit; at >= 0; at--) {
      const token = there.sentence.tokens[at]!;
      if (token.lemma.toLowerCase() !== noun.lemma.toLowerCase() || token.upos !== "NOUN") continue;
      const any = there.clauses[0];
      if (!any) continue;
      const tokens = subtree(any.tree, token);
      const told = partiesTold(tokens[0]!.index, tokens.at(-1)!.index, any, context);
      const own = nearestTied(
        told.filter((one) => one.last < at),
        [[null]],
        source,
      );
      const by = nearestTied(
        told.filter((one) => one.first > at),
        [["by"]],
        source,
      );
      if (own.length > 0 || by.length > 0) return own.length > 0 ? own : by;
    }
  }
  return [];
};

/** Who did what was told last before, by the main verbs of the sentences back to it. */
const doersBefore = (clause: Clause, context: Context, source: readonly string[], verbs: RegExp | null): readonly string[] => {
  for (let back = 0; back <= BACK; back++) {
    const there = context.sentences[clause.sentence.index - back];
    if (!there) continue;
    for (const other of there.clauses.toReversed()) {
      if (other.sort !== "verb" || (back === 0 && other.head.index >= clause.head.index)) continue;
      if (!["told", "ongoing"].includes(other.mood.modality) || !(verbs ? verbs.test(other.lemma) : isMain(other) && !SAYING.test(other.lemma)))
        continue;
      const doers = doersOf(other, context).filter((party) => !source.includes(party));
      if (doers.length > 0 && doers.length < 4) return doers;
    }
    // Beyond the sentence before only the same noun or a verb of its kind is looked for.
    if (verbs === null && back === 1) return [];
  }
  return [];
};
// What is said or done together is no deed to blame.
const SAYING =
  /^(?:speak|meet|talk|discuss|agree|sign|say|tell|add|note|stress|write|tweet|post|state|explain|comment|point|remark|recall|report|describe|call)$/;
const isMain = ({ head }: Clause): boolean => /^(?:root|conj|parataxis|ccomp)$/.test(head.deprel) && /^VB[DZPN]$/.test(head.xpos);
