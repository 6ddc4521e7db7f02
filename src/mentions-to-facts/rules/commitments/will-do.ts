import { SAYING } from "../../../language/speech.ts";
import type { ActorMention } from "../../../types/index.ts";
import { type Clause, childrenOf, relation, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { TRANSCRIPT } from "../statements/transcript.ts";
import { commitments, OCCASION, type Undertaker, undertakerOf, undertakersOf } from "./undertaking.ts";

/** What a state cannot undertake, or what is an occasion told as such. */
const NO_DEED =
  /^(?:be|become|remain|stay|continue|keep|host|visit|tour|travel|go|come|attend|meet|receive|participate|chair|co-chair|co-host|fly|arrive|leave|depart|mark|celebrate|commemorate|copy|respond|react|retaliate|benefit|gain|lose|win|suffer|face|need|want|see|play|believe|like|love|hate|oppose|stand|prevail|surpass|overtake|depend|result|lead|know|think|feel|say|tell|discuss|consider|talk|speak|exchange views|welcome|hope|fail|succeed|survive|happen|mean|enable|seem|appear|contest|compete|qualify|recover|account|bear witness|emerge|enjoy|converge|head|find|represent|resolve|seek|try|strive|endeavou?r|mend|listen|prove|serve|matter|reap|do)$/;
/** What one takes without undertaking anything. */
const NO_THING = /^(?:part|place|stock|role|advantage|responsibility|consequence|price|shape|aim|care)$/;
/** What a minister's word binds his state to; his journeys and talks are his own. */
const MINISTERS_DEED =
  /^(?:provide|supply|open|train|deliver|extend|double|hand|return|reopen|resume|send|donate|grant|finance|fund|invest|build|establish|lift|waive|appoint|submit|recommend|determine|examine|review|instruct|push|propose|withdraw|deploy|release|ratify|implement|impose|suspend|restore|raise|take|work|seek)$/;
const MANY = /^(?:sides|parties|countries|nations|states|governments|neighbou?rs|members|ministries)$/i;
/** Officials of a state, whose work is its own. */
const SERVANT =
  /^(?:officers?|experts?|officials?|engineers?|police|forces?|guards?|navy|navies|army|armies|authorit(?:y|ies)|agenc(?:y|ies)|troops|teams?|ministr(?:y|ies)|governments?|ships?|scientists?|doctors?|services?|soldiers|companies|airlines?|sides?|parties|instructors|technicians)$/i;

/** "<state> will <do>", "<states> are to <do>", "<speaker> said <state> would <do>": what a state says that it will do. */
export default spanRule({
  says: "<state> will <do>; <states> are to <do>; <speaker> said that <state> would <do>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      sentence.tokens.at(-1)?.text === "?"
        ? []
        : clauses.flatMap((clause) => {
            const by = isUndertaken(clause, context) ? undertakerOfWill(clause, context) : null;
            if (!by) return [];
            const tokens = subtree(clause.tree, clause.head, (token) => relation(token) === "parataxis").filter(
              (token) => token.index >= clause.subject!.first,
            );
            return commitments(by, tokens, sentence, context).map((told) => ({ ...told, span: clause, sentence: sentence.index }));
          }),
    ),
});

/** The parties that stand as the subject, or whose servants do; a traveller's programme is no undertaking of his state. */
const undertakerOfWill = (clause: Clause, context: Context): Undertaker | null => {
  const subject = clause.subject;
  if (!subject || subject.first > clause.head.index || /^(?:who|which|that)$/i.test(wordBefore(clause))) return null;
  const served = SERVANT.test(subject.head.text);
  const person = subject.actors.find((actor) => actor.kind === "person" && actor.last >= subject.head.index);
  if (person) return isMinistersWord(clause, context) ? undertakerOf([person]) : null;
  const parties = subject.actors.filter((actor) => actor.kind !== "person" && (served || actor.kind !== "state" || actor.form !== "adjective"));
  const own = parties.filter((actor) => served || (actor.first <= subject.head.index && subject.head.index <= actor.last));
  const joined = (actor: ActorMention): boolean =>
    own.some((one) => {
      const between = clause.sentence.tokens.slice(Math.min(one.last, actor.last) + 1, Math.max(one.first, actor.first));
      return between.every((token) => /^(?:,|and|&|the|as|well)$/i.test(token.text));
    });
  const told = undertakerOf(parties.filter((actor) => own.includes(actor) || joined(actor)));
  if (
    !told &&
    own.length === 0 &&
    MANY.test(subject.head.text) &&
    childrenOf(clause.tree, subject.head, "det", "nummod", "nmod:poss").length > 0 &&
    subject.actors.every((actor) => actor.kind !== "person")
  )
    return undertakersOf(clause, context);
  if (told) return told;
  const words = context.document.text.slice(subject.start, subject.end);
  if (/^(?:his|her|their|its|our)\s(?:own\s)?(?:country|government|nation)$/i.test(words)) return ownerOf(clause);
  // "We will open an office," the president said.
  if (/^we$/i.test(words)) return clause.object && MINISTERS_DEED.test(clause.lemma) ? ownerOf(clause) : null;
  return /^(?:it|the country)$/i.test(words) ? itselfSaying(clause) : null;
};
/** "The minister will take up the matter with …": told of him, not by him, with something that he will do. */
const isMinistersWord = ({ lemma, object, tree, head }: Clause, context: Context): boolean =>
  MINISTERS_DEED.test(lemma) &&
  (object !== null || lemma === "determine") &&
  (lemma !== "take" || /^up$/i.test(tree.sentence.tokens[head.index + 1]?.text ?? "")) &&
  !(lemma === "raise" && context.mentions.author === null);

