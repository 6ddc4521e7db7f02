import { BACKING, MATERIAL } from "../../../language/acts/implied.ts";
import type { Span } from "../../../types/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

const THANKS = /\b(?:gratitude|appreciation|thanks|thankfulness)\b/i;
const NOT_YET = /\bwill\b|\bwould\b|\bpromis\w+|\bpledg\w+|\boffer(?:ed)? (?:to|of)\b|\bready\b/i;

/** What one gives thanks for was given before: AID, from whom one thanks; backing of one's own cause is SUPPORT. */
export default rule({
  says: "<actor> thanked, expressed gratitude to <actor> for <goods, money, people>; for supporting its bid",
  patterns: [{ verb: ["thank", "express", "convey", "voice", "extend", "offer", "reiterate", "be"] }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing", "wished"].includes(clause.mood.modality) || childrenOf(clause.tree, clause.head, "aux:pass").length > 0) return [];
    const { tokens } = clause.sentence;
    const text = context.document.text.slice(clause.head.end, clause.sentence.end);
    if (clause.lemma !== "thank" && !THANKS.test(text.slice(0, 60)) && !/^grateful|^thankful/i.test(clause.head.text)) return [];
    const cause = tokens.find(
      (token) =>
        token.index > clause.head.index + 1 &&
        token.index < clause.head.index + 14 &&
        /^(?:for|of)$/i.test(token.text) &&
        isCause(token.text, clause, context),
    );
    if (!cause) return [];
    const end =
      tokens.find(
        (token) =>
          token.index > cause.index &&
          (/^[;.]$/.test(token.text) ||
            (token.text === "," && opensClause(tokens[token.index + 1]?.text ?? "")) ||
            (token.text.toLowerCase() === "and" && /^VB[DZ]$/.test(tokens[token.index + 1]?.xpos ?? ""))),
      )?.start ?? clause.sentence.end;
    const span: Span = { start: cause.end + 1, end: Math.max(cause.end + 2, end) };
    const help = context.document.text.slice(span.start, span.end);
    const type = MATERIAL.test(help) && !NOT_YET.test(help) ? "AID" : BACKING.test(help) ? "SUPPORT" : null;
    if (!type) return [];
    const target = doersOf(clause, context);
    const told = partiesTold(clause.head.index + 1, tokens.length - 1, clause, context);
    const source = nearestTied(
      told,
      [
        [null, "to"],
        ["of", "for", "by"],
      ],
      target,
    );
    if (source.length !== 1 || target.length !== 1) return [];
    const date = around(context, clause).mentions.find(
      (one) => one.kind === "date" && one.from !== null && one.sort === "point" && one.start >= span.start && one.end <= span.end,
    );
    return [{ kind: "event", values: { date: date?.kind === "date" ? date.from : null, source, target, type }, span }];
  },
});

/** "thanked Japan for", "gratitude for"; not "on behalf of", "the president of". */
const isCause = (word: string, clause: Clause, context: Context): boolean =>
  word.toLowerCase() === "for" || /\bappreciation of$/i.test(context.document.text.slice(clause.head.start, clause.head.end + 60));
const opensClause = (word: string): boolean => /^(?:and|but|while|adding|saying|who|stressing|noting)$/i.test(word);
