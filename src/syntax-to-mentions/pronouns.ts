import type { PersonMention, Sentence, Syntax, Token } from "../types/index.ts";
import type { Sex } from "./persons/sexes.ts";
import { lower, placeOf } from "./place.ts";

const PRONOUNS = new Set(["he", "she", "him", "his", "her"]);

/**
 * "he", "she", "his": the person last told as a subject before it in this or the two sentences before, else the last one told; never somebody
 * whom the text calls "Ms" for "he".
 */
export const findPronouns = (
  syntax: Syntax,
  mentions: readonly PersonMention[],
  sexes: ReadonlyMap<number, Sex> = new Map(),
): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  let focus: PersonMention | null = null;
  for (const sentence of syntax.sentences) {
    const own = mentions.filter((mention) => mention.sentence === sentence.index);
    if (focus && sentence.index - focus.sentence > 3) focus = null;
    let here: PersonMention | null = focus;
    let subject: PersonMention | null = null;
    /** Whom the relative clause that is open tells about. */
    let relative: PersonMention | null = null;
    for (const token of sentence.tokens) {
      const opened = own.find((mention) => mention.first === token.index);
      if (opened) {
        const top = sentence.tokens.slice(opened.first, opened.last + 1).find((one) => one.head < opened.first || one.head > opened.last);
        if ((top?.deprel.startsWith("nsubj") || standsBeforeItsVerb(opened, sentence)) && !subject) subject = opened;
        here = subject ?? (focus && sentence.index - focus.sentence <= 1 && !subject ? focus : opened);
        if (!focus) here = subject ?? opened;
      }
      if (/^(?:who|whose)$/.test(lower(sentence, token.index)))
        relative =
          own.find((mention) => mention.last === token.index - 1 || (mention.last === token.index - 2 && lower(sentence, token.index - 1) === ",")) ??
          null;
      else if (token.text === "," || token.text === ";") relative = null;
      const one = formerOrLatter(sentence, token.index, mentions);
      if (one) found.push({ ...one, form: "pronoun", ...placeOf(sentence, token.index - 1, token.index) });
      if (!PRONOUNS.has(lower(sentence, token.index)) || token.upos !== "PRON") continue;
      const told: PersonMention | null = (token.xpos === "PRP$" ? relative : null) ?? subject ?? toldBehind(sentence, token.index, own) ?? here;
      const nearest = told && isDoneBy(told, token, sentence) ? someoneElse(told, own, token.index, focus) : told;
      const meant = nearest && fitting(nearest, token, mentions, sexes);
      if (!meant) continue;
      // "On Monday he met the premier": whom the sentence goes on about.
      if (!subject && token.deprel.startsWith("nsubj") && !own.some((mention) => mention.first < token.index)) subject = meant;
      found.push({ ...meant, form: "pronoun", ...placeOf(sentence, token.index, token.index) });
    }
    focus = subject ?? own.at(-1) ?? focus;
  }
  return found;
};

/** The one meant, or, where the text calls that one by the other sex, whoever was told last before that the pronoun fits. */
const fitting = (meant: PersonMention, token: Token, mentions: readonly PersonMention[], sexes: ReadonlyMap<number, Sex>): PersonMention => {
  const wanted: Sex = /^she|^her/i.test(token.text) ? "female" : "male";
  const sexOf = (mention: PersonMention): Sex | undefined => sexes.get(mention.persons[0]!);
  const known = sexOf(meant);
  if (known === undefined || known === wanted) return meant;
  const before = mentions.filter((one) => one.start < token.start && one.persons.length === 1 && meant.sentence - one.sentence <= BACK);
  return before.findLast((one) => sexOf(one) === wanted) ?? before.findLast((one) => sexOf(one) === undefined) ?? meant;
};
const BACK = 3;

/** Is this "him" what that person does something to? */
const isDoneBy = (doer: PersonMention, token: Token, { tokens, index }: Sentence): boolean => {
  if (!/^(?:him|her)$/i.test(token.text) || !/^(?:obj|iobj)/.test(token.deprel) || doer.sentence !== index) return false;
  const subjects = tokens.filter((one) => one.head === token.head && /^nsubj/.test(one.deprel));
  return subjects.every((one) => doer.first <= one.index && one.index <= doer.last);
};
/** "thanked Mr Toth and invited him": nobody does it to himself. */
const someoneElse = (doer: PersonMention, own: readonly PersonMention[], at: number, focus: PersonMention | null): PersonMention =>
  own.findLast((one) => one.last < at && one.sentence === doer.sentence && one.persons.length === 1 && one.persons[0] !== doer.persons[0]) ??
  (focus?.persons.length === 1 && focus.persons[0] !== doer.persons[0] ? focus : doer);

/** "In his talks with X, Minister Y …": who is told behind the opening words as the one who acts. */
const toldBehind = (sentence: Sentence, index: number, own: readonly PersonMention[]): PersonMention | null => {
  if (
    index > 4 ||
    !/^(?:in|during|at|after|before|following|upon|on|for|ahead)$/.test(lower(sentence, 0)) ||
    !/^(?:his|her)$/.test(lower(sentence, index))
  )
    return null;
  return (
    own.find(
      (mention) =>
        mention.persons.length === 1 &&
        lower(sentence, mention.first - 1) === "," &&
        sentence.tokens
          .slice(mention.first, mention.last + 1)
          .some((token) => token.deprel.startsWith("nsubj") && sentence.tokens[token.head]?.deprel === "root"),
    ) ?? null
  );
};

/** "On Monday the premier, X, paid …": right before a main verb to which the tree gives no subject. */
const standsBeforeItsVerb = ({ last }: PersonMention, { tokens }: Sentence): boolean => {
  const verb = tokens[last + 1]?.text === "," ? tokens[last + 2] : tokens[last + 1];
  return (
    verb !== undefined &&
    verb.head < 0 &&
    /^VB[DZP]$/.test(verb.xpos) &&
    !tokens.some((token) => token.head === verb.index && /^nsubj/.test(token.deprel))
  );
};

/** "the former", "the latter": the first and the second of the two persons told last. */
const formerOrLatter = (sentence: Sentence, index: number, mentions: readonly PersonMention[]): PersonMention | null => {
  const word = lower(sentence, index);
  if (!/^(?:former|latter)$/.test(word) || lower(sentence, index - 1) !== "the") return null;
  const next = sentence.tokens[index + 1];
  if (next && !/^(?:VERB|AUX|PUNCT|ADP|ADV|CCONJ)$/.test(next.upos) && !/^['’]s$/.test(next.text)) return null;
  const before = mentions
    .filter((one) => one.persons.length === 1 && (one.sentence === sentence.index ? one.last < index : one.sentence === sentence.index - 1))
    .sort((a, b) => b.start - a.start);
  const latter = before[0];
  const former = before.find((one) => one.persons[0] !== latter?.persons[0]);
  return (word === "latter" ? (former ? latter : undefined) : former) ?? null;
};