/** "he said his country would …": the speaker's. */
const ownerOf = (clause: Clause): Undertaker | null => (clause.governor?.subject ? undertakerOf(clause.governor.subject.actors) : null);

/** "Poland said it would …": the state or the government that says so. */
const itselfSaying = ({ governor }: Clause): Undertaker | null => {
  const speakers = governor?.subject?.actors ?? [];
  return speakers.some((actor) => actor.kind === "person") ? null : undertakerOf(speakers);
};

/** The word before the auxiliary: "which" of a relative clause that the tree did not see. */
const wordBefore = ({ tree, head }: Clause): string =>
  tree.sentence.tokens[Math.min(head.index, ...childrenOf(tree, head, "aux").map((token) => token.index)) - 1]?.text ?? "";

const isUndertaken = (clause: Clause, context: Context): boolean => {
  const { tree, head, governor, object, lemma } = clause;
  if (clause.sort !== "verb" || clause.voice === "passive" || clause.mood.modality !== "planned" || head.upos !== "VERB") return false;
  const because = clause.mood.because;
  // "will continue to deepen", "will take stock and build": the will is another verb's.
  if (!because || because.head !== head.index) return false;
  const will = /^(?:will|shall|'ll|’ll|is|are|was|were|due)$/i.test(because.text);
  const wish = governor !== null && relation(head) === "ccomp" && HOPING.test(governor.lemma);
  const would = because.text === "would" && governor !== null && isOwnWord(clause, governor);
  const whereas = childrenOf(tree, head, "mark").some((mark) => /^(?:while|whereas)$/i.test(mark.text));
  if (!(will || would) || wish || (head.deprel === "acl:relcl" && !isTold(clause)) || (relation(head) === "advcl" && !whereas)) return false;
  if (childrenOf(tree, head, "mark").some((mark) => /^(?:if|whether|when|unless|until|once|before|after|as)$/i.test(mark.text))) return false;
  if (clause.subject?.actors.some((actor) => actor.kind === "group" && actor.form === "pronoun") && TRANSCRIPT.test(context.document.text))
    return false;
  const next = tree.sentence.tokens[head.index + 1]?.text ?? "";
  if (lemma === "take" && /^(?:part|place|stock|advantage)$/.test(next)) return false;
  if (/^(?:continue|keep)$/.test(lemma)) return goesOnDoing(clause);
  if (NO_DEED.test(lemma))
    return (
      lemma === "host" && object !== null && NEXT.test(context.document.text.slice(object.start, object.end)) && context.mentions.author !== null
    );
  return !(object && (OCCASION.test(object.head.lemma) || NO_THING.test(object.head.lemma)));
};
/** "will continue to train officers", "will keep supplying gas": with something that is done, not a state of things. */
const goesOnDoing = ({ tree, head }: Clause): boolean =>
  childrenOf(tree, head, "xcomp").some(
    (deed) => deed.upos === "VERB" && !NO_DEED.test(deed.lemma) && childrenOf(tree, deed, "obj", "obl").length > 0 && deed.index > head.index,
  );
/** "told the session that Canada would send …": no relative clause, whatever the tree says. */
const isTold = ({ tree, head, governor, subject, object }: Clause): boolean =>
  governor !== null &&
  /^(?:tell|inform|assure|notify|promise)$/.test(governor.lemma) &&
  subject !== null &&
  object !== null &&
  childrenOf(tree, head, "nsubj").some((own) => own.index === subject.head.index) &&
  tree.sentence.tokens[subject.first - (tree.sentence.tokens[subject.first - 1]?.upos === "DET" ? 2 : 1)]?.text.toLowerCase() === "that";
/** What others hope or ask of a state is no undertaking of its own. */
const HOPING =
  /^(?:hope|believe|trust|expect|wish|fear|think|predict|warn|urge|demand|ask|want|feel|suspect|doubt|claim|allege|accuse|suppose|imagine|say yes)$/;
/** "the minister said Latvia would send …" of Latvia's minister, or of one whose state is not told. */
const isOwnWord = (clause: Clause, governor: Clause): boolean => {
  if (
    governor.mood.modality !== "told" ||
    !(SAYING.has(governor.lemma) || /^(?:assure|decide|agree)$/.test(governor.lemma)) ||
    HOPING.test(governor.lemma)
  )
    return false;
  const speaker = undertakerOf(governor.subject?.actors ?? []);
  const doer = undertakerOf(clause.subject?.actors ?? []);
  return !speaker || !doer || doer.states.some((state) => speaker.states.includes(state)) || /^(?:agree|decide)$/.test(governor.lemma);
};
const NEXT = /\bnext\b/i;
