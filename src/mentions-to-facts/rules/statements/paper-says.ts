import { SAYING } from "../../../language/speech.ts";
import type { ParticipantRecord } from "../../../types/index.ts";
import type { Clause, ClausesOfSentence } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { clauseBehind, isTold, roundAttribution } from "./content.ts";
import { lastMinistry } from "./speaker.ts";
import { statements, type Told } from "./statement.ts";

const PAPER = /^(?:statement|communiqu[eé]|release|readout|note|handout|ministry|department|embassy)$/i;
const ORGAN = /^(?:ministry|department|embassy)$/i;
/** What tells of an occasion, its programme or who came. */
const OCCASION_TOLD =
  /\b(?:will be represented|will take place|will be held|there will be|(?:be|were|was) on the (?:table|agenda)|(?:was|were) (?:exchanged|held|discussed)|views were|will last|will attend|is scheduled)\b/i;
const VISIT_PROPOSED = /\b(?:proposed|suggested|invited|asked|requested|offered congratulations|met|held|arrived|visited|will visit|would be in)\b/i;

/** "a ministry statement says that …", "the ministry adds", "it also says" behind one: the government speaks, by press release. */
export default spanRule({
  says: "a ministry's statement says that <clause>; it adds that <clause>; according to the ministry, <clause>",
  finds: (context) =>
    context.sentences.flatMap((own) => [
      ...accordingTo(own, context),
      ...own.clauses.flatMap((clause) => {
        if (!SAYING.has(clause.lemma) || clause.voice === "passive" || clause.head.xpos === "VBG" || !isTold(clause)) return [];
        const speaker = paperOf(clause, own, context);
        const { subject, head } = clause;
        const text =
          speaker && subject
            ? (clauseBehind(clause) ??
              roundAttribution(own.sentence.tokens, Math.min(subject.first, head.index), Math.max(subject.last, head.index), head, own.sentence))
            : null;
        if (
          !speaker ||
          !text ||
          OCCASION_TOLD.test(context.document.text.slice(text.start, text.end)) ||
          VISIT_PROPOSED.test(context.document.text.slice(text.start, text.start + 90))
        )
          return [];
        // What a ministry "says" may have been said anywhere; a paper is a paper.
        return statements([speaker], text, own.sentence.index, context, ORGAN.test(subject!.head.text) ? undefined : "press-release");
      }),
    ]),
});

/** What both have signed is nobody's word alone. */
const JOINT = /joint|declaration|agreement|final|plan|programme|program|schedule|agenda|report|media|figures|sources/i;
const ACCORDING =
  /\b(?:according to|in the (?:view|opinion|words) of) (?:the|an?|its|his|her) ((?:\p{L}+ ){0,3}?)(statement|communiqu[eé]|(?:press )?release|readout|(?:foreign |defen[cs]e )?(?:ministry|department|office))(?: (?:of|for) ((?:\p{Lu}\p{L}+|and)(?: (?:\p{Lu}\p{L}+|and))*))?/iu;
/** "According to the statement, …", "…, according to the Ministry of Trade". */
const accordingTo = ({ sentence, mentions }: ClausesOfSentence, context: Context): readonly Told[] => {
  const words = context.document.text.slice(sentence.start, sentence.end);
  const found = ACCORDING.exec(words);
  if (!found || JOINT.test(found[1]!)) return [];
  const [whole, , paper, field] = found;
  const end = sentence.start + found.index + whole.length;
  if (
    mentions.some((mention) => mention.kind === "state" && mention.form === "government" && mention.end > end - whole.length && mention.start < end)
  )
    return [];
  const organ = /ministry|department|office/i.test(paper!);
  const known = lastMinistry(sentence.index, context)[0];
  const state = known?.state ?? context.mentions.author ?? context.mainStates[0];
  if (!state) return [];
  const office = organ ? (field ? `${paper!.toLowerCase()} of ${field.toLowerCase()}` : (known?.office ?? null)) : null;
  const opens = found.index < 2;
  const text = opens ? { start: end, end: sentence.end } : { start: sentence.start, end: sentence.start + found.index };
  if (
    OCCASION_TOLD.test(context.document.text.slice(text.start, text.end)) ||
    VISIT_PROPOSED.test(context.document.text.slice(text.start, text.start + 90))
  )
    return [];
  return statements([{ name: null, office, state, body: null }], text, sentence.index, context, organ ? undefined : "press-release");
};

const paperOf = (clause: Clause, own: ClausesOfSentence, context: Context): ParticipantRecord | null => {
  const { subject } = clause;
  const noun = subject?.head.text ?? "";
  const before = context.sentences[own.sentence.index - 1];
  const goesOn = /^it$/i.test(noun) && before?.sentence.tokens.slice(0, 8).some((token) => PAPER.test(token.text));
  if (!subject || !(PAPER.test(noun) || goesOn) || subject.actors.some((actor) => actor.kind === "person")) return null;
  const told = subject.actors.find((actor) => actor.kind === "state" && actor.form === "government");
  if (told) return /^(?:ministry|department|embassy)$/i.test(noun) ? null : { name: null, office: null, state: told.states[0]!, body: null };
  // "Bolivia's decision …, the ministry said": Bolivia is no part of who says it.
  const isOthers = (last: number): boolean => /^['’]s?$/.test(own.sentence.tokens[last + 1]?.text ?? "") && last + 4 < subject.head.index;
  const state =
    subject.actors.find((actor) => actor.states.length === 1 && !isOthers(actor.last))?.states[0] ?? context.mentions.author ?? context.mainStates[0];
  return state ? { name: null, office: null, state, body: null } : null;
};
