import type { PersonMention, Syntax } from "../types/index.ts";
import { isCapital, lower, placeOf } from "./place.ts";

const GUEST = /^(?:visitor|guest)$/;
const HOST = /^(?:host)$/;
/** How many sentences back one may be told. */
const FAR = 3;

/** "The visitor also called on …", "his guest", "the host": who came, and who is at home where the report is written; without a home, nobody. */
export const findVisitors = (syntax: Syntax, mentions: readonly PersonMention[], home: string | null): readonly PersonMention[] =>
  home === null
    ? []
    : syntax.sentences.flatMap((sentence) =>
        sentence.tokens.flatMap((token) => {
          const guest = GUEST.test(token.text.toLowerCase());
          if ((!guest && !HOST.test(token.text.toLowerCase())) || token.upos !== "NOUN") return [];
          let from = token.index - 1;
          if (/^(?:visiting|foreign|distinguished|honoured|honored|esteemed)$/.test(lower(sentence, from))) from--;
          if (!/^(?:the|his|her)$/.test(lower(sentence, from)) || isCompound(sentence.tokens[token.index + 1]?.text ?? "")) return [];
          const meant = mentions
            .filter(
              (one) =>
                one.persons.length === 1 &&
                one.form !== "pronoun" &&
                one.states.length === 1 &&
                (one.states[0] === home) !== guest &&
                one.sentence >= sentence.index - FAR &&
                (one.sentence < sentence.index || (one.sentence === sentence.index && one.last < from)),
            )
            .at(-1);
          return meant ? [{ ...meant, form: "pronoun" as const, ...placeOf(sentence, from, token.index) }] : [];
        }),
      );
/** "the guest house", "the host nation" are nobody. */
const isCompound = (next: string): boolean =>
  isCapital(next) || /^(?:house|nation|country|government|city|of|workers?|list|state|side|room|speaker|lecture)$/.test(next);
