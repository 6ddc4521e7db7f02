import type { DateMention, PersonMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";

/** "President Nkrumah visited India in 1961 and President Limann in 1981": who made the same journey, told without its verb. */
export const gappedAfter = (
  clause: Clause,
  states: readonly string[],
  context: Context,
): readonly { readonly person: PersonMention; readonly date: DateMention }[] => {
  const { mentions, sentence } = around(context, clause);
  const dates = mentions.filter(
    (one): one is DateMention => one.kind === "date" && one.from !== null && one.sort !== "duration" && one.first > clause.head.index,
  );
  const word = (index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? "";
  return mentions.flatMap((person) => {
    if (person.kind !== "person" || person.form === "pronoun" || person.first <= clause.head.index) return [];
    const date = dates.find((one) => /^(?:in|on|from)$/.test(word(person.last + 1)) && one.first === person.last + 2);
    const before = dates.findLast((one) => one.last < person.first);
    const between = before ? sentence.tokens.slice(before.last + 1, person.first).map((token) => token.text.toLowerCase()) : [];
    const joined =
      between.length > 0 && between.every((one) => /^(?:,|;|and|then|his|her|the)$/.test(one)) && between.some((one) => /^(?:,|;|and)$/.test(one));
    const own = person.states.length === 0 || person.states.every((state) => states.includes(state));
    return date && joined && own ? [{ person, date }] : [];
  });
};
