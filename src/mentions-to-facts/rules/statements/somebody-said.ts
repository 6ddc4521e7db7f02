import { SAYING, VOICING } from "../../../language/speech.ts";
import type { ActorMention, ParticipantRecord, Span, StatementRecord, Token } from "../../../types/index.ts";
import type { ClausesOfSentence } from "../../clauses/index.ts";
import { type Clause, childrenOf, isActor, relation, subtree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { quotesOf } from "../../quotes.ts";
import { spanRule } from "../../rule.ts";
import { speakerOf, statement, trimmed } from "./speaker.ts";

interface Telling {
  readonly speaker: ParticipantRecord;
  readonly text: Span;
  readonly medium?: StatementRecord["medium"];
}

/** "<speaker> said that …", "…, <speaker> said", "<speaker> thanked …", "according to <speaker>, …": one statement per speaker and sentence. */
export default spanRule({
  says: "<speaker> said <clause>; <clause>, <speaker> said; <speaker> voiced <thing>",
  finds: (context) => {
    const quotes = quotesOf(context.document.text);
    return context.sentences.flatMap((own) => {
      const seen = new Set<string>();
      return own.clauses.flatMap((clause) => {
        const told = tellingOf(clause, own, context) ?? besideVerb(clause, own, context);
        if (!told) return [];
        const key = JSON.stringify(told.speaker);
        if (seen.has(key)) return [];
        const whole = withQuote(told.text, own, quotes);
        const found = statement(
          told.speaker,
          trimmed(context, whole),
          own.sentence.index,
          quotes.some((quote) => quote.start < whole.end && whole.start < quote.end),
          context,
          told.medium,
        );
        if (!found) return [];
        seen.add(key);
        return [found];
      });
    });
  },
});

/** A quotation that runs over several sentences is one statement. */
const withQuote = (text: Span, own: ClausesOfSentence, quotes: readonly Span[]): Span => {
  const running = quotes.find(
    (quote) => quote.start < text.end && text.start < quote.end && (quote.start < own.sentence.start - 1 || quote.end > own.sentence.end + 1),
  );
  return running ? { start: Math.min(text.start, running.start), end: Math.max(text.end, running.end) } : text;
};

const TALKS_TOLD = /^(?:of |about )(?:the |his |her |their |an? )?(?:\p{L}+ )?(?:exchange|meeting|talks|conversation|call|visit)\b/iu;
const VISIT_PROPOSED = /\b(?:proposed|suggested|invited|asked|requested)\b.{0,80}\b(?:visit|come|travel)\b/i;
/** What only tells an occasion again is no statement about the relation. */
const repeatsEngagement = (text: string, paper: boolean): boolean => TALKS_TOLD.test(text) || (paper && VISIT_PROPOSED.test(text));

const INVITING = new Set(["ask", "invite", "request", "urge"]);
const PAPER = /^(?:statement|communiqu[eé]|release|readout|note|handout|ministry|department|embassy)$/i;
/** "a ministry statement says", "the ministry adds", "it also says" behind one: the government speaks, by press release. */
const paperOf = (clause: Clause, own: ClausesOfSentence, context: Context): ParticipantRecord | null => {
  const { subject } = clause;
  const noun = subject?.head.text ?? "";
  const before = context.sentences[own.sentence.index - 1];
  const goesOn = /^it$/i.test(noun) && before?.sentence.tokens.slice(0, 8).some((token) => PAPER.test(token.text));
  if (!subject || !(PAPER.test(noun) || goesOn) || subject.actors.some((actor) => actor.kind === "person")) return null;
  const told = subject.actors.find((actor) => actor.kind === "state" && actor.form === "government");
  if (told) return /^(?:ministry|department|embassy)$/i.test(noun) ? null : { name: null, office: null, state: told.states[0]!, body: null };
  const state = subject.actors.find((actor) => actor.states.length === 1)?.states[0] ?? context.mentions.author ?? context.mainStates[0];
  return state ? { name: null, office: null, state, body: null } : null;
};

/** "Each minister said he wishes …": speech inside another's speech is what is said, unless only a paper reports it. */
const isReported = (clause: Clause): boolean => {
  const { governor } = clause;
  return (
    relation(clause.head) === "ccomp" &&
    governor !== null &&
    SAYING.has(governor.lemma) &&
    governor.subject !== null &&
    !PAPER.test(governor.subject.head.text) &&
    governor.head.index < clause.head.index &&
    !/^it$/i.test(governor.subject.head.text)
  );
};

const tellingOf = (clause: Clause, own: ClausesOfSentence, context: Context): Telling | null => {
  if (clause.sort !== "verb" || clause.voice === "passive" || !(SAYING.has(clause.lemma) || VOICING.has(clause.lemma))) return null;
  if (["denied", "possible", "planned", "wished"].includes(clause.mood.modality)) return null;
  const actors = clause.subject?.actors ?? [];
  // An envoy recalled is no word recalled; two governments that say something together are no speaker.
  if (clause.lemma === "recall" && /^(?:ambassador|envoy|diplomat|consul|troop|staff)$/.test(clause.object?.head.lemma ?? "")) return null;
  if (actors.every((actor) => actor.kind === "state") && new Set(actors.flatMap((actor) => actor.states)).size > 1) return null;
  if (clause.lemma === "speak" && !clause.preps.some((phrase) => phrase.prep === "of" && phrase.first > clause.head.index)) return null;
  const paper = paperOf(clause, own, context);
  const speaker =
    paper ??
    (clause.subject
      ? speakerOf(
          actors.filter(
            (actor) => (actor.first <= clause.subject!.head.index && clause.subject!.head.index <= actor.last) || actor.kind === "person",
          ),
          context,
        )
      : null);
  if (!speaker || isReported(clause)) return null;
  const text = contentOf(clause);
  if (text && repeatsEngagement(context.document.text.slice(text.start, text.end), paper !== null)) return null;
  const words = text ? context.document.text.slice(text.start, text.end) : "";
  if (/^(?:propose|suggest)$/.test(clause.lemma) && /\b(?:visit|come|travel)\b/i.test(words)) return null;
  if (
    !text ||
    (INVITING.has(clause.lemma) &&
      /\b(?:visit|come|travel)\b/i.test(context.document.text.slice(text.start, text.end)) &&
      /^to\b/.test(context.document.text.slice(text.start, text.end)))
  )
    return null;
  return { speaker, text, ...(paper ? { medium: "press-release" as const } : {}) };
};

/** "…," X said; "…," said X: the one right beside the verb speaks, whatever the tree makes of the quotation before. */
const besideVerb = (clause: Clause, own: ClausesOfSentence, context: Context): Telling | null => {
  const { head, sentence } = clause;
  if (!SAYING.has(clause.lemma) || !["VBD", "VBZ"].includes(head.xpos)) return null;
  const comma = (index: number): boolean => /^[,"”’']$/.test(sentence.tokens[index]?.text ?? "");
  const actor = own.mentions.find(
    (mention): mention is ActorMention =>
      isActor(mention) &&
      mention.kind === "person" &&
      ((mention.last === head.index - 1 && comma(mention.first - 1)) || (mention.first === head.index + 1 && comma(head.index - 1))),
  );
  const from = actor ? Math.min(actor.first, head.index) : 0;
  const speaker = actor && from > 4 ? speakerOf([actor], context) : null;
  return speaker ? { speaker, text: { start: sentence.start, end: sentence.tokens[from]!.start } } : null;
};

/** The words that were said: the clause behind the verb, the object with what follows, or the sentence round an attribution in its middle or at its end. */
const contentOf = (clause: Clause): Span | null => {
  const { tree, head, sentence } = clause;
  const children = childrenOf(tree, head);
  const complement = children.find((child) => ["ccomp", "xcomp", "csubj"].includes(relation(child)));
  if (SAYING.has(clause.lemma) && complement) {
    const tokens = subtree(tree, complement);
    if (tokens[0]!.index > head.index) return { start: afterThat(sentence.tokens, head, tokens[0]!), end: sentence.end };
    return aroundAttribution(clause);
  }
  if (SAYING.has(clause.lemma) && relation(head) === "parataxis") return aroundAttribution(clause);
  if (
    SAYING.has(clause.lemma) &&
    head.index > 0 &&
    relation(head) !== "root" &&
    ["ccomp", "advcl"].includes(relation(head)) &&
    clause.end >= sentence.end - 3
  )
    return aroundAttribution(clause);
  // "told the newspaper that …", where the tree hangs the clause on the newspaper.
  if (/^(?:tell|inform|assure|remind|warn)$/.test(clause.lemma) && clause.object && !complement) {
    const told = childrenOf(tree, clause.object.head).find(
      (child) => relation(child) === "acl" && childrenOf(tree, child, "mark").some((mark) => mark.text === "that"),
    );
    const first = told && subtree(tree, told)[0]!;
    if (first && first.index < sentence.tokens.length - 1 && first.text === "that")
      return { start: sentence.tokens[first.index + 1]!.start, end: sentence.end };
  }
  // A quotation right before the attribution, whatever the tree made of it.
  if (
    SAYING.has(clause.lemma) &&
    !complement &&
    /^["”]$/.test(sentence.tokens[Math.min(clause.subject?.first ?? head.index, head.index) - 1]?.text ?? "")
  )
    return aroundAttribution(clause);
  if (relation(head) === "amod" && VOICING.has(clause.lemma) && sentence.tokens[head.index + 1])
    return { start: sentence.tokens[head.index + 1]!.start, end: sentence.end };
  if (!VOICING.has(clause.lemma)) {
    const loose = children.find((child) => relation(child) === "parataxis" && child.index > head.index);
    return loose ? { start: subtree(tree, loose)[0]!.start, end: sentence.end } : null;
  }
  const object = clause.object ?? null;
  const behind = object ? object.first : (clause.preps.find((phrase) => phrase.first > head.index)?.first ?? complementStart(tree, complement));
  if (behind === null || behind <= head.index) return null;
  return { start: sentence.tokens[behind]!.start, end: sentence.end };
};
const complementStart = (tree: Clause["tree"], complement: Token | undefined): number | null =>
  complement ? subtree(tree, complement)[0]!.index : null;

const afterThat = (tokens: readonly Token[], verb: Token, first: Token): number => {
  const that = tokens.slice(verb.index + 1, first.index + 1).findLast((token) => token.text.toLowerCase() === "that");
  return that && that.index >= first.index - 1 ? (tokens[that.index + 1]?.start ?? first.start) : first.start;
};

/** Attribution at the end: what stands before it. In the middle: the whole sentence. */
const aroundAttribution = (clause: Clause): Span | null => {
  const { sentence, head } = clause;
  const first = Math.min(clause.subject?.first ?? head.index, head.index);
  const start = sentence.tokens[first]!.start;
  const tail = sentence.tokens.slice(Math.max(head.index, clause.subject?.last ?? 0) + 1);
  const more = tail.some((token) => token.upos === "VERB" && token.deprel !== "acl");
  if (more && first > 2) return { start: sentence.start, end: sentence.end };
  return start - sentence.start > 12 ? { start: sentence.start, end: start } : null;
};
