import { FINITE_FORMS, type FiniteForm } from "./news-verbs.ts";
import type { Analysis } from "./parser.ts";

/** A sentence in which the tagger may have taken its verb for a noun: the words as they are parsed again, and where that verb stands. */
export interface SecondLook {
  readonly forms: readonly string[];
  readonly at: number;
  readonly form: FiniteForm;
}
/** Longer sentences without a verb are lists. */
const LONGEST = 60;
const SUBJECT = new Set(["PROPN", "NOUN", "PRON", "X", "ADV", "NUM"]);
const COMPLEMENT = new Set(["DET", "PRON", "PROPN", "ADJ", "NOUN", "NUM", "ADP", "ADV", "PART", "SCONJ", "VERB", "SYM"]);
const IN_SMALL = new Set(["NOUN", "VERB", "ADJ", "ADV", "ADP", "DET", "CCONJ", "SCONJ", "PART", "PRON", "AUX"]);

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
const isMonth = (word: string | undefined): boolean => word !== undefined && MONTH.test(word);

const hasVerb = ({ upos, heads, relations }: Analysis): boolean => {
  const root = heads.indexOf(-1);
  return upos[root] === "VERB" || upos[root] === "AUX" || relations.some((relation, at) => relation === "cop" && heads[at] === root);
};

/** A bare form has several for its subject. */
const isPlural = (words: readonly string[], { xpos }: Analysis, at: number): boolean =>
  /^(?:NNS|NNPS|PRP)$/.test(xpos[at - 1]!) || words.slice(0, at).some((word) => /^(?:and|we|they|&)$/i.test(word));

/** Where no verb was found, the places at which one may stand: "Chad cuts ties", "the ministry thanks Togo", each with the verb put into the past, which is never a noun. */
export const secondLooks = (words: readonly string[], found: Analysis): readonly SecondLook[] => {
  if (words.length < 4 || words.length > LONGEST || hasVerb(found)) return [];
  const { upos } = found;
  const closed = /^[.!?”"]$/.test(words.at(-1)!);
  const titleCase = words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > words.length * 3;
  return words.flatMap((word, at): readonly SecondLook[] => {
    const form = FINITE_FORMS.get(word.toLowerCase());
    if (!form || at === 0 || at > words.length - 2 || (upos[at] === "PROPN" && !titleCase && /^\p{Lu}/u.test(word))) return [];
    if (form.xpos === "VBP" && !isPlural(words, found, at)) return [];
    if (!SUBJECT.has(upos[at - 1]!) && !/^[,)”"]$/.test(words[at - 1]!)) return [];
    if (!COMPLEMENT.has(upos[at + 1]!) && !/^[“"‘]$/.test(words[at + 1]!)) return [];
    const small = titleCase ? words.map((one, index) => (index > 0 && IN_SMALL.has(upos[index]!) ? one.toLowerCase() : one)) : words;
    // "on March 6 held": the day before its month is parsed better.
    const dated =
      isMonth(words[at - 2]) && /^\d{1,2}$/.test(words[at - 1]!) ? small.with(at - 2, small[at - 1]!).with(at - 1, small[at - 2]!) : small;
    const forms = dated.with(at, dated === small ? form.past : words[at]!);
    return [{ forms: closed ? forms : [...forms, "."], at, form }];
  });
};

/** Whether the second look has found the verb: it is the root and has a subject before it. */
export const bearsOut = ({ at }: SecondLook, { upos, heads, relations }: Analysis): boolean =>
  upos[at] === "VERB" && heads[at] === -1 && relations.some((relation, index) => index < at && heads[index] === at && relation.startsWith("nsubj"));

/** The analysis with the verb's own tag, without the stop that was added. */
export const asWritten = (words: readonly string[], { at, form }: SecondLook, found: Analysis): Analysis => ({
  upos: found.upos.slice(0, words.length),
  xpos: found.xpos.slice(0, words.length).map((tag, index) => (index === at ? form.xpos : tag)),
  heads: found.heads.slice(0, words.length).map((head) => (head >= words.length ? at : head)),
  relations: found.relations
    .slice(0, words.length)
    .map((relation, index) => (found.heads[index] === at && relation === "nsubj:pass" ? "nsubj" : relation)),
});
