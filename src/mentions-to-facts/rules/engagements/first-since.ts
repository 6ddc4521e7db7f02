import type { DateMention, PersonMention, Sentence } from "../../../types/index.ts";
import { around } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { journey } from "./journey.ts";
import { destinationOf } from "./parties.ts";

/** "is expected in Tirana, the first visit there by …". */
const goesThere = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => /^(?:visit|trip|journey)$/i.test(token.text) && /^(?:there|by|of)$/i.test(tokens[token.index + 1]?.text ?? ""));
const JOURNEYS = /^(?:visit|trip|tour|journey|travel|go|come|fly|arrive|set)$/;

/** "the first Finnish president to visit Chile since Tarja Halonen in 2003": whose journey was the one before. */
export default spanRule({
  says: "the first visit to <state> since that of <person> in <date>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) => {
      const since = sentence.tokens.find((token) => token.text.toLowerCase() === "since");
      const ways = since ? clauses.filter((one) => one.head.index < since.index && destinationOf(one, context, one.object)) : [];
      const clause = ways.findLast((one) => JOURNEYS.test(one.lemma)) ?? (goesThere(sentence) ? ways.at(-1) : undefined);
      if (!since || !clause || !sentence.tokens.slice(0, since.index).some((token) => /^(?:first|last|only)$/i.test(token.text))) return [];
      const destination = destinationOf(clause, context, clause.object)!;
      const before = mentions.find(
        (one): one is PersonMention =>
          one.kind === "person" &&
          one.form === "name" &&
          one.first > since.index &&
          one.first <= since.index + 8 &&
          sentence.tokens.slice(since.index, one.first).every((token) => token.upos !== "VERB" && token.upos !== "PUNCT"),
      );
      const date = mentions.find(
        (one): one is DateMention =>
          one.kind === "date" && one.sort === "point" && one.from !== null && one.first > since.index && one.first <= (before?.last ?? -9) + 5,
      );
      if (!before || !date) return [];
      const fellows = around(context, clause).mentions.flatMap((one) =>
        one.kind === "person" && one.first < since.index ? one.states.filter((state) => state !== destination.state) : [],
      );
      const states = before.states.length > 0 ? before.states : fellows.slice(0, 1);
      if (states.length === 0 || states.includes(destination.state)) return [];
      return journey([before], destination, { ...clause, mood: { modality: "told", tense: "past", because: null } }, context, {
        states: [...states, destination.state],
        start: date.from,
        end: date.to ?? date.from,
        status: "held",
      }).map((told) => ({ ...told, span: { start: since.start, end: Math.max(before.end, date.end) }, sentence: sentence.index }));
    }),
});
