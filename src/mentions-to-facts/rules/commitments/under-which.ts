import type { Token } from "../../../types/index.ts";
import { type Clause, childrenOf, isActor, relation, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { commitments, mainParties, type Undertaker, undertakerOf } from "./undertaking.ts";

const TEXT =
  /^(?:agreement|accord|deal|memorandum|mou|treaty|protocol|pact|contract|plan|roadmap|declaration|arrangement|document|programme|program|scheme|compact|understanding)s?\)?$/i;
const COMING = /^(?:will|shall|would|is|are|was|were)$/i;

/** "a memorandum under which 45 engineers will be trained in Lima", "an accord whereby Peru is to …". */
export default spanRule({
  says: "<accord> under which <party> will <do>; <accord> whereby <thing> is to be <done>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses, mentions }) =>
      clauses.flatMap((clause) => {
        const opening = clause.sort === "verb" && clause.subject ? openingOf(clause) : null;
        if (!opening || !isComing(clause) || !isOfText(opening, clause) || !mentions.some(isActor)) return [];
        const by = byOf(clause, context);
        if (!by) return [];
        const tokens = subtree(clause.tree, clause.head, (token) => relation(token) === "parataxis").filter(
          (token) => token.index >= clause.subject!.first,
        );
        return commitments(by, tokens, sentence, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }));
      }),
    ),
});

/** The "which" or "whereby" right before the subject. */
const openingOf = ({ sentence, subject }: Clause): Token | null => {
  const before = sentence.tokens[subject!.first - 1];
  if (!before) return null;
  if (/^(?:whereby|wherein)$/i.test(before.text)) return before;
  const prep = sentence.tokens[before.index - 1];
  return /^which$/i.test(before.text) && prep && /^(?:under|by|through|to|in)$/i.test(prep.text) ? prep : null;
};
const isOfText = (opening: Token, { sentence }: Clause): boolean =>
  sentence.tokens.slice(Math.max(0, opening.index - 12), opening.index).some((token) => TEXT.test(token.text));
const isComing = ({ tree, head, mood }: Clause): boolean =>
  ["planned", "told"].includes(mood.modality) &&
  childrenOf(tree, head, "aux").some((aux) => COMING.test(aux.text)) &&
  (mood.modality === "planned" || childrenOf(tree, head, "aux").some((aux) => /^would$/i.test(aux.text)));

/** Who is to do it; the parties where it is to be done, or where things are told to come. */
const byOf = ({ subject, voice }: Clause, context: Context): Undertaker | null => {
  const own = voice === "active" ? undertakerOf(subject!.actors.filter((actor) => actor.kind !== "state" || actor.form !== "adjective")) : null;
  return own ?? mainParties(context);
};
