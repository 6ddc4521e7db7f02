import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { commitments, mainParties } from "./undertaking.ts";

/** What services, works and figures do when two states have settled on them. */
const BEGINNING =
  /^(?:open|reopen|start|restart|begin|resume|enter|run|operate|fly|sail|rise|go|grow|reach|double|triple|quadruple|increase|fall|drop|climb|carry|take|come|stay|remain|connect|link|cover|cost|cease|stop|end|lapse|expire|ready|complete|operational|ply)$/;
const OCCASION =
  /^(?:talks?|meetings?|summit|sessions?|rounds?|visit|tour|exercise|drills?|exhibition|conference|forum|election|festival|match|ceremony|phase|games?|event|edition|trip|journey|negotiations?|consultations?|dialogue|programme|program|it|he|she|they|we|who|there|markets?|shares?|prices?|trial|hearing|court|season|teams?|officials?|experts?|ministers?|leaders?)$/i;

/** "Direct flights will resume in October", "trade should reach $2 billion by 2030", "the bridge is to be ready by June": what two states have settled on, told by itself, with its date. */
export default spanRule({
  says: "<service or works> will <begin, open, reach …> <by a date>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const by = isSettled(clause) && isDated(clause, context) ? mainParties(context) : null;
        if (!by || by.states.length < 2) return [];
        const tokens = subtree(clause.tree, clause.head, (token) => relation(token) === "parataxis").filter(
          (token) => token.index >= clause.subject!.first,
        );
        return commitments(by, tokens, sentence, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }));
      }),
    ),
});

const isSettled = (clause: Clause): boolean => {
  const { tree, head, subject, lemma, mood } = clause;
  if (clause.sort !== "verb" || clause.voice === "passive" || !BEGINNING.test(lemma) || !subject || subject.first > head.index) return false;
  if (OCCASION.test(subject.head.lemma) || subject.head.upos === "PRON" || subject.actors.some((actor) => actor.kind === "person")) return false;
  if (subject.actors.some((actor) => actor.first <= subject.head.index && subject.head.index <= actor.last)) return false;
  if (mood.because?.head !== head.index) return false;
  const because = mood.because.text.toLowerCase();
  const coming =
    mood.modality === "planned" ? /^(?:will|would|shall|is|are|due)$/.test(because) : mood.modality === "possible" && because === "should";
  if (!coming || head.deprel === "acl:relcl" || relation(head) === "advcl") return false;
  if (/^(?:take|come)$/.test(lemma) && !/^(?:effect|into)$/.test(tree.sentence.tokens[head.index + 1]?.text ?? "")) return false;
  return !childrenOf(tree, head, "mark").some((mark) => /^(?:if|whether|when|unless|until|once)$/i.test(mark.text));
};

/** A day to come stands in the clause. */
const isDated = (clause: Clause, context: Context): boolean =>
  around(context, clause).mentions.some((mention) => {
    if (mention.kind !== "date" || mention.first < clause.head.index - 6) return false;
    const day = mention.to ?? mention.from;
    return day !== null && (context.today === null || day.padEnd(10, "-99") > context.today);
  });
