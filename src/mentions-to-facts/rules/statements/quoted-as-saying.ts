import type { ActorMention, Token } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

/** "<speaker> was quoted by <agency> as saying that …", "<agency> quoted <speaker> as saying …": the speaker's words, not the agency's. */
export default spanRule({
  says: "<speaker> was quoted as saying <clause>; <agency> quoted <speaker> as saying <clause>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (!/^(?:quote|cite|report|paraphrase)$/.test(clause.lemma) || clause.sort !== "verb") return [];
        const saying = sayingBehind(clause);
        const speakers = saying ? speakersOf(quoted(clause, saying, context), context) : [];
        const first = saying && openingBehind(saying, clause);
        return first ? statements(speakers, { start: first.start, end: sentence.end }, sentence.index, context) : [];
      }),
    ),
});

/** How far behind the verb its "as saying" may stand. */
const REACH = 16;
const sayingBehind = ({ sentence, head }: Clause): Token | null =>
  sentence.tokens
    .slice(head.index + 1, head.index + REACH)
    .find((token, at, near) => /^(?:saying|telling|warning|adding|stating|declaring|writing)$/.test(token.text) && near[at - 1]?.text === "as") ??
  null;

/** Who is quoted: the subject of the passive, else who stands between the verb and its "as". */
const quoted = (clause: Clause, saying: Token, context: Context): readonly ActorMention[] =>
  clause.voice === "passive"
    ? (clause.subject?.actors ?? [])
    : around(context, clause).mentions.filter(
        (mention): mention is ActorMention => isActor(mention) && mention.first > clause.head.index && mention.last < saying.index,
      );

/** The first word of what was said; the listeners of "telling" stand before it. */
const openingBehind = (saying: Token, { sentence }: Clause): Token | null => {
  const after = sentence.tokens.slice(saying.index + 1, saying.index + REACH);
  const that = after.findIndex((token) => /^that$/i.test(token.text) || token.text === ":");
  const first = that >= 0 && (saying.text !== "saying" || that < 4) ? after[that + 1] : after[0];
  return first && sentence.tokens.length - first.index > 2 ? first : null;
};
