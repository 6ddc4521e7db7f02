import { topicsOf } from "../../../language/topics.ts";
import type { DateMention, Span } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import { around, bodiesOf, type Context, statesOf } from "../../context.ts";
import { rule } from "../../rule.ts";
import { trimmed } from "../statements/speaker.ts";

const UNDERTAKING = ["agree", "decide", "undertake", "commit", "pledge", "promise", "vow", "resolve", "settle", "plan", "consent"];
/** Undertakings too general to be followed up. */
const VAGUE = /^(?:to )?(?:that )?(?:reaffirm|note|recogni[sz]e|acknowledge|recall|underline|stress|emphasi[sz]e|be |have |welcome|express)/i;

export default rule({
  says: "<parties> agreed to <do>; <parties> decided that <clause>; it was agreed that <clause>",
  patterns: [{ verb: UNDERTAKING }],
  yields: (_bound, clause, context) => {
    if (["denied", "possible"].includes(clause.mood.modality)) return [];
    const content = contentOf(clause, context);
    if (!content) return [];
    const text = context.document.text.slice(content.start, content.end);
    if (VAGUE.test(text) || text.split(/\s+/).length < 3) return [];
    const actors = clause.subject?.actors ?? [];
    const told = statesOf(actors);
    const by = told.length > 0 || bodiesOf(actors).length > 0 ? told : [...context.mainStates.slice(0, 2)].sort();
    if (by.length === 0 || (clause.subject && actors.length === 0 && clause.voice === "active")) return [];
    return [
      {
        kind: "commitment",
        values: {
          by,
          bodies: bodiesOf(actors),
          text,
          due: dueIn(clause, content, context),
          topics: topicsOf(text).length > 0 ? topicsOf(text) : topicsOf(context.document.text.slice(clause.sentence.start, clause.sentence.end)),
        },
        also: [content],
      },
    ];
  },
});

/** The infinitive, the that-clause, or "on" with a doing noun behind the verb. */
const contentOf = (clause: Clause, context: Context): Span | null => {
  const { tree, head, sentence } = clause;
  const child = childrenOf(tree, head).find(
    (token) =>
      ["xcomp", "ccomp", "csubj", "advcl"].includes(relation(token)) &&
      token.index > head.index &&
      (relation(token) !== "advcl" || childrenOf(tree, token, "mark").some((mark) => mark.text === "to")),
  );
  if (!child) return null;
  const tokens = subtree(tree, child, (token) => relation(token) === "parataxis");
  const first = /^(?:that|,)$/i.test(tokens[0]!.text) ? tokens[1] : tokens[0];
  if (!first || first.index < head.index) return null;
  return trimmed(context, { start: first.start, end: Math.min(tokens.at(-1)!.end, sentence.end) });
};

const dueIn = (clause: Clause, content: Span, context: Context): string | null => {
  const dates = around(context, clause).mentions.filter(
    (mention): mention is DateMention => mention.kind === "date" && mention.start >= content.start && mention.end <= content.end,
  );
  const due = dates.map((date) => date.to ?? date.from).find((date) => date !== null && (!context.today || date.padEnd(10, "-99") >= context.today));
  return due ?? null;
};
