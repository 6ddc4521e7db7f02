import { AID } from "../../../language/deeds.ts";
import type { Span } from "../../../types/index.ts";
import { type Clause, type Phrase, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { commitment, isHistory, undertakerOf } from "./undertaking.ts";

const PROMISING = ["pledge", "promise", "commit", "allocate", "earmark", "guarantee"];
const ANNOUNCING = ["announce", "approve", "unveil", "offer"];

/** "<state> pledged <sum or aid>", "<sum> was pledged by <state>". */
export default rule({
  says: "<state> pledged <sum or aid>; <sum or aid> was pledged by <state>; <state> announced <sum> in aid",
  patterns: [{ verb: [...PROMISING, ...ANNOUNCING] }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible", "wished"].includes(clause.mood.modality)) return [];
    const passive = clause.voice === "passive";
    const thing = passive ? clause.subject : clause.object;
    const by = undertakerOf((passive ? clause.agent : clause.subject)?.actors ?? []);
    if (!thing || !by || (!passive && thing.first < clause.head.index)) return [];
    const counted = isCounted(thing, clause, context) || isComing(thing, clause, context);
    if (!counted && (ANNOUNCING.includes(clause.lemma) || !AID.has(thing.head.lemma.toLowerCase()))) return [];
    const content = passive ? { start: thing.start, end: Math.max(clause.agent!.end, thing.end) } : wordsOf(thing, clause);
    if (isHistory(clause.head, clause.sentence, content, context)) return [];
    return commitment(by, content, clause.sentence, context);
  },
});

/** Does the thing name a sum, or aid by number? */
const isCounted = (thing: Phrase, clause: Clause, context: Context): boolean =>
  around(context, clause).mentions.some((mention) => mention.kind === "amount" && mention.first <= thing.last && mention.last >= thing.first) ||
  /^(?:sum|amount)$/.test(thing.head.lemma);

const BEGINNING =
  /^(?:opening|reopening|resumption|launch|establishment|creation|construction|lifting|abolition|start|delivery|purchase|supply|withdrawal|release|return|introduction|extension|deployment|dispatch|appointment|waiver|removal)$/i;
/** "announced the opening of five crossings next spring": a beginning with a day to come. */
const isComing = (thing: Phrase, clause: Clause, context: Context): boolean =>
  BEGINNING.test(thing.head.text) &&
  around(context, clause).mentions.some(
    (mention) =>
      mention.kind === "date" && mention.first > thing.head.index && context.today !== null && (mention.to ?? mention.from ?? "") > context.today,
  );

/** The thing with what it is for. */
const wordsOf = (thing: Phrase, clause: Clause): Span => {
  const tokens = subtree(clause.tree, thing.head, (token) => relation(token) === "parataxis");
  const purpose = clause.tree.sentence.tokens.slice(tokens.at(-1)!.index + 1, tokens.at(-1)!.index + 2)[0];
  const more = purpose && /^(?:to|for|in)$/.test(purpose.text) ? clause.extent.filter((token) => token.index > purpose.index) : [];
  return { start: tokens[0]!.start, end: (more.at(-1) ?? tokens.at(-1)!).end };
};
