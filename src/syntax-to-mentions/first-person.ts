import { quotesOf } from "../language/quotes.ts";
import type { ActorMention, PersonMention, Sentence, Span, Syntax } from "../types/index.ts";
import { placeOf } from "./place.ts";

/** Words for oneself. */
const SELF = /^(?:i|me|my|myself)$/i;
/** "Met with the minister today", "Had a good exchange": verbs and feelings that open a note of one's own without saying who. */
const BARE =
  /^(?:met|had|held|spoke|talked|welcomed|received|hosted|called|visited|arrived|discussed|landed|joined|concluded|wrapped|sat|hosting|meeting|welcoming|receiving|visiting|arriving|pleased|delighted|honou?red|glad|happy|thrilled|privileged|proud|great|good|wonderful|pleasure|excellent|productive|warm|fruitful|looking|thanked|congratulated|signed|travelled|traveled|departing|departed|leaving|exchanged|conveyed|reviewed|attended|addressed|participated|chaired|co-chaired|just)$/i;

/**
 * "I", "me", "my": in a quotation its speaker, elsewhere the state in whose name a text is written. A quoted note that opens without a subject ("Met with …") is
 * its speaker's deed too: there the mention is the opening word itself.
 */
export const findFirstPersons = (syntax: Syntax, people: readonly PersonMention[], author: string | null): readonly ActorMention[] => {
  const quotes = quotesOf(syntax.document.text);
  const speakers = new Map<Span, PersonMention | null>();
  const speakerOf = (quote: Span): PersonMention | null => {
    if (!speakers.has(quote)) speakers.set(quote, speakerBeside(quote, quotes, syntax.sentences, people));
    return speakers.get(quote) ?? null;
  };
  return syntax.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly ActorMention[] => {
      const self = SELF.test(token.text) && token.upos === "PRON";
      const bare = !self && BARE.test(token.text);
      if (!self && !bare) return [];
      const quote = quotes.find(({ start, end }) => start <= token.start && token.end <= end);
      if (bare && !(quote && opens(quote, sentence, token.start, syntax.document.text))) return [];
      const speaker = quote ? speakerOf(quote) : null;
      const place = placeOf(sentence, token.index, token.index);
      if (speaker) return [{ ...speaker, form: "pronoun", ...place }];
      return !quote && self && author ? [{ kind: "group", form: "pronoun", ...place, persons: [], states: [author], bodies: [] }] : [];
    }),
  );
};

/** Does the word open the quotation, or a sentence within it? */
const opens = (quote: Span, sentence: Sentence, at: number, text: string): boolean => {
  const start = Math.max(quote.start, sentence.start);
  return /^\W{0,3}$/.test(text.slice(start, at));
};

/** Who speaks: of those told outside the quotation in the sentences that it touches the nearest, else, where it goes on from another one, that one's speaker. */
const speakerBeside = (
  quote: Span,
  quotes: readonly Span[],
  sentences: readonly Sentence[],
  people: readonly PersonMention[],
): PersonMention | null => {
  const touched = sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const quoted = (one: Span): boolean => quotes.some(({ start, end }) => start <= one.start && one.end <= end);
  const near = people
    .filter((one) => one.persons.length === 1 && one.sentence >= first.index && one.sentence <= last.index && !quoted(one))
    .filter((one) => isSubject(one, sentences[one.sentence]!))
    .sort((a, b) => gap(a, quote) - gap(b, quote))[0];
  if (near) return near;
  const before = quotes[quotes.indexOf(quote) - 1];
  const previous = sentences[first.index - 1];
  // "…," he said. "I …": the quotation goes on in a sentence that names nobody.
  const named = previous
    ? people.filter((one) => one.persons.length === 1 && one.sentence === previous.index && !quoted(one) && isSubject(one, previous))
    : [];
  const introduced = previous && /[:,]\s*["“]?\s*$/.test(textOf(previous));
  return named.length === 1 && ((before && previous && before.end >= previous.start) || introduced) ? named[0]! : null;
};
const textOf = ({ tokens }: Sentence): string => tokens.map((token) => token.text).join(" ");
const gap = (one: Span, quote: Span): number => (one.start >= quote.end ? one.start - quote.end : quote.start - one.end);
const SAYING = /^(?:said|says|told|tells|wrote|writes|tweeted|posted|added|stressed|noted|stated)$/i;
/** The subject of a verb: the word of it that hangs outside is one, or a verb of the main clause stands right beside. */
const isSubject = ({ first, last }: PersonMention, { tokens }: Sentence): boolean =>
  SAYING.test(tokens[tokens[last + 1]?.text === "," ? last + 2 : last + 1]?.text ?? "") ||
  tokens.slice(first, last + 1).some((token) => (token.head < first || token.head > last) && /^nsubj/.test(token.deprel));
